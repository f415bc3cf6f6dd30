//! Scene 5: spend six questions, and ask the card what it is worth.

use super::stage::{Board, Button, Stage};
use crate::msg;
use crate::ui::icon::icon;
use crate::ui::span::{Span, span};
use alignment::scenes::Interaction;
use alignment::scenes::call::{Asked, CALL, Forecast, forecast};
use yew::prelude::*;

/// The answer heard last, the questions, and the card with its forecast. The answer stays near the hand, and
/// a question's button stays where it is.
pub fn board(stage: &Stage) -> Board {
    let call = Asked::of(stage.play);
    let spent = usize::from(CALL.time_for) - call.left();
    let time = "●".repeat(spent) + &"○".repeat(call.left());
    let board = html! {
        <div class="board calling">
            <blockquote key="answer" class="says heard near">
                <b>
                    { icon("care") }
                    { stage.text(msg::CALL_CLIENT) }
                    // The time that is spent and left, for the eye; the answer says it in words.
                    <span class="time" aria-hidden="true">{ time }</span>
                </b>
                { " " }
                { match call.heard() {
                    Some(question) => answer(stage, question),
                    None => stage.text(msg::CALL_HELLO),
                } }
            </blockquote>
            <ul key="questions" class="picks plain" aria-label={stage.text(msg::CALL_QUESTIONS)}>
                { for (0..CALL.questions.len()).map(|question| ask(stage, call, question)) }
            </ul>
            { card(stage, call) }
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Call),
        board,
        reaction(stage, call),
    )
}

fn ask(stage: &Stage, call: Asked, question: usize) -> Html {
    let id = question_id(question);
    let mut then = call;
    then.ask(question);
    let over = call.left() == 0 && !call.has(question);
    let words = stage.text(msg::CALL_QUESTION.of(id));
    let on = stage.set(then.play());
    stage.pick(id, words.into(), call.has(question), over, on)
}

/// The card of the CRM: six fields, the button that asks it, and what it says then.
fn card(stage: &Stage, call: Asked) -> Html {
    let field = |(place, field): (usize, &alignment::scenes::call::Field)| {
        let (class, words) = match call.source(place) {
            Some(question) => (
                if question.teaches > 1 {
                    "known"
                } else {
                    "half"
                },
                stage.text(msg::CALL_QUESTION_ANSWER.of(question.id)),
            ),
            None => ("guess", stage.text(msg::CALL_FIELD_GUESS.of(field.id))),
        };
        html! {
            <div key={field.id} {class}>
                <dt>{ stage.text(msg::CALL_FIELD.of(field.id)) }</dt>
                <dd>{ words }</dd>
            </div>
        }
    };
    let mut then = call;
    then.ask_the_card();
    html! {
        <section key="card" class="crm" aria-labelledby="call-card">
            <h2 id="call-card">{ stage.page.rich(msg::CALL_CARD) }</h2>
            <dl>{ for CALL.fields.iter().enumerate().map(field) }</dl>
            <p class="undo">
                { stage.button(Button {
                    class: "button go".into(),
                    idle: stage.play.is_untouched(),
                    on: stage.set(then.play()),
                    shows: stage.text(msg::CALL_FORECAST).into(),
                    ..Button::default()
                }) }
            </p>
            { forecast_of(stage, call) }
        </section>
    }
}

/// The two spans of the forecast: when, and how much. Both are open until the card is asked.
fn forecast_of(stage: &Stage, call: Asked) -> Html {
    let Forecast {
        earliest,
        latest,
        amount,
    } = forecast(&CALL, call.known());
    let initials = (1..=12).map(|month| stage.initial(month));
    let twelfth = 100.0 / 12.0;
    let from = f64::from(earliest.saturating_sub(1)) * twelfth;
    // At least a line, also for an amount that is known.
    let off = 1.0 + f64::from(amount) / 2.1;
    let asked = call.has_forecast();
    let known = |words: String| if asked { words } else { "?".to_owned() };
    html! {
        <>
            { span(Span {
                name: stage.text(msg::CALL_WHEN),
                words: known(when(stage, earliest, latest)),
                reach: asked.then(|| [from, f64::from(latest) * twelfth]),
                labels: initials.collect(),
            }) }
            { span(Span {
                name: stage.text(msg::CALL_AMOUNT),
                words: known(stage.text_with(msg::CALL_OFF, &[("percent", usize::from(amount).into())])),
                reach: asked.then_some([50.0 - off, 50.0 + off]),
                labels: ["−100", "−50", "0", "+50", "+100"].map(str::to_owned).into(),
            }) }
        </>
    }
}

fn when(stage: &Stage, earliest: u8, latest: u8) -> String {
    let month = |number: u8| stage.month(number.into());
    let id = if earliest == latest {
        msg::CALL_IN
    } else {
        msg::CALL_BETWEEN
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
            0..=3 => msg::CALL_WORTH_HOPE,
            4..=8 => msg::CALL_WORTH_SOME,
            9..=11 => msg::CALL_WORTH_MUCH,
            _ => msg::CALL_WORTH_ALL,
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
        return stage.text(msg::CALL_START);
    };
    let why = stage.text(msg::CALL_QUESTION_WHY.of(question_id(question)));
    stage.text_with(
        msg::CALL_LEFT,
        &[("why", (&why).into()), ("count", call.left().into())],
    )
}

fn answer(stage: &Stage, question: usize) -> String {
    stage.text(msg::CALL_QUESTION_ANSWER.of(question_id(question)))
}

fn question_id(question: usize) -> &'static str {
    let question = CALL.questions.get(question);
    question.map_or("", |question| question.id)
}
