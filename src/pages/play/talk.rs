//! Scene 4: fifteen minutes as Alex with Noa, whose face and pencil answer.

use super::stage::{Board, Button, Stage};
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;
use crate::ui::car::path;
use crate::ui::face::{Mood, Person, face};
use crate::ui::pencil::pencil;
use alignment::scenes::talk::{Does, First, Line, Meeting, Now, TALK, Tally, lines};
use alignment::{Action, Commitment, MAX_COMMITMENTS, Play, Wheel};

/// Noa across the table, and below what is said, what Noa carries out, or the reader's own Monday.
pub fn board(stage: &Stage) -> Board {
    let meeting = Meeting::of(stage.play);
    let (below, told) = match meeting.now() {
        Now::Choosing(turn) => choosing(stage, meeting, turn),
        Now::Hearing => {
            let up = stage.leads_to(msg::TALK_UP, gone_on(meeting));
            answer(stage, meeting, up).unwrap_or_default()
        }
        Now::Door => door(stage, meeting),
        Now::Monday => monday(stage, meeting),
    };
    let board = html! {
        <div class="board meeting">
            { for (meeting.now() != Now::Monday).then(|| room(stage, meeting)) }
            <div key="below" class="below">{ below }</div>
        </div>
    };
    Board { board, told }
}

/// What Alex sees: the clock, Noa, and Noa's pencil on the table; of a meeting that is over, the first time's too.
fn room(stage: &Stage, meeting: Meeting) -> Html {
    let Tally { sharpened, worn } = meeting.tally();
    let is_over = meeting.now() == Now::Door;
    let mood = match meeting.last().map(|line| line.does) {
        _ if is_over && meeting.tally().is_sharper() => Mood::Glad,
        _ if is_over => Mood::Tired,
        None => Mood::Worried,
        Some(Does::Sharpen) => Mood::Glad,
        Some(Does::Neither) => Mood::Blank,
        Some(Does::Sweat) if worn > TALK.again_from => Mood::Angry,
        Some(Does::Sweat) => Mood::Tired,
    };
    let first = meeting.first_time().filter(|_| is_over);
    html! {
        <div key="room" class="office">
            <svg class="scenery" viewBox="0 0 328 150" aria-hidden="true" focusable="false">
                { clock(meeting.minute()) }
                if is_over {
                    { path("d-glass", "M240 4H312V112H240Z") }
                    { path("d-body", "M240 4L272 16V124L240 112Z") }
                    { path("d-tyre", "M262 70a2.5 3 0 1 0 5 0a2.5 3 0 1 0-5 0") }
                }
                { path("d-amber", "M112 116Q112 88 164 88Q216 88 216 116Z") }
                { path("d-body", "M-900 104H1300V160H-900Z") }
            </svg>
            { face(Person::Noa, mood) }
            <p class="minute">{ minute_of(stage, meeting.minute()) }</p>
            <p class="whose">{ stage.text(msg::TALK_PENCIL) }</p>
            <p class="pencils">
                { for first.map(|first| html! {
                    <span class="first">{ pencil(first.sharpened, first.worn) }</span>
                }) }
                <span key="now">{ pencil(sharpened, worn) }</span>
            </p>
        </div>
    }
}

/// A clock whose face fills with the minutes that are over.
fn clock(minute: u8) -> Html {
    html! {
        <g transform="translate(55 38)">
            <circle class="d-body" r="28" />
            <circle class="d-minutes" r="11" pathLength="60" stroke-dasharray={format!("{minute} 60")} transform="rotate(-90)" />
            { path("d-line", "M0-28V-23M28 0H23M0 28V23M-28 0H-23") }
        </g>
    }
}

fn minute_of(stage: &Stage, minute: u8) -> String {
    stage.text_with(msg::TALK_MINUTE, &[("minute", usize::from(minute).into())])
}

/// The answer to what was said last, and under it the three lines to choose from.
fn choosing(stage: &Stage, meeting: Meeting, turn: usize) -> (Html, String) {
    let choice = |(place, line): (usize, &'static Line)| {
        let mut then = meeting;
        then.say(place);
        let button = Button {
            class: classes!("pick spoken"),
            on: stage.set(then.play()),
            shows: stage.text(msg::TALK_LINE.of(line.id)).into(),
            ..Button::default()
        };
        html! { <li key={line.id}>{ stage.button(button) }</li> }
    };
    let ask = stage.text(msg::TALK_ASK);
    let (answer, told) = answer(stage, meeting, Html::default()).unwrap_or_else(|| {
        let minute = minute_of(stage, meeting.minute());
        (Html::default(), format!("{minute}. {ask}"))
    });
    let lines = lines(turn).enumerate().map(choice).collect();
    let below = html! { <>{ answer }{ stage.asked(None, &ask, lines) }</> };
    (below, told)
}

