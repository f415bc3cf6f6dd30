//! Scene 7: put a flag on the month in which revenue moves, let the year run, and try both levers.

use super::stage::{Board, Stage, entry};
use crate::msg::{self, Id};
use crate::pen::*;
use crate::ui::face::{Mood, Person, face};
use crate::ui::input::{Slider, slider};
use crate::ui::plot::{Plot, mirror, plot};
use alignment::scenes::year::{Levers, MONTHS, Moment, YEAR, follows, hole};

/// A lever with what is to be done with it, the year, and what becomes of it.
pub fn board(stage: &Stage) -> Board {
    let levers = Levers::of(stage.play);
    let known = levers.moment() != Moment::Flag;
    let (below, told) = below(stage, levers);
    let board = html! {
        <div class={classes!("board", "yearly", (!known).then_some("flagging"))}>
            { for lever(stage, levers) }
            if levers.has_ended() {
                { mirror() }
            } else {
                { picture(stage, levers, known) }
            }
            <div key="below" class="below">{ below }</div>
            if !levers.has_ended() {
                { table(stage, levers, known) }
            }
        </div>
    };
    Board { board, told }
}

/// The text of a message with the months of a push and of what it leaves, with what revenue is to reach, and with the
/// clients who call.
fn words(stage: &Stage, levers: Levers, id: Id) -> String {
    let percent = |value: u8| in_percent(stage, 10 * i16::from(value));
    let [goal, value] = [YEAR.effort, levers.effort()].map(percent);
    let [push, hole] = [YEAR.push_month, hole(&YEAR)].map(|month| stage.month(month.into()));
    let [before, clients] = [Levers::CLIENTS, levers.clients()].map(|count| count.to_string());
    let names = [
        ("push", &push),
        ("hole", &hole),
        ("goal", &goal),
        ("value", &value),
        ("before", &before),
        ("clients", &clients),
    ];
    stage.text_with(id, &names.map(|(name, value)| (name, value.into())))
}

/// What is set now, under what is asked.
fn lever(stage: &Stage, levers: Levers) -> Option<Html> {
    let (asks, label) = match levers.moment() {
        Moment::Flag => (None, msg::YEAR_FLAG),
        Moment::Push => (Some(msg::YEAR_PUSH), msg::YEAR_ORDERS),
        Moment::Claim => (Some(msg::YEAR_GOAL), msg::YEAR_EFFORT),
        _ => return None,
    };
    let (value, most, step, shown) = match levers.moment() {
        Moment::Flag => (levers.guess(), MONTHS as u8, 1, stage.month(levers.guess().into())),
        Moment::Push => {
            let shown = in_percent(stage, 10 * i16::from(levers.push()));
            (levers.push(), Levers::PUSH, Levers::STEP, shown)
        }
        _ => {
            let shown = words(stage, levers, msg::YEAR_CLIENTS);
            (levers.effort(), Levers::EFFORT, Levers::STEP, shown)
        }
    };
    let on = stage.set_by(move |number| {
        let (mut then, number) = (levers, number.clamp(0, 100) as u8);
        match then.moment() {
            Moment::Flag => then.guess_at(number),
            Moment::Push => then.set_push(number),
            _ => then.set_effort(number),
        }
        then.play()
    });
    let slider = slider(Slider {
        id: "year-lever",
        label: words(stage, levers, label),
        value: value.into(),
        least: (levers.moment() == Moment::Flag).into(),
        most: most.into(),
        step: step.into(),
        words: shown,
        on,
    });
    Some(html! {
        <div key="lever" class="lever">
            { for asks.map(|id| html! { <p id="asked" tabindex="-1">{ stage.page.told(&words(stage, levers, id)) }</p> }) }
            { slider }
        </div>
    })
}

fn picture(stage: &Stage, levers: Levers, known: bool) -> Html {
    let moment = levers.moment();
    let is_first = matches!(moment, Moment::Flag | Moment::Running | Moment::Answered);
    let year = levers.year();
    let notes: &[u8] = match moment {
        Moment::Push if levers.push() > 0 => &[YEAR.push_month, hole(&YEAR)],
        Moment::Claim => &[MONTHS as u8],
        _ => &[],
    };
    let notes = notes.iter().filter_map(|number| {
        let month = year.get(usize::from(*number) - 1)?;
        Some((*number, in_percent(stage, month.revenue)))
    });
    let is_behind = matches!(moment, Moment::Flag | Moment::Answered);
    let lag = usize::from(YEAR.lag);
    let words = stage.text_with(msg::YEAR_LAG, &[("months", lag.into())]);
    let plot = plot(&Plot {
        months: year.iter().map(|month| (month.relationships, month.revenue)).collect(),
        unknown: (!known).then(|| stage.text(msg::YEAR_UNKNOWN)),
        runs: moment == Moment::Running,
        flag: is_first.then_some(levers.guess()),
        behind: is_behind.then_some((YEAR.lag, words)),
        marks: [200, 0, -200].map(|mark| in_percent(stage, mark)),
        notes: notes.collect(),
        initials: (1..=MONTHS).map(|month| stage.initial(month)).collect(),
    });
    html! {
        <>
            <dl key="curves" class="curves">
                { entry("line", stage.text(msg::YEAR_RELATIONSHIPS), String::new()) }
                { entry("area", stage.text(msg::YEAR_REVENUE), String::new()) }
            </dl>
            <div key="plot">{ plot }</div>
        </>
    }
}

