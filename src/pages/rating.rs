//! The practices of one wheel, each rated twice on the same scale.
//!
//! The markup is plain HTML that takes answers before the app has started: radios whose `name` is the
//! practice and the question (`F1-outside`) and whose `value` is the step. `journey::adopt` reads them.

use super::Page;
use super::onward::onward;
use crate::msg;
use crate::route::Route;
use crate::ui::car::where_on_car;
use alignment::{Action, Answer, Frequency, ItemId, Question, Role, Wheel};
use yew::prelude::*;

/// The rating page of a wheel.
pub fn rating(page: &Page, wheel: Wheel) -> Html {
    html! {
        <>
            { where_on_car(wheel.index()) }
            <h1 id="page-title" tabindex="-1">{ page.text(msg::WHEEL.of(wheel)) }</h1>
            <p class="lede">{ page.text(msg::WHEEL_ABOUT.of(wheel)) }</p>
            <p class="small">{ page.for_role(msg::RATING_CHAIR) }{ " " }{ other_chair(page, wheel) }</p>
            <div class="practices">
                { for wheel.items().map(|item| practice(page, item)) }
            </div>
            { onward(page) }
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

fn practice(page: &Page, item: ItemId) -> Html {
    let code = item.code();
    let answer = page.session.answers().get(item);
    let name = format!("{code}-na");
    let not_applicable = answer == Answer::NotApplicable;
    let onchange = page.act(Action::SetNotApplicable {
        item,
        on: !not_applicable,
    });
    html! {
        <section key={code} class="practice" id={code} role="group" aria-labelledby={format!("{code}-text")}>
            <h2 id={format!("{code}-text")}>{ page.for_role(msg::PRACTICE.of(item)) }</h2>
            { for Question::ALL.map(|question| scale(page, item, question, answer)) }
            <label class="check na">
                <input
                    type="checkbox"
                    name={name.clone()}
                    id={name}
                    aria-describedby={format!("{code}-text")}
                    autocomplete="off"
                    checked={not_applicable}
                    {onchange}
                />
                { " " }{ page.text(msg::NOT_APPLICABLE) }
            </label>
        </section>
    }
}

fn scale(page: &Page, item: ItemId, question: Question, answer: Answer) -> Html {
    let code = item.code();
    let mark = match question {
        Question::Outside => "mark-out",
        Question::Inside => "mark-in",
    };
    let chosen = answer.frequency(question);
    let ends = [Frequency::ALL[0], Frequency::ALL[6]].map(|end| page.text(msg::FREQUENCY.of(end)));
    html! {
        <fieldset key={question.key()} class={classes!("question", question.key())} aria-describedby={format!("{code}-text")}>
            <legend class={mark}>{ page.text(msg::QUESTION.of(question)) }</legend>
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

fn step(
    page: &Page,
    item: ItemId,
    question: Question,
    frequency: Frequency,
    checked: bool,
) -> Html {
    let name = format!("{}-{}", item.code(), question.key());
    let onchange = page.act(Action::Rate {
        item,
        question,
        frequency,
    });
    html! {
        <label key={frequency.step().to_string()} class="step">
            <input
                type="radio"
                id={format!("{name}-{}", frequency.step())}
                name={name}
                value={frequency.step().to_string()}
                autocomplete="off"
                {checked}
                {onchange}
            />
            <span class="times" aria-hidden="true">{ page.text(msg::FREQUENCY_SHORT.of(frequency)) }</span>
            <span class="full">
                { page.text(msg::FREQUENCY.of(frequency)) }<span>{ format!(", {}", page.text(msg::FREQUENCY_TIMES.of(frequency))) }</span>
            </span>
        </label>
    }
}
