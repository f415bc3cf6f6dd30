//! Scene 1: sit in one chair, guess what is thought in the other, then change chairs.

use super::stage::{Board, Button, Stage};
use crate::msg::{self, Id};
use crate::ui::seat::{Sitter, seat};
use alignment::Role;
use alignment::scenes::Interaction;
use alignment::scenes::chairs::{CHAIRS, MOMENTS, Sitting, THOUGHTS, across};
use yew::prelude::*;

/// The two chairs; once one is taken, the moment seen from it; and at last the week from both.
pub fn board(stage: &Stage) -> Board {
    let sitting = Sitting::of(stage.play);
    let here = sitting.chair();
    let board = html! {
        <div class="board">
            <div key="seats" class="seats" role="group" aria-label={stage.text(msg::CHAIRS_SEATS)}>
                { for Role::ALL.map(|chair| seat_of(stage, sitting, chair)) }
            </div>
            { for here.map(|here| moment(stage, sitting, here)) }
            { for sitting.has_ended().then(|| week(stage, sitting)) }
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Chairs),
        board,
        reaction(stage, sitting),
    )
}

/// One chair of the picture: a tap on it sits down there.
fn seat_of(stage: &Stage, sitting: Sitting, chair: Role) -> Html {
    let here = sitting.chair();
    let mut then = sitting;
    then.sit(chair);
    let sitter = match here {
        None => Sitter::Nobody,
        Some(here) if here == chair => Sitter::You,
        Some(here) if sitting.guessed(here, sitting.moment()).is_some() => Sitter::Read,
        Some(_) => Sitter::Unread,
    };
    // When this side of the week was seen, the way on leads to the other chair.
    let next = here.is_some_and(|here| here != chair && sitting.has_seen_all_from(here));
    let class = classes!("seat", (next && !sitting.has_ended()).then_some("next"));
    let words = if here == Some(chair) {
        msg::CHAIRS_HERE
    } else if here.is_none() && stage.page.session.role() == Some(chair) {
        msg::CHAIRS_OWN
    } else {
        msg::CHAIRS_SIT
    };
    stage.button(Button {
        place: chair as usize,
        class,
        pressed: Some(here == Some(chair)),
        on: stage.set(then.play()),
        shows: html! {
            <>
                { seat(sitter, chair == Role::Leader) }
                <b>{ stage.text(msg::CHAIRS_SEAT.of(chair)) }</b>{ " " }
                <span class="small">{ stage.text(words) }</span>
            </>
        },
        ..Button::default()
    })
}

/// The days, what happens on the one looked at, and the three thoughts.
fn moment(stage: &Stage, sitting: Sitting, here: Role) -> Html {
    let there = across(here);
    let day = |moment: usize| {
        let mut then = sitting;
        then.turn_to(moment);
        let done = sitting.guessed(here, moment).is_some();
        let waits = sitting.guessed(here, sitting.moment()).is_some();
        let next = waits && sitting.next() == Some(moment);
        stage.button(Button {
            place: moment,
            class: classes!("pick", done.then_some("done"), next.then_some("next")),
            pressed: Some(sitting.moment() == moment),
            on: stage.set(then.play()),
            shows: stage.text(msg::CHAIRS_MOMENT.of(id(moment))).into(),
            ..Button::default()
        })
    };
    let guessed = sitting.guessed(here, sitting.moment());
    let choice = |number: u8| {
        let mut then = sitting;
        then.guess(number);
        let real = guessed.is_some() && real(there, sitting.moment()) == number;
        html! {
            <li key={number.to_string()}>
                { stage.button(Button {
                    class: classes!("pick", "thought", real.then_some("real")),
                    pressed: Some(guessed == Some(number)),
                    idle: guessed.is_some(),
                    on: stage.set(then.play()),
                    shows: stage.text(thought_id(there, sitting.moment(), number)).into(),
                    ..Button::default()
                }) }
            </li>
        }
    };
    html! {
        <div key="moment">
            <div class="days" role="group" aria-label={stage.text(msg::CHAIRS_DAYS)}>
                { for (0..MOMENTS).map(day) }
            </div>
            { sides(stage, sitting, sitting.moment()) }
            <h2 id="chairs-ask">{ stage.text(msg::CHAIRS_ASK.of(there)) }</h2>
            <ul class="picks plain" aria-labelledby="chairs-ask">{ for (1..=THOUGHTS).map(choice) }</ul>
        </div>
    }
}

