//! One question about a statement: a strip of seven steps.

use crate::intent::Intent;
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use alignment::{Action, Answer, Frequency, ItemId, Question};

/// The strip of a question. The second rests until the first is answered, and takes answers all the same.
pub fn strip(page: &Page, item: ItemId, question: Question, answer: Answer) -> Html {
    let chosen = answer.frequency(question);
    let before = answer.frequency(Question::Outside).or(chosen);
    let is_keyed = page.deck.strip == question;
    let (mark, class) = match (question, is_keyed) {
        (Question::Outside, true) => ("mark-out", "question outside keyed"),
        (Question::Outside, false) => ("mark-out", "question outside"),
        (Question::Inside, _) if before.is_none() => ("mark-in", "question inside rests"),
        (Question::Inside, true) => ("mark-in", "question inside keyed"),
        (Question::Inside, false) => ("mark-in", "question inside"),
    };
    let ends = [Frequency::ALL[0], Frequency::ALL[6]].map(|end| page.text(msg::FREQUENCY.of(end)));
    html! {
        <fieldset
            key={question.key()}
            {class}
        >
            <legend class={mark}>{ stem(page, item, question) }</legend>
            <div class="scale">
                { for Frequency::ALL.map(|frequency| {
                    step(page, item, question, frequency, chosen == Some(frequency))
                }) }
                <span class="ends" aria-hidden="true">
                    { for ends.map(|end| html! { <span>{ end }</span> }) }
                </span>
            </div>
        </fieldset>
    }
}

/// The question: in full on the first card, and for screen readers on all.
fn stem(page: &Page, item: ItemId, question: Question) -> Html {
    let full = page.text(msg::QUESTION.of(question));
    if item == ItemId::ALL[0] {
        return html! { { full } };
    }
    html! {
        <>
            <span class="hidden">{ full }</span>
            <span aria-hidden="true">{ page.text(msg::STEM.of(question)) }<span>{ page.text(msg::STEM_NOTE.of(question)) }</span></span>
        </>
    }
}

fn step(
    page: &Page,
    item: ItemId,
    question: Question,
    frequency: Frequency,
    checked: bool,
) -> Html {
    let name = format!("{}-{}", item.code(), question.key());
    let action = Action::Rate { item, question, frequency };
    // A click without a pointer comes from the keyboard, which passes over steps that are not meant.
    let onclick =
        page.on.reform(move |event: MouseEvent| Intent::Rate(action.clone(), event.detail() > 0));
    html! {
        <label key={frequency.step().to_string()} class="step" {onclick}>
            <input
                type="radio"
                id={format!("{name}-{}", frequency.step())}
                name={name}
                value={frequency.step().to_string()}
                autocomplete="off"
                {checked}
            />
            <span class="times" aria-hidden="true">{ page.text(msg::FREQUENCY_SHORT.of(frequency)) }</span>
            <span class="full">
                { page.text(msg::FREQUENCY.of(frequency)) }<span>{ format!(", {}", page.text(msg::FREQUENCY_TIMES.of(frequency))) }</span>
            </span>
        </label>
    }
}
