//! The page for whoever puts Camber into a page of their own: what to copy, what the server should send, a check-up.
//!
//! No app runs on it, so its words weigh on no reader. Which lines it shows, the style sheet decides by what is
//! chosen; `static/intranet.js` fills in where the folder lies, copies, and looks at what the server sends. The lines
//! themselves are files of `content/hosting/`.

use super::downloads::{downloads, given};
use super::embed;
use super::release::Release;
use crate::frame::{Around, frame};
use crate::i18n::{LANGUAGES, reference};
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route::Route;

/// A file of `content/hosting/`.
macro_rules! hosting {
    ($name:literal) => {
        include_str!(concat!("../../content/hosting/", $name))
    };
}

/// A question: its name, its message, what helps to answer it, and its two answers. The first is taken at the start.
type Limit = (&'static str, Id, Option<Id>, [&'static str; 2]);

/// The questions, in their order: what one leaves open, the next one asks.
const LIMITS: [Limit; 4] = [
    ("lms", msg::INTRANET_LMS, None, ["no", "yes"]),
    ("script", msg::INTRANET_SCRIPT, Some(msg::INTRANET_SCRIPT_HINT), ["yes", "no"]),
    ("wasm", msg::INTRANET_WASM, Some(msg::INTRANET_WASM_HINT), ["yes", "no"]),
    ("far", msg::INTRANET_FAR, Some(msg::INTRANET_FAR_HINT), ["no", "yes"]),
];

/// The ways in: the message, the lines, and what the policy of the page around has to allow.
const WAYS: [((&str, Id), &str, &str); 4] = [
    (("to-element", msg::INTRANET_ELEMENT), hosting!("element.html"), hosting!("element.policy")),
    (
        ("to-element-far", msg::INTRANET_ELEMENT_FAR),
        hosting!("element-far.html"),
        hosting!("element.policy"),
    ),
    (("to-frame", msg::INTRANET_FRAME), hosting!("frame.html"), hosting!("frame.policy")),
    (
        ("to-frame-script", msg::INTRANET_FRAME_SCRIPT),
        hosting!("frame-script.html"),
        hosting!("frame-script.policy"),
    ),
];

/// What may be set: the attribute, its values, and the message about it.
const OPTIONS: [(&str, &str, Id); 6] = [
    ("start", "course, check, lesson, lesson/1 … lesson/8", msg::INTRANET_OPTION_START),
    ("chair", "seller, leader", msg::INTRANET_OPTION_CHAIR),
    ("storage", "local, session, none", msg::INTRANET_OPTION_STORAGE),
    ("theme", "auto, light, dark", msg::INTRANET_OPTION_THEME),
    // Its values are the languages.
    ("lang", "", msg::INTRANET_OPTION_LANG),
    ("share-result", "", msg::INTRANET_OPTION_SHARE),
];

/// What a page may be part of: the message, the name, and lines that belong to it.
const HOSTS: [(Id, &str, &str); 6] = [
    (msg::INTRANET_WORDPRESS, "WordPress", ""),
    (msg::INTRANET_SHAREPOINT, "SharePoint", ""),
    (msg::INTRANET_TEAMS, "Microsoft Teams", hosting!("teams.policy")),
    (msg::INTRANET_CONFLUENCE, "Confluence", ""),
    (msg::INTRANET_MEDIAWIKI, "MediaWiki", ""),
    (msg::INTRANET_DOKUWIKI, "DokuWiki", ""),
];

/// The lines for each server, by the name of the file in the release folder.
const SETTINGS: [(&str, &str); 7] = [
    ("nginx.conf", hosting!("nginx.conf")),
    ("apache.htaccess", hosting!("apache.htaccess")),
    ("Caddyfile", hosting!("Caddyfile")),
    ("web.config", hosting!("web.config")),
    ("cloudfront.js", hosting!("cloudfront.js")),
    ("s3.sh", hosting!("s3.sh")),
    // Not by its own name, because some hosts leave out files that begin with an underscore.
    ("headers.txt", hosting!("_headers")),
];

