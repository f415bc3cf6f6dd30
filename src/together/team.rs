//! The facilitator's page: codes come in, and one picture of all of them goes out.

use super::paper::{PaperChange, PaperProblem};
use super::refusal::reason;
use super::room::{Act, Job, Room};
use super::section::section;
use super::team_picture::shown;
use super::team_slide::slide;
use super::team_table::{Camera, Elsewhere, FileState, Report, RoundProblem, TeamChange};
use super::team_wall::wall;
use crate::i18n::Value;
use crate::intent::StorageStatus;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::input::{choice, line_field, text_field, tick};
use alignment::{CodeRefusal, Held, ItemId, NotYet, Role, View, Wheel, WheelCode};

/// The page: a round that collects, or the picture of a closed one.
pub fn team(room: &Room) -> Html {
    let page = &room.page;
    match (room.tables.team.shown(), room.tables.team.large) {
        (Some(picture), true) => return wall(room, picture),
        (Some(picture), false) => return shown(room, picture),
        (None, true) => return slide(room),
        (None, false) => {}
    }
    let link = |to: Together, id: Id| {
        page.link(Route::Together(to), "button", html! { { page.text(id) } })
    };
    html! {
        <div class="collect">
            <h1 id="page-title" tabindex="-1">{ page.text(msg::TEAM_TITLE) }</h1>
            <p class="lede">{ page.text(msg::TEAM_LEAD) }</p>
            <p class="notice">{ page.text(msg::TEAM_HONEST) }</p>
            <p class="onward chrome">
                { link(Together::TeamSession, msg::TEAM_TO_SESSION) }
                { link(Together::TeamCode, msg::TEAM_TO_CODE) }
            </p>
            { section(page, ("team-round-title", msg::TEAM_ROUND_TITLE), round(room)) }
            { section(page, ("team-codes-title", msg::TEAM_CODES_TITLE), codes(room)) }
            { section(page, ("team-in-title", msg::TEAM_IN_TITLE), inside(room)) }
            { section(page, ("team-close-title", msg::TEAM_CLOSE_TITLE), close(room)) }
        </div>
    }
}

fn round(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let number = if table.codes().len() > 0 {
        // A code in the round was made for this number.
        html! {
            <>
                <p>{ page.text(msg::TEAM_ROUND_LABEL) }{ ": " }<b>{ table.collected().number() }</b></p>
                <p class="small">{ page.text(msg::TEAM_ROUND_KEPT) }</p>
            </>
        }
    } else {
        let on = room.typed(TeamChange::Round);
        html! {
            <>
                <label class="field short" for="round">
                    { page.text(msg::TEAM_ROUND_LABEL) }
                    { line_field("round".to_owned(), &table.round.0, true, Some("round_hint"), &on) }
                </label>
                <p id="round_hint" class="small">{ page.text(msg::TEAM_ROUND_ABOUT) }</p>
            </>
        }
    };
    let problem = table.round_problem().map(|problem| match problem {
        RoundProblem::Wrong => msg::TEAM_ROUND_WRONG,
        RoundProblem::Shown => msg::TEAM_ROUND_WAS,
    });
    let on = room.typed(TeamChange::Invited);
    let left = table.keeps.then(|| room.act(Job::Join));
    html! {
        <>
            <div>{ number }</div>
            <div role="alert">{ for problem.map(|id| html! { <p class="notice">{ page.text(id) }</p> }) }</div>
            <label class="field short" for="invited" onchange={left}>
                { page.text(msg::TEAM_INVITED_LABEL) }
                { line_field("invited".to_owned(), &table.invited, true, Some("invited_hint"), &on) }
            </label>
            <p id="invited_hint" class="small">{ page.text(msg::TEAM_INVITED_ABOUT) }</p>
            if problem.is_none() {
                <p class="onward">{ room.button("button", msg::TEAM_SLIDE, TeamChange::Enlarge) }</p>
            }
        </>
    }
}

fn codes(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let typed = room.typed(TeamChange::Type);
    html! {
        <>
            <label class="field" for="codes">
                { page.text(msg::TEAM_CODES_LABEL) }
                { text_field("codes", &table.typed, &typed) }
            </label>
            <p class="small">{ page.text(msg::TEAM_CODES_ABOUT) }</p>
            <p class="onward">{ room.button("button go", msg::TEAM_READ, TeamChange::Read) }</p>
            <div role="status">{ for table.report.as_ref().map(|report| told(room, report)) }</div>
            { file(room) }
            { camera(room) }
            <p class="small">{ page.text(msg::TEAM_HELPERS) }</p>
            { paper(room) }
        </>
    }
}

