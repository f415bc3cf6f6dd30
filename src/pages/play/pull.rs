//! Scene 2: turn the front wheels and feel what it costs.

use super::{Board, Stage};
use crate::ui::input::{Slider, slider};
use crate::ui::number::percent;
use crate::ui::road::pulled_car;
use alignment::scenes::pull::{Cost, PULL, Toes};
use yew::prelude::*;

/// The car, a slider for each front wheel, and what it costs.
pub fn board(stage: &Stage) -> Board {
    let toes = Toes::of(stage.play);
    let cost = toes.cost(&PULL);
    let drag = stage.page.i18n.decimal(cost.drag, 1);
    let wear = stage.page.i18n.decimal(cost.wear, 1);
    let steering = stage.page.i18n.decimal(cost.steering.abs(), 1);
    let label = stage.text_with(
        "pull-picture",
        &[
            ("left", (&angle(stage, toes.left)).into()),
            ("right", (&angle(stage, toes.right)).into()),
        ],
    );
    let gauge = |of: &'static str, value: &String, share: f64| {
        html! {
            <div key={of}>
                <dt>{ stage.text(&format!("pull-{of}")) }</dt>
                <dd>
                    { stage.text_with(&format!("pull-{of}-value"), &[("value", value.into())]) }
                    <svg class="gauge" aria-hidden="true" focusable="false">
                        <rect class="d-asphalt" width="100%" height="12" />
                        <rect class="d-out" width={percent(share)} height="12" />
                    </svg>
                </dd>
            </div>
        }
    };
    let board = html! {
        <div class="board pulled">
            { pulled_car([toes.left, toes.right], cost.wear, cost.steering, label) }
            <div class="turns">
                { wheel(stage, "pull-left", toes.left, true, toes) }
                { wheel(stage, "pull-right", toes.right, false, toes) }
            </div>
            <dl class="gauges">
                { gauge("drag", &drag, cost.drag * 5.0) }
                { gauge("wear", &wear, cost.wear * 5.5) }
                { gauge("steering", &steering, cost.steering.abs() * 6.6) }
            </dl>
        </div>
    };
    Board {
        board,
        reaction: reaction(stage, toes, cost),
        heard: None,
    }
}

/// The slider of one wheel. Its thumb moves to where the front of the wheel points.
fn wheel(stage: &Stage, id: &'static str, toe: i8, left: bool, toes: Toes) -> Html {
    let heading = move |toe: i8| if left { -toe } else { toe };
    let on = stage.set_by(move |number| {
        let number = heading(number.clamp(-10, 10) as i8);
        match left {
            true => Toes {
                left: number,
                ..toes
            },
            false => Toes {
                right: number,
                ..toes
            },
        }
        .play()
    });
    slider(Slider {
        id,
        label: stage.text(id),
        value: heading(toe).into(),
        least: (-Toes::MOST).into(),
        most: Toes::MOST.into(),
        step: 1,
        words: angle(stage, toe),
        on,
    })
}

/// How a wheel stands, in words: `6° outward`.
fn angle(stage: &Stage, toe: i8) -> String {
    let id = match toe {
        0 => "pull-angle-straight",
        1.. => "pull-angle-out",
        _ => "pull-angle-in",
    };
    let degrees = usize::from(toe.unsigned_abs());
    stage.text_with(id, &[("degrees", degrees.into())])
}

fn reaction(stage: &Stage, toes: Toes, cost: Cost) -> String {
    let begun = Toes {
        left: PULL.left,
        right: PULL.right,
    }
    .cost(&PULL);
    let id = if stage.play.is_untouched() {
        "pull-start"
    } else if toes.are_straight() {
        "pull-straight"
    } else if cost.wear < 2.0 && cost.steering.abs() > 3.0 {
        "pull-alike"
    } else if cost.drag > begun.drag * 2.0 {
        "pull-worse"
    } else if cost.drag > begun.drag / 2.0 {
        "pull-still"
    } else {
        "pull-better"
    };
    let number = |number: f64| stage.page.i18n.decimal(number, 1);
    stage.text_with(
        id,
        &[
            ("drag", (&number(begun.drag)).into()),
            ("wear", (&number(begun.wear)).into()),
        ],
    )
}
