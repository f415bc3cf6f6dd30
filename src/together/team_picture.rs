//! All the figures of a closed round: on the screen, on paper, and as a table.

use super::room::{Job, Room};
use super::section::lean;
use super::team_table::TeamChange;
use crate::intent::Intent;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use crate::route::{Route, Together};
use crate::ui::car::{WheelState, car, wheel_icon};
use crate::ui::chart::{Balance, balance};
use alignment::{
    Cell, Group, GroupPicture, Picture, Pole, Separator, Spread, TeamWheel, Wheel, csv, margins,
};
use std::borrow::Cow;

/// The whole page of a closed round.
pub fn shown(room: &Room, picture: &Picture) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let round = table.collected().number().to_string();
    let came = table.came;
    let answered = table.asked(came).map(|invited| {
        page.text_with(msg::TEAM_SHOWN_OF, &[("count", came.into()), ("invited", invited.into())])
    });
    html! {
        <div class="team">
            <h1 id="page-title" tabindex="-1">
                { page.text_with(msg::TEAM_SHOWN_TITLE, &[("round", (&round).into())]) }
            </h1>
            <p class="lede">{ page.text(msg::TEAM_SHOWN_LEAD) }{ " " }{ answered.unwrap_or_default() }</p>
            <div class="groups">{ for picture.groups.iter().map(|group| group_of(page, group)) }</div>
            <p class="small">{ page.text(msg::TEAM_CAR_CAPTION) }</p>
            { for picture.groups.iter().map(|group| noise(page, group)) }
            { acts(room, picture) }
        </div>
    }
}

/// How far the means of a group can be off, for as many people as were counted.
fn noise(page: &Page, group: &GroupPicture) -> Html {
    let key = group.group.key();
    let (all, sample) = margins(group.people);
    let values = [
        ("count", group.people.into()),
        ("all", usize::from(all).into()),
        ("sample", usize::from(sample).into()),
    ];
    html! { <p {key} class="small">{ page.text_with(msg::TEAM_NOISE, &values) }</p> }
}

fn acts(room: &Room, picture: &Picture) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let round = table.collected().number();
    let save = Job::Save {
        name: page.text_with(msg::TEAM_CSV_NAME, &[("round", (&round.to_string()).into())]),
        text: as_csv(page, round, picture, room.separator),
    };
    html! {
        <section class="section chrome">
            <p class="acts">
                { room.button("button", msg::TEAM_PROJECT, TeamChange::Enlarge) }
                { page.button("button", msg::PRINT_BUTTON, Intent::Print) }
                { room.button("button", msg::TEAM_CSV, save) }
                { room.button("button", msg::TEAM_NEXT, TeamChange::Next) }
                { page.link(Route::Together(Together::TeamSession), "button", html! { { page.text(msg::TEAM_TO_SESSION) } }) }
            </p>
            <p class="small">{ page.text(msg::TEAM_GONE) }</p>
            if table.forgets() { <p class="notice">{ page.text(msg::TEAM_FORGETS) }</p> }
        </section>
    }
}

fn group_of(page: &Page, group: &GroupPicture) -> Html {
    let key = group.group.key();
    let title = format!("group-{key}");
    let count = [("count", group.people.into())];
    let states = Wheel::ALL.map(|wheel| state(group.wheel(wheel)));
    let words = std::iter::once(page.text(msg::TEAM_CAR_SUMMARY))
        .chain(Wheel::ALL.map(|wheel| in_words(page, wheel, group)));
    let label = words.collect::<Vec<_>>().join(" ");
    let corner = |wheel: Wheel| {
        let score = group.wheel(wheel).map_or_else(|| "–".to_owned(), |own| own.score.to_string());
        html! { <li key={wheel.key()} class="corner"><b>{ page.wheel(wheel) }</b><br /><i>{ score }</i></li> }
    };
    html! {
        <section {key} class="of-group" aria-labelledby={title.clone()}>
            <h2 id={title}>{ page.text_with(msg::TEAM_GROUP.of(group.group), &count) }</h2>
            <figure class="car">
                { car(states, label) }
                <ul class="plain">{ for Wheel::ALL.map(corner) }</ul>
            </figure>
            <div class="wheels">{ for Wheel::ALL.map(|wheel| card(page, group, wheel)) }</div>
        </section>
    }
}

/// Five degrees for each step of pull, as for one person; and a blur as wide as the word for the spread.
pub fn state(figure: Option<&TeamWheel>) -> WheelState {
    figure.map_or(WheelState::Unknown, |figure| WheelState::Rated {
        toe: f64::from(figure.pull) * 2.5,
        wobble: match figure.spread {
            Some(Spread::FarApart) => 12.0,
            Some(Spread::Mixed) => 6.0,
            Some(Spread::Close) | None => 0.0,
        },
    })
}

fn in_words(page: &Page, wheel: Wheel, group: &GroupPicture) -> String {
    let (figure, held) = (group.wheel(wheel), group.held(wheel));
    let wheel = page.wheel(wheel);
    let Some(figure) = figure else {
        let id = held.map_or(msg::TEAM_CAR_NONE, |_| msg::TEAM_CAR_HELD);
        return page.text_with(id, &[("wheel", (&wheel).into())]);
    };
    let degrees = page.i18n.decimal_short(f64::from(figure.pull).abs() * 2.5);
    let both = [("wheel", (&wheel).into()), ("degrees", (&degrees).into())];
    let id = match figure.pull {
        0 => msg::CAR_WHEEL_STRAIGHT,
        1.. => msg::TEAM_CAR_OUT,
        _ => msg::TEAM_CAR_IN,
    };
    let mut words = page.text_with(id, &both);
    if matches!(figure.spread, Some(Spread::Mixed | Spread::FarApart)) {
        words.push(' ');
        words.push_str(&page.text_with(msg::TEAM_CAR_FAR, &both));
    }
    words
}

