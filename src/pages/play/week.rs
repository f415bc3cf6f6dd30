//! Scene 3: a week of twenty hours, three requests that take some of them, and what the client says six weeks later.

use super::stage::{Board, Button, Stage};
use crate::i18n::Value;
use crate::msg::{self, Id};
use crate::pen::*;
use crate::ui::face::{Mood, Person, face};
use crate::ui::icon::icon;
use alignment::scenes::week::{Client, DAY, Kind, Moment, Packing, REQUESTS, Reply, WEEK};

/// What the week holds, what is asked of it, and the week itself.
pub fn board(stage: &Stage) -> Board {
    let week = Packing::of(stage.play);
    let (asks, told) = asks(stage, week);
    let waits = matches!(week.moment(), Moment::Waits(..));
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
        <div class="board packing">
            // At the end the week alone says what it was.
            if !week.has_ended() {
                <div key="holds" class="holds">
                    { holds(stage, week, true, msg::WEEK_CLIENT) }
                    { holds(stage, week, false, msg::WEEK_REVENUE) }
                    { for (!stage.play.is_untouched()).then(|| given(stage, week)) }
                </div>
            }
            <div key="asks" class="asks">{ asks }</div>
            // Where no hour can be given, it repeats what stands above.
            <ol
                key="week"
                class={classes!("week", "plain", stage.play.is_untouched().then_some("empty"))}
                aria-label={stage.text(msg::WEEK_LABEL)}
                aria-hidden={(!waits).then_some("true")}
            >
                { for days.split(' ').enumerate().map(day) }
            </ol>
        </div>
    };
    Board { board, told }
}

/// The hours kept for the client, or for revenue, with what they were.
fn holds(stage: &Stage, week: Packing, client: bool, title: Id) -> Html {
    let kinds = WEEK.kinds.iter().zip(0..);
    let kinds: Vec<(&Kind, u8)> = kinds
        .map(|(kind, place)| (kind, week.kept(place)))
        .filter(|(kind, _)| kind.client == client)
        .collect();
    let row = |(kind, kept): &(&Kind, u8)| {
        html! {
            <li key={kind.id}>
                { icon(kind.id) }
                { stage.text(msg::WEEK_KIND.of(kind.id)) }{ " " }
                <b>
                    if *kept < kind.hours { <span aria-hidden="true">{ kind.hours }{ "→" }</span> }
                    { hours(stage, *kept) }
                </b>
            </li>
        }
    };
    let all = kinds.iter().map(|(_, kept)| kept).sum();
    let all = stage.text_with(title, &[("hours", (&hours(stage, all)).into())]);
    html! {
        <div class={classes!("held", client.then_some("client"))}>
            <b>{ all }</b>
            <ul class="plain">{ for kinds.iter().map(row) }</ul>
        </div>
    }
}

/// The hours that gave way, so that all three add up to the week.
fn given(stage: &Stage, week: Packing) -> Html {
    let (client, other) = week.cost(None);
    let hours = hours(stage, client + other);
    let words = stage.text_with(msg::WEEK_GAVE, &[("hours", (&hours).into())]);
    html! { <b class="held gave">{ words }</b> }
}

/// One hour of the week. Of hours that hold the same, one after another, the Tab key stops at the first.
fn hour(stage: &Stage, week: Packing, day: &str, place: usize) -> Html {
    let holds = |place: usize| (Packing::kind(place), week.is_given(place));
    let (kind, given) = holds(place);
    let kind = kind.and_then(|kind| WEEK.kinds.get(kind));
    let class = classes!(
        "hour",
        given.then_some("given"),
        kind.is_some_and(|kind| kind.client).then_some("client"),
    );
    let shows = icon(match kind {
        _ if given => "report",
        kind => kind.map_or("", |kind| kind.id),
    });
    let mut then = week;
    then.touch(place);
    let what = match kind {
        Some(kind) if !given => msg::WEEK_KIND.of(kind.id),
        _ => msg::WEEK_GIVEN,
    };
    let label = || {
        let what = stage.text(what);
        let values =
            [("day", day.into()), ("hour", (place % DAY + 1).into()), ("what", (&what).into())];
        stage.text_with(msg::WEEK_HOUR, &values)
    };
    // The button lies over the picture, which stays as it is when there is nothing to press.
    let button = |label: String| {
        stage.button(Button {
            passed_over: !place.is_multiple_of(DAY) && holds(place - 1) == holds(place),
            on: stage.set(then.play()),
            // Twenty texts that nobody sees would be laid out with the first press.
            label: Some(label),
            ..Button::default()
        })
    };
    html! {
        <div key={place} {class}>
            { shows }
            if then != week { { button(label()) } }
        </div>
    }
}