/// What Alex said last, what Noa answers, and what it did; nothing where nothing was said yet.
fn answer(stage: &Stage, meeting: Meeting, leads_on: Html) -> Option<(Html, String)> {
    let line = meeting.last()?;
    let answer = stage.text(msg::TALK_LINE_ANSWER.of(line.id));
    let mut did = format!(
        "**{}** {}",
        stage.text(msg::TALK.of(line.does)),
        stage.text(msg::TALK_LINE_WHY.of(line.id))
    );
    let Tally { sharpened, worn } = meeting.tally();
    if sharpened + worn == 1 && line.does != Does::Neither {
        did = format!("{did} {}", stage.text(msg::TALK_PENCIL_COUNTS));
    }
    let told = format!("{answer} {did}");
    let below = html! {
        <>
            <p class="uttered">{ stage.text(msg::TALK_LINE.of(line.id)) }</p>
            <blockquote class="says seller">{ answer }</blockquote>
            { stage.reaction(&did, leads_on) }
        </>
    };
    Some((below, told))
}

/// What Noa carries out after fifteen minutes, and the first lines for the reader's own Monday.
fn door(stage: &Stage, meeting: Meeting) -> (Html, String) {
    let is_sharper = meeting.tally().is_sharper();
    let number = match meeting.last().map(|line| line.does) {
        Some(Does::Sharpen) => msg::TALK_NUMBER_TRUE,
        Some(Does::Sweat) => msg::TALK_NUMBER_MADE,
        _ => msg::TALK_NUMBER_NONE,
    };
    let [call, fields, verdict] = if is_sharper {
        [msg::TALK_CALL_READY, msg::TALK_FIELDS_USED, msg::TALK_SHARPENED]
    } else {
        [msg::TALK_CALL_OPEN, msg::TALK_FIELDS_TYPED, msg::TALK_SWEATED]
    };
    let [call, number, fields, verdict] = [call, number, fields, verdict].map(|id| stage.text(id));
    let told = format!("{verdict} {fields}");
    let mut again = meeting;
    again.again();
    let on = match is_sharper {
        true => Html::default(),
        false => stage.leads_to(msg::TALK_AGAIN, again.play()),
    };
    let mut then = meeting;
    then.pick();
    let below = html! {
        <>
            <blockquote class="says seller">{ fields }</blockquote>
            <ul class="carried plain"><li>{ call }</li><li>{ number }</li></ul>
            { stage.reaction(&verdict, on) }
            { stage.asked(None, &stage.text(msg::TALK_FIRST_LINE), firsts(stage, meeting)) }
            // Nobody has to choose, and whoever has chosen before need not choose again.
            { stage.leads(stage.text(msg::TALK_NONE), then.play(), false) }
        </>
    };
    (below, told)
}

/// The first lines to choose from.
fn firsts(stage: &Stage, mut then: Meeting) -> Html {
    then.pick();
    let pick = |first: &'static First| {
        let (commitment, is_on) = (commitment(first), is_chosen(stage, first));
        let choose = Intent::Act(Action::Commit { commitment, on: !is_on });
        let on = stage.set_after(choose, then.play());
        let words = stage.page.for_role(msg::TALK_FIRST.of(first.id));
        stage.pick(first.id, words.into(), is_on, on)
    };
    TALK.firsts.iter().map(pick).collect()
}

fn commitment(first: &First) -> Commitment {
    Commitment::new(Wheel::Coaching, first.finding)
}

fn is_chosen(stage: &Stage, first: &First) -> bool {
    stage.page.session.is_committed(commitment(first))
}

/// The first line for the reader's own Monday, and what one keeps of the scene.
fn monday(stage: &Stage, meeting: Meeting) -> (Html, String) {
    let session = &stage.page.session;
    let is_full = session.commitments().count() >= MAX_COMMITMENTS;
    let told = match (TALK.firsts.iter().any(|first| is_chosen(stage, first)), is_full) {
        (true, _) if session.answers().complete().is_err() => stage.text(msg::TALK_LATER),
        (true, _) => stage.text(msg::TALK_KEPT),
        (false, true) => stage.text(msg::TALK_FULL),
        (false, false) => stage.text(msg::TALK_PICK),
    };
    let below = html! {
        <>
            <h2 id="asks">{ stage.text(msg::TALK_FIRST_LINE) }</h2>
            <ul class="picks plain" aria-labelledby="asks">{ firsts(stage, meeting) }</ul>
            { stage.last_reaction(&told) }
        </>
    };
    (below, told)
}

fn gone_on(mut meeting: Meeting) -> Play {
    meeting.go_on();
    meeting.play()
}