fn card(page: &Page, group: &GroupPicture, wheel: Wheel) -> Html {
    let figure = group.wheel(wheel);
    let key = wheel.key();
    let name = format!("{}-{key}", group.group.key());
    let inside = match figure {
        None => html! { <p>{ held_or_none(page, group, wheel) }</p> },
        Some(figure) => figures(page, figure),
    };
    html! {
        <section {key} class="wheel" aria-labelledby={name.clone()}>
            <h3 id={name}>{ wheel_icon(wheel.index(), state(figure)) }{ page.wheel(wheel) }</h3>
            { inside }
        </section>
    }
}

/// Why there is no figure of a wheel.
pub fn held_or_none(page: &Page, group: &GroupPicture, wheel: Wheel) -> String {
    page.text(match group.held(wheel) {
        Some(_) => msg::TEAM_HELD_FIGURE,
        None => msg::TEAM_NO_FIGURE,
    })
}

fn figures(page: &Page, figure: &TeamWheel) -> Html {
    let (outside, inside) = (f64::from(figure.outside) / 2.0, f64::from(figure.inside()) / 2.0);
    let (happens, should) = (lean(page, outside), lean(page, inside));
    let apart = page.i18n.decimal_short((outside - inside).abs());
    let picture = Balance {
        outside,
        inside,
        gap: page.text_with(msg::BARS_APART, &[("steps", (&apart).into())]),
        ends: Pole::ALL.map(|pole| page.text(msg::POLE.of(pole))),
        label: page.text_with(
            msg::BARS_LABEL,
            &[("outside", (&happens).into()), ("inside", (&should).into())],
        ),
    };
    let score = figure.score.to_string();
    let spread = figure.spread.map(|spread| page.text(msg::TEAM_SPREAD.of(spread)));
    let number = figure.spread_steps.map(|quarters| {
        let steps = page.i18n.decimal_short(f64::from(quarters) / 4.0);
        page.text_with(msg::TEAM_SPREAD_NUMBER, &[("steps", (&steps).into())])
    });
    html! {
        <>
            <p class="facts">{ page.text_with(msg::TEAM_SCORE, &[("score", (&score).into())]) }</p>
            { balance(&picture) }
            <dl class="key">
                <div class="mark-out"><dt>{ page.text(msg::BARS_OUTSIDE) }</dt><dd>{ happens }</dd></div>
                <div class="mark-in"><dt>{ page.text(msg::BARS_INSIDE) }</dt><dd>{ should }</dd></div>
            </dl>
            <p><b>{ spread.unwrap_or_default() }</b>{ " " }{ number.unwrap_or_default() }</p>
            <p class="small">{ page.text_with(msg::TEAM_RATED, &[("count", figure.people.into())]) }</p>
        </>
    }
}

/// What is shown, and nothing more, as rows: no code, and nobody.
fn as_csv(page: &Page, round: u16, picture: &Picture, separator: Separator) -> String {
    const HEADS: [Id; 10] = [
        msg::TEAM_CSV_ROUND,
        msg::TEAM_CSV_GROUP,
        msg::TEAM_CSV_PEOPLE,
        msg::TEAM_CSV_WHEEL,
        msg::TEAM_CSV_RATED,
        msg::TEAM_CSV_SCORE,
        msg::TEAM_CSV_OUTSIDE,
        msg::TEAM_CSV_PULL,
        msg::TEAM_CSV_SPREAD,
        msg::TEAM_CSV_SPREAD_NUMBER,
    ];
    let text = |id: Id| Cell::Text(Cow::Owned(page.text(id)));
    let count = |number: usize| Cell::Number(i32::try_from(number).unwrap_or(i32::MAX));
    let mut rows = vec![HEADS.map(text).to_vec()];
    for group in &picture.groups {
        for wheel in Wheel::ALL {
            let mut row = vec![
                Cell::Number(i32::from(round)),
                text(csv_group_id(group.group)),
                count(group.people),
                Cell::Text(Cow::Owned(page.wheel(wheel))),
            ];
            match group.wheel(wheel) {
                None => row.extend(std::iter::repeat_n(Cell::Empty, HEADS.len() - row.len())),
                Some(figure) => row.extend([
                    count(figure.people),
                    Cell::Number(i32::from(figure.score)),
                    Cell::Number(i32::from(figure.outside)),
                    Cell::Number(i32::from(figure.pull)),
                    figure.spread.map_or(Cell::Empty, |spread| text(csv_spread_id(spread))),
                    figure
                        .spread_steps
                        .map_or(Cell::Empty, |quarters| Cell::Number(i32::from(quarters))),
                ]),
            }
            rows.push(row);
        }
    }
    csv(rows, separator)
}

const fn csv_group_id(group: Group) -> Id {
    match group {
        Group::Sellers => msg::TEAM_CSV_SELLERS,
        Group::Leaders => msg::TEAM_CSV_LEADERS,
        Group::Everyone => msg::TEAM_CSV_EVERYONE,
    }
}

const fn csv_spread_id(spread: Spread) -> Id {
    match spread {
        Spread::Close => msg::TEAM_CSV_CLOSE,
        Spread::Mixed => msg::TEAM_CSV_MIXED,
        Spread::FarApart => msg::TEAM_CSV_FAR,
    }
}
