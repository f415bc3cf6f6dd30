//! Scene 2: keep a pulling car in its lane, look under it, straighten its front wheels, and drive again.

use super::stage::{Board, Button, Stage};
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::ui::face::{Mood, Person};
use crate::ui::icon::icon;
use crate::ui::input::{Slider, arrows, slider, strikes};
use crate::ui::road::{front, lane, straightened};
use alignment::scenes::pull::{Act, Hands, Ride, Side, Toes};
use alignment::{Play, Wheel};

/// What the act asks for.
pub fn board(stage: &Stage) -> Board {
    let ride = Ride::of(stage.play);
    match ride.act {
        Act::Drive | Act::Again if ride.is_unhurried => by_turns(stage, ride),
        Act::Drive | Act::Again => at_the_wheel(stage, ride),
        Act::Twice => twice(stage, ride),
        Act::Under => under(stage, ride),
        Act::Named => named(stage),
    }
}

/// The front wheels as they are driven.
fn driven(ride: Ride) -> [i8; 2] {
    let toes = match ride.act {
        Act::Drive => Toes::BEGUN,
        _ => shown(ride.toes),
    };
    [toes.left, toes.right]
}

/// What counts as straight is shown so.
fn shown(toes: Toes) -> Toes {
    if toes.are_straight() { Toes { left: 0, right: 0 } } else { toes }
}

/// Ten seconds: a button at each side of the road. What moves there is not drawn here (`driving.rs`).
fn at_the_wheel(stage: &Stage, ride: Ride) -> Board {
    let (ask, told) = match ride.act {
        Act::Drive => (msg::PULL_ASK, msg::PULL_ASK_BOTH),
        _ => (msg::PULL_ASK_AGAIN, msg::PULL_ASK_AGAIN),
    };
    let [ask, told] = [ask, told].map(|id| stage.text(id));
    let drive = |side| stage.page.on.reform(move |()| Intent::Drive(Some(side)));
    let steer = |side: Side, label: Id| {
        let (onpointerdown, onclick) = strikes(&drive(side));
        html! {
            <button type="button" class={classes!("button", "steer")} {onpointerdown} {onclick}>
                { icon(arrow(side)) }
                <span class="hidden">{ stage.text(label) }</span>
            </button>
        }
    };
    let keys = stage
        .page
        .on
        .reform(|way: isize| Intent::Drive(Some(if way < 0 { Side::Left } else { Side::Right })));
    let meter = |class: &'static str, name: Id| {
        html! { <span>{ stage.text(name) }{ " " }<b {class} data-count="0"></b></span> }
    };
    // With straight wheels there is nothing left to do but to arrive.
    let (then, words) = match ride.act == Act::Again && ride.toes.are_straight() {
        true => (ride.arrived(0), msg::PLAY_SKIP),
        false => (ride.unhurried(), msg::PULL_UNHURRIED),
    };
    let board = html! {
        <div key={ride.act as usize} id="driving" class="ride" onkeydown={arrows(&keys)}>
            <p id="asked" tabindex="-1" class="ask live">{ stage.page.told(&ask) }</p>
            <p class="meters" aria-hidden="true">
                { meter("corrections", msg::PULL_CORRECTIONS) }
                { meter("minute", msg::PULL_MINUTE) }
            </p>
            { steer(Side::Left, msg::PULL_LEFT) }
            { lane(driven(ride), 0.0) }
            { steer(Side::Right, msg::PULL_RIGHT) }
            { stage.button(Button {
                class: classes!("button unhurried"),
                on: stage.set(then.play()),
                shows: stage.text(words).into(),
                ..Button::default()
            }) }
        </div>
    };
    Board { board, told }
}

/// The same, turn by turn and as slowly as anybody likes.
fn by_turns(stage: &Stage, ride: Ride) -> Board {
    let drive = ride.drive();
    let leans = match drive.leans() {
        Some(Side::Left) => "left",
        Some(Side::Right) => "right",
        None => "straight",
    };
    let turn = stage.text_with(
        msg::PULL_TURN,
        &[
            ("minute", (drive.minute() as usize).into()),
            ("leans", leans.into()),
            ("count", usize::from(drive.corrections()).into()),
        ],
    );
    let answer = |place: usize, hands: Hands, shows: Html| {
        stage.button(Button {
            place,
            class: classes!("button"),
            on: stage.set(ride.answered(hands).play()),
            shows,
            ..Button::default()
        })
    };
    let steer = |place: usize, side: Side, label: Id| {
        let shows = html! { <>{ icon(arrow(side)) }{ stage.text(label) }</> };
        answer(place, Hands::Steer(side), shows)
    };
    let board = html! {
        <div key="turns" class="ride">
            <p id="asked" tabindex="-1" class="ask">{ stage.page.told(&turn) }</p>
            <div class="hands">
                { steer(0, Side::Left, msg::PULL_LEFT) }
                { answer(1, Hands::Hold, stage.text(msg::PULL_HOLD).into()) }
                { steer(2, Side::Right, msg::PULL_RIGHT) }
            </div>
            { lane(driven(ride), drive.offset()) }
        </div>
    };
    Board { board, told: turn }
}

