//! Side by side, without a code: how two people talk at two screens, all at a glance or one step at a time.

use super::Room;
use super::pair_own::answered;
use super::pair_table::{PairChange, TALK_STEPS, Talk};
use crate::i18n::Value;
use crate::pages::Page;
use crate::pages::rating::{frequency_id, practice_id};
use crate::route::Route;
use alignment::{ItemId, Question};
use yew::prelude::*;

/// The way at a glance, and the two ways to begin.
pub fn side_by_side(room: &Room) -> Html {
    const STEPS: [&str; 5] = [
        "pair-step-1",
        "pair-step-2",
        "pair-step-3",
        "pair-step-4",
        "pair-step-5",
    ];
    let page = &room.page;
    html! {
        <>
            <p>{ page.text("pair-side-lead") }</p>
            <ol class="guide">{ for STEPS.map(|id| html! { <li key={id}>{ page.rich(id) }</li> }) }</ol>
            <p>{ page.text("pair-stop") }</p>
            <p class="onward">
                { page.link(Route::Result, "button go", html! { { page.text("pair-result") } }) }
                <button
                    type="button"
                    class="button"
                    disabled={!page.live}
                    onclick={room.pair(PairChange::Talk(Some(0)))}
                >
                    { page.text("pair-begin") }
                </button>
            </p>
        </>
    }
}

/// One step of the talk, with what the reader has to say in it.
pub fn talk(room: &Room, talk: Talk) -> Html {
    let page = &room.page;
    let inside = match talk.step {
        0 => choose(room, talk.item),
        1 => sentence(page, talk.item, Question::Outside),
        2 => sentence(page, talk.item, Question::Inside),
        3 => both(page, talk.item),
        _ => html! { <p>{ page.text("pair-stop") }</p> },
    };
    let (title, about) = match talk.step {
        0 => ("pair-talk-1", "pair-talk-1-about"),
        1 => ("pair-talk-2", "pair-talk-2-about"),
        2 => ("pair-talk-3", "pair-talk-3-about"),
        3 => ("pair-talk-4", "pair-talk-4-about"),
        _ => ("pair-talk-5", "pair-talk-5-about"),
    };
    let step = Value::Count(usize::from(talk.step) + 1);
    let last = Value::Count(usize::from(TALK_STEPS));
    let to = |id: &'static str, step: Option<u8>, class: &'static str| {
        html! {
            <button key={id} type="button" {class} onclick={room.pair(PairChange::Talk(step))}>
                { page.text(id) }
            </button>
        }
    };
    let on = talk.step + 1;
    html! {
        <section key="talk" class="section" aria-labelledby="step">
            <p class="small">{ page.text_with("pair-talk-place", &[("step", step), ("last", last)]) }</p>
            <h2 id="step" tabindex="-1">{ page.text(title) }</h2>
            <p>{ page.rich(about) }</p>
            { inside }
            <p class="onward">
                if on < TALK_STEPS {
                    { to("next", Some(on), "button go") }
                }
                if talk.step > 0 {
                    { to("back", Some(talk.step - 1), "button") }
                }
                { to("pair-end", None, "button") }
            </p>
        </section>
    }
}

fn choose(room: &Room, chosen: Option<ItemId>) -> Html {
    let page = &room.page;
    let line = |item: ItemId| {
        html! {
            <label key={item.code()} class="check">
                <input
                    type="radio"
                    name="about"
                    id={format!("about-{}", item.code())}
                    checked={chosen == Some(item)}
                    autocomplete="off"
                    onchange={room.pair(PairChange::About(item))}
                />
                <span>
                    { page.for_role(&practice_id(item)) }{ " " }
                    <span class="small">{ page.wheel(item.wheel()) }{ ". " }{ answered(page, item) }</span>
                </span>
            </label>
        }
    };
    html! {
        <fieldset class="group">
            <legend>{ page.text("pair-talk-choose") }</legend>
            <div>{ for ItemId::ALL.map(line) }</div>
        </fieldset>
    }
}

/// What the reader can say word for word.
fn sentence(page: &Page, item: Option<ItemId>, question: Question) -> Html {
    let id = match question {
        Question::Outside => "pair-say-outside",
        Question::Inside => "pair-say-inside",
    };
    let times = item.and_then(|item| {
        let frequency = page.session.answers().get(item).frequency(question)?;
        Some(page.i18n.attribute(&frequency_id(frequency), "times"))
    });
    let words = match times {
        Some(times) => page.text_with(id, &[("times", (&times).into())]),
        None => page.text("pair-say-none"),
    };
    html! { <>{ topic(page, item) }<p class="try"><b>{ page.text("pair-say") }</b>{ words }</p></> }
}

fn both(page: &Page, item: Option<ItemId>) -> Html {
    const CASES: [&str; 4] = [
        "pair-case-shared",
        "pair-case-pictures",
        "pair-case-convictions",
        "pair-case-both",
    ];
    html! {
        <>
            { topic(page, item) }
            <ul class="points">{ for CASES.map(|id| html! { <li key={id}>{ page.rich(id) }</li> }) }</ul>
        </>
    }
}

fn topic(page: &Page, item: Option<ItemId>) -> Html {
    let Some(item) = item else {
        return Html::default();
    };
    html! {
        <p><span class="small">{ page.wheel(item.wheel()) }</span><br />{ page.for_role(&practice_id(item)) }</p>
    }
}
