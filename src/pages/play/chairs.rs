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
        Stands::Guessing { chair, moment } => Seat { stage, sitting, chair }.board(Some(moment)),
        Stands::Guessed { chair } => Seat { stage, sitting, chair }.board(None),
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

/// The week, seen from one chair.
struct Seat<'p> {
    stage: &'p Stage<'p>,
    sitting: Sitting,
    chair: Role,
}

impl Seat<'_> {
    /// The other person with what they thought on the last day, what lies behind that, and the next day if there is one.
    fn board(&self, next: Option<usize>) -> Board {
        let (stage, there) = (self.stage, across(self.chair));
        let you = stage.text(msg::CHAIRS_YOU.of(self.chair));
        let last = self.sitting.last();
        let thinks = last.map(|(moment, _)| thought(stage, there, moment));
        let mood = mood(there, last.map(|(moment, _)| moment));
        let said = last.map(|(moment, guess)| self.answer(there, moment, guess));
        let told = match (&said, &thinks) {
            (Some(said), Some(thinks)) => format!("{said} {thinks}"),
            _ => you.clone(),
        };
        let turn = match next {
            Some(_) => Html::default(),
            None => {
                let mut then = self.sitting;
                then.change();
                stage.leads_to(msg::CHAIRS_TURN, then.play())
            }
        };
        let board = html! {
            <div key="day" class="board faced">
                <p class="small">{ you }</p>
                <div class={classes!("desk", self.chair.key())}>
                    { seen_across(there, mood, None) }
                    <p key={told.clone()} class={classes!("thinks", thinks.is_none().then_some("unread"))}>
                        { thinks.unwrap_or_else(|| "?".to_owned()) }
                    </p>
                </div>
                { for said.map(|said| stage.reaction(&said, turn)) }
                { for next.map(|moment| self.day(there, moment)) }
            </div>
        };
        Board { board, told }
    }

    /// What lies behind the thought, and whether it was the one that was guessed.
    fn answer(&self, there: Role, moment: usize, guess: u8) -> String {
        let read = match guess == real(there, moment) {
            true => msg::CHAIRS_NEAR,
            false => msg::CHAIRS_FAR,
        };
        let why = why(self.stage, there, moment);
        self.stage.text_with(read, &[("why", (&why).into()), ("day", id(moment).into())])
    }

    /// A day as it is seen from this chair, and the three thoughts to guess from.
    fn day(&self, there: Role, moment: usize) -> Html {
        let stage = self.stage;
        let seen = match self.chair {
            Role::Seller => msg::CHAIRS_MOMENT_SELLER,
            Role::Leader => msg::CHAIRS_MOMENT_LEADER,
        };
        let sees =
            html! { <><b>{ day(stage, moment) }</b>{ " " }{ stage.text(seen.of(id(moment))) }</> };
        let thought = |number: u8| {
            let mut then = self.sitting;
            then.guess(number);
            html! {
                <li key={number.to_string()}>
                    { stage.button(Button {
                        class: classes!("pick", "thought"),
                        on: stage.set(then.play()),
                        shows: stage.text(thought_id(there, moment, number)).into(),
                        ..Button::default()
                    }) }
                </li>
            }
        };
        let asks = stage.text(msg::CHAIRS_ASK.of(there));
        stage.asked(Some(sees), &asks, (1..=THOUGHTS).map(thought).collect())
    }
}

/// The other chair, with all days at once: how the one who sits across now looked, and what they thought. So who is right,
/// and what this is called.
fn from_across(stage: &Stage, chair: Role) -> Board {
    let there = across(chair);
    let told = stage.text(msg::CHAIRS_BOTH);
    let one = |moment: usize| {
        html! {
            <li>
                { face(there, mood(there, Some(moment))) }
                <p>
                    <b>{ day(stage, moment) }</b>
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

/// How somebody looks while no thought of theirs is known, and when the one of a day is.
fn mood(of: Role, known: Option<usize>) -> Mood {
    match (of, known) {
        (Role::Seller, None) => Mood::Blank,
        (Role::Leader, None) => Mood::Angry,
        (_, Some(1)) => Mood::Tired,
        (_, Some(_)) => Mood::Worried,
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