/// The servers: the key of the message, the name, and the files.
const SERVERS: [(Id, &str, &[&str]); 7] = [
    (msg::INTRANET_NGINX, "nginx", &["nginx.conf"]),
    (msg::INTRANET_APACHE, "Apache", &["apache.htaccess"]),
    (msg::INTRANET_CADDY, "Caddy", &["Caddyfile"]),
    (msg::INTRANET_IIS, "IIS", &["web.config"]),
    (msg::INTRANET_CLOUDFRONT, "S3 + CloudFront", &["cloudfront.js", "s3.sh"]),
    (msg::INTRANET_NETLIFY, "Netlify, Cloudflare Pages", &["headers.txt"]),
    (msg::INTRANET_GITHUB, "GitHub Pages", &[]),
];

/// What the headers are good for.
const GAINS: [Id; 3] =
    [msg::INTRANET_GAIN_FRAME, msg::INTRANET_GAIN_SHARE, msg::INTRANET_GAIN_CACHE];

/// How a newer version comes in.
const UPGRADE: [Id; 3] =
    [msg::INTRANET_UPGRADE_FOLDER, msg::INTRANET_UPGRADE_LINES, msg::INTRANET_UPGRADE_CHECK];

/// What the check-up can find: the message, whether that is in order, a thing to do or to know, and whether a value of
/// the server's belongs to it.
const FINDINGS: [(&str, Id, &str, bool); 22] = [
    ("secure", msg::FOUND_SECURE, "good", false),
    ("loopback", msg::FOUND_LOOPBACK, "note", true),
    ("insecure", msg::FOUND_INSECURE, "todo", false),
    ("wasm", msg::FOUND_WASM, "good", false),
    ("wasm-policy", msg::FOUND_WASM_POLICY, "todo", false),
    ("wasm-none", msg::FOUND_WASM_NONE, "note", false),
    ("module", msg::FOUND_MODULE, "good", false),
    ("module-type", msg::FOUND_MODULE_TYPE, "todo", true),
    ("module-html", msg::FOUND_MODULE_HTML, "todo", false),
    ("module-missing", msg::FOUND_MODULE_MISSING, "todo", false),
    ("packed", msg::FOUND_PACKED, "good", true),
    ("unpacked", msg::FOUND_UNPACKED, "note", false),
    ("header", msg::FOUND_HEADER, "good", false),
    ("header-none", msg::FOUND_HEADER_NONE, "note", false),
    ("frame-some", msg::FOUND_FRAME_SOME, "good", true),
    ("frame-any", msg::FOUND_FRAME_ANY, "note", false),
    ("frame-none", msg::FOUND_FRAME_NONE, "note", false),
    ("frame-old", msg::FOUND_FRAME_OLD, "todo", true),
    ("cors", msg::FOUND_CORS, "good", true),
    ("cors-none", msg::FOUND_CORS_NONE, "note", false),
    ("storage", msg::FOUND_STORAGE, "good", false),
    ("storage-denied", msg::FOUND_STORAGE_DENIED, "note", false),
];

/// The lines for each server as the release folder has them in `hosting/`, by the names of the files: with the policies,
/// and in them the hashes of what stands in the pages; and the policy alone, for any other server.
pub fn settings(release: &Release) -> Vec<(&'static str, String)> {
    let fill = |lines: &str| {
        lines.replace("{page-policy}", &release.policy()).replace("{frame-policy}", embed::policy())
    };
    let mut settings = SETTINGS.map(|(name, lines)| (name, fill(lines))).to_vec();
    settings.push(("policy.txt", fill("{page-policy}; frame-ancestors 'none'\n")));
    settings
}

/// Where the folder may lie, and on which server, until a script says where it does.
const SITE: &str = hosting!("site.txt");
const ORIGIN: &str = hosting!("origin.txt");