/// What is to be done now, or what became of it; and what of that is read out.
fn asks(stage: &Stage, week: Packing) -> (Html, String) {
    let mut on = week;
    on.go_on();
    let leads_to = |words: Id| stage.leads_to(words, on.play());
    match week.moment() {
        Moment::Empty => {
            let says = stage.text(msg::WEEK_PLAN);
            let asks = html! {
                <>
                    { stage.voice(Person::Noa, Mood::Glad, String::new(), &says) }
                    <p>{ leads_to(msg::WEEK_FILL) }</p>
                </>
            };
            (asks, says)
        }
        Moment::Waits(request, missing) => waits(stage, week, request, missing),
        Moment::Answered(request) => {
            let (words, mood) = answer(stage, week, request);
            let asks = html! {
                <div class="felt">
                    { face(Person::Alex, mood) }
                    { stage.reaction(&words, leads_to(msg::WEEK_FRIDAY)) }
                </div>
            };
            (asks, words)
        }
        Moment::Passing => {
            let passing = counted(stage, msg::WEEK_PASSING, WEEK.silence);
            let asks = html! {
                <>
                    <p class="passing">{ passing.clone() }</p>
                    { weeks(stage, week) }
                    { stage.run("silence", on.play()) }
                </>
            };
            (asks, passing)
        }
        Moment::Spoken => {
            let (message, words, mood) = outcome(stage, week);
            let told = format!("{message} {words}");
            let asks = html! {
                <>
                    { weeks(stage, week) }
                    { stage.voice(Person::Baker, mood, stage.text(msg::WEEK_BAKERS), &message) }
                    { stage.reaction(&words, leads_to(msg::WEEK_RIGHT)) }
                </>
            };
            (asks, told)
        }
        Moment::Over => {
            let mine = stage.text(msg::WEEK_MINE);
            let theirs = stage.text(msg::WEEK_THEIRS);
            let words = stage.text(msg::WEEK_BOTH);
            let asks = html! {
                <>
                    { stage.voice(Person::Noa, Mood::Angry, stage.text(msg::WEEK_NOA), &mine) }
                    { stage.voice(Person::Alex, Mood::Angry, stage.text(msg::WEEK_ALEX), &theirs) }
                    { stage.last_reaction(&words) }
                </>
            };
            (asks, words)
        }
    }
}

/// What became of the last request, what Alex asks for now, and the two answers that are no hours.
fn waits(stage: &Stage, week: Packing, request: usize, missing: u8) -> (Html, String) {
    let wants = week.wants(request);
    let says = stage.text_with(
        msg::WEEK_REQUEST.of(request_id(request)),
        &[("hours", (&hours(stage, wants)).into())],
    );
    let name = stage
        .text_with(msg::WEEK_ASKS, &[("number", (request + 1).into()), ("total", REQUESTS.into())]);
    let last = request.checked_sub(1);
    let last = last.map(|request| answer(stage, week, request).0);
    let hint = match missing < wants {
        true => counted(stage, msg::WEEK_MORE, missing),
        false => counted(stage, msg::WEEK_WANTS, missing),
    };
    // Where another request was dealt with, this one is heard as it gets the focus.
    let asked = format!("{name} {says} {hint}");
    let told = match &last {
        _ if missing < wants => hint.clone(),
        Some(last) => last.clone(),
        None => asked.clone(),
    };
    // Below what became of the last request, maybe thanks, Alex looks like what is asked now: the last is asked unwillingly.
    let mood = if request + 1 < REQUESTS { Mood::Blank } else { Mood::Tired };
    let reply = |reply: Reply, words: Id| {
        let mut then = week;
        then.answer(reply);
        stage.button(Button {
            place: reply as usize,
            class: classes!("pick"),
            on: stage.set(then.play()),
            shows: stage.text(words).into(),
            ..Button::default()
        })
    };
    let asks = html! {
        <>
            { for last.map(|words| stage.reaction(&words, Html::default())) }
            <div key={request} id="asked" class="request" role="group" tabindex="-1" aria-label={asked}>
                { stage.voice(Person::Alex, mood, name, &says) }
                <p class="small">{ hint }</p>
                <div class="replies">
                    { reply(Reply::Asked, msg::WEEK_ASK) }
                    { reply(Reply::Refused, msg::WEEK_REFUSE) }
                </div>
            </div>
        </>
    };
    (asks, told)
}

