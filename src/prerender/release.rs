//! What the pages have to know of the release: the names of its files, and what each page's head says.

use super::files::read;
use super::html::policy;
use crate::i18n::{Language, reference};
use crate::part::Part;
use crate::route::Route;
use std::collections::BTreeMap;
use std::path::Path;

/// What the pages have to know of the release: the names of its files, and what stands in the pages themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Release {
    /// `first.css` and the name with its hash, and so on; `first.css.hash` and `wish.js.hash` are the policy's words for both.
    pub names: BTreeMap<String, String>,
    /// The style of start, chairs and rating, which stands in these pages: on a slow line a file would be painted later.
    pub first_style: String,
    /// The script of the bare start page, which decides before anything is painted.
    pub wish: String,
}

impl Release {
    /// What `xtask/site.mjs` has left in `stage`, and the inline texts in `out`.
    ///
    /// # Errors
    /// The file that cannot be read.
    pub fn read(stage: &Path, out: &Path) -> Result<Release, String> {
        let names = read(&stage.join("names.txt"))?;
        let names = names.lines().filter_map(|line| line.split_once(' '));
        let mut release = Release {
            names: names
                .map(|(key, name)| (key.to_owned(), name.to_owned()))
                .collect(),
            ..Release::default()
        };
        release.first_style = read(&out.join(release.name("first.css")))?;
        release.wish = read(&out.join(release.name("wish.js")))?;
        Ok(release)
    }

    /// The name of a file with its hash; the key itself where nothing is known of it.
    pub fn name<'a>(&'a self, key: &'a str) -> &'a str {
        self.names.get(key).map_or(key, String::as_str)
    }

    /// The policy of every page of the site at once, for a host that sends one header for all.
    pub fn policy(&self) -> String {
        policy_with(self.name("wish.js.hash"), self.name("first.css.hash"))
    }

    /// The policy of a page, and what stands in its head.
    pub fn head(&self, language: &Language, route: Route) -> (String, String) {
        let sheets = |names: &[&str]| -> String {
            names
                .iter()
                .map(|name| {
                    let name = self.name(name);
                    format!("<link rel=\"stylesheet\" href=\"./{name}\">\n")
                })
                .collect()
        };
        let all = sheets(&["first.css", "lesson.css", "rest.css"]);
        match route {
            // The lesson's style comes with the app: what the app draws here needs some of it, the page does not.
            Route::Together(_) => (
                policy().to_owned(),
                sheets(&["first.css", "rest.css", "together.css"]) + &self.start(route),
            ),
            Route::Platform => (
                policy().to_owned(),
                sheets(&["first.css", "rest.css", "intranet.css"]),
            ),
            Route::Intranet => {
                let script = format!(
                    "<script type=\"module\" src=\"./{}\"></script>",
                    self.name("intranet.js")
                );
                (
                    policy().to_owned(),
                    sheets(&["first.css", "rest.css", "intranet.css"]) + &script,
                )
            }
            Route::Start | Route::Role(_) | Route::Rating(..) => {
                let style = format!("<style>{}</style>\n", self.first_style);
                let without_script = format!("<noscript>\n{}</noscript>\n", all);
                // Only the bare start page says no language, so only there the reader's wish decides.
                let (wish, hash) = if route == Route::Start && language == reference() {
                    (
                        format!("<script>{}</script>\n", self.wish),
                        self.name("wish.js.hash"),
                    )
                } else {
                    (String::new(), "")
                };
                (
                    policy_with(hash, self.name("first.css.hash")),
                    style + &without_script + &wish + &self.start(route),
                )
            }
            Route::Scene(_) => {
                let later = sheets(&["rest.css"]);
                let without_script = format!("<noscript>{}</noscript>\n", later.trim_end());
                (
                    policy().to_owned(),
                    sheets(&["first.css", "lesson.css"]) + &without_script + &self.start(route),
                )
            }
            _ => (policy().to_owned(), all + &self.start(route)),
        }
    }

    /// What starts the app, and the part of it that the page needs. All of it comes after the style, from which it would
    /// take its share of a slow line. The words are left to the start script for that reason: they are a tenth of the
    /// app, and come while it is on its way.
    fn start(&self, route: Route) -> String {
        let script = match route {
            Route::Together(_) => self.name("together.js"),
            _ => self.name("start.js"),
        };
        let part = Part::of(route);
        let words = part.words().iter().map(|part| part.name());
        let (part, words) = (part.name(), words.collect::<Vec<_>>().join(" "));
        let wasm = self.name("camber.wasm");
        format!(
            "<script type=\"module\" src=\"./{script}\" data-part=\"{part}\" data-words=\"{words}\" fetchpriority=\"low\"></script>\n\
             <link rel=\"preload\" href=\"./{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin fetchpriority=\"low\">"
        )
    }
}

/// The policy of a page with an inline script and an inline style, each allowed by its hash; an empty one is none.
fn policy_with(script: &str, style: &str) -> String {
    let mut policy = policy().to_owned();
    for (rule, hash) in [("'wasm-unsafe-eval'", script), ("style-src 'self'", style)] {
        if !hash.is_empty() {
            policy = policy.replace(rule, &format!("{rule} {hash}"));
        }
    }
    policy
}
