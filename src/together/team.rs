//! The facilitator's page: codes come in, and one picture of all of them goes out.

use super::pair::section;
use super::paper::{PaperChange, PaperProblem};
use super::refusal::reason;
use super::team_picture::shown;
use super::team_table::{Camera, FileState, Report, RoundProblem, TeamChange};
use super::{Act, Change, Room};
use crate::i18n::Value;
use crate::intent::Keeping;
use crate::pages::rating::practice_id;
use crate::route::{Route, Together};
use crate::ui::input::{line_field, text_field};
use alignment::{CodeRefusal, ItemId, NotYet, Role, View, Wheel, WheelCode};
use yew::prelude::*;

/// The page: a round that collects, or the picture of a closed one.
pub fn team(room: &Room) -> Html {
    let page = &room.page;
    if let Some(picture) = room.tables.team.shown() {
        return shown(room, picture);
    }
    let link = |to: Together, id: &str| {
        page.link(Route::Together(to), "button", html! { { page.text(id) } })
    };
    html! {
        <div class="collect">
            <h1 id="page-title" tabindex="-1">{ page.text("team-title") }</h1>
            <p class="lede">{ page.text("team-lead") }</p>
            <p class="notice">{ page.text("team-honest") }</p>
            <p class="onward chrome">
                { link(Together::TeamSession, "team-to-session") }
                { link(Together::TeamCode, "team-to-code") }
            </p>
            { section(page, "team-round-title", round(room)) }
            { section(page, "team-codes-title", codes(room)) }
            { section(page, "team-in-title", inside(room)) }
            { section(page, "team-close-title", close(room)) }
        </div>
    }
}

fn said(room: &Room, change: fn(String) -> TeamChange) -> Callback<String> {
    room.on
        .reform(move |text| Act::Change(Change::Team(change(text))))
}

fn button(room: &Room, change: TeamChange, class: &'static str, id: &str) -> Html {
    html! {
        <button type="button" {class} onclick={room.team(change)}>{ room.page.text(id) }</button>
    }
}

fn round(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let number = if table.codes().len() > 0 {
        // A code in the round was made for this number.
        html! {
            <>
                <p>{ page.text("team-round-label") }{ ": " }<b>{ table.collected().number() }</b></p>
                <p class="small">{ page.text("team-round-kept") }</p>
            </>
        }
    } else {
        let on = said(room, TeamChange::Round);
        html! {
            <>
                <label class="field short" for="round">
                    { page.text("team-round-label") }
                    { line_field("round".to_owned(), table.round().typed(), 4, true, Some("round_hint"), &on) }
                </label>
                <p id="round_hint" class="small">{ page.text("team-round-about") }</p>
            </>
        }
    };
    let problem = table.round_problem().map(|problem| match problem {
        RoundProblem::Wrong => "team-round-wrong",
        RoundProblem::Shown => "team-round-was",
    });
    let on = said(room, TeamChange::Invited);
    html! {
        <>
            <div>{ number }</div>
            <div role="alert">{ for problem.map(|id| html! { <p class="notice">{ page.text(id) }</p> }) }</div>
            <label class="field short" for="invited">
                { page.text("team-invited-label") }
                { line_field("invited".to_owned(), table.invited_typed(), 6, true, Some("invited_hint"), &on) }
            </label>
            <p id="invited_hint" class="small">{ page.text("team-invited-about") }</p>
        </>
    }
}

/// More than a thousand codes, with whatever a mail has around them; a file may be longer.
const LONGEST: usize = 100_000;

fn codes(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let typed = said(room, TeamChange::Type);
    html! {
        <>
            <label class="field" for="codes">
                { page.text("team-codes-label") }
                { text_field("codes", table.typed(), LONGEST, &typed) }
            </label>
            <p class="small">{ page.text("team-codes-about") }</p>
            <p class="onward">{ button(room, TeamChange::Read, "button go", "team-read") }</p>
            <div role="status">{ for table.report().map(|report| told(room, report)) }</div>
            { file(room) }
            { camera(room) }
            <p class="small">{ page.text("team-helpers") }</p>
            { paper(room) }
        </>
    }
}

