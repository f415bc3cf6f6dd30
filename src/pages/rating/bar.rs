//! The bar over the cards: the wheel on the car, where the reader is, and all sixteen statements as ticks.

use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::ui::car::where_on_car;
use crate::ui::card::line;
use alignment::{Answers, ITEM_COUNT, ItemId, Wheel};

/// The bar of a wheel's page.
pub fn bar(page: &Page, wheel: Wheel) -> Html {
    let answers = page.session.answers_on_cards();
    let here = page.deck.card.item(wheel);
    let number = here.map_or_else(|| answers.settled(), |item| item.index().saturating_add(1));
    // What the keys do is read out with the first title alone.
    let about = (wheel == Wheel::ALL[0]).then_some("keys");
    html! {
        <div key="bar" class="bar">
            { car(answers, wheel) }
            <h1 id="page-title" tabindex="-1" aria-describedby={about}>{ page.wheel(wheel) }</h1>
            <p class="place" role="status">{ page.text_with(msg::PLACE_RATING, &[("number", number.into())]) }</p>
            { line("about", page.text(msg::WHEEL_ABOUT.of(wheel))) }
            <div
                class="ticks"
                role="progressbar"
                aria-label={page.text(msg::PROGRESS_ANSWERS)}
                aria-valuemax={ITEM_COUNT.to_string()}
                aria-valuenow={answers.settled().to_string()}
            >
                { for ItemId::ALL.map(|item| {
                    let class = match (answers.get(item).is_settled(), here == Some(item)) {
                        (true, true) => "in here",
                        (true, false) => "in",
                        (false, true) => "here",
                        (false, false) => "",
                    };
                    html! { <i key={item.code()} {class} /> }
                }) }
            </div>
        </div>
    }
}

/// The car with this wheel in the accent and the tyres of all that are rated; nothing of how they stand.
pub fn car(answers: &Answers, wheel: Wheel) -> Html {
    let is_in = |wheel: Wheel| {
        let items = wheel.items();
        items.iter().all(|item| answers.get(*item).is_settled())
    };
    where_on_car(wheel.index(), Wheel::ALL.map(is_in))
}
