//! Scene 7: guess when revenue moves, let the year run, and try two levers.

use super::stage::{Board, Stage, entry};
use crate::msg::{self, Id};
use crate::ui::input::{Slider, slider};
use crate::ui::plot::{Plot, plot};
use alignment::scenes::Interaction;
use alignment::scenes::year::{Levers, MONTHS, Month, YEAR, follows, months, whole};
use yew::prelude::*;

/// Both curves in a plot, two sliders below it, and the button that lets the year run. The second slider
/// moves the flag until the year has run, and after that the other lever.
pub fn board(stage: &Stage) -> Board {
    let levers = Levers::of(stage.play);
    let has_run = levers.has_run();
    let year = months(&YEAR, levers.effort(), levers.push());
    let mut then = levers;
    then.run(!has_run);
    let (class, label) = if has_run {
        ("button", msg::YEAR_AGAIN)
    } else {
        ("button go", msg::YEAR_RUN)
    };
    let december = year.last().map_or(0, |month| month.relationships);
    let december = signed(stage, december.into());
    let december = stage.text_with(msg::YEAR_DECEMBER, &[("value", (&december).into())]);
    let all = signed(stage, whole(&year));
    let all = stage.text_with(msg::YEAR_WHOLE, &[("value", (&all).into())]);
    let all = if has_run { all } else { "?".to_owned() };
    let board = html! {
        <div class="board">
            <dl key="curves" class="curves">
                { entry("line", stage.text(msg::YEAR_RELATIONSHIPS), december) }
                { entry("area", stage.text(msg::YEAR_REVENUE), all) }
            </dl>
            { picture(stage, levers, &year) }
            <div key="levers" class="turns levers">
                { effort(stage, levers) }
                { if has_run { push(stage, levers) } else { flag(stage, levers) } }
            </div>
            <p key="run" class="undo">
                <button type="button" {class} onclick={stage.set(then.play())}>{ stage.text(label) }</button>
            </p>
            { table(stage, has_run, &year) }
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Year),
        board,
        reaction(stage, levers),
    )
}

fn picture(stage: &Stage, levers: Levers, year: &[Month; MONTHS]) -> Html {
    let lag = usize::from(YEAR.lag);
    let words = stage.text_with(msg::YEAR_LAG, &[("months", lag.into())]);
    let initials = (1..=MONTHS).map(|month| stage.initial(month));
    let plot = plot(&Plot {
        months: year
            .iter()
            .map(|month| (month.relationships, month.revenue))
            .collect(),
        known: levers.has_run(),
        flag: levers.guess(),
        behind: (levers.effort() != 0).then_some((follows(&YEAR), words)),
        above: levers.effort() < 0,
        marks: [400, 200, 0, -200, -400].map(|mark| in_percent(stage, mark)),
        initials: initials.collect(),
    });
    html! { <div key="plot">{ plot }</div> }
}

fn effort(stage: &Stage, levers: Levers) -> Html {
    let (least, most) = Levers::EFFORT;
    let words = in_percent(stage, 10 * i16::from(levers.effort()));
    let stops = [levers.effort().into(), least.into(), most.into()];
    let set = |levers: &mut Levers, percent| levers.set_effort(percent);
    let name = ("year-effort", msg::YEAR_EFFORT);
    lever(stage, name, levers, stops, words, set)
}

fn push(stage: &Stage, levers: Levers) -> Html {
    let words = in_percent(stage, 10 * i16::from(levers.push()));
    let stops = [levers.push().into(), 0, Levers::PUSH.into()];
    let set = |levers: &mut Levers, percent: i8| levers.set_push(percent.unsigned_abs());
    let name = ("year-orders", msg::YEAR_ORDERS);
    lever(stage, name, levers, stops, words, set)
}

fn flag(stage: &Stage, levers: Levers) -> Html {
    let words = stage.month(levers.guess().into());
    let stops = [levers.guess().into(), 1, 12];
    let set = |levers: &mut Levers, month: i8| levers.guess_at(month.unsigned_abs());
    let name = ("year-flag", msg::YEAR_FLAG);
    lever(stage, name, levers, stops, words, set)
}