/// What became of the codes; nothing is lost without a word.
fn told(room: &Room, report: &Report) -> Html {
    let page = &room.page;
    let count = |id: &str, count: usize| page.text_with(id, &[("count", count.into())]);
    let is_empty = *report == Report::default();
    let other = |(round, of): (&alignment::RoundTag, &usize)| {
        let number = round.number().to_string();
        let values = [("count", Value::Count(*of)), ("round", (&number).into())];
        let made_for = page.text_with("team-other-round", &values);
        let take = page.text_with("team-take-round", &[("round", (&number).into())]);
        html! {
            <li key={number}>
                <p>{ made_for }</p>
                if room.tables.team.codes().len() == 0 {
                    <button type="button" class="button" onclick={room.team(TeamChange::TakeRound(*round))}>{ take }</button>
                }
            </li>
        }
    };
    let refused = |(place, (line, why)): (usize, &(usize, CodeRefusal))| {
        let said = reason(page, why, "team-other-kind");
        let values = [("line", Value::Count(*line)), ("said", (&said).into())];
        html! {
            <li key={place.to_string()}>
                <p>{ page.text_with("team-line", &values) }</p>
                if matches!(why, CodeRefusal::Damaged(Some(_))) {
                    { button(room, TeamChange::Mend(place), "button", "pair-take") }
                }
            </li>
        }
    };
    html! {
        <div class="notice">
            if is_empty {
                <p>{ page.text("team-nothing-found") }</p>
            } else {
                <p><b>{ count("team-counted", report.counted) }</b></p>
            }
            if report.twice > 0 { <p>{ count("team-twice", report.twice) }</p> }
            if report.same_numbers { <p>{ page.text("team-same-numbers") }</p> }
            <ul class="plain told">{ for report.others.iter().map(other) }</ul>
            <ul class="plain told">{ for report.refused.iter().enumerate().map(refused) }</ul>
            if report.more > 0 { <p>{ count("team-more-refused", report.more) }</p> }
        </div>
    }
}

/// A file of any size; beside the page a worker reads it.
fn file(room: &Room) -> Html {
    let page = &room.page;
    let state = match room.tables.team.file() {
        FileState::None => Html::default(),
        FileState::Unreadable => {
            html! { <p class="notice">{ page.text("team-file-unreadable") }</p> }
        }
        FileState::Reading(hundredths) => html! {
            <div class="reading">
                <progress max="100" value={hundredths.to_string()} aria-label={page.text("team-file-reading")} />
                <button type="button" class="button" onclick={room.act(Act::StopFile)}>
                    { page.text("team-file-stop") }
                </button>
            </div>
        },
    };
    html! {
        <>
            <label class="field" for="file">
                { page.text("team-file") }
                <input type="file" id="file" aria-describedby="file_hint" />
            </label>
            <p id="file_hint" class="small">{ page.text("team-file-about") }</p>
            <div role="status">{ state }</div>
        </>
    }
}

/// The camera looks for codes as long as somebody wants that.
fn camera(room: &Room) -> Html {
    let page = &room.page;
    let state = room.tables.team.camera();
    let looks = matches!(state, Camera::Starting | Camera::On);
    let said = match state {
        Camera::Off => String::new(),
        Camera::Starting => page.text("team-camera-asked"),
        Camera::On => page.text("team-camera-looks"),
        Camera::Refused => page.text("team-camera-refused"),
        Camera::Absent => page.text("team-camera-absent"),
    };
    let id = if looks {
        "team-camera-off"
    } else {
        "team-camera"
    };
    html! {
        <>
            <p class="acts">
                <button type="button" class="button" onclick={room.act(Act::Camera(!looks))}>{ page.text(id) }</button>
            </p>
            if looks {
                <video id="camera" class="camera" aria-label={page.text("team-camera-picture")} playsinline={true} muted={true} />
            }
            <p class="status" role="status">{ said }</p>
        </>
    }
}