/// A moment from both sides, as far as the reader has seen and read it.
fn sides(stage: &Stage, sitting: Sitting, moment: usize) -> Html {
    let side = |chair: Role| {
        let key = chair.key();
        let sits = sitting.chair() == Some(chair);
        let saw = sits || sitting.guessed(chair, moment).is_some();
        let known = sitting.guessed(across(chair), moment).is_some();
        let thinks = (known || !sits).then(|| {
            let words = if known {
                thought(stage, chair, moment)
            } else {
                "?".to_owned()
            };
            html! {
                <p class={if known { "thinks" } else { "thinks unread" }}>
                    <b>{ stage.text(msg::CHAIRS_THINKS.of(chair)) }</b>{ " " }{ words }
                </p>
            }
        });
        html! {
            <div {key} class={classes!("side", key)}>
                { for saw.then(|| html! {
                    <p class="sees">
                        <b>{ stage.text(msg::CHAIRS_SEES.of(chair)) }</b>{ " " }
                        { seen(stage, chair, moment) }
                    </p>
                }) }
                { for thinks }
            </div>
        }
    };
    html! { <div class="both">{ for Role::ALL.map(side) }</div> }
}

/// The whole week, once it was lived in both chairs.
fn week(stage: &Stage, sitting: Sitting) -> Html {
    html! {
        <section key="week" class="whole" aria-labelledby="chairs-week">
            <h2 id="chairs-week">{ stage.text(msg::CHAIRS_WEEK) }</h2>
            <ol class="plain">
                { for (0..MOMENTS).map(|moment| html! {
                    <li key={moment.to_string()}>
                        <h3>{ stage.text(msg::CHAIRS_MOMENT.of(id(moment))) }</h3>
                        { sides(stage, sitting, moment) }
                    </li>
                }) }
            </ol>
        </section>
    }
}

fn reaction(stage: &Stage, sitting: Sitting) -> String {
    let Some(here) = sitting.chair() else {
        return stage.text(msg::CHAIRS_START);
    };
    let moment = sitting.moment();
    let there = across(here);
    let Some(guess) = sitting.guessed(here, moment) else {
        return stage.text(msg::CHAIRS_HALF);
    };
    let why = match there {
        Role::Seller => msg::CHAIRS_MOMENT_SELLER_WHY,
        Role::Leader => msg::CHAIRS_MOMENT_LEADER_WHY,
    };
    let why = stage.text(why.of(id(moment)));
    let read = if guess == real(there, moment) {
        msg::CHAIRS_NEAR
    } else {
        msg::CHAIRS_FAR
    };
    let said = stage.text_with(read, &[("why", (&why).into())]);
    let on = if sitting.has_ended() {
        msg::CHAIRS_END
    } else if sitting.has_seen_all_from(here) {
        msg::CHAIRS_TURN
    } else {
        return said;
    };
    stage.text_with(on, &[("said", (&said).into())])
}

/// What is seen from a chair.
fn seen(stage: &Stage, chair: Role, moment: usize) -> String {
    let seen = match chair {
        Role::Seller => msg::CHAIRS_MOMENT_SELLER,
        Role::Leader => msg::CHAIRS_MOMENT_LEADER,
    };
    stage.text(seen.of(id(moment)))
}

/// What the person in this chair really thinks.
fn thought(stage: &Stage, of: Role, moment: usize) -> String {
    stage.text(thought_id(of, moment, real(of, moment)))
}

fn thought_id(of: Role, moment: usize, number: u8) -> Id {
    let thoughts = match (of, number) {
        (Role::Seller, 1) => msg::CHAIRS_MOMENT_SELLER_1,
        (Role::Seller, 2) => msg::CHAIRS_MOMENT_SELLER_2,
        (Role::Seller, _) => msg::CHAIRS_MOMENT_SELLER_3,
        (Role::Leader, 1) => msg::CHAIRS_MOMENT_LEADER_1,
        (Role::Leader, 2) => msg::CHAIRS_MOMENT_LEADER_2,
        (Role::Leader, _) => msg::CHAIRS_MOMENT_LEADER_3,
    };
    thoughts.of(id(moment))
}

fn real(of: Role, moment: usize) -> u8 {
    let moment = CHAIRS.moments.get(moment);
    moment.map_or(0, |moment| moment.thought(of))
}

fn id(moment: usize) -> &'static str {
    CHAIRS.moments.get(moment).map_or("", |moment| moment.id)
}