/// The corrections of both drives, side by side.
fn twice(stage: &Stage, ride: Ride) -> Board {
    let [first, second] = ride.corrections.map(usize::from);
    let drive = |key: &'static str, toes: [i8; 2], count: usize| {
        html! {
            <li {key}>
                { front(toes, None) }
                <b>{ count }</b>
                <span>{ stage.text_with(msg::PULL_COUNT, &[("count", count.into())]) }</span>
            </li>
        }
    };
    let begun = [Toes::BEGUN.left, Toes::BEGUN.right];
    let mended = ride.toes.are_straight();
    let told = match mended {
        true => stage.text(msg::PULL_SECOND),
        false => stage.text_with(msg::PULL_STILL_PULLS, &[("count", second.into())]),
    };
    let leads_on = match mended {
        true => team(stage, ride),
        false => stage.leads_to(msg::PULL_LOOK, ride.in_act(Act::Under).play()),
    };
    let board = html! {
        <div key="arrived" class="board">
            <ol class="trips plain">
                { drive("first", begun, first) }
                { drive("second", driven(ride), second) }
            </ol>
            { stage.reaction(&told, leads_on) }
        </div>
    };
    Board { board, told }
}

/// Arrived: the car from close by, with a slider for each front wheel.
fn under(stage: &Stage, ride: Ride) -> Board {
    let Toes { left, right } = shown(ride.toes);
    let values = [angle(stage, left), angle(stage, right)];
    let [left_words, right_words] = &values;
    let label = stage.text_with(
        msg::PULL_PICTURE,
        &[("left", left_words.into()), ("right", right_words.into())],
    );
    let said = if ride.toes.are_straight() {
        stage.text(msg::PULL_STRAIGHT)
    } else if let Some(side) = ride.toes.alike() {
        let side = if side == Side::Left { "left" } else { "right" };
        stage.text_with(msg::PULL_ALIKE, &[("side", side.into())])
    } else if ride.toes == Toes::BEGUN {
        let [count, _] = ride.corrections;
        // Whoever hardly steered was beside the road.
        let first = if count < 9 { msg::PULL_FIRST_ROUGH } else { msg::PULL_FIRST };
        let first = stage.text_with(first, &[("count", usize::from(count).into())]);
        format!("{first} {}", stage.text(msg::PULL_UNDER))
    } else {
        stage.text(msg::PULL_APART)
    };
    let begins = stage.set::<MouseEvent>(ride.in_act(Act::Again).play());
    let on = stage.page.on.clone();
    let drive_again = Button {
        class: classes!("button", ride.toes.are_straight().then_some("go")),
        on: Callback::from(move |event| {
            begins.emit(event);
            if !ride.is_unhurried {
                on.emit(Intent::Drive(None));
            }
        }),
        shows: stage.text(msg::PULL_AGAIN).into(),
        ..Button::default()
    };
    let set = move |left, right| ride.with(Toes { left, right }).play();
    let [left_words, right_words] = values;
    let board = html! {
        <div key="under" class="board under">
            { front([left, right], Some(label)) }
            <div id="asked" class="turns" role="group" tabindex="-1" aria-label={stage.text(msg::STEERING_LABEL)}>
                { wheel(stage, ("pull-left", msg::STEERING_LEFT), -left, left_words, move |left| {
                    set(-left, right)
                }) }
                { wheel(stage, ("pull-right", msg::STEERING_RIGHT), right, right_words, move |right| {
                    set(left, right)
                }) }
            </div>
            { stage.reaction(&said, match ride.toes == Toes::BEGUN {
                true => Html::default(),
                false => stage.button(drive_again),
            }) }
        </div>
    };
    Board { board, told: said }
}

/// The slider of one wheel. Its thumb moves to where the front of the wheel points.
fn wheel(
    stage: &Stage,
    (id, label): (&'static str, Id),
    heading: i8,
    words: String,
    turned: impl Fn(i8) -> Play + 'static,
) -> Html {
    slider(Slider {
        id,
        label: stage.text(label),
        value: heading.into(),
        least: (-Toes::MOST).into(),
        most: Toes::MOST.into(),
        step: 1,
        words,
        on: stage.set_by(move |number| {
            turned(number.clamp((-Toes::MOST).into(), Toes::MOST.into()) as i8)
        }),
    })
}

/// How a wheel stands, in words: `6° outward`.
fn angle(stage: &Stage, toe: i8) -> String {
    let id = match toe {
        0 => msg::PULL_ANGLE_STRAIGHT,
        1.. => msg::PULL_ANGLE_OUT,
        _ => msg::PULL_ANGLE_IN,
    };
    let degrees = usize::from(toe.unsigned_abs());
    stage.text_with(id, &[("degrees", degrees.into())])
}

/// What the hands are in a team.
fn team(stage: &Stage, ride: Ride) -> Html {
    let says = |person: Person, mood: Mood, line: Id| {
        stage.voice(person, mood, String::new(), &stage.text(line))
    };
    html! {
        <>
            { stage.page.pair("hands", &|page: &Page| html! { <p class="bridge">{ page.rich(msg::PULL_HANDS) }</p> }) }
            { says(Person::Noa, Mood::Tired, msg::PULL_NOA) }
            { says(Person::Alex, Mood::Angry, msg::PULL_ALEX) }
            { stage.leads_to(msg::PULL_TO_WHEELS, ride.in_act(Act::Named).play()) }
        </>
    }
}

/// The four wheels get their names, one after the other.
fn named(stage: &Stage) -> Board {
    let told = stage.text(msg::PULL_NAMED);
    let name = |wheel: Wheel| {
        html! {
            <div key={wheel.key()}>
                <dt>{ stage.page.wheel(wheel) }</dt>
                <dd>{ stage.text(msg::PULL_WHEEL.of(wheel)) }</dd>
            </div>
        }
    };
    let board = html! {
        <div key="named" class="board">
            <dl class="named">
                { straightened() }
                { for Wheel::ALL.map(name) }
            </dl>
            { stage.last_reaction(&told) }
        </div>
    };
    Board { board, told }
}

/// The picture of a side.
fn arrow(side: Side) -> &'static str {
    match side {
        Side::Left => "to-left",
        Side::Right => "to-right",
    }
}
