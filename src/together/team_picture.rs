//! The picture of a closed round: on the screen, on a projector, on paper, and as a table.

use super::pair::lean;
use super::team_table::TeamChange;
use super::{Act, Room};
use crate::pages::Page;
use crate::route::{Route, Together};
use crate::ui::car::{WheelState, car, wheel_icon};
use crate::ui::chart::{Balance, balance};
use alignment::{Cell, Group, GroupPicture, Picture, Spread, TeamWheel, Wheel, csv};
use std::borrow::Cow;
use yew::prelude::*;

/// The whole page of a closed round.
pub fn shown(room: &Room, picture: &Picture) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let round = table.collected().number().to_string();
    let came = table.came();
    let answered = table.invited(came).map(|invited| {
        page.text_with(
            "team-shown-of",
            &[("count", came.into()), ("invited", invited.into())],
        )
    });
    let large = table.is_projected();
    html! {
        <div class={classes!("team", large.then_some("projector"))}>
            <h1 id="page-title" tabindex="-1">
                { page.text_with("team-shown-title", &[("round", (&round).into())]) }
            </h1>
            <p class="lede">{ page.text("team-shown-lead") }{ " " }{ answered.unwrap_or_default() }</p>
            <div class="groups">{ for picture.groups().iter().map(|group| group_of(page, group)) }</div>
            <p class="small">{ page.text("team-car-caption") }</p>
            <p class="small">{ page.text("team-noise") }</p>
            { acts(room, picture, large) }
        </div>
    }
}

fn acts(room: &Room, picture: &Picture, large: bool) -> Html {
    let (page, table) = (&room.page, &room.tables.team);
    let button = |act: Act, id: &str| {
        html! { <button type="button" class="button" onclick={room.act(act)}>{ page.text(id) }</button> }
    };
    let change = |change| Act::Change(super::Change::Team(change));
    let (project, class) = if large {
        ("team-project-end", "button normal")
    } else {
        ("team-project", "button")
    };
    let toggle = room.act(change(TeamChange::Project));
    let round = table.collected().number();
    let save = Act::Save {
        name: page.text_with("team-csv-name", &[("round", (&round.to_string()).into())]),
        text: as_csv(page, round, picture),
    };
    html! {
        <section class="section chrome">
            <p class="acts">
                <button type="button" {class} onclick={toggle}>{ page.text(project) }</button>
                { button(Act::Print, "print-button") }
                { button(save, "team-csv") }
                { button(change(TeamChange::Next), "team-next") }
                { page.link(Route::Together(Together::TeamSession), "button", html! { { page.text("team-to-session") } }) }
            </p>
            <div role="alert">
                if table.save_failed() { <p class="notice">{ page.text("team-save-failed") }</p> }
            </div>
            <p class="small">{ page.text("team-gone") }</p>
        </section>
    }
}

fn group_of(page: &Page, group: &GroupPicture) -> Html {
    let key = group.group().key();
    let title = format!("group-{key}");
    let count = [("count", group.people().into())];
    let states = Wheel::ALL.map(|wheel| state(group.wheel(wheel)));
    let words = std::iter::once(page.text("team-car-summary"))
        .chain(Wheel::ALL.map(|wheel| in_words(page, wheel, group.wheel(wheel))));
    let label = words.collect::<Vec<_>>().join(" ");
    let corner = |wheel: Wheel| {
        let score = group
            .wheel(wheel)
            .map_or_else(|| "–".to_owned(), |own| own.score.to_string());
        html! { <li key={wheel.key()} class="corner"><b>{ page.wheel(wheel) }</b><br /><i>{ score }</i></li> }
    };
    html! {
        <section {key} class="of-group" aria-labelledby={title.clone()}>
            <h2 id={title}>{ page.text_with(group_id(group.group()), &count) }</h2>
            <figure class="car">
                { car(states, label) }
                <ul class="plain">{ for Wheel::ALL.map(corner) }</ul>
            </figure>
            <div class="wheels">{ for Wheel::ALL.map(|wheel| card(page, key, wheel, group.wheel(wheel))) }</div>
        </section>
    }
}

/// Five degrees for each step of pull, as for one person; and a blur as wide as the word for the spread.
fn state(figure: Option<&TeamWheel>) -> WheelState {
    figure.map_or(WheelState::Unknown, |figure| WheelState::Rated {
        toe: f64::from(figure.pull) * 2.5,
        wobble: match figure.spread {
            Some(Spread::FarApart) => 12.0,
            Some(Spread::Mixed) => 6.0,
            Some(Spread::Close) | None => 0.0,
        },
    })
}

fn in_words(page: &Page, wheel: Wheel, figure: Option<&TeamWheel>) -> String {
    let wheel = page.wheel(wheel);
    let Some(figure) = figure else {
        return page.text_with("team-car-none", &[("wheel", (&wheel).into())]);
    };
    let degrees = page.i18n.decimal_short(f64::from(figure.pull).abs() * 2.5);
    let both = [("wheel", (&wheel).into()), ("degrees", (&degrees).into())];
    let id = match figure.pull {
        0 => "car-wheel-straight",
        1.. => "team-car-out",
        _ => "team-car-in",
    };
    let mut words = page.text_with(id, &both);
    if matches!(figure.spread, Some(Spread::Mixed | Spread::FarApart)) {
        words.push(' ');
        words.push_str(&page.text_with("team-car-far", &both));
    }
    words
}

