//! One thing to try: an idea, what was chosen, and in thirty days whether it happened.

use crate::i18n::Value;
use crate::intent::Intent;
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::route::Route;
use alignment::{Action, Commitment, Happened, ITEM_COUNT};

/// What the reader has chosen to try; else an idea, and another one. Nothing where nothing was rated.
pub fn card(page: &Page) -> Html {
    let session = &page.session;
    let is_chosen = session.has_commitments();
    if !is_chosen && !session.answers().has_ratings() {
        return Html::default();
    }
    let has_told = session.commitments().any(|own| session.told(own).is_some());
    let title = if is_chosen { msg::TRY_CHOSEN } else { msg::TRY_TITLE };
    let inside = match offered(page) {
        _ if is_chosen => html! {
            <>
                { chosen(page) }
                <p class="acts chrome">
                    if has_told {
                        { again(page, "button go") }
                    } else {
                        { page.button("button go", msg::REMIND_BUTTON, Intent::Remind) }
                    }
                    if page.route == Route::Result {
                        { page.jump("say-title", "button", html! { { page.text(msg::TRY_SAY) } }) }
                    }
                </p>
            </>
        },
        Some(idea) => html! {
            <>
                <p aria-live="polite">{ in_words(page, idea) }</p>
                <p class="acts chrome">
                    { page.button("button go", msg::TRY_YES, Intent::Try(idea, true)) }
                    if session.ideas().nth(1).is_some() {
                        { page.button("button", msg::TRY_OTHER, Intent::NextIdea) }
                    }
                </p>
            </>
        },
        None => html! { <p>{ page.text(msg::TRY_NONE) }</p> },
    };
    html! {
        <section class="slip" aria-labelledby="try-title">
            <h2 id="try-title" tabindex="-1">{ page.text(title) }</h2>
            { inside }
        </section>
    }
}

/// The idea that the card offers, unless something is chosen.
pub fn offered(page: &Page) -> Option<Commitment> {
    // What was just dropped comes first.
    let first = page.outlook.dropped;
    let others = page.session.ideas().filter(|idea| Some(*idea) != first);
    let ideas: Vec<Commitment> = first.into_iter().chain(others).collect();
    let idea = ideas.into_iter().cycle().nth(page.outlook.idea);
    idea.filter(|_| !page.session.has_commitments())
}

/// Something to try, in the words of the chair.
pub fn in_words(page: &Page, commitment: Commitment) -> String {
    page.for_role(msg::TRY.of((commitment.wheel(), commitment.finding())))
}

/// What was chosen, each with a way to drop it, or with the question whether it happened; and what was just dropped,
/// with a way to have it back.
pub fn chosen(page: &Page) -> Html {
    let session = &page.session;
    let is_listed =
        |own: &Commitment| session.is_committed(*own) || page.outlook.dropped == Some(*own);
    let due: Vec<Commitment> = page.session.due(page.now).collect();
    let one = |commitment: Commitment| {
        let told = page.session.told(commitment);
        let key = format!("{}-{}", commitment.wheel().key(), commitment.finding().key());
        if !page.session.is_committed(commitment) {
            let back = page.button("quiet", msg::TRY_YES, Intent::Try(commitment, true));
            return html! { <li {key} class="chrome"><p>{ in_words(page, commitment) }</p>{ back }</li> };
        }
        let rest = if told.is_some() || due.contains(&commitment) {
            did_it_happen(page, commitment, told)
        } else {
            html! {
                { page.button("quiet chrome", msg::TRY_DROP, Intent::Try(commitment, false)) }
            }
        };
        html! { <li {key}><p>{ in_words(page, commitment) }</p>{ rest }</li> }
    };
    html! { <ul class="tries plain">{ for Commitment::all().filter(is_listed).map(one) }</ul> }
}

/// Three answers, of which one may be given; each can be changed.
fn did_it_happen(page: &Page, commitment: Commitment, told: Option<Happened>) -> Html {
    let answer = |happened: Happened| {
        let tell = Action::Tell { commitment, happened };
        let pressed = if told == Some(happened) { "true" } else { "false" };
        html! {
            <button key={happened.key()} type="button" class="button" aria-pressed={pressed} onclick={page.act(tell)}>
                { page.text(msg::HAPPENED.of(happened)) }
            </button>
        }
    };
    let question = page.text(msg::HAPPENED_ASK);
    html! {
        <div class="happened chrome" role="group" aria-label={question.clone()}>
            <p><b>{ question }</b></p>
            <p class="acts">{ for Happened::ALL.map(answer) }</p>
        </div>
    }
}

/// A new check, or the way on in the one under way; and that this result stands until it is complete.
pub fn again(page: &Page, class: &'static str) -> Html {
    let (button, about) = match under_way(page) {
        Some(about) => (msg::AGAIN_GO_ON, about),
        None => (msg::AGAIN_BUTTON, page.text(msg::AGAIN_ABOUT)),
    };
    html! {
        <>
            { page.button(class, button, Intent::Act(Action::StartAgain)) }
            { " " }
            <span class="small">{ about }</span>
        </>
    }
}

/// How far the new check is, where one is under way.
pub fn under_way(page: &Page) -> Option<String> {
    let session = &page.session;
    let answered = session.checks_again().then(|| session.answers_on_cards().settled())?;
    let values = [("answered", Value::Count(answered)), ("total", Value::Count(ITEM_COUNT))];
    Some(page.text_with(msg::AGAIN_UNDERWAY, &values))
}

/// A way out of the new check, where one is under way. Where it has answers, it asks first.
pub fn drop_new(page: &Page) -> Html {
    let drop = Intent::Act(Action::DropNew);
    match page.session.new_answers() {
        Some(_) => html! {
            <details key="drop" class="drop chrome">
                <summary>{ page.text(msg::AGAIN_DROP) }</summary>
                <p class="acts">{ page.button("button", msg::AGAIN_DROP_YES, drop) }</p>
            </details>
        },
        None if page.session.checks_again() => page.button("quiet chrome", msg::AGAIN_DROP, drop),
        None => Html::default(),
    }
}
