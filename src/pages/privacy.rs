//! What leaves this device: the numbers of this very page, what is stored, the rules the browser holds it to, and
//! how to check all that without believing anybody.

use super::Page;
use super::result::data;
use crate::i18n::Value;
use crate::inline_markup::inline_markup;
use yew::prelude::*;

/// The page.
pub fn privacy(page: &Page) -> Html {
    let section = |id: &'static str, content: Html| {
        html! { <section><h2>{ page.text(id) }</h2>{ content }</section> }
    };
    html! {
        <article class="prose">
            <h1 id="page-title" tabindex="-1">{ page.text("privacy-title") }</h1>
            <p class="lede">{ page.text("privacy-lead") }</p>
            { section("privacy-now", now(page)) }
            { section("privacy-stored", stored(page)) }
            { section("privacy-try", list(page, &["privacy-try-1", "privacy-try-2", "privacy-try-3"])) }
            { section("privacy-rules", rules(page)) }
            { section("privacy-limits", list(page, &[
                "privacy-limits-1", "privacy-limits-2", "privacy-limits-3", "privacy-limits-4",
            ])) }
        </article>
    }
}

fn now(page: &Page) -> Html {
    let asked = |count| page.text_with("privacy-asked", &[("count", Value::Count(count))]);
    let count = match page.device.asked {
        Some(count) => asked(count),
        None => page.text("privacy-not-counted"),
    };
    let network = if page.device.offline {
        "privacy-offline"
    } else {
        "privacy-online"
    };
    html! {
        <>
            <div class="now">
                // With a key, so that it is another element when the count comes, and none of its words moves.
                <p key={page.device.asked.map_or("unknown", |_| "known")} class="asked" role="status">
                    { inline_markup(&count) }
                </p>
                // What will stand here soon, unseen, so that nothing below jumps when it does.
                if page.device.asked.is_none() && !page.device.policy.is_empty() {
                    <p class="asked unseen">{ inline_markup(&asked(0)) }</p>
                }
                <p class={classes!("network", (!page.live).then_some("unseen"))}>{ page.text(network) }</p>
            </div>
            <p>{ page.text("privacy-asked-about") }</p>
        </>
    }
}

fn stored(page: &Page) -> Html {
    let copy = match page.device.copy {
        Some(copy) => {
            // Rounded up: a copy of less than a kilobyte would be none.
            let size = Value::Count(copy.bytes.div_ceil(1024));
            page.text_with(
                "privacy-copy",
                &[("files", Value::Count(copy.files)), ("size", size)],
            )
        }
        None => page.text("privacy-no-copy"),
    };
    html! {
        <>
            <p class="status">{ data::stored(page) }</p>
            <p class="copy">{ copy }</p>
            <p>{ page.text("privacy-copy-about") }</p>
            { data::erase(page) }
        </>
    }
}

fn rules(page: &Page) -> Html {
    let rules = page.device.policy.split(';').map(str::trim);
    html! {
        <>
            <p>{ page.text("privacy-rules-about") }</p>
            if page.device.policy.is_empty() {
                <p>{ page.text("privacy-rules-none") }</p>
            } else {
                <ul class="rules plain" lang="en">
                    { for rules.map(|rule| html! { <li key={rule}><code>{ rule }</code></li> }) }
                </ul>
            }
        </>
    }
}

fn list(page: &Page, ids: &[&'static str]) -> Html {
    html! {
        <ul class="points">
            { for ids.iter().map(|id| html! { <li key={*id}>{ page.rich(id) }</li> }) }
        </ul>
    }
}