fn card(page: &Page, group: &str, wheel: Wheel, figure: Option<&TeamWheel>) -> Html {
    let key = wheel.key();
    let name = format!("{group}-{key}");
    let inside = match figure {
        None => html! { <p>{ page.text("team-no-figure") }</p> },
        Some(figure) => figures(page, figure),
    };
    html! {
        <section {key} class="wheel" aria-labelledby={name.clone()}>
            <h3 id={name}>{ wheel_icon(wheel.index(), state(figure)) }{ page.wheel(wheel) }</h3>
            { inside }
        </section>
    }
}

fn figures(page: &Page, figure: &TeamWheel) -> Html {
    let (outside, inside) = (
        f64::from(figure.outside) / 2.0,
        f64::from(figure.inside()) / 2.0,
    );
    let (happens, should) = (lean(page, outside), lean(page, inside));
    let apart = page.i18n.decimal_short((outside - inside).abs());
    let picture = Balance {
        outside,
        inside,
        gap: page.text_with("bars-apart", &[("steps", (&apart).into())]),
        ends: ["pole-relationship", "pole-pressure"].map(|id| page.text(id)),
        label: page.text_with(
            "bars-label",
            &[("outside", (&happens).into()), ("inside", (&should).into())],
        ),
    };
    let score = figure.score.to_string();
    let spread = figure.spread.map(|spread| page.text(spread_id(spread)));
    let number = figure.spread_steps.map(|quarters| {
        let steps = page.i18n.decimal_short(f64::from(quarters) / 4.0);
        page.text_with("team-spread-number", &[("steps", (&steps).into())])
    });
    html! {
        <>
            <p class="facts">{ page.text_with("team-score", &[("score", (&score).into())]) }</p>
            { balance(&picture) }
            <dl class="key">
                <div class="mark-out"><dt>{ page.text("bars-outside") }</dt><dd>{ happens }</dd></div>
                <div class="mark-in"><dt>{ page.text("bars-inside") }</dt><dd>{ should }</dd></div>
            </dl>
            <p><b>{ spread.unwrap_or_default() }</b>{ " " }{ number.unwrap_or_default() }</p>
            <p class="small">{ page.text_with("team-rated", &[("count", figure.people.into())]) }</p>
        </>
    }
}

/// What is shown, and nothing more, as rows: no code, and nobody.
fn as_csv(page: &Page, round: u16, picture: &Picture) -> String {
    const HEADS: [&str; 10] = [
        "team-csv-round",
        "team-csv-group",
        "team-csv-people",
        "team-csv-wheel",
        "team-csv-rated",
        "team-csv-score",
        "team-csv-outside",
        "team-csv-pull",
        "team-csv-spread",
        "team-csv-spread-number",
    ];
    let text = |id: &str| Cell::Text(Cow::Owned(page.text(id)));
    let count = |number: usize| Cell::Number(i32::try_from(number).unwrap_or(i32::MAX));
    let mut rows = vec![HEADS.map(text).to_vec()];
    for group in picture.groups() {
        for wheel in Wheel::ALL {
            let mut row = vec![
                Cell::Number(i32::from(round)),
                text(csv_group_id(group.group())),
                count(group.people()),
                Cell::Text(Cow::Owned(page.wheel(wheel))),
            ];
            match group.wheel(wheel) {
                None => row.extend(std::iter::repeat_n(Cell::Empty, HEADS.len() - row.len())),
                Some(figure) => row.extend([
                    count(figure.people),
                    Cell::Number(i32::from(figure.score)),
                    Cell::Number(i32::from(figure.outside)),
                    Cell::Number(i32::from(figure.pull)),
                    figure
                        .spread
                        .map_or(Cell::Empty, |spread| text(csv_spread_id(spread))),
                    figure
                        .spread_steps
                        .map_or(Cell::Empty, |quarters| Cell::Number(i32::from(quarters))),
                ]),
            }
            rows.push(row);
        }
    }
    csv(rows)
}

const fn group_id(group: Group) -> &'static str {
    match group {
        Group::Sellers => "team-group-sellers",
        Group::Leaders => "team-group-leaders",
        Group::Everyone => "team-group-everyone",
    }
}

const fn spread_id(spread: Spread) -> &'static str {
    match spread {
        Spread::Close => "team-spread-close",
        Spread::Mixed => "team-spread-mixed",
        Spread::FarApart => "team-spread-far",
    }
}

const fn csv_group_id(group: Group) -> &'static str {
    match group {
        Group::Sellers => "team-csv-sellers",
        Group::Leaders => "team-csv-leaders",
        Group::Everyone => "team-csv-everyone",
    }
}

const fn csv_spread_id(spread: Spread) -> &'static str {
    match spread {
        Spread::Close => "team-csv-close",
        Spread::Mixed => "team-csv-mixed",
        Spread::FarApart => "team-csv-far",
    }
}
