//! The page for whoever puts Camber into a page of their own: what to copy, what the server should send, a check-up.
//!
//! No app runs on it, so its words weigh on no reader. Which lines it shows, the style sheet decides by what is
//! chosen; `static/intranet.js` fills in where the folder lies, copies, and looks at what the server sends. The lines
//! themselves are files of `content/hosting/`.

use super::{CONTENT_SECURITY_POLICY, embed};
use crate::i18n::reference;
use crate::pages::Page;
use crate::view;
use yew::prelude::*;

/// The questions: the name of the choice, and its two answers with their messages. The first is taken at the start.
const LIMITS: [(&str, [(&str, &str); 2]); 4] = [
    ("script", [("yes", "intranet-yes"), ("no", "intranet-no")]),
    ("wasm", [("yes", "intranet-yes"), ("no", "intranet-no")]),
    ("far", [("no", "intranet-here"), ("yes", "intranet-there")]),
    ("lms", [("no", "intranet-no"), ("yes", "intranet-yes")]),
];

/// The ways in: the message, the lines, and what the policy of the page around has to allow.
const WAYS: [(&str, &str, &str); 4] = [
    (
        "intranet-element",
        include_str!("../../content/hosting/element.html"),
        include_str!("../../content/hosting/element.policy"),
    ),
    (
        "intranet-element-far",
        include_str!("../../content/hosting/element-far.html"),
        include_str!("../../content/hosting/element.policy"),
    ),
    (
        "intranet-frame",
        include_str!("../../content/hosting/frame.html"),
        include_str!("../../content/hosting/frame.policy"),
    ),
    (
        "intranet-frame-script",
        include_str!("../../content/hosting/frame-script.html"),
        include_str!("../../content/hosting/frame-script.policy"),
    ),
];

/// The servers: the key of the message, the name, and the files.
const SERVERS: [(&str, &str, &[&str]); 7] = [
    (
        "nginx",
        "nginx",
        &[include_str!("../../content/hosting/nginx.conf")],
    ),
    (
        "apache",
        "Apache",
        &[include_str!("../../content/hosting/apache.htaccess")],
    ),
    (
        "iis",
        "IIS",
        &[include_str!("../../content/hosting/web.config")],
    ),
    (
        "cloudfront",
        "S3 + CloudFront",
        &[
            include_str!("../../content/hosting/cloudfront.js"),
            include_str!("../../content/hosting/s3.sh"),
        ],
    ),
    ("github", "GitHub Pages", &[]),
    ("sharepoint", "SharePoint", &[]),
    (
        "wordpress",
        "WordPress",
        &[include_str!("../../content/hosting/wordpress.php")],
    ),
];

/// What the check-up can find: the message, whether that is in order, a thing to do or to know, and whether a value of
/// the server's belongs to it.
const FINDINGS: [(&str, &str, bool); 21] = [
    ("found-secure", "good", false),
    ("found-insecure", "todo", false),
    ("found-wasm", "good", false),
    ("found-wasm-policy", "todo", false),
    ("found-wasm-none", "note", false),
    ("found-module", "good", false),
    ("found-module-type", "todo", true),
    ("found-module-html", "todo", false),
    ("found-module-missing", "todo", false),
    ("found-packed", "good", true),
    ("found-unpacked", "todo", false),
    ("found-header", "good", false),
    ("found-header-none", "note", false),
    ("found-frame-some", "good", true),
    ("found-frame-any", "note", false),
    ("found-frame-none", "note", false),
    ("found-frame-old", "todo", true),
    ("found-cors", "good", true),
    ("found-cors-none", "note", false),
    ("found-storage", "good", false),
    ("found-storage-denied", "note", false),
];

/// Where the folder may lie, and on which server, until a script says where it does.
const SITE: &str = include_str!("../../content/hosting/site.txt");
const ORIGIN: &str = include_str!("../../content/hosting/origin.txt");

