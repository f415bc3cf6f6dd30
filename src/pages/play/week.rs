//! Scene 3: pack a week of twenty hours, then see what gives way to three requests.

use super::stage::{Board, Button, Stage};
use crate::msg::{self, Id, List};
use crate::ui::icon::icon;
use crate::ui::number::percent;
use alignment::scenes::Interaction;
use alignment::scenes::week::{
    DAY, HOURS, Hour, KINDS, Kind, Packing, REQUESTS, Reply, Step, WEEK, shares,
};
use yew::prelude::*;

/// The week; below it what is in hand, or the request that waits; and then what gave way.
pub fn board(stage: &Stage) -> Board {
    let week = Packing::of(stage.play);
    let packed = week.is_packed();
    let days = stage.text(msg::WEEK_DAYS);
    let day = |(place, name): (usize, &str)| {
        let hours = place * DAY..place * DAY + DAY;
        html! {
            <li key={place.to_string()}>
                <span aria-hidden="true">{ name.chars().take(3).collect::<String>() }</span>
                { for hours.map(|place| hour(stage, week, name, place)) }
            </li>
        }
    };
    let board = html! {
        <div class="board">
            <ol key="week" class="week plain" aria-label={stage.text(msg::WEEK_LABEL)}>
                { for days.split(' ').enumerate().map(day) }
            </ol>
            { if packed { request(stage, week) } else { tray(stage, week) } }
            { for packed.then(|| gave(stage, week)) }
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Week),
        board,
        reaction(stage, week),
    )
}

/// One hour of the week. Of hours that hold the same, one after another, the Tab key stops at the first.
fn hour(stage: &Stage, week: Packing, day: &str, place: usize) -> Html {
    let holds = week.hour(place);
    let alike = |other: usize| match (week.hour(other), holds) {
        (Hour::Given(_), Hour::Given(_)) => true,
        (other, holds) => other == holds,
    };
    let follows = !place.is_multiple_of(DAY) && alike(place - 1);
    // Before anything is done, the plan shows faintly through; where there is no script, it is the picture.
    let shows = match holds {
        Hour::Kept(kind) => Some(kind),
        Hour::Free if stage.play.is_untouched() => planned(place),
        _ => None,
    };
    let class = classes!(
        "hour",
        (holds == Hour::Free).then_some("free"),
        matches!(holds, Hour::Given(_)).then_some("given"),
        shows
            .and_then(kind_of)
            .is_some_and(|kind| kind.client)
            .then_some("client"),
    );
    let what = match holds {
        Hour::Free => stage.text(msg::WEEK_FREE),
        Hour::Kept(kind) => name(stage, kind),
        Hour::Given(_) => stage.text(msg::WEEK_GIVEN),
    };
    let label = stage.text_with(
        msg::WEEK_HOUR,
        &[
            ("day", day.into()),
            ("hour", (place % DAY + 1).into()),
            ("what", (&what).into()),
        ],
    );
    let mut then = week;
    then.touch(place);
    stage.button(Button {
        place,
        class,
        passed_over: follows,
        idle: week.has_ended() && matches!(holds, Hour::Kept(_)),
        on: stage.set(then.play()),
        shows: html! {
            <>
                { match holds {
                    Hour::Given(_) => icon("report"),
                    _ => icon(shows.map_or("", id)),
                } }
                <span class="hidden">{ label }</span>
            </>
        },
        ..Button::default()
    })
}

/// The kinds of work to place; the one in hand is pressed.
fn tray(stage: &Stage, week: Packing) -> Html {
    let kind = |kind: usize| {
        let mut then = week;
        then.take(kind);
        let left = week.left(kind);
        html! {
            <li key={id(kind)}>
                { stage.button(Button {
                    class: "pick".into(),
                    pressed: Some(left > 0 && week.hand() == kind),
                    idle: left == 0,
                    on: stage.set(then.play()),
                    shows: html! {
                        <>
                            { icon(id(kind)) }
                            <span>{ name(stage, kind) }{ " " }<b>{ hours(stage, left) }</b></span>
                        </>
                    },
                    ..Button::default()
                }) }
            </li>
        }
    };
    html! {
        <ul key="tray" class="picks tray plain" aria-label={stage.text(msg::WEEK_TRAY)}>
            { for (0..KINDS).map(kind) }
        </ul>
    }
}

