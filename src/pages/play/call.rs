//! Scene 5: six questions on a call, the card that they fill, and what a leader then coaches.

use super::stage::{Board, Button, Stage};
use crate::msg;
use crate::pen::*;
use crate::ui::face::{Mood, Person, face};
use crate::ui::span::{Span, span};
use alignment::Play;
use alignment::scenes::call::{Asked, CALL, Field, Forecast, Line, Now, Worth, forecast, worth};

/// The card; who speaks; and what there is to choose, or what it did.
pub fn board(stage: &Stage) -> Board {
    let call = Asked::of(stage.play);
    let (below, told) = match call.now() {
        Now::Asking => asking(stage, call),
        Now::Hearing => {
            let ask = stage.leads_to(msg::CALL_FORECAST, gone_on(call));
            answer(stage, call, ask).unwrap_or_default()
        }
        Now::Forecast => forecasting(stage, call),
        Now::Coached(line) => coached(stage, line),
    };
    let board = html! {
        <div class="board calling">
            { card(stage, call) }
            <div key="below" class="below">{ below }</div>
        </div>
    };
    Board { board, told }
}

/// The card of the CRM: what is known, and in grey what somebody only guessed.
fn card(stage: &Stage, call: Asked) -> Html {
    let field = |(field, known): (&Field, bool)| {
        let (class, words) = match known {
            true => ("known", msg::CALL_FIELD_KNOWN.of(field.id)),
            false => ("guess", msg::CALL_FIELD_GUESS.of(field.id)),
        };
        // A change is a new element, which comes in.
        html! {
            <div key={format!("{}-{class}", field.id)} {class}>
                <dt>{ stage.text(msg::CALL_FIELD.of(field.id)) }</dt>
                <dd>{ stage.text(words) }</dd>
            </div>
        }
    };
    html! {
        <section key="card" class="crm" aria-labelledby="call-card">
            <h2 id="call-card">{ stage.page.rich(msg::CALL_CARD) }</h2>
            <dl>{ for CALL.fields.iter().zip(call.known()).map(field) }</dl>
        </section>
    }
}

/// Somebody of the family speaks.
fn family(mood: Mood, words: String) -> Html {
    let says = html! { <blockquote class="says">{ words }</blockquote> };
    row(&[(Person::Baker, mood)], says)
}

/// Faces, and beside them what is said or asked.
fn row(faces: &[(Person, Mood)], beside: Html) -> Html {
    let faces = faces.iter().map(|(person, mood)| face(*person, *mood));
    html! { <div key="row" class="speaks">{ for faces }<div>{ beside }</div></div> }
}

fn asking(stage: &Stage, call: Asked) -> (Html, String) {
    let choice = |question: usize| {
        let mut then = call;
        then.ask(question);
        let id = CALL.questions.get(question).map_or("", |own| own.id);
        option(stage, id, stage.text(msg::CALL_QUESTION.of(id)), then.play())
    };
    let left = stage.text_with(msg::CALL_LEFT, &[("count", call.left().into())]);
    let picks = call.offered().map(choice).collect();
    match answer(stage, call, Html::default()) {
        Some((answer, told)) => {
            (html! { <>{ answer }{ stage.asked(None, &left, picks) }</> }, told)
        }
        // The sentence above the stage has said how many there are.
        None => {
            let hello = family(Mood::Blank, stage.text(msg::CALL_HELLO));
            let picks = html! { <ul class="picks plain" aria-label={left.clone()}>{ picks }</ul> };
            (html! { <>{ hello }{ picks }</> }, left)
        }
    }
}

/// What the client answers to the last question, and what of it is on the card now; nothing where nothing was asked yet.
fn answer(stage: &Stage, call: Asked, leads_on: Html) -> Option<(Html, String)> {
    let question = call.last()?;
    let answer = stage.text(msg::CALL_QUESTION_ANSWER.of(question.id));
    let (taught, mood) = match (question.teaches, question.hurts) {
        (false, _) => (msg::CALL_TAUGHT_NONE, Mood::Tired),
        (_, true) => (msg::CALL_TAUGHT_ALL, Mood::Worried),
        _ => (msg::CALL_TAUGHT_ALL, Mood::Glad),
    };
    let did = format!(
        "**{}** {}",
        stage.text(taught),
        stage.text(msg::CALL_QUESTION_WHY.of(question.id))
    );
    let told = format!("{answer} {did}");
    let below = html! {
        <>
            <p class="uttered">{ stage.text(msg::CALL_QUESTION.of(question.id)) }</p>
            { family(mood, answer) }
            { stage.reaction(&did, leads_on) }
        </>
    };
    Some((below, told))
}

