//! Over time: one's own checks on a line, what was tried, and whether a change is more than the error of both.

use super::points::{EDGES, whole};
use super::section::{fold, section};
use super::tries::{again, in_words};
use crate::msg;
use crate::pages::Page;
use crate::pen::*;
use crate::ui::timeline::{Flag, Point, Timeline, timeline};
use alignment::{Attempt, Band, Happened, Overall, PastCheck, Revision, Stamp, change, score};

/// The section; from the second check on it has a chart.
pub fn over_time(page: &Page, now: Option<&Overall>) -> Html {
    let past = page.session.history();
    if past.is_empty() {
        return match now {
            Some(_) => html! {
                <p key="again" class="chrome again">{ again(page, "button") }</p>
            },
            None => Html::default(),
        };
    }
    let latest = latest(page, now);
    let told = latest.as_ref().map(|(at, _)| *at);
    let entries = past.iter().rev().map(|check| entry(page, check, now, told));
    let inside = html! {
        <>
            { for latest.map(|(_, words)| html! { <p>{ words }</p> }) }
            { chart(page, now) }
            { tried(page) }
            { fold(page, "earlier", msg::HISTORY_EACH, html! { <ol class="history plain">{ for entries }</ol> }) }
            if now.is_some() {
                <p class="chrome again">{ again(page, "button") }</p>
            }
        </>
    };
    section(page, ("history-title", msg::HISTORY_TITLE), "", inside)
}

/// The checks that can be compared: of the same wording and from the same chair, each with its score.
fn comparable(page: &Page, now: Option<&Overall>) -> Vec<(Stamp, Overall)> {
    let same = |check: &&PastCheck| {
        check.revision == Revision::CURRENT && page.session.chair_of_answers() == Some(check.role)
    };
    let past = page.session.history().iter().filter(same);
    let past = past.filter_map(|check| Some((check.finished, scored(check)?)));
    let now = now.copied().zip(page.session.last_answered());
    past.chain(now.map(|(overall, at)| (at, overall))).collect()
}

/// The score of an earlier check, where it was finished and has one.
fn scored(check: &PastCheck) -> Option<Overall> {
    score(&check.answers.complete().ok()?).overall
}

/// How the present check differs from the one before it, and when that was.
fn latest(page: &Page, now: Option<&Overall>) -> Option<(Stamp, String)> {
    let checks = comparable(page, now);
    let [.., (at, before), _] = checks.as_slice() else {
        return None;
    };
    Some((*at, changed(page, before, now?)))
}

/// How a check differs from an earlier one.
fn changed(page: &Page, before: &Overall, after: &Overall) -> String {
    let is_real = change(before, after).real;
    let (before, after) = (whole(page, before.score), whole(page, after.score));
    let id = match is_real {
        _ if before == after => msg::CHANGE_NONE,
        true => msg::CHANGE_REAL,
        false => msg::CHANGE_NOISE,
    };
    page.text_with(id, &[("before", (&before).into()), ("after", (&after).into())])
}

fn chart(page: &Page, now: Option<&Overall>) -> Html {
    let checks = comparable(page, now);
    if checks.len() < 2 {
        return Html::default();
    }
    let attempts = page.session.attempts();
    let moments = checks.iter().map(|(at, _)| at.0);
    let moments = moments.chain(attempts.iter().map(|attempt| attempt.chosen.0));
    let (first, last) =
        moments.fold((u64::MAX, 0), |(first, last), at| (first.min(at), last.max(at)));
    let span = last.saturating_sub(first).max(1) as f64;
    let place = |at: Stamp| at.0.saturating_sub(first) as f64 / span * 100.0;
    let points = checks.iter().map(|(at, overall)| Point {
        place: place(*at),
        score: overall.score,
        low: overall.range.low,
        high: overall.range.high,
    });
    let flags =
        attempts.iter().map(|attempt| Flag { place: place(attempt.chosen), sign: sign(attempt) });
    timeline(&Timeline {
        points: points.collect(),
        flags: flags.collect(),
        edges: EDGES,
        names: Band::ALL.map(|band| page.text(msg::BAND.of(band))),
    })
}

/// What came of an attempt, as one sign on its flag.
fn sign(attempt: &Attempt) -> &'static str {
    match attempt.told {
        Some((_, Happened::Yes)) => "✓",
        Some((_, Happened::Partly)) => "~",
        Some((_, Happened::No)) => "✗",
        None => "",
    }
}

/// The flags in words.
fn tried(page: &Page) -> Html {
    let attempts = page.session.attempts();
    if attempts.is_empty() {
        return Html::default();
    }
    let one = |attempt: &Attempt| {
        let told = attempt.told.map(|(_, happened)| page.text(msg::HAPPENED.of(happened)));
        html! {
            <li key={format!("{}-{}-{}", attempt.chosen.0, attempt.commitment.wheel().key(), attempt.commitment.finding().key())}>
                <b>{ page.day.emit(attempt.chosen) }</b>{ " " }<span>{ in_words(page, attempt.commitment) }</span>
                { for told.map(|told| html! { <>{ " " }<i>{ format!("{} {told}", sign(attempt)) }</i></> }) }
            </li>
        }
    };
    fold(
        page,
        "tried",
        msg::HISTORY_TRIED,
        html! { <ol class="history plain">{ for attempts.iter().map(one) }</ol> },
    )
}

/// An earlier check, and how the present one differs from it unless that is `told` already.
fn entry(page: &Page, check: &PastCheck, now: Option<&Overall>, told: Option<Stamp>) -> Html {
    let before = scored(check);
    let points = match &before {
        Some(overall) => whole(page, overall.score),
        None => page.text(msg::HISTORY_NO_SCORE),
    };
    let head = page.text_with(
        msg::HISTORY_ENTRY,
        &[
            ("day", (&page.day.emit(check.finished)).into()),
            ("score", (&points).into()),
            ("role", check.role.key().into()),
        ],
    );
    let since = match (before, now) {
        _ if check.revision != Revision::CURRENT => Some(page.text(msg::HISTORY_OLDER)),
        _ if page.session.chair_of_answers() != Some(check.role) => {
            Some(page.text(msg::HISTORY_OTHER_ROLE))
        }
        (Some(before), Some(now)) if told != Some(check.finished) => {
            Some(changed(page, &before, now))
        }
        _ => None,
    };
    html! {
        <li key={check.finished.0.to_string()}>
            <span>{ head }</span>{ " " }<span class="small">{ since.unwrap_or_default() }</span>
        </li>
    }
}