/// A blank form that somebody filled in with a pen, as two digits a practice.
fn paper(room: &Room) -> Html {
    let (page, sheet) = (&room.page, room.tables.team.sheet());
    let change = |change| TeamChange::Paper(change);
    let chair = |role: Role| {
        let id = match role {
            Role::Seller => "team-paper-seller",
            Role::Leader => "team-paper-leader",
        };
        html! {
            <label key={role.key()} class="check">
                <input
                    type="radio"
                    name="sheet"
                    value={role.key()}
                    checked={sheet.role() == role}
                    autocomplete="off"
                    onchange={room.team(change(PaperChange::Chair(role)))}
                />
                <span>{ page.text(id) }</span>
            </label>
        }
    };
    let practice =
        |item: ItemId| page.text_with(&practice_id(item), &[("role", sheet.role().key().into())]);
    let line = |item: ItemId| {
        let on = room
            .on
            .reform(move |text| Act::Change(Change::Team(change(PaperChange::Type(item, text)))));
        let id = format!("sheet-{}", item.code());
        html! {
            <label key={item.code()} class="field pair-of" for={id.clone()}>
                <span>{ practice(item) }</span>
                { line_field(id, sheet.typed(item), 4, false, None, &on) }
            </label>
        }
    };
    let wheel = |wheel: Wheel| {
        html! {
            <fieldset key={wheel.key()} class="group">
                <legend>{ page.wheel(wheel) }</legend>
                <div>{ for wheel.items().map(line) }</div>
            </fieldset>
        }
    };
    let problem = sheet.problem().map(|problem| match problem {
        PaperProblem::NoWheel => page.text("team-paper-no-wheel"),
        PaperProblem::Practice(item) => page.text_with(
            "team-paper-wrong",
            &[("practice", (&practice(item)).into())],
        ),
    });
    html! {
        <details class="from-paper">
            <summary>{ page.text("team-paper") }</summary>
            <p>{ page.text("team-paper-about") }</p>
            <fieldset class="group">
                <legend>{ page.text("team-paper-whose") }</legend>
                <div>{ for Role::ALL.map(chair) }</div>
            </fieldset>
            if sheet.role() == Role::Leader {
                <label class="check">
                    <input
                        type="checkbox"
                        id="sheet-agrees"
                        checked={sheet.agrees()}
                        autocomplete="off"
                        onchange={room.team(change(PaperChange::Agree))}
                    />
                    <span>{ page.text("team-paper-agrees") }</span>
                </label>
            }
            <p class="small">{ page.text("team-paper-how") }</p>
            <div>{ for Wheel::ALL.map(wheel) }</div>
            <div role="alert">{ for problem.map(|words| html! { <p class="notice">{ words }</p> }) }</div>
            <p class="onward">{ button(room, change(PaperChange::Done), "button", "team-paper-done") }</p>
        </details>
    }
}

/// How many are in: no figure of anybody, and of each code only what tells it from the others.
fn inside(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let all = table.codes().len();
    html! {
        <>
            <p class="who" role="status">{ who(room) }</p>
            <p class="small">{ page.text("team-least") }</p>
            if all > 0 {
                <details>
                    <summary>{ page.text("team-list") }</summary>
                    <ol class="plain entries">{ for table.codes().enumerate().take(LISTED).map(|(place, code)| entry(room, place, &code)) }</ol>
                    if all > LISTED {
                        <p>{ page.text_with("team-list-more", &[("count", (all - LISTED).into())]) }</p>
                    }
                    <p class="acts">{ button(room, TeamChange::Forget, "button", "team-forget") }</p>
                </details>
            }
            { keep(room) }
        </>
    }
}

/// So many codes are listed; who has more has them in a file.
const LISTED: usize = 100;

