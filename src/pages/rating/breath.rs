//! What comes after the four statements of a wheel: a moment to breathe, and the way on.

use super::{bar, card};
use crate::deck::Card;
use crate::msg;
use crate::pages::Page;
use crate::pages::onward::onward;
use crate::pen::*;
use alignment::{ItemId, Wheel};

/// The last card of a wheel. Without script it is the foot of the page, with its links alone.
pub fn breath(page: &Page, wheel: Wheel) -> Html {
    let answers = page.session.answers_on_cards();
    let mut open = answers.open_items();
    let is_last = Wheel::ALL.last() == Some(&wheel);
    if !is_last {
        open.retain(|item| item.wheel() == wheel);
    }
    let show = match open.len() {
        0 => Html::default(),
        count => card::show_open(page, count),
    };
    let after = html! { <>{ show }{ onward(page) }</> };
    let id = Card::BREATH.id(wheel);
    let car = bar::car(answers, wheel);
    card::card(page, Card::BREATH, id, car, words(page, wheel, &open), after)
}

fn words(page: &Page, wheel: Wheel, open: &[ItemId]) -> String {
    if !open.is_empty() {
        return page.text_with(msg::BREATH_OPEN, &[("count", open.len().into())]);
    }
    let all = page.session.answers_on_cards().open_items();
    let is_open = |wheel: &Wheel| all.iter().any(|item| item.wheel() == *wheel);
    let left = Wheel::ALL.iter().filter(|wheel| is_open(wheel)).count();
    if left == 0 {
        return page.text(msg::BREATH_ALL);
    }
    let name = page.wheel(wheel);
    let values = [("wheel", (&name).into()), ("count", left.into())];
    page.text_with(msg::BREATH_IN, &values)
}