/// What leads on, or what became of the last step; and what of it is read out.
fn below(stage: &Stage, levers: Levers) -> (Html, String) {
    let mut on = levers;
    on.go_on();
    let leads_to = |words: Id| stage.leads_to(words, on.play());
    let felt = |mood: Mood, answer: Html| html! { <div class="felt">{ face(Person::Alex, mood) }{ answer }</div> };
    match levers.moment() {
        Moment::Flag => (leads_to(msg::YEAR_RUN), String::new()),
        Moment::Running => {
            let voices = [
                (Person::Noa, Mood::Tired, msg::YEAR_FEBRUARY, msg::YEAR_SOW),
                (Person::Alex, Mood::Worried, msg::YEAR_MARCH, msg::YEAR_WORTH),
                (Person::Baker, Mood::Glad, msg::YEAR_APRIL, msg::YEAR_ASKS),
            ];
            let voices = voices.map(|(person, mood, name, words)| {
                stage.voice(person, mood, stage.text(name), &stage.text(words))
            });
            let below = html! {
                <>
                    <div class="voices">{ for voices }</div>
                    { stage.run("year", on.play()) }
                </>
            };
            (below, stage.text(msg::YEAR_RUNS))
        }
        Moment::Answered => {
            let (guess, follows) = (levers.guess(), follows(&YEAR));
            let id = match guess.cmp(&follows) {
                core::cmp::Ordering::Less => msg::YEAR_EARLY,
                core::cmp::Ordering::Equal => msg::YEAR_RIGHT,
                core::cmp::Ordering::Greater => msg::YEAR_LATE,
            };
            let (flag, month) = (stage.month(guess.into()), stage.month(follows.into()));
            let months = [("flag", (&flag).into()), ("month", (&month).into())];
            let words = stage.text_with(id, &months);
            let answer = stage.reaction(&words, leads_to(msg::YEAR_LEVER));
            (felt(Mood::Worried, answer), words)
        }
        Moment::Push if levers.push() == 0 => {
            let says = words(stage, levers, msg::YEAR_SHORT);
            let below = stage.voice(Person::Alex, Mood::Worried, String::new(), &says);
            (below, says)
        }
        Moment::Push => {
            let words = words(stage, levers, msg::YEAR_PUSHED);
            let answer = stage.reaction(&words, leads_to(msg::YEAR_GROW));
            (felt(Mood::Angry, answer), words)
        }
        // Who has come half way and stops there is told what is missing.
        Moment::Claim if 2 * levers.effort() < YEAR.effort => (Html::default(), String::new()),
        Moment::Claim if levers.has_reached() => {
            let words = words(stage, levers, msg::YEAR_CLAIM);
            (stage.reaction(&words, leads_to(msg::YEAR_SO)), words)
        }
        Moment::Claim => {
            let id = if levers.has_passed() { msg::YEAR_PAST } else { msg::YEAR_MISSING };
            let words = words(stage, levers, id);
            (html! { <p>{ words.clone() }</p> }, words)
        }
        Moment::Over => {
            let words = stage.text(msg::YEAR_MIRROR);
            let signs = stage.text(msg::YEAR_SIGNS);
            let below = html! {
                <>
                    { stage.voice(Person::Noa, Mood::Glad, String::new(), &signs) }
                    { stage.last_reaction(&words) }
                </>
            };
            (below, words)
        }
    }
}

/// The plot in numbers: a row of headings, and one for each month.
fn table(stage: &Stage, levers: Levers, known: bool) -> Html {
    let cell = |words: String| html! { <td>{ words }</td> };
    let row = |first: Html, cells: [String; 2]| html! { <tr>{ first }{ for cells.map(cell) }</tr> };
    let year = levers.year();
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

/// Tenths of a percent with their sign: `+7.5%`.
fn in_percent(stage: &Stage, tenths: i16) -> String {
    let plus = if tenths > 0 { "+" } else { "" };
    let value = format!("{plus}{}", stage.page.i18n.number(f64::from(tenths) / 10.0));
    stage.text_with(msg::YEAR_PERCENT, &[("value", (&value).into())])
}
