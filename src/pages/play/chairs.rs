//! Scene 1: sit in one chair, guess what is thought in the other, then change chairs.

use super::stage::{Board, Button, Stage};
use crate::msg::{self, Id};
use crate::pen::*;
use crate::ui::across::across as seen_across;
use crate::ui::face::{Mood, face};
use alignment::Role;
use alignment::scenes::chairs::{CHAIRS, MOMENTS, Sitting, Stands, THOUGHTS, across};

/// The two people with what they say on Friday; then one day after another from one chair; and all days from the other,
/// with what this is called.
pub fn board(stage: &Stage) -> Board {
    let sitting = Sitting::of(stage.play);
    match sitting.stands() {
        Stands::Standing => door(stage, sitting),
        Stands::Day { chair, moment, guess } => Day { stage, sitting, chair, moment }.board(guess),
        Stands::Across { chair } => from_across(stage, chair),
    }
}

/// Both people, angry. Who is tapped is who one is for three days.
fn door(stage: &Stage, sitting: Sitting) -> Board {
    let who = stage.text(msg::CHAIRS_WHO);
    let board = html! {
        <div key="door" class="board">
            <h2>{ who.clone() }</h2>
            <div class="seats" role="group" aria-label={stage.text(msg::CHAIRS_SEATS)}>
                { for Role::ALL.map(|chair| seat(stage, sitting, chair)) }
            </div>
            <p class="small about">{ stage.text(msg::CHAIRS_ABOUT) }</p>
        </div>
    };
    Board { board, told: who }
}

fn seat(stage: &Stage, mut then: Sitting, chair: Role) -> Html {
    then.sit(chair);
    let words = match stage.page.session.role() == Some(chair) {
        true => msg::CHAIRS_OWN,
        false => msg::CHAIRS_SIT,
    };
    let said = [msg::CHAIRS_SAID_1.of(chair), msg::CHAIRS_SAID_2.of(chair)];
    stage.button(Button {
        place: chair as usize,
        class: classes!("seat"),
        on: stage.set(then.play()),
        shows: html! {
            <>
                { face(chair, Mood::Angry) }
                <b>{ stage.text(msg::CHAIRS_SEAT.of(chair)) }</b>{ " " }
                { for said.map(|line| html! { <><span>{ stage.text(line) }</span>{ " " }</> }) }
                <i class="sit">{ stage.text(words) }</i>
            </>
        },
        ..Button::default()
    })
}

/// One day, seen from one chair.
struct Day<'p> {
    stage: &'p Stage<'p>,
    sitting: Sitting,
    chair: Role,
    moment: usize,
}

