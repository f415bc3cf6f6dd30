//! Writes every page of the site in every language: complete text, readable without script.
//!
//! Called by Trunk's post-build hook as `camber prerender`, with the folder in `TRUNK_STAGING_DIR`. The
//! pages come from the same [`view::view`] that runs in the browser, so the app replaces them with their equal.

pub mod alone;
pub mod embed;
pub mod html;
pub mod intranet;
pub mod lms;
pub mod manifest;
pub mod widget;

use crate::i18n::{self, I18n, LANGUAGES, Language, reference};
use crate::journey;
use crate::msg::{self, Id};
use crate::part::Part;
use crate::reading::Reading;
use crate::route::{self, Route, Together};
use crate::together::room::Tables;
use crate::view;
use html::{CONTENT_SECURITY_POLICY, escape, html_of, render, render_room, static_page};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

/// Runs the command line: `camber prerender` with the folder in `TRUNK_STAGING_DIR`, or `camber alone`, which prints
/// the page of the one-file build; `camber alone 1.2` and `camber alone 2004 asks` print it for a learning platform,
/// whose version of SCORM is named, and which may ask for the score.
#[must_use]
pub fn main() -> ExitCode {
    let folder = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let outcome = match (env::args().nth(1).as_deref(), folder) {
        (Some("prerender"), Some(folder)) => write_site(&folder),
        (Some("alone"), _) => {
            let panel = env::args().nth(2).map(|version| {
                let asks = env::args().nth(3).is_some();
                lms::panel(&version, asks)
            });
            print!("{}", alone::page(&panel.unwrap_or_default()));
            return ExitCode::SUCCESS;
        }
        _ => Err("usage: TRUNK_STAGING_DIR=folder camber prerender (Trunk calls this)".to_owned()),
    };
    match outcome {
        Ok(pages) => {
            println!("prerendered {pages} pages");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("prerender: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Fills the shell that Trunk left in the folder and writes all pages beside it.
///
/// # Errors
/// What could not be read, found or written.
pub fn write_site(folder: &Path) -> Result<usize, String> {
    let shell = read(&folder.join("index.html"))?;
    let starts = write_starts(folder)?;
    let mut pages = 0;
    for language in &LANGUAGES {
        for route in Route::all().into_iter().chain([Route::Intranet]) {
            let target = folder
                .join(route::folder(language, route))
                .join("index.html");
            write(&target, &page(&shell, &I18n::new(language), route, &starts))?;
            pages += 1;
        }
        write(
            &folder.join(manifest::path(language)),
            &manifest::manifest(&I18n::new(language)),
        )?;
    }
    for language in &LANGUAGES {
        let page = embed::page(&I18n::new(language), &starts.style);
        write(&folder.join(embed::path(language)), &page)?;
        pages += 1;
    }
    // For the bundler, which takes it away again.
    write(&folder.join("widget.json"), &widget::json())?;
    Ok(pages)
}

/// One page as HTML. `starts` are the names of the files that start the apps.
#[must_use]
pub fn page(shell: &str, i18n: &I18n, route: Route, starts: &Starts) -> String {
    let language = i18n.language();
    let up = route::up(language, route);
    let noscript = match route {
        Route::Rating(..) | Route::Role(_) | Route::Result | Route::Together(_) => {
            i18n.text(msg::NOSCRIPT)
        }
        _ => String::new(),
    };
    let mut html = shell.to_owned();
    for (place, text) in [
        ("{lang}", language.code.to_owned()),
        ("{dir}", language.direction().to_owned()),
        ("{csp}", CONTENT_SECURITY_POLICY.to_owned()),
        ("{title}", escape(&view::title(i18n, route))),
        ("{description}", escape(&i18n.text(description_id(route)))),
        ("{up}", up.clone()),
        ("{manifest}", manifest::path(language)),
        ("{apology}", escape(&i18n.text(msg::APOLOGY))),
        ("{noscript}", escape(&noscript)),
        ("{alternates}", alternates(language, route)),
        ("{start}", starts.tags(language, route)),
    ] {
        html = html.replace(place, &text);
    }
    // The shell lies at the root; this page may lie deeper.
    html = html.replace("=\"./", &format!("=\"{up}"));
    html.replace("{page}", &body(i18n, route, starts))
}

fn body(i18n: &I18n, route: Route, starts: &Starts) -> String {
    match route {
        Route::Together(_) => return render_room(static_page(i18n, route), Tables::default()),
        Route::Intranet => {
            let (module, page) = (starts.main.wasm.clone(), static_page(i18n, route));
            return html_of(move || intranet::draw(&page, &module));
        }
        _ => {}
    }
    let beside = journey::beside(route, i18n.language(), Reading::default());
    render(
        static_page(i18n, route).with_beside(beside.map(I18n::new)),
        None,
    )
}

/// The names of the files that a page begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Starts {
    /// Starts the lesson and the check.
    pub main: Start,
    /// Starts the pages for two and for many.
    pub together: Start,
    /// The style of every page.
    pub style: String,
    /// That style for start, chairs and rating, the pages on which a reader begins.
    pub first: Cut,
    /// That style for a scene, which is a beginning too.
    pub scene: Cut,
    /// What the pages for two and for many have on top.
    pub together_style: String,
    /// The script of the page for whoever puts the lesson into a page of their own.
    pub intranet: String,
    /// Its style.
    pub intranet_style: String,
}

impl Starts {
    fn tags(&self, language: &Language, route: Route) -> String {
        // Only the bare start page says no language, so only there the reader's wish decides; it has to
        // before anything is painted, hence a script that blocks.
        let wish = if route == Route::Start && language == reference() {
            "<script src=\"./wish.js\"></script>\n"
        } else {
            ""
        };
        match route {
            Route::Together(_) => {
                sheet(&self.style) + &sheet(&self.together_style) + &self.together.tags()
            }
            Route::Intranet => {
                let script = format!(
                    "<script type=\"module\" src=\"./{}\"></script>",
                    self.intranet
                );
                sheet(&self.style) + &sheet(&self.intranet_style) + &script
            }
            Route::Start | Route::Role(_) | Route::Rating(..) => {
                self.first.tags() + wish + &self.main.tags()
            }
            Route::Scene(_) => self.scene.tags() + &self.main.tags(),
            _ => sheet(&self.style) + &self.main.tags(),
        }
    }
}

fn sheet(name: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"./{name}\">\n")
}

/// The names of the two files into which the style of a page is cut, so that it is painted soonest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// What the page waits for.
    pub now: String,
    /// What it and those after it need later, and on paper: the start script fetches it.
    pub later: String,
}

impl Cut {
    fn tags(&self) -> String {
        let later = sheet(&self.later);
        sheet(&self.now) + &format!("<noscript>{}</noscript>\n", later.trim_end())
    }
}

/// The names of the files that start an app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// The module that calls wasm-bindgen's glue, which becomes part of it in the release folder.
    pub script: String,
    /// The app.
    pub wasm: String,
}