/// What became of the codes; nothing is lost without a word.
fn told(room: &Room, report: &Report) -> Html {
    let page = &room.page;
    let count = |id: Id, count: usize| page.text_with(id, &[("count", count.into())]);
    let is_empty = *report == Report::default();
    let other = |(round, of): (&alignment::RoundTag, &usize)| {
        let number = round.number().to_string();
        let values = [("count", Value::Count(*of)), ("round", (&number).into())];
        let made_for = page.text_with(msg::TEAM_OTHER_ROUND, &values);
        let take = page.text_with(msg::TEAM_TAKE_ROUND, &[("round", (&number).into())]);
        html! {
            <li key={number}>
                <p>{ made_for }</p>
                if room.tables.team.codes().len() == 0 {
                    <button type="button" class="button" onclick={room.act(TeamChange::TakeRound(*round))}>{ take }</button>
                }
            </li>
        }
    };
    let refused = |(place, (line, why)): (usize, &(usize, CodeRefusal))| {
        let said = reason(page, why, msg::TEAM_OTHER_KIND);
        let values = [("line", Value::Count(*line)), ("said", (&said).into())];
        html! {
            <li key={place.to_string()}>
                <p>{ page.text_with(msg::TEAM_LINE, &values) }</p>
                if matches!(why, CodeRefusal::Damaged(Some(_))) {
                    { room.button("button", msg::PAIR_TAKE, TeamChange::Mend(place)) }
                }
            </li>
        }
    };
    html! {
        <div class="notice">
            if is_empty {
                <p>{ page.text(msg::TEAM_NOTHING_FOUND) }</p>
            } else {
                <p><b>{ count(msg::TEAM_COUNTED, report.counted) }</b></p>
            }
            if report.twice > 0 { <p>{ count(msg::TEAM_TWICE, report.twice) }</p> }
            if report.alike > 0 { <p>{ count(msg::TEAM_ALIKE, report.alike) }</p> }
            <ul class="plain told">{ for report.others.iter().map(other) }</ul>
            <ul class="plain told">{ for report.refused.iter().enumerate().map(refused) }</ul>
            if report.more > 0 { <p>{ count(msg::TEAM_MORE_REFUSED, report.more) }</p> }
        </div>
    }
}

/// A file of any size; beside the page a worker reads it.
fn file(room: &Room) -> Html {
    let page = &room.page;
    let state = match room.tables.team.file {
        FileState::None => Html::default(),
        FileState::Unreadable => {
            html! { <p class="notice">{ page.text(msg::TEAM_FILE_UNREADABLE) }</p> }
        }
        FileState::Reading(hundredths) => html! {
            <div class="taking-in">
                <progress max="100" value={hundredths.to_string()} aria-label={page.text(msg::TEAM_FILE_READING)} />
                { room.button("button", msg::TEAM_FILE_STOP, Job::StopFile) }
            </div>
        },
    };
    html! {
        <>
            <label class="field" for="file">
                { page.text(msg::TEAM_FILE) }
                <input type="file" id="file" aria-describedby="file_hint" />
            </label>
            <p id="file_hint" class="small">{ page.text(msg::TEAM_FILE_ABOUT) }</p>
            <div role="status">{ state }</div>
        </>
    }
}

/// The camera looks for codes as long as somebody wants that.
fn camera(room: &Room) -> Html {
    let page = &room.page;
    let state = room.tables.team.camera;
    let looks = matches!(state, Camera::Starting | Camera::On);
    let said = match state {
        Camera::Off => String::new(),
        Camera::Starting => page.text(msg::TEAM_CAMERA_ASKED),
        Camera::On => page.text(msg::TEAM_CAMERA_LOOKS),
        Camera::Refused => page.text(msg::TEAM_CAMERA_REFUSED),
        Camera::Absent => page.text(msg::TEAM_CAMERA_ABSENT),
    };
    let id = if looks { msg::TEAM_CAMERA_OFF } else { msg::TEAM_CAMERA };
    html! {
        <>
            <p class="acts">
                <button type="button" class="button" onclick={room.act(Act::Camera(!looks))}>{ page.text(id) }</button>
            </p>
            if looks {
                <video id="camera" class="camera" aria-label={page.text(msg::TEAM_CAMERA_PICTURE)} playsinline={true} muted={true} />
            }
            <p class="status" role="status">{ said }</p>
        </>
    }
}

