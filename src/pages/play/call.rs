//! Scene 5: spend six questions, and ask the card what it is worth.

use super::{Board, Button, Stage};
use crate::ui::span::{Span, span};
use alignment::scenes::call::{Asked, CALL, Forecast, forecast};
use yew::prelude::*;

/// The questions, the answer heard last, the card, and its forecast. A question's button stays where it is.
pub fn board(stage: &Stage) -> Board {
    let call = Asked::of(stage.play);
    let mut then = call;
    then.ask_the_card();
    let board = html! {
        <div class="board">
            <ul key="questions" class="picks plain" aria-label={stage.text("call-questions")}>
                { for (0..CALL.questions.len()).map(|question| ask(stage, call, question)) }
            </ul>
            <blockquote key="answer" class="says heard">
                <b>{ stage.text("call-client") }</b>{ " " }
                { match call.heard() {
                    Some(question) => stage.text(&format!("call-question-{}-answer", question_id(question))),
                    None => stage.text("call-hello"),
                } }
            </blockquote>
            { card(stage, call) }
            <p key="ask" class="undo">
                { stage.button(Button {
                    class: "button go".into(),
                    idle: stage.play.is_untouched(),
                    then: then.play(),
                    shows: stage.text("call-forecast").into(),
                    ..Button::default()
                }) }
            </p>
        </div>
    };
    Board {
        board,
        reaction: reaction(stage, call),
        // The answer is seen above; who hears the page needs it with what it opened.
        heard: call
            .heard()
            .filter(|_| !call.has_forecast())
            .map(|question| stage.text(&format!("call-question-{}-answer", question_id(question)))),
    }
}

fn ask(stage: &Stage, call: Asked, question: usize) -> Html {
    let id = question_id(question);
    let mut then = call;
    then.ask(question);
    let over = call.left() == 0 && !call.has(question);
    let words = stage.text(&format!("call-question-{id}"));
    stage.pick(
        id,
        words.into(),
        call.has(question),
        over,
        stage.set(then.play()),
    )
}

/// The card of the CRM: six fields, and below them what it says when it is asked.
fn card(stage: &Stage, call: Asked) -> Html {
    let field = |(place, field): (usize, &alignment::scenes::call::Field)| {
        let (class, words) = match call.source(place) {
            Some(question) => (
                if question.teaches > 1 {
                    "known"
                } else {
                    "half"
                },
                stage.text(&format!("call-question-{}-answer", question.id)),
            ),
            None => (
                "guess",
                stage.text(&format!("call-field-{}-guess", field.id)),
            ),
        };
        html! {
            <div key={field.id} {class}>
                <dt>{ stage.text(&format!("call-field-{}", field.id)) }</dt>
                <dd>{ words }</dd>
            </div>
        }
    };
    html! {
        <section key="card" class="crm" aria-labelledby="call-card">
            <h3 id="call-card">{ stage.page.rich("call-card") }</h3>
            <dl>{ for CALL.fields.iter().enumerate().map(field) }</dl>
            <div class="said">{ for call.has_forecast().then(|| picture(stage, call)) }</div>
        </section>
    }
}

/// The two spans of the forecast: when, and how much.
fn picture(stage: &Stage, call: Asked) -> Html {
    let Forecast {
        earliest,
        latest,
        amount,
    } = forecast(&CALL, call.known());
    let initials = (1..=12).map(|month| stage.initial(month));
    let twelfth = 100.0 / 12.0;
    html! {
        <>
            { span(Span {
                name: stage.text("call-when"),
                words: when(stage, earliest, latest),
                from: f64::from(earliest.saturating_sub(1)) * twelfth,
                to: f64::from(latest) * twelfth,
                labels: initials.collect(),
            }) }
            { span(Span {
                name: stage.text("call-amount"),
                words: stage.text_with("call-off", &[("percent", usize::from(amount).into())]),
                // At least a line, also for an amount that is known.
                from: 49.0 - f64::from(amount) / 2.1,
                to: 51.0 + f64::from(amount) / 2.1,
                labels: ["−100", "−50", "0", "+50", "+100"].map(str::to_owned).into(),
            }) }
        </>
    }
}

fn when(stage: &Stage, earliest: u8, latest: u8) -> String {
    let month = |number: u8| stage.month(number.into());
    let id = if earliest == latest {
        "call-in"
    } else {
        "call-between"
    };
    stage.text_with(
        id,
        &[
            ("first", (&month(earliest)).into()),
            ("last", (&month(latest)).into()),
        ],
    )
}

fn reaction(stage: &Stage, call: Asked) -> String {
    if call.has_forecast() {
        let known = call.known();
        let points: u8 = known.iter().sum();
        let Forecast {
            earliest,
            latest,
            amount,
        } = forecast(&CALL, known);
        let id = match points {
            0..=3 => "call-worth-hope",
            4..=8 => "call-worth-some",
            9..=11 => "call-worth-much",
            _ => "call-worth-all",
        };
        return stage.text_with(
            id,
            &[
                ("when", (&when(stage, earliest, latest)).into()),
                ("percent", usize::from(amount).into()),
            ],
        );
    }
    let Some(question) = call.heard() else {
        return stage.text("call-start");
    };
    let why = stage.text(&format!("call-question-{}-why", question_id(question)));
    stage.text_with(
        "call-left",
        &[("why", (&why).into()), ("count", call.left().into())],
    )
}

fn question_id(question: usize) -> &'static str {
    let question = CALL.questions.get(question);
    question.map_or("", |question| question.id)
}
