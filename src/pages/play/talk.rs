//! Scene 4: sort what a leader might say, then rewrite one line.

use super::stage::{Board, Button, Stage};
use crate::i18n::Value;
use crate::msg::{self, Id, List};
use crate::ui::pencil::pencil;
use alignment::scenes::Interaction;
use alignment::scenes::talk::{LINES, PARTS, Side, Sorting, TALK, options};
use yew::prelude::*;

/// The messages of a part begin with `talk-` and this; so do the lists in the content.
/// The parts of the line: each with its name, its title, the ways to say it, and what is said of them.
const SENTENCE: [(&str, Id, List, List); PARTS] = [
    (
        "opening",
        msg::TALK_PART_OPENING,
        msg::TALK_OPENING,
        msg::TALK_OPENING_WHY,
    ),
    (
        "subject",
        msg::TALK_PART_SUBJECT,
        msg::TALK_SUBJECT,
        msg::TALK_SUBJECT_WHY,
    ),
    (
        "request",
        msg::TALK_PART_REQUEST,
        msg::TALK_REQUEST,
        msg::TALK_REQUEST_WHY,
    ),
];

/// The line heard now with its two ways, what was sorted so far, and at last the parts of one line to rewrite;
/// while it is rewritten, it stays near the hand.
pub fn board(stage: &Stage) -> Board {
    let sorting = Sorting::of(stage.play);
    let rewrites = sorting.next().is_none();
    let class = classes!("says", "leader", "heard", rewrites.then_some("near"));
    let board = html! {
        <div class="board">
            <blockquote key="heard" {class}>
                { for rewrites.then(|| sharpened(stage, sorting)) }
                <b>{ heading(stage, sorting) }</b>{ " " }{ heard(stage, sorting) }
            </blockquote>
            <div key="ways" class="sides">
                { for Side::ALL.map(|side| side_of(stage, sorting, side)) }
                <p key="undo" class="undo">
                    { stage.button(Button {
                        class: "button".into(),
                        idle: sorting.last().is_none(),
                        on: stage.set(taken_back(sorting)),
                        shows: stage.text(msg::TALK_BACK).into(),
                        ..Button::default()
                    }) }
                </p>
            </div>
            { for rewrites.then(|| rewriting(stage, sorting)) }
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Talk),
        board,
        reaction(stage, sorting),
    )
}

fn taken_back(mut sorting: Sorting) -> alignment::Play {
    sorting.take_back();
    sorting.play()
}

fn heading(stage: &Stage, sorting: Sorting) -> String {
    match sorting.next() {
        Some(line) => stage.text_with(
            msg::TALK_PLACE,
            &[
                ("number", Value::Count(line.saturating_add(1))),
                ("total", Value::Count(LINES)),
            ],
        ),
        None => stage.text(msg::TALK_REWRITTEN),
    }
}

/// The line heard now; once all are sorted, the line that is being rewritten.
fn heard(stage: &Stage, sorting: Sorting) -> String {
    if let Some(line) = sorting.next() {
        return stage.text(msg::TALK_LINE.of(line_id(line)));
    }
    let said = |part: usize, of: List| stage.text(of.of(option_id(part, sorting.option(part))));
    stage.text_with(
        msg::TALK_SENTENCE,
        &[
            ("opening", (&said(0, msg::TALK_OPENING)).into()),
            ("subject", (&said(1, msg::TALK_SUBJECT)).into()),
            ("request", (&said(2, msg::TALK_REQUEST)).into()),
        ],
    )
}

/// One of the two ways: the button, and below it what was put there.
fn side_of(stage: &Stage, sorting: Sorting, side: Side) -> Html {
    let mut then = sorting;
    then.put(side);
    let lines = (0..LINES).filter(|line| sorting.side(*line) == Some(side));
    let sharpness = if side == Side::Sharpen { PARTS } else { 0 };
    html! {
        <section key={side.key()} class="side">
            { stage.button(Button {
                class: "pick".into(),
                idle: sorting.next().is_none(),
                on: stage.set(then.play()),
                shows: html! { <>{ pencil(sharpness, None) }{ stage.text(msg::TALK.of(side)) }</> },
                ..Button::default()
            }) }
            <ul class="plain small">
                { for lines.map(|line| html! {
                    <li key={line_id(line)}>{ stage.text(msg::TALK_LINE.of(line_id(line))) }</li>
                }) }
            </ul>
        </section>
    }
}

/// The three parts of the line, each with its ways to say it, once all lines are sorted.
fn rewriting(stage: &Stage, sorting: Sorting) -> Html {
    let part = |(part, (key, title, ways, _)): (usize, (&'static str, Id, List, List))| {
        let choice = |(option, choice): (usize, &alignment::scenes::talk::Choice)| {
            let mut then = sorting;
            then.choose(part, option as u8);
            let pressed = sorting.option(part) == option;
            let words = stage.text(ways.of(choice.id));
            let on = stage.set(then.play());
            stage.pick(choice.id, words.into(), pressed, false, on)
        };
        let picks = options(&TALK, part).iter().enumerate().map(choice);
        stage.part(key, stage.text(title), picks.collect())
    };
    let parts = SENTENCE.into_iter().enumerate().map(part);
    html! { <div key="rewriting" class="parts">{ for parts }</div> }
}

/// The pencil of the line that is rewritten: as sharp as the line.
fn sharpened(stage: &Stage, sorting: Sorting) -> Html {
    let sharpening = sorting.sharpening();
    let values = [("count", sharpening.into()), ("total", PARTS.into())];
    pencil(sharpening, Some(stage.text_with(msg::TALK_PENCIL, &values)))
}

fn reaction(stage: &Stage, sorting: Sorting) -> String {
    if sorting.has_ended() {
        return stage.text(msg::TALK_END);
    }
    if let Some(part) = sorting.changed() {
        let why = SENTENCE.get(part).map(|(.., why)| *why);
        let id = option_id(part, sorting.option(part));
        return why.map_or_else(String::new, |why| stage.text(why.of(id)));
    }
    let Some(line) = sorting.last() else {
        return stage.text(msg::TALK_START);
    };
    let why = stage.text(msg::TALK_LINE_WHY.of(line_id(line)));
    let ours = TALK.lines.get(line).map(|line| line.side);
    let why = if sorting.side(line) == ours {
        why
    } else {
        stage.text_with(msg::TALK_OTHERWISE, &[("why", (&why).into())])
    };
    match sorting.next() {
        Some(_) => why,
        None => stage.text_with(msg::TALK_SORTED, &[("why", (&why).into())]),
    }
}

fn line_id(line: usize) -> &'static str {
    TALK.lines.get(line).map_or("", |line| line.id)
}

fn option_id(part: usize, option: usize) -> &'static str {
    let option = options(&TALK, part).get(option);
    option.map_or("", |option| option.id)
}
