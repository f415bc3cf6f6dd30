//! What the pages have to know of the release: the names of its files, and what each page's head says.

use super::files::read;
use super::html::policy;
use crate::part::Part;
use crate::route::Route;
use std::collections::BTreeMap;
use std::path::Path;

/// What the pages have to know of the release: the names of its files, and what stands in the pages themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Release {
    /// `first.css` and the name with its hash, and so on; `first.css.hash` and the like are the policy's words for what stands
    /// in pages, and `camber.js` stands for its integrity.
    pub names: BTreeMap<String, String>,
    /// The style of start, chairs and rating, which stands in these pages: on a slow line a file would be painted later.
    pub first_style: String,
    /// The script of every page that shows it as the reader has chosen, before anything is painted.
    pub look: String,
    /// The script of the start page, which decides before that which page it is and who stands first.
    pub wish: String,
    /// Whether the files that a release gives away lie beside the site, in `downloads/`.
    pub has_downloads: bool,
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
            names: names.map(|(key, name)| (key.to_owned(), name.to_owned())).collect(),
            ..Release::default()
        };
        release.has_downloads = out.join("downloads").is_dir();
        release.first_style = read(&out.join(release.name("first.css")))?;
        release.look = read(&out.join(release.name("look.js")))?;
        release.wish = read(&out.join(release.name("wish.js")))?;
        Ok(release)
    }

    /// The name of a file with its hash; the key itself where nothing is known of it.
    pub fn name<'a>(&'a self, key: &'a str) -> &'a str {
        self.names.get(key).map_or(key, String::as_str)
    }

    /// The policy of every page of the site at once, for a host that sends one header for all: that of a page with all
    /// that stands in any.
    pub fn policy(&self) -> String {
        let scripts = [self.name("look.js.hash"), self.name("wish.js.hash")];
        policy_with(&scripts, self.name("first.css.hash"))
    }

    /// The policy of a page, and what stands in its head. The scripts come first, or they would wait for the sheets.
    pub fn head(&self, route: Route) -> (String, String) {
        let sheets = |names: &[&str]| -> String {
            names
                .iter()
                .map(|name| {
                    let name = self.name(name);
                    format!("<link rel=\"stylesheet\" href=\"./{name}\">\n")
                })
                .collect()
        };
        let mut scripts = vec![self.name("look.js.hash")];
        let mut before = format!("<script>{}</script>\n", self.look);
        if route == Route::Start {
            scripts.push(self.name("wish.js.hash"));
            before += &format!("<script>{}</script>\n", self.wish);
        }
        let all = sheets(&["first.css", "lesson.css", "rest.css"]);
        let mut style = "";
        let rest = match route {
            // The lesson's style comes with the app. On the pages for two and for many the app draws with some of it.
            Route::Together(_) => {
                sheets(&["first.css", "rest.css", "together.css"]) + &self.start(route)
            }
            Route::About | Route::Privacy | Route::Paper(_) | Route::Finish => {
                sheets(&["first.css", "rest.css"]) + &self.start(route)
            }
            Route::Platform => sheets(&["first.css", "intranet.css"]),
            Route::Intranet => {
                let script = self.name("intranet.js");
                sheets(&["first.css", "intranet.css"])
                    + &format!("<script type=\"module\" src=\"./{script}\"></script>")
            }
            Route::Start | Route::Role(_) | Route::Rating(..) => {
                style = self.name("first.css.hash");
                let first = &self.first_style;
                format!("<style>{first}</style>\n<noscript>\n{all}</noscript>\n")
                    + &self.start(route)
            }
            Route::Scene(_) => {
                let later = sheets(&["rest.css"]);
                let without_script = format!("<noscript>{}</noscript>\n", later.trim_end());
                sheets(&["first.css", "lesson.css"]) + &without_script + &self.start(route)
            }
            _ => all + &self.start(route),
        };
        (policy_with(&scripts, style), before + &rest)
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

/// The policy of a page, with the scripts and perhaps a style that stand in it, each allowed by its hash.
fn policy_with(scripts: &[&str], style: &str) -> String {
    let mut policy = policy().to_owned();
    for (rule, hashes) in [("'wasm-unsafe-eval'", scripts), ("style-src 'self'", &[style])] {
        for hash in hashes.iter().filter(|hash| !hash.is_empty()) {
            policy = policy.replace(rule, &format!("{rule} {hash}"));
        }
    }
    policy
}