fn who(room: &Room) -> String {
    let (page, table) = (&room.page, &room.tables.team);
    let count = |id: &str, role| page.text_with(id, &[("count", table.count(role).into())]);
    let (sellers, leaders) = (
        count("team-in-sellers", Role::Seller),
        count("team-in-leaders", Role::Leader),
    );
    let came = table.codes().len();
    let mut values = vec![
        ("sellers", Value::from(&sellers)),
        ("leaders", (&leaders).into()),
    ];
    match table.invited(came) {
        None => page.text_with("team-in", &values),
        Some(invited) => {
            values.extend([("count", came.into()), ("invited", invited.into())]);
            page.text_with("team-in-of", &values)
        }
    }
}

fn entry(room: &Room, place: usize, code: &WheelCode) -> Html {
    let page = &room.page;
    let text = code.text();
    // The first five letters hold nothing of what somebody sees but a trace of one wheel.
    let begin = text.get(..5).unwrap_or_default();
    let number = Value::Count(place + 1);
    let values = [
        ("place", number),
        ("role", code.role().key().into()),
        ("begin", begin.into()),
    ];
    let label = page.text_with("team-remove-label", &[("place", number)]);
    html! {
        <li key={text.clone()}>
            <span>{ page.text_with("team-entry", &values) }</span>
            <button type="button" class="button" aria-label={label} onclick={room.team(TeamChange::Remove(place))}>
                { page.text("team-remove") }
            </button>
        </li>
    }
}

fn keep(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    if page.keeping == Keeping::SharedComputer {
        return html! { <p class="small">{ page.text("team-keep-shared") }</p> };
    }
    let told = match (table.keeps(), table.is_denied()) {
        (true, true) => page.text("team-keep-denied"),
        (true, false) if table.codes().len() > 0 => page.text("team-kept"),
        _ => String::new(),
    };
    html! {
        <>
            <label class="check">
                <input
                    type="checkbox"
                    id="keep"
                    checked={table.keeps()}
                    autocomplete="off"
                    onchange={room.team(TeamChange::Keep)}
                />
                <span>{ page.text("team-keep") }</span>
            </label>
            <p class="small">{ page.text("team-keep-about") }</p>
            <p class="status" role="status">{ told }</p>
        </>
    }
}

fn close(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let leaders = table.count(Role::Leader) > 0;
    let choice = |view: View, id: &str, about: &str| {
        let key = match view {
            View::ByRole => "roles",
            View::Together => "together",
        };
        html! {
            <label {key} class="check">
                <input
                    type="radio"
                    name="view"
                    value={key}
                    checked={table.view() == view}
                    autocomplete="off"
                    onchange={room.team(TeamChange::See(view))}
                />
                <span>{ page.text(id) }{ " " }<span class="small">{ page.text(about) }</span></span>
            </label>
        }
    };
    let apart = if table.shows_leaders() {
        "team-view-both"
    } else {
        "team-view-sellers-only"
    };
    let may = match table.obstacle() {
        _ if table.round_problem().is_some() => {
            html! { <p class="notice">{ page.text("team-round-first") }</p> }
        }
        None => {
            html! { <p class="onward">{ button(room, TeamChange::Close, "button go", "team-close") }</p> }
        }
        Some(NotYet::NearlyShown { apart }) => {
            html! { <p class="notice">{ page.text_with("team-nearly", &[("count", apart.into())]) }</p> }
        }
        Some(_) => {
            html! { <p class="notice">{ page.text_with("team-few", &[("count", table.missing().into())]) }</p> }
        }
    };
    html! {
        <>
            <p>{ page.text("team-close-about") }</p>
            if leaders {
                <fieldset class="group">
                    <legend>{ page.text("team-view-legend") }</legend>
                    <div>
                        { choice(View::ByRole, "team-view-roles", apart) }
                        { choice(View::Together, "team-view-together", "team-view-together-about") }
                    </div>
                </fieldset>
            }
            <div>{ may }</div>
        </>
    }
}
