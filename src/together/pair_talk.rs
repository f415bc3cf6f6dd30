//! Side by side, without a code: how two people talk at two screens, all at a glance or one step at a time.

use super::pair_own::answered;
use super::pair_table::{PairChange, TALK_STEPS, Talk};
use super::room::Room;
use crate::i18n::Value;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route::Route;
use crate::ui::face::{Mood, faces};
use alignment::{ItemId, Question, Role};

/// The way at a glance, and the two ways to begin.
pub fn side_by_side(room: &Room) -> Html {
    let page = &room.page;
    html! {
        <>
            <p>{ page.text(msg::PAIR_SIDE_LEAD) }</p>
            { steps(page) }
            <p>{ page.text(msg::PAIR_STOP) }</p>
            <p class="onward">
                { room.button("button", msg::PAIR_BEGIN, PairChange::Talk(Some(0))) }
                { page.link(Route::Result, "button", html! { { page.text(msg::PAIR_RESULT) } }) }
            </p>
        </>
    }
}

/// The talk of twenty minutes, step by step.
pub fn steps(page: &Page) -> Html {
    let step = |(title, about): (Id, Id)| html! { <li key={title}><b>{ page.text(title) }</b><br />{ page.rich(about) }</li> };
    html! { <ol class="guide">{ for STEPS.map(step) }</ol> }
}

/// What each step is called, and what one does in it.
const STEPS: [(Id, Id); TALK_STEPS as usize] = [
    (msg::PAIR_TALK_1, msg::PAIR_TALK_1_ABOUT),
    (msg::PAIR_TALK_2, msg::PAIR_TALK_2_ABOUT),
    (msg::PAIR_TALK_3, msg::PAIR_TALK_3_ABOUT),
    (msg::PAIR_TALK_4, msg::PAIR_TALK_4_ABOUT),
    (msg::PAIR_TALK_5, msg::PAIR_TALK_5_ABOUT),
];

/// Who begins in a step: of the facts the seller, of the wishes the leader.
fn first_to_speak(step: u8) -> Option<Role> {
    match step {
        1 => Some(Role::Seller),
        2 => Some(Role::Leader),
        _ => None,
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
        _ => html! { <p>{ page.text(msg::PAIR_STOP) }</p> },
    };
    let own = STEPS.into_iter().nth(usize::from(talk.step));
    let step = Value::Count(usize::from(talk.step) + 1);
    let last = Value::Count(usize::from(TALK_STEPS));
    let to = |id: Id, step: Option<u8>, class: &'static str| {
        html! {
            <button key={id} type="button" {class} onclick={room.act(PairChange::Talk(step))}>
                { page.text(id) }
            </button>
        }
    };
    let on = talk.step + 1;
    html! {
        <section key="talk" class="section" aria-labelledby="step">
            <p class="small">{ page.text_with(msg::PAIR_TALK_PLACE, &[("step", step), ("last", last)]) }</p>
            if let Some((title, about)) = own {
                { for first_to_speak(talk.step).map(|role| faces(&[role], Mood::Blank)) }
                <h2 id="step" tabindex="-1">{ page.text(title) }</h2>
                <p>{ page.rich(about) }</p>
            }
            { inside }
            <p class="onward">
                if on < TALK_STEPS {
                    { to(msg::NEXT, Some(on), "button go") }
                }
                if talk.step > 0 {
                    { to(msg::BACK, Some(talk.step - 1), "button") }
                }
                { to(msg::PAIR_END, None, "button") }
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
                    onchange={room.act(PairChange::About(item))}
                />
                <span>
                    { page.for_role(msg::PRACTICE.of(item)) }{ " " }
                    <span class="small">{ page.wheel(item.wheel()) }{ ". " }{ answered(page, item) }</span>
                </span>
            </label>
        }
    };
    html! {
        <fieldset class="group">
            <legend>{ page.text(msg::PAIR_TALK_CHOOSE) }</legend>
            <div>{ for ItemId::ALL.map(line) }</div>
        </fieldset>
    }
}

/// What the reader can say word for word.
fn sentence(page: &Page, item: Option<ItemId>, question: Question) -> Html {
    let id = match question {
        Question::Outside => msg::PAIR_SAY_OUTSIDE,
        Question::Inside => msg::PAIR_SAY_INSIDE,
    };
    let times = item.and_then(|item| {
        let frequency = page.session.answers().get(item).frequency(question)?;
        Some(page.text(msg::FREQUENCY_TIMES.of(frequency)))
    });
    let words = match times {
        Some(times) => page.text_with(id, &[("times", (&times).into())]),
        None => page.text(msg::PAIR_SAY_NONE),
    };
    html! { <>{ topic(page, item) }<p class="try"><b>{ page.text(msg::PAIR_SAY) }</b>{ words }</p></> }
}

fn both(page: &Page, item: Option<ItemId>) -> Html {
    const CASES: [Id; 4] = [
        msg::PAIR_CASE_SHARED,
        msg::PAIR_CASE_PICTURES,
        msg::PAIR_CASE_CONVICTIONS,
        msg::PAIR_CASE_BOTH,
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
        <p><span class="small">{ page.wheel(item.wheel()) }</span><br />{ page.for_role(msg::PRACTICE.of(item)) }</p>
    }
}
