//! `embed.html`: the start page for a frame in another page, with a policy of its own.
//!
//! A frame is the way into hosts that allow neither scripts nor WebAssembly on their own pages: what the frame's
//! page may do, the frame's policy says.

use super::html::{escape, late, render, static_page};
use super::release::Release;
use crate::device::Device;
use crate::i18n::{I18n, Language};
use crate::msg;
use crate::pages::{Host, Page};
use crate::route::{self, Route};
use crate::view;

/// The policy of the frame. It needs less than a page of the site: no picture, no worker, no manifest. Who may
/// frame it only a header can say.
pub fn policy() -> &'static str {
    include_str!("../../content/hosting/frame-policy.txt").trim_end()
}

/// Where the frame's page of a language stands below the site's root.
pub fn path(language: &Language) -> String {
    format!("{}embed.html", route::folder(language, Route::Start))
}

/// The frame's page.
pub fn page(i18n: &I18n, release: &Release) -> String {
    let language = i18n.language();
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    let up = route::up(language, Route::Start);
    let code = language.code;
    let title = escape(&view::title(i18n, Route::Start));
    let noscript = escape(&i18n.text(msg::NOSCRIPT));
    let policy = policy();
    let sheets = ["first.css", "rest.css"].map(|name| {
        let name = release.name(name);
        format!("<link rel=\"stylesheet\" href=\"{up}{name}\">\n")
    });
    let sheets = sheets.concat();
    let body = render(start(i18n, &up));
    let late = late(i18n, Route::Start);
    format!(
        "<!doctype html>\n\
         <html lang=\"{code}\" dir=\"{direction}\" class=\"frame\">\n\
         <head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n\
         {sheets}<script src=\"{up}embed.js\"></script>\n\
         </head>\n\
         <body>\n\
         <div id=\"camber\" class=\"camber\">{body}</div>\n\
         {late}\n\
         <noscript><p class=\"notice\">{noscript}</p></noscript>\n\
         </body>\n\
         </html>\n"
    )
}

fn start(i18n: &I18n, up: &str) -> Page {
    Page {
        device: Device::default(),
        host: Some(Host { site: up.into(), owns_document: false, asks: false }),
        ..static_page(i18n, Route::Start)
    }
}