impl Start {
    /// All of it comes after the style, from which it would take its share of a slow line. The words are left to the
    /// start script for that reason: they are a tenth of the app, and come while it is on its way.
    fn tags(&self) -> String {
        format!(
            "<script type=\"module\" src=\"./{}\" fetchpriority=\"low\"></script>\n\
             <link rel=\"preload\" href=\"./{}\" as=\"fetch\" type=\"application/wasm\" crossorigin fetchpriority=\"low\">",
            self.script, self.wasm
        )
    }
}

/// Writes what Trunk does not: the modules that start the apps, and the two cuts of the style sheet.
fn write_starts(folder: &Path) -> Result<Starts, String> {
    let style = find(folder, "camber", ".css")?;
    let text = read(&folder.join(&style))?;
    let cut = |mark: &str, names: [&str; 2]| {
        let at = text
            .find(mark)
            .ok_or(format!("static/camber.css: no line begins with `{mark}`"))?;
        let [now, later] = names.map(|name| style.replacen("camber", name, 1));
        let (above, below) = text.split_at(at);
        write(&folder.join(&now), above)?;
        write(&folder.join(&later), below)?;
        Ok::<_, String>(Cut { now, later })
    };
    let first = cut("/* ==== The lesson ====", ["first", "first_rest"])?;
    let scene = cut("/* ==== The rest ====", ["scene", "scene_rest"])?;
    let words = write_words(folder)?;
    let main = [Part::First, Part::Lesson, Part::Result, Part::Paper];
    let together = [Part::First, Part::Together];
    Ok(Starts {
        main: write_start(folder, "camber", &of_parts(&words, &main), LATER)?,
        together: write_start(
            folder,
            "together",
            &of_parts(&words, &together),
            &write_team(folder)?,
        )?,
        together_style: find(folder, "together", ".css")?,
        intranet: find(folder, "intranet", ".js")?,
        intranet_style: find(folder, "intranet", ".css")?,
        style,
        first,
        scene,
    })
}