/// A blank form that somebody filled in with a pen, as two digits a practice.
fn paper(room: &Room) -> Html {
    let (page, sheet) = (&room.page, &room.tables.team.paper);
    let change = TeamChange::Paper;
    let chair = |role: Role| {
        let id = match role {
            Role::Seller => msg::TEAM_PAPER_SELLER,
            Role::Leader => msg::TEAM_PAPER_LEADER,
        };
        let on = room.act(change(PaperChange::Chair(role)));
        choice("sheet", role.key(), sheet.role() == role, on, page.text(id).into())
    };
    let practice = |item: ItemId| {
        page.text_with(msg::PRACTICE.of(item), &[("role", sheet.role().key().into())])
    };
    let line = |item: ItemId| {
        let on = room.typed(move |text| change(PaperChange::Type(item, text)));
        let id = format!("sheet-{}", item.code());
        html! {
            <label key={item.code()} class="field pair-of" for={id.clone()}>
                <span>{ practice(item) }</span>
                { line_field(id, sheet.typed(item), false, None, &on) }
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
    let problem = sheet.problem.map(|problem| match problem {
        PaperProblem::NoWheel => page.text(msg::TEAM_PAPER_NO_WHEEL),
        PaperProblem::Practice(item) => {
            page.text_with(msg::TEAM_PAPER_WRONG, &[("practice", (&practice(item)).into())])
        }
    });
    html! {
        <details class="from-paper">
            <summary>{ page.text(msg::TEAM_PAPER) }</summary>
            <p>{ page.text(msg::TEAM_PAPER_ABOUT) }</p>
            <fieldset class="group">
                <legend>{ page.text(msg::TEAM_PAPER_WHOSE) }</legend>
                <div>{ for Role::ALL.map(chair) }</div>
            </fieldset>
            if sheet.role() == Role::Leader {
                { tick("sheet-agrees", sheet.agrees, room.act(change(PaperChange::Agree)), page.text(msg::TEAM_PAPER_AGREES).into()) }
            }
            <p class="small">{ page.text(msg::TEAM_PAPER_HOW) }</p>
            <div>{ for Wheel::ALL.map(wheel) }</div>
            <div role="alert">{ for problem.map(|words| html! { <p class="notice">{ words }</p> }) }</div>
            <p class="onward">{ room.button("button", msg::TEAM_PAPER_DONE, change(PaperChange::Done)) }</p>
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
            { elsewhere(room) }
            <p class="small">{ page.text(msg::TEAM_LEAST) }</p>
            { lookalikes(room) }
            if all > 0 {
                <details>
                    <summary>{ page.text(msg::TEAM_LIST) }</summary>
                    <ol class="plain entries">{ for table.codes().enumerate().take(LISTED).map(|(place, code)| entry(room, place, &code)) }</ol>
                    if all > LISTED {
                        <p>{ page.text_with(msg::TEAM_LIST_MORE, &[("count", (all - LISTED).into())]) }</p>
                    }
                    <p class="acts">{ room.button("button", msg::TEAM_FORGET, TeamChange::Forget) }</p>
                </details>
            }
            { keep(room) }
        </>
    }
}

/// What another tab has done with the codes that are here too.
fn elsewhere(room: &Room) -> Html {
    let page = &room.page;
    let told = room.tables.team.elsewhere.map(|elsewhere| match elsewhere {
        Elsewhere::Closed(gone) => {
            page.text_with(msg::TEAM_CLOSED_ELSEWHERE, &[("count", gone.into())])
        }
        Elsewhere::Removed => page.text(msg::TEAM_REMOVED_ELSEWHERE),
        Elsewhere::Keeps(round) => {
            let round = round.number().to_string();
            page.text_with(msg::TEAM_KEPT_ELSEWHERE, &[("round", (&round).into())])
        }
    });
    html! { <div role="status">{ for told.map(|words| html! { <p class="notice">{ words }</p> }) }</div> }
}

/// Codes that may be one person's, by their numbers in the list.
fn lookalikes(room: &Room) -> Html {
    let numbers = &room.tables.team.outlook.lookalikes;
    let count = numbers.len();
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let numbers = numbers.join(", ");
    let values = [("count", count.into()), ("numbers", (&numbers).into())];
    html! {
        if count > 0 { <p class="notice">{ room.page.text_with(msg::TEAM_LOOKALIKES, &values) }</p> }
    }
}

/// So many codes are listed; who has more has them in a file.
const LISTED: usize = 100;

fn who(room: &Room) -> String {
    let (page, table) = (&room.page, &room.tables.team);
    let count = |id: Id, role| page.text_with(id, &[("count", table.count(role).into())]);
    let (sellers, leaders) =
        (count(msg::TEAM_IN_SELLERS, Role::Seller), count(msg::TEAM_IN_LEADERS, Role::Leader));
    let came = table.codes().len();
    let mut values = vec![("sellers", Value::from(&sellers)), ("leaders", (&leaders).into())];
    match table.asked(came) {
        None => page.text_with(msg::TEAM_IN, &values),
        Some(invited) => {
            values.extend([("count", came.into()), ("invited", invited.into())]);
            page.text_with(msg::TEAM_IN_OF, &values)
        }
    }
}

fn entry(room: &Room, place: usize, code: &WheelCode) -> Html {
    let page = &room.page;
    let text = code.text();
    // The first five letters hold nothing of what somebody sees but a trace of one wheel.
    let begin = text.get(..5).unwrap_or_default();
    let number = Value::Count(place + 1);
    let values = [("place", number), ("role", code.role().key().into()), ("begin", begin.into())];
    let label = page.text_with(msg::TEAM_REMOVE_LABEL, &[("place", number)]);
    html! {
        <li key={text.clone()}>
            <span>{ page.text_with(msg::TEAM_ENTRY, &values) }</span>
            <button type="button" class="button" aria-label={label} onclick={room.act(TeamChange::Remove(place))}>
                { page.text(msg::TEAM_REMOVE) }
            </button>
        </li>
    }
}

fn keep(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    if page.storage_status == StorageStatus::SharedComputer {
        return html! { <p class="small">{ page.text(msg::TEAM_KEEP_SHARED) }</p> };
    }
    let told = match (table.keeps, table.denied) {
        (true, true) => page.text(msg::TEAM_KEEP_DENIED),
        (true, false) if table.codes().len() > 0 => page.text(msg::TEAM_KEPT),
        _ => String::new(),
    };
    html! {
        <>
            { tick("keep", table.keeps, room.act(TeamChange::Keep), page.text(msg::TEAM_KEEP).into()) }
            <p class="small">{ page.text(msg::TEAM_KEEP_ABOUT) }</p>
            <p class="status" role="status">{ told }</p>
        </>
    }
}

fn close(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let leaders = table.count(Role::Leader) > 0;
    let choice = |view: View, id: Id, about: Id| {
        let key = match view {
            View::ByRole => "roles",
            View::Together => "together",
        };
        let words =
            html! { <>{ page.text(id) }{ " " }<span class="small">{ page.text(about) }</span></> };
        choice("view", key, table.view == view, room.act(TeamChange::See(view)), words)
    };
    let apart =
        if table.outlook.shows_leaders { msg::TEAM_VIEW_BOTH } else { msg::TEAM_VIEW_SELLERS_ONLY };
    let may = match table.outlook.obstacle {
        _ if table.round_problem().is_some() => {
            html! { <p class="notice">{ page.text(msg::TEAM_ROUND_FIRST) }</p> }
        }
        None => {
            html! {
                <>
                    { held_back(room) }
                    <p class="onward">{ room.button("button go", msg::TEAM_CLOSE, Job::Close) }</p>
                </>
            }
        }
        Some(NotYet::Held(held)) => html! { <p class="notice">{ reason_held(page, held) }</p> },
        Some(_) => {
            html! { <p class="notice">{ page.text_with(msg::TEAM_FEW, &[("count", table.outlook.missing.into())]) }</p> }
        }
    };
    html! {
        <>
            <p>{ page.text(msg::TEAM_CLOSE_ABOUT) }</p>
            <details>
                <summary>{ page.text(msg::TEAM_TWO_PICTURES) }</summary>
                <p>{ page.text(msg::TEAM_PROMISE) }</p>
                <p>{ page.text(msg::TEAM_MEMORY) }</p>
                <p>{ page.text(msg::TEAM_REMAINS) }</p>
            </details>
            if table.forgets() { <p class="notice">{ page.text(msg::TEAM_FORGETS) }</p> }
            if leaders {
                <fieldset class="group">
                    <legend>{ page.text(msg::TEAM_VIEW_LEGEND) }</legend>
                    <div>
                        { choice(View::ByRole, msg::TEAM_VIEW_ROLES, apart) }
                        { choice(View::Together, msg::TEAM_VIEW_TOGETHER, msg::TEAM_VIEW_TOGETHER_ABOUT) }
                    </div>
                </fieldset>
            }
            <div>{ may }</div>
        </>
    }
}

/// Which wheels the picture will not show, and why.
fn held_back(room: &Room) -> Html {
    let page = &room.page;
    let each = |(wheel, held): (Wheel, Option<Held>)| {
        let (name, why) = (page.wheel(wheel), reason_held(page, held?));
        let values = [("wheel", (&name).into()), ("why", (&why).into())];
        Some(html! { <li key={wheel.key()}>{ page.text_with(msg::TEAM_HELD, &values) }</li> })
    };
    let held = Wheel::ALL.into_iter().zip(room.tables.team.outlook.held);
    let all: Vec<Html> = held.filter_map(each).collect();
    html! { if !all.is_empty() { <ul class="points notice">{ for all }</ul> } }
}

fn reason_held(page: &Page, held: Held) -> String {
    match held {
        Held::Late { missing } => page.text_with(msg::TEAM_LATE, &[("count", missing.into())]),
        Held::Parted => page.text(msg::TEAM_PARTED),
    }
}