/// The page in its frame. `module` is the name of the app's file at the site's root.
pub fn draw(page: &Page, module: &str) -> Html {
    let section = |id: &'static str, content: Html| {
        html! { <section><h2>{ page.text(id) }</h2>{ content }</section> }
    };
    let inside = html! {
        <article class="prose intranet">
            <h1 id="page-title" tabindex="-1">{ page.text("intranet-title") }</h1>
            <p class="lede">{ page.text("intranet-lead") }</p>
            { section("intranet-limits", html! { { for LIMITS.map(|limit| limits(page, limit)) } }) }
            { section("intranet-snippet", ways(page)) }
            { section("intranet-servers", servers(page)) }
            { section("intranet-check", check_up(page, module)) }
        </article>
    };
    view::frame(page, Html::default(), inside)
}

fn limits(page: &Page, (name, answers): (&'static str, [(&'static str, &str); 2])) -> Html {
    html! {
        <fieldset class="limit">
            <legend>{ page.text(&format!("intranet-{name}")) }</legend>
            { for answers.into_iter().enumerate().map(|(place, (answer, words))| html! {
                <label>
                    <input type="radio" {name} id={format!("{name}-{answer}")} checked={place == 0} />
                    { page.text(words) }
                </label>
            }) }
        </fieldset>
    }
}

fn ways(page: &Page) -> Html {
    html! {
        <>
            { for WAYS.map(|(id, lines, policy)| html! {
                <div class={classes!("wayin", id.replacen("intranet", "to", 1))}>
                    <p>{ page.text(id) }</p>
                    { code(page, lines) }
                    <p>{ page.text("intranet-policy") }</p>
                    { code(page, policy) }
                    <p class="small">{ page.text("intranet-options") }</p>
                </div>
            }) }
            <div class="wayin to-platform"><p>{ page.text("intranet-platform") }</p></div>
            <p>{ page.text("intranet-alone") }</p>
            <p class="said" role="status" data-copied={page.text("intranet-copied")} data-selected={page.text("intranet-selected")}></p>
        </>
    }
}

fn servers(page: &Page) -> Html {
    html! {
        <>
            <p>{ page.text("intranet-servers-about") }</p>
            { for SERVERS.map(|(key, name, files)| html! {
                <details>
                    <summary>{ name }</summary>
                    <p>{ page.text(&format!("intranet-{key}")) }</p>
                    { for files.iter().map(|file| code(page, file)) }
                </details>
            }) }
        </>
    }
}

fn check_up(page: &Page, module: &str) -> Html {
    html! {
        <>
            <p>{ page.text("intranet-check-about") }</p>
            <noscript><p>{ page.text("intranet-check-script") }</p></noscript>
            <p class="onward"><button type="button" class="button look" hidden=true>{ page.text("intranet-check-button") }</button></p>
            <div role="status">
                <ul class="findings plain" data-module={module.to_owned()}>
                    { for FINDINGS.map(|(id, kind, has_value)| finding(page, id, kind, has_value)) }
                    { finding(page, "found-unreachable", "todo", false) }
                </ul>
            </div>
        </>
    }
}

fn finding(page: &Page, id: &'static str, kind: &'static str, has_value: bool) -> Html {
    html! {
        <li hidden=true data-finding={id.trim_start_matches("found-")} class={kind}>
            <b>{ page.text(&format!("intranet-{kind}")) }</b>{ " " }
            { page.text(id) }
            if has_value {
                { " " }<code></code>
            }
        </li>
    }
}

/// Lines to copy. Where the folder lies is marked, so that the script can say it; without script an example stands
/// there. Hashes are filled in once there are scripts to hash.
fn code(page: &Page, lines: &str) -> Html {
    let language = page.i18n.language();
    let embed = embed::path(language);
    let lines = lines
        .trim_end()
        .replace("{embed}", &embed)
        .replace("{page-policy}", CONTENT_SECURITY_POLICY)
        .replace("{frame-policy}", embed::CONTENT_SECURITY_POLICY);
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
            <pre lang={reference().code} dir="ltr"><code>{ for parts }</code></pre>
            <button type="button" class="button copy" hidden=true>{ page.text("intranet-copy") }</button>
        </div>
    }
}
