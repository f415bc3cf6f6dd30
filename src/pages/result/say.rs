//! What to say: the reader's own sentence, and questions for the next one-on-one.

use crate::i18n::Value;
use crate::intent::{Handing, Intent};
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::input::text_field;
use alignment::scenes::Interaction;
use alignment::{CompleteAnswers, Finding, ITEM_COUNT, ItemId, Scene, Wheel, widest_gaps};

/// The whole section.
pub fn say(page: &Page, answers: &CompleteAnswers) -> Html {
    html! {
        <>
            { own_words(page) }
            if page.session.intention().is_empty() {
                <p class="chrome">{ for compose(page) }</p>
            }
            { for page.session.answers().has_ratings().then(|| questions(page, answers)) }
            { invite(page) }
            { told(page, |_| true) }
        </>
    }
}

/// The scene in which three sentences are put together.
fn composing() -> Option<Scene> {
    let told = |scene: &Scene| scene.interaction() == Some(Interaction::Truth);
    Scene::ALL.into_iter().find(told)
}

/// The way there, which says so.
pub fn compose(page: &Page) -> Option<Html> {
    let scene = composing()?;
    let number = [("number", Value::Count(scene.number().into()))];
    let words = page.text_with(msg::SAY_COMPOSE, &number);
    Some(page.link(Route::Scene(scene), "button", html! { { words } }))
}

/// What the reader wants to say, in a field to go on writing.
fn own_words(page: &Page) -> Html {
    let on_words = page.on.reform(|text| Intent::Act(alignment::Action::SetIntention { text }));
    html! {
        <label class="field" for="intention">
            { page.text(msg::INTENTION_LABEL) }
            { text_field("intention", page.session.intention(), &on_words) }
            <span class="small">{ page.text(msg::INTENTION_LIMIT) }</span>
        </label>
    }
}

/// The same where there is no result yet, for who has come to the end of the scene that puts something there.
pub fn words_before(page: &Page) -> Html {
    let has_told = |scene| page.session.ended().contains(scene);
    let shown = composing().is_some_and(has_told) || !page.session.intention().is_empty();
    html! { { for shown.then(|| html! { <div key="words" class="remind">{ own_words(page) }</div> }) } }
}

/// A question about each of the wide gaps: one a wheel, three at most. A conversation, not an audit.
fn questions(page: &Page, answers: &CompleteAnswers) -> Html {
    let one = |item: ItemId| {
        let wheel = item.wheel();
        let rating = answers.rating(item)?;
        let finding = Finding::of(item.pole(), rating).filter(|_| rating.is_wide())?;
        let name = page.wheel(wheel);
        let question = page.for_role(msg::ASK.of((wheel, finding)));
        Some((
            wheel,
            html! { <li key={wheel.key()}><span class="small">{ name }</span>{ question }</li> },
        ))
    };
    let mut asked: Vec<(Wheel, Html)> = Vec::new();
    for item in widest_gaps(answers, ITEM_COUNT) {
        if asked.len() < 3 && !asked.iter().any(|(wheel, _)| *wheel == item.wheel()) {
            asked.extend(one(item));
        }
    }
    html! {
        <>
            <h3 id="guide-title">{ page.text(msg::GUIDE_TITLE) }</h3>
            if asked.is_empty() {
                <p>{ page.text(msg::GUIDE_NONE) }</p>
            } else {
                <ol class="guide" aria-labelledby="guide-title">{ for asked.into_iter().map(|(_, one)| one) }</ol>
            }
        </>
    }
}

/// The other chair: an invitation to send, and the page on which two compare.
pub fn invite(page: &Page) -> Html {
    let pair = || {
        let [_, words] = Together::Pair.ids();
        page.link(Route::Together(Together::Pair), "button", html! { { page.text(words) } })
    };
    html! {
        <p class="acts chrome">
            { hand(page, "button", msg::INVITE_BUTTON, Handing::Invite) }
            { for page.has_rooms().then(pair) }
        </p>
    }
}

/// A button that hands something over, and beside it what came of that.
pub fn hand(page: &Page, class: &'static str, id: msg::Id, what: Handing) -> Html {
    page.button(class, id, Intent::Hand(what))
}

/// What came of the last thing handed over, where that is said here.
pub fn told(page: &Page, is_here: impl Fn(msg::Id) -> bool) -> Html {
    let told = page.outlook.told.filter(|id| is_here(*id));
    html! { <p class="small" role="status">{ for told.map(|id| page.text(id)) }</p> }
}
