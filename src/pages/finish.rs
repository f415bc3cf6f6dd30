//! The end of the first sitting and of the lesson: one's sentence, one's try, and what to take along.

use super::Page;
use super::result::car::state;
use super::result::put_together;
use super::result::say::{compose, hand, invite, told};
use super::result::tries;
use crate::i18n::Value;
use crate::intent::{Handing, Intent, StorageStatus};
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use crate::ui::car::driving;
use alignment::{Action, Scene, Way, Wheel, score};

/// The page.
pub fn finish(page: &Page) -> Html {
    let inside = if page.is_live() {
        html! {
            <>
                { words(page) }
                { to_try(page) }
                { take_along(page) }
                { more_scenes(page) }
            </>
        }
    } else {
        put_together(page, msg::FINISH_PRERENDERED)
    };
    let answers = page.session.answers().complete().ok().filter(|_| page.is_live());
    let profile = answers.map(|answers| score(&answers));
    let wheels = profile.map(|profile| Wheel::ALL.map(|wheel| state(profile.wheel(wheel))));
    html! {
        <>
            { driving(wheels) }
            <h1 id="page-title" tabindex="-1">{ page.text(msg::FINISH_TITLE) }</h1>
            { inside }
        </>
    }
}

fn card(page: &Page, id: &'static str, title: msg::Id, inside: Html) -> Html {
    html! {
        <section key={id} class="slip" aria-labelledby={id}>
            <h2 {id}>{ page.text(title) }</h2>
            { inside }
        </section>
    }
}

/// The reader's sentence, or the way to one.
fn words(page: &Page) -> Html {
    let own = page.session.intention();
    let inside = if own.is_empty() {
        html! {
            <>
                <p>{ page.text(msg::FINISH_NO_WORDS) }</p>
                <p class="acts">{ for compose(page) }</p>
            </>
        }
    } else {
        html! {
            <>
                <blockquote>{ own.to_owned() }</blockquote>
                <p class="acts chrome">{ hand(page, "button", msg::COPY_BUTTON, Handing::Copy) }</p>
                { told(page, |id| id == msg::COPY_DONE) }
            </>
        }
    };
    card(page, "words-title", msg::FINISH_WORDS, inside)
}

/// What the reader tries, which a scene may have offered; who has no result gets the way to one.
fn to_try(page: &Page) -> Html {
    if page.session.answers().complete().is_ok() && page.session.role().is_some() {
        return tries::card(page);
    }
    let begun = page.session.answers().settled() > 0;
    let (intent, route, words) = if begun {
        (Intent::Act(Action::Finish), Route::Result, msg::RESULT_ANSWER_OPEN)
    } else {
        (Intent::Act(Action::Begin(Way::Check)), Route::Role(Way::Check), msg::RESULT_START_CHECK)
    };
    let link = page.link_that(intent, route, "", "button go", html! { { page.text(words) } });
    let inside =
        html! { <><p>{ page.text(msg::FINISH_NO_RESULT) }</p><p class="acts">{ link }</p></> };
    let is_chosen = page.session.has_commitments();
    let tries = is_chosen.then(|| tries::card(page));
    html! { <>{ for tries }{ card(page, "check-title", msg::FINISH_CHECK, inside) }</> }
}

/// Send it, take it as a picture, invite the other chair.
fn take_along(page: &Page) -> Html {
    let session = &page.session;
    let has_result = session.answers().complete().is_ok();
    let has_words = !session.intention().is_empty();
    let on = page.outlook.has_score;
    // Only what is kept on the device can be asked about then, and it is asked beside the result.
    let is_kept = matches!(page.storage_status, StorageStatus::OnDevice { .. });
    let asks_later = has_result && is_kept && session.has_commitments();
    html! {
        <section key="along" class="section chrome" aria-labelledby="along-title">
            <h2 id="along-title">{ page.text(msg::ALONG_TITLE) }</h2>
            if has_result || has_words {
                <p class="acts">
                    { hand(page, "button", msg::SEND_BUTTON, Handing::Send) }
                    { hand(page, "button", msg::PICTURE_BUTTON, Handing::Picture) }
                </p>
            }
            if has_result {
                <label class="check">
                    <input
                        type="checkbox"
                        role="switch"
                        class="switch"
                        checked={on}
                        onchange={page.want(Intent::PictureScore(!on))}
                    />
                    { " " }{ page.text(msg::PICTURE_SCORE) }
                </label>
            }
            { invite(page) }
            { told(page, |id| id != msg::COPY_DONE) }
            if asks_later {
                <p class="small">{ page.text(msg::FINISH_LATER) }</p>
            }
        </section>
    }
}

/// The scenes that the reader has not finished, one at a time, and back to the result.
fn more_scenes(page: &Page) -> Html {
    let ended = page.session.ended();
    let mut rest = Scene::ALL.into_iter().filter(|scene| !ended.contains(*scene));
    let next = rest.next();
    let more = rest.count();
    let offer = |scene: Scene| {
        let title = html! { { page.text(msg::MORE.of(scene)) } };
        let count = |id, count| page.text_with(id, &[("count", Value::Count(count))]);
        let minutes = count(msg::FINISH_SCENE, scene.minutes().into());
        let left = (more > 0).then(|| count(msg::FINISH_MORE, more));
        html! {
            <>
                { page.link(Route::Scene(scene), "button", title) }
                <span class="small">{ minutes }{ for left.map(|left| format!(" {left}")) }</span>
            </>
        }
    };
    html! {
        <p key="scenes" class="onward chrome">
            if next.is_none() {
                <span class="small">{ page.text(msg::FINISH_ALL) }</span>
            }
            { for next.map(offer) }
            if page.session.answers().complete().is_ok() {
                { page.link(Route::Result, "button", html! { { page.text(msg::RESULT_TITLE) } }) }
            }
        </p>
    }
}