/// What the card says when it is asked, when and how much; and the leader, who looks at it with the seller.
fn forecasting(stage: &Stage, call: Asked) -> (Html, String) {
    let known = call.known();
    let worth = match worth(known) {
        Worth::Hope => msg::CALL_WORTH_HOPE,
        Worth::Some => msg::CALL_WORTH_SOME,
        Worth::Most => msg::CALL_WORTH_MOST,
    };
    let worth = stage.text(worth);
    let Forecast { earliest, latest, amount } = forecast(&CALL, known);
    let when = when(stage, earliest, latest);
    let much = stage.text_with(msg::CALL_OFF, &[("off", usize::from(amount).into())]);
    let told = format!("{worth} {when}, {much}.");
    let twelfth = 100.0 / 12.0;
    let from = f64::from(earliest.saturating_sub(1)) * twelfth;
    // At least a line, also for an amount that is known. The labels stand in the middle of fifths, so that a hundred
    // percent are two of these.
    let off = 1.0 + f64::from(amount) * 0.4;
    let percents = [("less", 100), ("less", 50), ("none", 0), ("more", 50), ("more", 100)];
    let percents = percents.map(|(side, percent): (&str, usize)| {
        stage.text_with(msg::CALL_PERCENT, &[("side", side.into()), ("percent", percent.into())])
    });
    let below = html! {
        <>
            { span(Span {
                name: stage.text(msg::CALL_WHEN),
                words: when,
                reach: Some([from, f64::from(latest) * twelfth]),
                labels: (1..=12).map(|month| stage.initial(month)).collect(),
            }) }
            { span(Span {
                name: stage.text(msg::CALL_AMOUNT),
                words: much,
                reach: Some([50.0 - off, 50.0 + off]),
                labels: percents.into(),
            }) }
            { stage.reaction(&worth, Html::default()) }
            { coaching(stage, call) }
        </>
    };
    (below, told)
}

fn when(stage: &Stage, earliest: u8, latest: u8) -> String {
    let month = |number: u8| stage.month(number.into());
    let id = if earliest == latest { msg::CALL_IN } else { msg::CALL_BETWEEN };
    stage.text_with(id, &[("first", (&month(earliest)).into()), ("last", (&month(latest)).into())])
}

/// What the leader can say about the card.
fn coaching(stage: &Stage, call: Asked) -> Html {
    let choice = |(place, line): (usize, &Line)| {
        let mut then = call;
        then.coach(place);
        option(stage, line.id, stage.text(msg::CALL_LINE.of(line.id)), then.play())
    };
    let ask = stage.text(msg::CALL_COACH_ASK);
    stage.asked(None, &ask, CALL.lines.iter().enumerate().map(choice).collect())
}

fn coached(stage: &Stage, line: &Line) -> (Html, String) {
    let why = stage.text(msg::CALL_LINE_WHY.of(line.id));
    let [noa, alex] = match line.helps {
        true => [Mood::Glad, Mood::Glad],
        false => [Mood::Tired, Mood::Blank],
    };
    let faces = [(Person::Noa, noa), (Person::Alex, alex)];
    let said = html! { <p class="uttered">{ stage.text(msg::CALL_LINE.of(line.id)) }</p> };
    let below = html! { <>{ row(&faces, said) }{ stage.last_reaction(&why) }</> };
    (below, why)
}

fn option(stage: &Stage, key: &'static str, words: String, then: Play) -> Html {
    let button = Button {
        class: classes!("pick spoken"),
        on: stage.set(then),
        shows: words.into(),
        ..Button::default()
    };
    html! { <li {key}>{ stage.button(button) }</li> }
}

fn gone_on(mut call: Asked) -> Play {
    call.go_on();
    call.play()
}