/// The request that waits, with the two answers that are no hours; after the last one, how the week ended.
fn request(stage: &Stage, week: Packing) -> Html {
    let waiting = week.waiting();
    let answer = |reply: Reply, words: Id| {
        let mut then = week;
        then.answer(reply);
        let idle = waiting.is_none_or(|(request, _)| week.reply(request) == reply);
        stage.button(Button {
            place: reply as usize,
            class: "pick".into(),
            idle,
            on: stage.set(then.play()),
            shows: stage.text(words).into(),
            ..Button::default()
        })
    };
    let heading = match waiting {
        Some((request, _)) => stage.text_with(
            msg::WEEK_ASKS,
            &[("number", (request + 1).into()), ("total", REQUESTS.into())],
        ),
        None => stage.text(msg::WEEK_FRIDAY),
    };
    let wants = waiting.map_or(0, |(_, wants)| wants);
    html! {
        <div key="request">
            <blockquote class={classes!("says", "heard", if waiting.is_some() { "leader" } else { "closing" })}>
                <b>{ heading }</b>{ " " }{ said(stage, week) }
            </blockquote>
            <p>{ stage.text_with(msg::WEEK_WANTS, &[("hours", usize::from(wants).into())]) }</p>
            <div class="replies">
                { answer(Reply::Asked, msg::WEEK_ASK) }
                { answer(Reply::Refused, msg::WEEK_REFUSE) }
            </div>
        </div>
    }
}

/// What Alex asks for; at the end, what became of the week.
fn said(stage: &Stage, week: Packing) -> String {
    if let Some((request, _)) = week.waiting() {
        let hours = WEEK.requests.get(request).map_or(0, |it| it.hours);
        let id = msg::WEEK_REQUEST.of(request_id(request));
        return stage.text_with(id, &[("hours", usize::from(hours).into())]);
    }
    let (client, revenue) = shares(&WEEK, core::array::from_fn(|kind| week.given(kind)));
    let id = match (client, revenue) {
        (0, 0) => msg::WEEK_END_KEPT,
        (0, _) => msg::WEEK_END_LOUD,
        (_, 0) => msg::WEEK_END_QUIET,
        _ => msg::WEEK_END_BOTH,
    };
    stage.text_with(
        id,
        &[
            ("client", usize::from(client).into()),
            ("revenue", usize::from(revenue).into()),
        ],
    )
}

/// What is left of each kind, and how long it stays quiet about what is not.
fn gave(stage: &Stage, week: Packing) -> Html {
    let longest = WEEK.kinds.iter().map(|kind| kind.quiet).max();
    let row = |place: usize| {
        let Some(kind) = kind_of(place) else {
            return Html::default();
        };
        let given = week.given(place) > 0;
        // Even what is noticed the same day has a bar that can be seen.
        let share = f64::from(kind.quiet) * 98.0 / f64::from(longest.unwrap_or(1).max(1));
        html! {
            <div key={kind.id}>
                <dt>{ icon(kind.id) }{ name(stage, place) }</dt>{ " " }
                <dd>
                    { stage.text_with(msg::WEEK_LEFT, &[
                        ("kept", usize::from(week.kept(place)).into()),
                        ("hours", usize::from(kind.hours).into()),
                    ]) }
                    { for given.then(|| html! {
                        <>
                            { " " }{ stage.text(msg::WEEK_KIND_NOTICES.of(kind.id)) }
                            <svg class="gauge" aria-hidden="true" focusable="false">
                                <rect class="d-asphalt" width="100%" height="12" />
                                <rect class="d-in" width={percent(2.0 + share)} height="12" />
                            </svg>
                        </>
                    }) }
                </dd>
            </div>
        }
    };
    html! {
        <section key="gave" aria-labelledby="week-gave">
            <h2 id="week-gave">{ stage.text(msg::WEEK_GAVE) }</h2>
            <dl class="quiet">{ for (0..KINDS).map(row) }</dl>
        </section>
    }
}

