//! What leaves this device: the numbers of this very page, what is stored, the rules the browser holds it to, and
//! how to check all that without believing anybody.

use super::Page;
use super::about::version;
use super::result::data;
use crate::i18n::Value;
use crate::inline_markup::inline_markup;
use crate::msg::{self, Id};
use crate::pen::*;

/// The page.
pub fn privacy(page: &Page) -> Html {
    let section = |id: Id, content: Html| {
        html! { <section><h2>{ page.text(id) }</h2>{ content }</section> }
    };
    html! {
        <article class="prose">
            <h1 id="page-title" tabindex="-1">{ page.text(msg::PRIVACY_TITLE) }</h1>
            <p class="lede">{ page.text(msg::PRIVACY_LEAD) }</p>
            { section(msg::PRIVACY_NOW, now(page)) }
            { section(msg::PRIVACY_STORED, stored(page)) }
            { section(msg::PRIVACY_TRY, list(page, &[msg::PRIVACY_TRY_1, msg::PRIVACY_TRY_2, msg::PRIVACY_TRY_3])) }
            { section(msg::PRIVACY_RULES, rules(page)) }
            { section(msg::PRIVACY_LIMITS, list(page, &[
                msg::PRIVACY_LIMITS_1, msg::PRIVACY_LIMITS_2, msg::PRIVACY_LIMITS_3, msg::PRIVACY_LIMITS_4,
            ])) }
            { version(page) }
        </article>
    }
}

fn now(page: &Page) -> Html {
    let asked = |count| page.text_with(msg::PRIVACY_ASKED, &[("count", Value::Count(count))]);
    let count = match page.device.asked {
        Some(count) => asked(count),
        None => page.text(msg::PRIVACY_NOT_COUNTED),
    };
    let network = if page.device.offline { msg::PRIVACY_OFFLINE } else { msg::PRIVACY_ONLINE };
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
                <p class={classes!("network", (!page.is_live()).then_some("unseen"))}>{ page.text(network) }</p>
            </div>
            <p>{ page.text(msg::PRIVACY_ASKED_ABOUT) }</p>
        </>
    }
}

fn stored(page: &Page) -> Html {
    let copy = match page.device.copy {
        Some(copy) => {
            // Rounded up: a copy of less than a kilobyte would be none.
            let size = Value::Count(copy.bytes.div_ceil(1024));
            page.text_with(
                msg::PRIVACY_COPY,
                &[("files", Value::Count(copy.files)), ("size", size)],
            )
        }
        None => page.text(msg::PRIVACY_NO_COPY),
    };
    html! {
        <>
            <p class="status">{ data::stored(page) }</p>
            <p class="copy">{ copy }</p>
            if page.has_copy() {
                <p>{ page.text(msg::PRIVACY_COPY_ABOUT) }</p>
            }
            { data::erase(page) }
        </>
    }
}

fn rules(page: &Page) -> Html {
    let rules = page.device.policy.split(';').map(str::trim);
    html! {
        <>
            <p>{ page.text(msg::PRIVACY_RULES_ABOUT) }</p>
            if page.device.policy.is_empty() {
                <p>{ page.text(msg::PRIVACY_RULES_NONE) }</p>
            } else {
                <ul class="rules plain" lang="en">
                    { for rules.map(|rule| html! { <li key={rule}><code>{ rule }</code></li> }) }
                </ul>
            }
        </>
    }
}

fn list(page: &Page, ids: &[Id]) -> Html {
    html! {
        <ul class="points">
            { for ids.iter().map(|id| html! { <li key={*id}>{ page.rich(*id) }</li> }) }
        </ul>
    }
}