/// Writes a file of words for each part and language. Returns for each the part, the name that the app has for it, and
/// that of the file.
fn write_words(folder: &Path) -> Result<Vec<(Part, String, String)>, String> {
    let mut words = Vec::new();
    for (language, part) in LANGUAGES
        .iter()
        .flat_map(|language| Part::ALL.map(|part| (language, part)))
    {
        let text = i18n::file(language, part);
        let own = format!("{}-{}", part.name(), language.code);
        let name = format!("camber-{own}-{}.txt", hash(text.as_bytes()));
        write(&folder.join(&name), text)?;
        words.push((part, own, name));
    }
    Ok(words)
}

/// The files of some parts as a script lists them.
fn of_parts(words: &[(Part, String, String)], parts: &[Part]) -> String {
    let own = words.iter().filter(|(part, ..)| parts.contains(part));
    let own = own.map(|(_, own, name)| format!("\"{own}\": \"./{name}\""));
    own.collect::<Vec<_>>().join(", ")
}

/// Writes the files of words that some pages begin with, and the module that starts the app there, named by the glue's
/// hash. `pages` is the name of those words, and `more` is run by the module first.
fn write_start(folder: &Path, pages: &str, words: &str, more: &str) -> Result<Start, String> {
    let (glue, wasm) = (
        find(folder, "camber", ".js")?,
        find(folder, "camber", "_bg.wasm")?,
    );
    let start = match pages {
        "camber" => "start".to_owned(),
        other => ["start", other].join("-"),
    };
    let script = glue.replacen("camber", &start, 1);
    let source = START
        .replace("{glue}", &glue)
        .replace("{words}", &format!("{{ {words} }}"))
        .replace("{wasm}", &wasm);
    write(&folder.join(&script), &(source + more + DEVICE))?;
    Ok(Start { script, wasm })
}

/// Writes the worker that reads files of codes, and returns what starts it and the camera.
fn write_team(folder: &Path) -> Result<String, String> {
    let glue = find(folder, "codefile", ".js")?;
    let wasm = find(folder, "codefile", "_bg.wasm")?;
    let worker = glue.replacen("codefile", "codes", 1);
    let source = TEAM_WORKER
        .replace("{glue}", &glue)
        .replace("{wasm}", &wasm);
    write(&folder.join(&worker), &source)?;
    Ok(TEAM.replace("{worker}", &worker))
}

/// The file of an app with this ending.
fn find(folder: &Path, app: &str, end: &str) -> Result<String, String> {
    let mut names = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok());
    names
        .find(|name| name.starts_with(app) && name.ends_with(end))
        .ok_or(format!("{}: Trunk left no {app}….{end}", folder.display()))
        .and_then(|name| with_hash(folder, name))
}

/// A name with a hash. Trunk gives none to a file that it only copies, nor to a second app, which it takes for a
/// worker that must be found by name.
fn with_hash(folder: &Path, name: String) -> Result<String, String> {
    if name.contains('-') {
        return Ok(name);
    }
    let path = folder.join(&name);
    let fail = |error| format!("{}: {error}", path.display());
    let at = name.find(['_', '.']).unwrap_or(name.len());
    let (stem, end) = name.split_at(at);
    let hashed = format!("{stem}-{}{end}", hash(&fs::read(&path).map_err(fail)?));
    fs::rename(&path, folder.join(&hashed)).map_err(fail)?;
    Ok(hashed)
}