/// A slider over these stops: where it stands, the least and the most.
fn lever(
    stage: &Stage,
    (id, label): (&'static str, Id),
    levers: Levers,
    [value, least, most]: [i32; 3],
    words: String,
    set: fn(&mut Levers, i8),
) -> Html {
    let on = stage.set_by(move |number| {
        let mut then = levers;
        set(&mut then, number.clamp(-100, 100) as i8);
        then.play()
    });
    let push = stage.month(YEAR.push_month.into());
    let slider = slider(Slider {
        id,
        label: stage.text_with(label, &[("month", (&push).into())]),
        value,
        least,
        most,
        step: if id == "year-flag" { 1 } else { Levers::STEP }.into(),
        words,
        on,
    });
    html! { <div key={id}>{ slider }</div> }
}

/// The plot in numbers: a row of headings, and one for each month.
fn table(stage: &Stage, known: bool, year: &[Month; MONTHS]) -> Html {
    let cell = |words: String| html! { <td>{ words }</td> };
    let row = |first: Html, cells: [String; 2]| html! { <tr>{ first }{ for cells.map(cell) }</tr> };
    let months = year.iter().zip(1..).map(|(month, number)| {
        let name = html! { <th scope="row">{ stage.month(number) }</th> };
        let numbers = [month.relationships, month.revenue];
        row(name, numbers.map(|tenths| in_percent(stage, tenths)))
    });
    let headings = [msg::YEAR_MONTH, msg::YEAR_RELATIONSHIPS, msg::YEAR_REVENUE]
        .map(|id| html! { <th scope="col">{ stage.text(id) }</th> });
    html! {
        <details key="numbers" class={if known { "how" } else { "how later" }}>
            <summary>{ stage.text(msg::YEAR_NUMBERS) }</summary>
            <table class="numbers">
                <thead><tr>{ for headings }</tr></thead>
                <tbody>{ for months }</tbody>
            </table>
        </details>
    }
}

fn reaction(stage: &Stage, levers: Levers) -> String {
    let (guess, follows) = (levers.guess(), follows(&YEAR));
    let id = match (levers.effort(), levers.push()) {
        _ if stage.play.is_untouched() => msg::YEAR_START,
        _ if !levers.has_run() => msg::YEAR_READY,
        (0, 0) => msg::YEAR_FLAT,
        (_, 0) if !levers.are_moved() && guess < follows => msg::YEAR_EARLY,
        (_, 0) if !levers.are_moved() && guess > follows => msg::YEAR_LATE,
        (_, 0) if !levers.are_moved() => msg::YEAR_RIGHT,
        (1.., 0) => msg::YEAR_MORE,
        (_, 0) => msg::YEAR_LESS,
        (0, _) => msg::YEAR_PUSH,
        (1.., _) => msg::YEAR_MORE_PUSH,
        _ => msg::YEAR_LESS_PUSH,
    };
    let month = |number: u8| stage.month(number.into());
    let (push, hole) = (YEAR.push_month, YEAR.push_month + YEAR.hole_after);
    stage.text_with(
        id,
        &[
            ("flag", (&month(guess)).into()),
            ("month", (&month(follows)).into()),
            ("lag", usize::from(YEAR.lag).into()),
            ("push", (&month(push)).into()),
            ("hole", (&month(hole)).into()),
        ],
    )
}

/// Tenths of a percent with their sign: `+7.5%`.
fn in_percent(stage: &Stage, tenths: i16) -> String {
    let value = signed(stage, tenths.into());
    stage.text_with(msg::YEAR_PERCENT, &[("value", (&value).into())])
}

fn signed(stage: &Stage, tenths: f64) -> String {
    let plus = if tenths > 0.0 { "+" } else { "" };
    format!("{plus}{}", stage.page.i18n.number(tenths / 10.0))
}