impl Day<'_> {
    fn board(&self, guess: Option<u8>) -> Board {
        let (stage, there) = (self.stage, across(self.chair));
        let thinks = guess.map(|_| thought(stage, there, self.moment));
        let [before, after] = moods(there, self.moment);
        let mood = if guess.is_some() { after } else { before };
        let day = day(stage, self.moment);
        let you = stage.text(msg::CHAIRS_YOU.of(self.chair));
        let sees = stage.text(self.sees());
        let (below, told) = match guess {
            None => (self.thoughts(there), format!("{day}. {you} {sees}")),
            Some(guess) => self.answer(there, guess),
        };
        let board = html! {
            <div key="day" class="board faced">
                <p class="small day"><b>{ day }</b>{ " " }<span>{ you }</span></p>
                <div class={classes!("desk", self.chair.key())}>
                    { seen_across(there, mood, None) }
                    <p class={classes!("thinks", thinks.is_none().then_some("unread"))}>
                        { thinks.unwrap_or_else(|| "?".to_owned()) }
                    </p>
                </div>
                <p class="sees">{ sees }</p>
                { below }
            </div>
        };
        Board { board, told }
    }

    /// What is seen from this chair.
    fn sees(&self) -> Id {
        let seen = match self.chair {
            Role::Seller => msg::CHAIRS_MOMENT_SELLER,
            Role::Leader => msg::CHAIRS_MOMENT_LEADER,
        };
        seen.of(id(self.moment))
    }

    /// The three thoughts to guess from.
    fn thoughts(&self, there: Role) -> Html {
        let stage = self.stage;
        let thought = |number: u8| {
            let mut then = self.sitting;
            then.guess(number);
            html! {
                <li key={number.to_string()}>
                    { stage.button(Button {
                        class: classes!("pick", "thought"),
                        on: stage.set(then.play()),
                        shows: stage.text(thought_id(there, self.moment, number)).into(),
                        ..Button::default()
                    }) }
                </li>
            }
        };
        let asks = stage.text(msg::CHAIRS_ASK.of(there));
        stage.asked(&asks, (1..=THOUGHTS).map(thought).collect())
    }

    /// What lies behind the thought, and what leads on.
    fn answer(&self, there: Role, guess: u8) -> (Html, String) {
        let stage = self.stage;
        let why = why(stage, there, self.moment);
        let read = match guess == real(there, self.moment) {
            true => msg::CHAIRS_NEAR,
            false => msg::CHAIRS_FAR,
        };
        let said = stage.text_with(read, &[("why", (&why).into())]);
        let mut then = self.sitting;
        then.go_on();
        let next = self.moment + 1;
        let leads_on = match next < MOMENTS {
            true => stage.text_with(msg::CHAIRS_ON, &[("day", (&day(stage, next)).into())]),
            false => stage.text(msg::CHAIRS_TURN),
        };
        let go = stage.leads(leads_on, then.play(), true);
        let told = format!("{said} {}", thought(stage, there, self.moment));
        (stage.reaction(&said, go), told)
    }
}

/// The other chair, with all days at once: how the one who sits across now looked, and what they thought. So who is right,
/// and what this is called.
fn from_across(stage: &Stage, chair: Role) -> Board {
    let there = across(chair);
    let told = stage.text(msg::CHAIRS_BOTH);
    let one = |moment: usize| {
        let [_, mood] = moods(there, moment);
        html! {
            <li>
                { face(there, mood) }
                <p>
                    <b class="day">{ day(stage, moment) }</b>
                    { " " }{ thought(stage, there, moment) }
                </p>
            </li>
        }
    };
    let board = html! {
        <div key="across" class="board">
            <h2>{ stage.text(msg::CHAIRS_TURNED.of(chair)) }</h2>
            <ol class={classes!("quoted", "days", "plain", chair.key())}>{ for (0..MOMENTS).map(one) }</ol>
            <p class="sees">{ stage.page.told(&told) }</p>
            { stage.last_reaction(&stage.text(msg::CHAIRS_NAME)) }
        </div>
    };
    Board { board, told }
}

/// How somebody looks on a day: while their thought is not known, and when it is.
fn moods(of: Role, moment: usize) -> [Mood; 2] {
    match (of, moment) {
        (Role::Seller, 0) => [Mood::Blank, Mood::Worried],
        (Role::Seller, 1) => [Mood::Angry, Mood::Tired],
        (Role::Seller, _) => [Mood::Blank, Mood::Worried],
        (Role::Leader, 0) => [Mood::Angry, Mood::Worried],
        (Role::Leader, 1) => [Mood::Blank, Mood::Worried],
        (Role::Leader, _) => [Mood::Angry, Mood::Tired],
    }
}

/// What somebody really thinks on a day.
fn thought(stage: &Stage, of: Role, moment: usize) -> String {
    stage.text(thought_id(of, moment, real(of, moment)))
}

/// What lies behind it.
fn why(stage: &Stage, of: Role, moment: usize) -> String {
    let why = match of {
        Role::Seller => msg::CHAIRS_MOMENT_SELLER_WHY,
        Role::Leader => msg::CHAIRS_MOMENT_LEADER_WHY,
    };
    stage.text(why.of(id(moment)))
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

fn day(stage: &Stage, moment: usize) -> String {
    stage.text(msg::CHAIRS_MOMENT.of(id(moment)))
}

fn id(moment: usize) -> &'static str {
    CHAIRS.moments.get(moment).map_or("", |moment| moment.id)
}