/// Sixteen hexadecimal digits that stand for this content.
fn hash(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The module that starts the app.
///
/// The glue would look for its file under the name it had before Trunk added the hash. The words of the page's language
/// come beside the app, those of the others right after it has begun: only then the page is loaded, and from then on
/// it is watched that nothing more is asked for. Where the app cannot start, the page says so. And an answer waits for the app: who has ticked something and goes on before the
/// app is there goes on a moment later, once the answer is saved.
const START: &str = r##"import init, { begin, bring, connect } from "./{glue}";
const files = {words};
const texts = {};
const words = (name) => texts[name] ??= fetch(new URL(files[name], import.meta.url))
  .then((response) => response.ok ? response.text() : "")
  // A network that wants a login answers everything with its own page.
  .then((text) => text.startsWith("=") ? text : Promise.reject(text))
  .catch((error) => { delete texts[name]; throw error; });
const languageOf = (name) => name.slice(name.indexOf("-") + 1);
const isOwn = (name) => languageOf(name) === document.documentElement.lang;
Object.keys(files).filter(isOwn).forEach((name) => words(name).catch(() => {}));
const app = init({ module_or_path: new URL("./{wasm}", import.meta.url) }).then(() => { connect(words); return begin(); });
app.then(() => Promise.all([...new Set(Object.keys(files).map(languageOf))].map(bring))).then(
  () => watch(document.getElementById("camber"), keepCopy),
  () => { document.getElementById("camber-apology").hidden = false; },
);
addEventListener("click", (event) => {
  const link = event.target.closest("#camber:not([data-live]) a[href]");
  const plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (link && plain && document.querySelector("#camber input:checked")) {
    event.preventDefault();
    const go = () => { location.href = link.href; };
    app.then(() => setTimeout(go, 100), go);
  }
});
"##;

/// Fetches what is later of the style, whose name stands in the page for whoever reads it without script.
const LATER: &str = r##"const later = document.head.querySelector("noscript")?.textContent.match(/href="([^"]+)"/);
if (later) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = later[1];
  document.head.append(link);
}
"##;

/// What runs next to the app, in the same module, so that nothing more is asked for.
const DEVICE: &str = include_str!("../static/device.js");

/// What runs next to the pages for two and for many, and the worker that it starts for a file.
const TEAM: &str = include_str!("../static/team.js");
const TEAM_WORKER: &str = include_str!("../static/team-worker.js");

/// The same page in all languages, for readers and search engines.
fn alternates(language: &Language, route: Route) -> String {
    let mut lines = String::new();
    for other in &LANGUAGES {
        let href = route::link((language, route), (other, route));
        lines.push_str(&format!(
            "<link rel=\"alternate\" hreflang=\"{}\" href=\"{href}\">\n",
            other.code
        ));
    }
    let fallback = route::link((language, route), (reference(), route));
    lines.push_str(&format!(
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{fallback}\">"
    ));
    lines
}

fn description_id(route: Route) -> Id {
    match route {
        Route::Start => msg::SITE_DESCRIPTION,
        Route::Role(_) => msg::ROLE_DESCRIPTION,
        Route::Scene(scene) => msg::SCENE_DESCRIPTION.of(scene),
        Route::Rating(..) => msg::RATING_DESCRIPTION,
        Route::Result => msg::RESULT_DESCRIPTION,
        Route::About => msg::ABOUT_DESCRIPTION,
        Route::Handout { .. } => msg::HANDOUT_DESCRIPTION,
        Route::Paper(_) => msg::PAPER_DESCRIPTION,
        Route::Privacy => msg::PRIVACY_DESCRIPTION,
        Route::Together(Together::Pair) => msg::PAIR_DESCRIPTION,
        Route::Together(Together::TeamCode) => msg::TEAM_CODE_DESCRIPTION,
        Route::Together(Together::Team) => msg::TEAM_DESCRIPTION,
        Route::Together(Together::TeamSession) => msg::TEAM_SESSION_DESCRIPTION,
        Route::Intranet => msg::INTRANET_DESCRIPTION,
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
