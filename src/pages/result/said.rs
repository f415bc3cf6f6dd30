//! What was said, and what of it stands out.

use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use alignment::{Frequency, Rating};

/// `You said this happens 6–7 of 10 times and feel it should happen 1–2 of 10 times.`
pub fn said(page: &Page, rating: Rating) -> String {
    let [outside, inside] = [rating.outside, rating.inside]
        .map(|frequency| page.text(msg::FREQUENCY_TIMES.of(frequency)));
    page.text_with(msg::SAY_ANSWER, &[("outside", (&outside).into()), ("inside", (&inside).into())])
}

/// Both answers as the words beside their marks: `Happens 6–7 of 10`, `Should happen 1–2 of 10`.
pub fn both(page: &Page, rating: Rating) -> Html {
    let entry = |class: &'static str, id, frequency| {
        html! { <div {class}><dt>{ page.text(id) }</dt><dd>{ times(page, frequency) }</dd></div> }
    };
    html! {
        <dl class="key">
            { entry("mark-out", msg::TABLE_OUTSIDE, rating.outside) }
            { entry("mark-in", msg::TABLE_INSIDE, rating.inside) }
        </dl>
    }
}

/// An answer in figures: `6–7 of 10`.
pub fn times(page: &Page, frequency: Frequency) -> String {
    let short = page.text(msg::FREQUENCY_SHORT.of(frequency));
    page.text_with(msg::TABLE_TIMES, &[("times", (&short).into())])
}
