//! What next: something to try, a conversation, a date, and how it was before.

use super::said::{advised, said};
use super::score::whole;
use super::section::section;
use crate::intent::{ExportFormat, Intent};
use crate::msg;
use crate::pages::Page;
use crate::route::{Route, Together};
use crate::ui::input::text_field;
use alignment::scenes::Interaction;
use alignment::{
    Action, Commitment, CompleteAnswers, Finding, ItemId, MAX_COMMITMENTS, Overall, PastCheck,
    Profile, Scene, Wheel, change, score, widest_gaps,
};
use yew::prelude::*;

/// The whole section.
pub fn what_next(page: &Page, profile: &Profile, answers: &CompleteAnswers) -> Html {
    html! {
        <>
            <div class="two">
                <div>{ commitments(page, profile) }{ reminder(page) }</div>
                <div>{ guide(page, answers) }</div>
            </div>
            { for together(page) }
            { history(page, profile.overall.as_ref()) }
            <p class="onward chrome">
                <button type="button" class="button" onclick={page.act(Action::StartAgain)}>
                    { page.text(msg::AGAIN_BUTTON) }
                </button>
            </p>
            <p class="small chrome">{ page.text(msg::AGAIN_ABOUT) }</p>
        </>
    }
}

/// On to the pages on which one compares.
fn together(page: &Page) -> Option<Html> {
    let link = |to: Together| {
        let [_, words] = to.ids();
        let words = html! { { page.text(words) } };
        page.link(Route::Together(to), "button", words)
    };
    page.has_rooms()
        .then(|| html! { <p class="onward chrome">{ for [Together::Pair, Together::TeamCode].map(link) }</p> })
}

/// What can be tried, the first finding of each wheel and whatever was chosen before.
fn commitments(page: &Page, profile: &Profile) -> Html {
    let offered: Vec<Commitment> = Commitment::all()
        .filter(|commitment| {
            let found = advised(profile, commitment.wheel());
            found.first() == Some(&commitment.finding()) || page.session.is_committed(*commitment)
        })
        .collect();
    let full = page.session.commitments().count() >= MAX_COMMITMENTS;
    let choice = |commitment: Commitment| {
        let on = page.session.is_committed(commitment);
        let (wheel, finding) = (commitment.wheel(), commitment.finding());
        let id = format!("try-{}-{}", wheel.key(), finding.key());
        html! {
            <label key={id.clone()} class="check">
                <input
                    type="checkbox"
                    id={id}
                    checked={on}
                    disabled={full && !on}
                    onchange={page.act(Action::Commit { commitment, on: !on })}
                />
                { " " }{ page.for_role(msg::TRY.of((wheel, finding))) }
            </label>
        }
    };
    html! {
        <>
            if offered.is_empty() {
                <p>{ page.text(msg::COMMIT_NONE) }</p>
            } else {
                <fieldset class="group" aria-describedby="commit-hint">
                    <legend>{ page.text(msg::COMMIT_TITLE) }</legend>
                    <p id="commit-hint" class="hint small">{ page.text(msg::COMMIT_HINT) }</p>
                    { for offered.into_iter().map(choice) }
                </fieldset>
            }
            { own_words(page) }
        </>
    }
}

/// What the reader wants to say, in a field to go on writing.
fn own_words(page: &Page) -> Html {
    let on_words = page
        .on
        .reform(|text| Intent::Act(Action::SetIntention { text }));
    html! {
        <label class="field" for="intention">
            { page.text(msg::INTENTION_LABEL) }
            { text_field("intention", page.session.intention(), &on_words) }
            <span class="small">{ page.text(msg::INTENTION_LIMIT) }</span>
        </label>
    }
}

/// The same where there is no result yet, for who has come to the end of the scene that puts something there.
pub fn words_before(page: &Page) -> Html {
    let told = |scene: &Scene| scene.interaction() == Some(Interaction::Truth);
    let has_told = |scene| page.session.ended().contains(scene);
    let shown = Scene::ALL.into_iter().find(told).is_some_and(has_told);
    let shown = shown || !page.session.intention().is_empty();
    html! { { for shown.then(|| html! { <div key="words" class="remind">{ own_words(page) }</div> }) } }
}