fn reaction(stage: &Stage, week: Packing) -> String {
    let with_kind = |id: Id, kind: usize, number: u8| {
        let hours = hours(stage, number);
        let kind = name(stage, kind);
        stage.text_with(id, &[("kind", (&kind).into()), ("hours", (&hours).into())])
    };
    let answered = |request: usize, how: List| {
        let hours = usize::from(week.wants(request));
        let id = how.of(request_id(request));
        stage.text_with(id, &[("hours", hours.into())])
    };
    let done = match week.last() {
        None => return stage.text(msg::WEEK_START),
        Some(Step::Took(kind)) => return with_kind(msg::WEEK_TOOK, kind, week.left(kind)),
        Some(Step::Filled(_)) if week.is_packed() => return stage.text(msg::WEEK_FULL),
        Some(Step::Filled(place)) => {
            let days = stage.text(msg::WEEK_DAYS);
            let day = days.split(' ').nth(place / DAY).unwrap_or_default();
            let next = with_kind(msg::WEEK_TOOK, week.hand(), week.left(week.hand()));
            return stage.text_with(
                msg::WEEK_FILLED,
                &[("day", day.into()), ("next", (&next).into())],
            );
        }
        Some(Step::Gave(kind)) => {
            let notices = stage.text(msg::WEEK_KIND_NOTICES.of(id(kind)));
            let kind = name(stage, kind);
            stage.text_with(
                msg::WEEK_ONE,
                &[("kind", (&kind).into()), ("notices", (&notices).into())],
            )
        }
        Some(Step::Returned(kind)) => with_kind(msg::WEEK_BACK, kind, 0),
        Some(Step::Asked(request)) => answered(request, msg::WEEK_REQUEST_ASKED),
        Some(Step::Refused(request)) => answered(request, msg::WEEK_REQUEST_REFUSED),
    };
    match week.waiting() {
        Some((_, wants)) if !has_moved_on(week) => {
            let hours = hours(stage, wants);
            stage.text_with(
                msg::WEEK_MORE,
                &[("said", (&done).into()), ("hours", (&hours).into())],
            )
        }
        _ => done,
    }
}

/// Whether the last step has brought a new request, or the end.
fn has_moved_on(week: Packing) -> bool {
    match (week.last(), week.waiting()) {
        (_, None) => true,
        (Some(Step::Asked(last)), Some((request, _))) => request > last,
        (_, Some((request, wants))) => wants == week.wants(request),
    }
}

/// What the plan of the scene has in this hour.
fn planned(place: usize) -> Option<usize> {
    let mut before = 0;
    WEEK.kinds.iter().position(|kind| {
        before += usize::from(kind.hours);
        place.min(HOURS) < before
    })
}

fn hours(stage: &Stage, number: u8) -> String {
    stage.text_with(msg::WEEK_HOURS, &[("hours", usize::from(number).into())])
}

fn name(stage: &Stage, kind: usize) -> String {
    stage.text(msg::WEEK_KIND.of(id(kind)))
}

fn id(kind: usize) -> &'static str {
    kind_of(kind).map_or("", |kind| kind.id)
}

fn kind_of(kind: usize) -> Option<&'static Kind> {
    WEEK.kinds.get(kind)
}

fn request_id(request: usize) -> &'static str {
    WEEK.requests.get(request).map_or("", |request| request.id)
}