/// What became of a request, and how Alex looks.
fn answer(stage: &Stage, week: Packing, request: usize) -> (String, Mood) {
    let id = request_id(request);
    let (client, other) = week.cost(Some(request));
    let (id, mood) = match (week.reply(request), (client, other)) {
        (Reply::Asked, _) => (msg::WEEK_REQUEST_ASKED.of(id), Mood::Blank),
        (Reply::Refused, _) => (msg::WEEK_REQUEST_REFUSED.of(id), Mood::Worried),
        (Reply::None, (_, 0)) => (msg::WEEK_GAVE_CLIENT, Mood::Glad),
        (Reply::None, (0, _)) => (msg::WEEK_GAVE_REVENUE, Mood::Glad),
        (Reply::None, _) => (msg::WEEK_GAVE_BOTH, Mood::Glad),
    };
    let [wants, client, other] = [week.wants(request), client, other].map(|it| hours(stage, it));
    let values =
        [("hours", (&wants).into()), ("client", (&client).into()), ("other", (&other).into())];
    (stage.text_with(id, &values), mood)
}

/// What the client says in the end, what to think of it, and how they look.
fn outcome(stage: &Stage, week: Packing) -> (String, String, Mood) {
    let ((client, _), (taken, agreed)) = (week.cost(None), week.internal());
    let (message, mood) = match week.client() {
        Client::Near => (msg::WEEK_MESSAGE_NEAR, Mood::Glad),
        Client::Cooled => (msg::WEEK_MESSAGE_COOLED, Mood::Blank),
        Client::Gone => (msg::WEEK_MESSAGE_GONE, Mood::Tired),
    };
    // Nobody complains of hours that were agreed on.
    let id = match (client, taken, agreed) {
        (0, 0, 0) => msg::WEEK_END_KEPT,
        (0, 0, _) => msg::WEEK_END_ASKED,
        (0, _, _) => msg::WEEK_END_LOUD,
        (_, 0, _) => msg::WEEK_END_QUIET,
        _ => msg::WEEK_END_BOTH,
    };
    let [client, taken] = [client, taken].map(|it| hours(stage, it));
    let words = [("client", (&client).into()), ("other", (&taken).into())];
    (stage.text(message), stage.text_with(id, &words), mood)
}

/// The weeks that follow, one after another, and the client's face over them.
fn weeks(stage: &Stage, week: Packing) -> Html {
    let is_silent = week.client() != Client::Near;
    let (caption, moods) = match week.client() {
        Client::Near => (msg::WEEK_NEAR, [Mood::Glad; 3]),
        Client::Cooled => (msg::WEEK_SILENT, [Mood::Glad, Mood::Blank, Mood::Blank]),
        Client::Gone => (msg::WEEK_SILENT, [Mood::Glad, Mood::Blank, Mood::Tired]),
    };
    let mark = |number: u8| match (is_silent, number % 2) {
        (true, _) => icon("silence"),
        (false, 0) => icon("visits"),
        (false, _) => icon("follow-up"),
    };
    html! {
        <div key="weeks" class={classes!("weeks", (!is_silent).then_some("near"))}>
            if week.moment() == Moment::Passing {
                <div class="moods">{ for moods.map(|mood| face(Person::Baker, mood)) }</div>
            }
            <ol class="plain" aria-hidden="true">
                { for (1..=WEEK.silence).map(|number| html! {
                    <li key={number}>{ mark(number) }{ number }</li>
                }) }
            </ol>
            <p class="small">{ stage.text(caption) }</p>
        </div>
    }
}

fn hours(stage: &Stage, number: u8) -> String {
    counted(stage, msg::WEEK_HOURS, number)
}

fn counted(stage: &Stage, id: Id, count: u8) -> String {
    stage.text_with(id, &[("count", Value::Count(count.into()))])
}

fn request_id(request: usize) -> &'static str {
    WEEK.requests.get(request).map_or("", |request| request.id)
}
