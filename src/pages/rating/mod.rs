//! The four statements of one wheel, each rated twice on the same scale: one card after the other.
//!
//! The markup is plain HTML that takes answers before the app has started: radios whose `name` is the
//! statement and the question (`F1-outside`) and whose `value` is the step. `journey::adopt` reads them.
//! All cards are always there. Until the app is in charge they stand one below the other, and then the style sheet
//! shows the one marked `shown`.

pub mod bar;
mod breath;
mod card;
mod strip;

use super::Page;
use super::onward::checks_again;
use crate::deck::{Card, Turn};
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;
use crate::route::Route;
use crate::ui::card::line;
use alignment::{Action, Answer, ItemId, Question, Role, Wheel};

/// The rating page of a wheel.
pub fn rating(page: &Page, wheel: Wheel) -> Html {
    // The cards below the first wait until that is painted.
    let is_drawn = |card: Card| !page.top_only || card == page.deck.card;
    let items = wheel.items().into_iter().filter(|item| is_drawn(Card::of(*item)));
    html! {
        <>
            <div class="deck">
                { bar::bar(page, wheel) }
                { for items.map(|item| statement(page, item)) }
                { for is_drawn(Card::BREATH).then(|| breath::breath(page, wheel)) }
                <p key="keys" id="keys" class="small">{ page.text(msg::RATING_KEYS) }</p>
            </div>
            <p class="small">{ page.for_role(msg::RATING_CHAIR) }{ " " }{ other_chair(page, wheel) }</p>
        </>
    }
}

/// The same page from the other chair; every answer stays.
fn other_chair(page: &Page, wheel: Wheel) -> Html {
    let other = match page.role() {
        Role::Seller => Role::Leader,
        Role::Leader => Role::Seller,
    };
    let words = html! { { page.text(msg::RATING_CHANGE_CHAIR) } };
    page.link(Route::Rating(other, wheel), "", words)
}

fn statement(page: &Page, item: ItemId) -> Html {
    let answer = page.session.answers_on_cards().get(item);
    let entry = match item == ItemId::ALL[0] {
        true => entry(page),
        false => Html::default(),
    };
    let below = html! {
        <>
            { for Question::ALL.map(|question| strip::strip(page, item, question, answer)) }
            { beside(page, item, answer) }
            // No `for`: in a list that grows or shrinks, what comes before is made anew and loses the focus.
            if moves_on(page, answer) {
                { line("small moves-on", page.text(msg::RATING_MOVES_ON)) }
            }
        </>
    };
    let words = page.for_role(msg::PRACTICE.of(item));
    card::card(page, Card::of(item), item.code(), entry, words, below)
}

/// Whether the card moves on by itself: while it is open, and in the moment after. Who changes an older answer stays.
fn moves_on(page: &Page, answer: Answer) -> bool {
    page.deck.moves_on || !answer.is_settled()
}

/// What stands above the first statement.
fn entry(page: &Page) -> Html {
    let reworded = page.session.is_reworded();
    html! {
        <>
            { for reworded.then(|| line("notice", page.text(msg::REWORDED))) }
            { checks_again(page).unwrap_or_else(|| line("small", page.text(msg::RATING_ENTRY))) }
            { line("", page.text(msg::QUESTION_RECALL)) }
        </>
    }
}

/// Back, what stands beside the two answers, and on.
fn beside(page: &Page, item: ItemId, answer: Answer) -> Html {
    let name = format!("{}-na", item.code());
    let not_applicable = answer == Answer::NotApplicable;
    let action = Action::SetNotApplicable { item, on: !not_applicable };
    html! {
        <div class="beside">
            { leaf(page, Turn::Back) }
            <label class="check button na">
                <input
                    type="checkbox"
                    name={name.clone()}
                    id={name}
                    autocomplete="off"
                    checked={not_applicable}
                    onchange={page.want(Intent::Rate(action, true))}
                />
                { " " }{ page.text(msg::NOT_APPLICABLE) }
            </label>
            { on(page, item) }
        </div>
    }
}

/// Turns the cards without an answer.
fn leaf(page: &Page, turn: Turn) -> Html {
    let (sign, id) = match turn {
        Turn::Back => ("‹", msg::BACK),
        Turn::On => ("›", msg::NEXT),
    };
    let label = Some(page.text(id));
    card::button(page, Intent::Turn(turn), "button leaf", label, sign.to_owned())
}

/// The way on; on the last card of all it leads to what is still open, if anything is.
fn on(page: &Page, item: ItemId) -> Html {
    let is_last = ItemId::ALL.last() == Some(&item);
    let mut open = page.session.answers_on_cards().open_items();
    open.retain(|other| *other != item);
    if is_last && !open.is_empty() {
        card::show_open(page, open.len())
    } else {
        leaf(page, Turn::On)
    }
}