/// The page in its frame.
pub fn draw(page: &Page, release: &Release) -> Html {
    let section = |id: Id, content: Html| {
        html! { <section><h2>{ page.text(id) }</h2>{ content }</section> }
    };
    let inside = html! {
        <article class="intranet">
            <h1 id="page-title" tabindex="-1">{ page.text(msg::INTRANET_TITLE) }</h1>
            <p class="lede">{ page.text(msg::INTRANET_LEAD) }</p>
            { section(msg::INTRANET_LIMITS, html! { { for LIMITS.map(|limit| limits(page, limit)) } }) }
            { section(msg::INTRANET_SNIPPET, ways(page, release)) }
            { section(msg::INTRANET_HOSTS, hosts(page, release)) }
            { section(msg::INTRANET_SERVERS, servers(page, release)) }
            { section(msg::INTRANET_UPGRADE, upgrade(page)) }
            { section(msg::INTRANET_CHECK, check_up(page, release.name("camber.wasm"))) }
            { section(msg::DOWNLOADS_TITLE, downloads(page, release)) }
        </article>
    };
    frame(page, Around::default(), inside)
}

fn limits(page: &Page, (name, legend, hint, answers): Limit) -> Html {
    html! {
        <fieldset class={classes!("limit", format!("limit-{name}"))}>
            <legend>{ page.text(legend) }</legend>
            if let Some(hint) = hint {
                <p class="small">{ page.text(hint) }</p>
            }
            { for answers.into_iter().enumerate().map(|(place, answer)| html! {
                <label>
                    <input type="radio" {name} id={format!("{name}-{answer}")} checked={place == 0} />
                    { page.text(if answer == "yes" { msg::INTRANET_YES } else { msg::INTRANET_NO }) }
                </label>
            }) }
        </fieldset>
    }
}

fn ways(page: &Page, release: &Release) -> Html {
    let pinned = |lines: &str| {
        let pin = |lines: String, script: &str| {
            let integrity = release.name(script);
            lines.replace(&format!("{{{script}}}"), integrity)
        };
        ["camber.js", "camber-frame.js"].into_iter().fold(lines.to_owned(), pin)
    };
    html! {
        <>
            { for WAYS.map(|((class, id), lines, policy)| html! {
                <div class={classes!("wayin", class)}>
                    <p>{ page.text(id) }</p>
                    { code(page, &pinned(lines)) }
                    <p>{ page.text(msg::INTRANET_POLICY) }</p>
                    { code(page, policy) }
                </div>
            }) }
            <div class="wayin to-platform">
                <p>{ given(page, release, msg::INTRANET_PLATFORM, "-scorm-1.2.zip") }</p>
                <p>{ page.link(Route::Platform, "", html! { { page.text(msg::PLATFORM_TITLE) } }) }</p>
            </div>
            <details class="options">
                <summary>{ page.text(msg::INTRANET_OPTIONS) }</summary>
                <p>{ page.text(msg::INTRANET_OPTIONS_WHERE) }</p>
                <dl>
                    { for OPTIONS.map(|(name, values, id)| html! {
                        <>
                            <dt><code translate="no">{ name }</code>{ " " }<code translate="no" class="small">{ if name == "lang" { languages() } else { values.to_owned() } }</code></dt>
                            <dd>{ page.text(id) }</dd>
                        </>
                    }) }
                </dl>
            </details>
            <p>{ given(page, release, msg::INTRANET_ALONE, ".html") }</p>
            <p class="said" role="status" data-copied={page.text(msg::INTRANET_COPIED)} data-selected={page.text(msg::INTRANET_SELECTED)}></p>
        </>
    }
}

/// The codes of the languages, in a row.
fn languages() -> String {
    let codes: Vec<&str> = LANGUAGES.iter().map(|language| language.code).collect();
    codes.join(", ")
}