fn reminder(page: &Page) -> Html {
    html! {
        <div class="chrome remind">
            <h3>{ page.text(msg::REMIND_TITLE) }</h3>
            <p class="onward">
                <button type="button" class="button" onclick={page.want(Intent::Remind)}>
                    { page.text(msg::REMIND_BUTTON) }
                </button>
            </p>
            <p class="small">{ page.text(msg::REMIND_ABOUT) }</p>
            <p class="small">{ page.text(msg::REMIND_KEEP) }</p>
            <p>
                <button type="button" class="button" onclick={page.want(Intent::Export(ExportFormat::Json))}>
                    { page.text(msg::EXPORT_JSON) }
                </button>
            </p>
        </div>
    }
}

/// Facts and questions for the next one-to-one, from the widest gaps.
fn guide(page: &Page, answers: &CompleteAnswers) -> Html {
    let step = |item: ItemId| {
        let rating = answers.rating(item)?;
        let fact = page.text_with(
            msg::SAY_PRACTICE,
            &[
                ("practice", (&page.for_role(msg::PRACTICE.of(item))).into()),
                ("said", (&said(page, rating)).into()),
            ],
        );
        let wheel = item.wheel();
        let finding = Finding::of(item.pole(), rating)?;
        let ask = page.for_role(msg::ASK.of((wheel, finding)));
        let words = html! { <>{ fact }<br /><b>{ page.text(msg::GUIDE_ASK) }</b>{ " " }{ ask }</> };
        Some((wheel, html! { <li key={wheel.key()}>{ words }</li> }))
    };
    let mut steps: Vec<(Wheel, Html)> = Vec::new();
    for item in widest_gaps(answers, alignment::ITEM_COUNT) {
        // One question a wheel, three at most: a conversation, not an audit.
        if steps.len() < 3 && !steps.iter().any(|(wheel, _)| *wheel == item.wheel()) {
            steps.extend(step(item));
        }
    }
    html! {
        <>
            <h3 id="guide-title">{ page.text(msg::GUIDE_TITLE) }</h3>
            if steps.is_empty() {
                <p>{ page.text(msg::GUIDE_NONE) }</p>
            } else {
                <p class="small">{ page.text(msg::GUIDE_LEAD) }</p>
                <ol class="guide" aria-labelledby="guide-title">
                    { for steps.into_iter().map(|(_, step)| step) }
                </ol>
            }
        </>
    }
}

/// Checks of before; a change is called real only when it exceeds the error of both.
pub fn history(page: &Page, now: Option<&Overall>) -> Html {
    let past = page.session.history();
    if past.is_empty() {
        return Html::default();
    }
    let entries = past
        .iter()
        .zip(&page.days)
        .rev()
        .map(|(check, day)| entry(page, check, day, now));
    section(
        page,
        ("history-title", msg::HISTORY_TITLE),
        "",
        html! { <ol class="history plain">{ for entries }</ol> },
    )
}

fn entry(page: &Page, check: &PastCheck, day: &str, now: Option<&Overall>) -> Html {
    let before = score(&check.answers).overall;
    let points = match &before {
        Some(overall) => whole(page, overall.score),
        None => page.text(msg::HISTORY_NO_SCORE),
    };
    let head = page.text_with(
        msg::HISTORY_ENTRY,
        &[
            ("day", day.into()),
            ("score", (&points).into()),
            ("role", check.role.key().into()),
        ],
    );
    let since = match (before, now) {
        _ if page.session.role() != Some(check.role) => Some(page.text(msg::HISTORY_OTHER_ROLE)),
        (Some(before), Some(now)) => {
            let found = change(&before, now);
            let id = if found.real {
                msg::HISTORY_REAL
            } else {
                msg::HISTORY_NOISE
            };
            let difference = signed(page, found.difference);
            Some(page.text_with(id, &[("difference", (&difference).into())]))
        }
        _ => None,
    };
    html! {
        <li key={check.finished.0.to_string()}>
            <span>{ head }</span>{ " " }<span class="small">{ since.unwrap_or_default() }</span>
        </li>
    }
}

fn signed(page: &Page, difference: f64) -> String {
    let number = page.i18n.decimal(difference, 1);
    if difference > 0.0 {
        format!("+{number}")
    } else {
        number
    }
}