fn hosts(page: &Page, release: &Release) -> Html {
    let note = |(id, name, lines): (Id, &'static str, &'static str)| {
        html! {
            <details>
                <summary>{ name }</summary>
                <p>{ given(page, release, id, "-wordpress.zip") }</p>
                if !lines.is_empty() {
                    { code(page, lines) }
                }
            </details>
        }
    };
    html! { <><p>{ page.text(msg::INTRANET_HOSTS_ABOUT) }</p>{ for HOSTS.map(note) }</> }
}

fn upgrade(page: &Page) -> Html {
    let version = [("version", env!("CARGO_PKG_VERSION").into())];
    html! {
        <>
            <p>{ page.text_with(msg::INTRANET_UPGRADE_ABOUT, &version) }</p>
            <ol>{ for UPGRADE.map(|id| html! { <li>{ page.text(id) }</li> }) }</ol>
        </>
    }
}

fn servers(page: &Page, release: &Release) -> Html {
    let settings = settings(release);
    let lines = |name: &str| {
        let own = settings.iter().find(|(own, _)| *own == name);
        code(page, own.map_or("", |(_, lines)| lines))
    };
    html! {
        <>
            <p>{ page.text(msg::INTRANET_SERVERS_ABOUT) }</p>
            <ul>{ for GAINS.map(|id| html! { <li>{ page.text(id) }</li> }) }</ul>
            <p>{ page.text(msg::INTRANET_SERVERS_NAMES) }</p>
            { for SERVERS.map(|(id, name, files)| html! {
                <details>
                    <summary>{ name }</summary>
                    <p>{ page.text(id) }</p>
                    { for files.iter().map(|file| lines(file)) }
                </details>
            }) }
        </>
    }
}

fn check_up(page: &Page, module: &str) -> Html {
    html! {
        <>
            <p>{ page.text(msg::INTRANET_CHECK_ABOUT) }</p>
            <noscript><p>{ page.text(msg::INTRANET_CHECK_SCRIPT) }</p></noscript>
            <p class="onward"><button type="button" class="button look" hidden=true>{ page.text(msg::INTRANET_CHECK_BUTTON) }</button></p>
            <div role="status">
                <ul class="findings plain" data-module={module.to_owned()}>
                    { for FINDINGS.map(|found| finding(page, found)) }
                    { finding(page, ("unreachable", msg::FOUND_UNREACHABLE, "todo", false)) }
                </ul>
            </div>
        </>
    }
}

fn finding(
    page: &Page,
    (name, id, kind, has_value): (&'static str, Id, &'static str, bool),
) -> Html {
    let is = match kind {
        "good" => msg::INTRANET_GOOD,
        "todo" => msg::INTRANET_TODO,
        _ => msg::INTRANET_NOTE,
    };
    html! {
        <li hidden=true data-finding={name} class={kind}>
            <b>{ page.text(is) }</b>{ " " }
            { page.text(id) }
            if has_value {
                { " " }<code></code>
            }
        </li>
    }
}

/// Lines to copy. Where the folder lies is marked, so that the script can say it; without script an example stands
/// there.
fn code(page: &Page, lines: &str) -> Html {
    let language = page.i18n.language();
    let embed = embed::path(language);
    let lines = lines.trim_end().replace("{embed}", &embed);
    let mut parts = Vec::new();
    for (place, part) in lines.split("{site}").enumerate() {
        if place > 0 {
            parts.push(html! { <span data-site="">{ SITE.trim() }</span> });
        }
        for (place, part) in part.split("{origin}").enumerate() {
            if place > 0 {
                parts.push(html! { <span data-origin="">{ ORIGIN.trim() }</span> });
            }
            parts.push(html! { { part.to_owned() } });
        }
    }
    html! {
        <div class="lines">
            <pre translate="no" lang={reference().code} dir="ltr"><code>{ for parts }</code></pre>
            <button type="button" class="button copy" hidden=true>{ page.text(msg::INTRANET_COPY) }</button>
        </div>
    }
}
