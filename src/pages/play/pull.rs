//! Scene 2: turn the front wheels and feel what it costs.

use super::stage::{Board, Stage};
use crate::msg::{self, Id};
use crate::ui::input::{Slider, slider};
use crate::ui::number::percent;
use crate::ui::road::pulled_car;
use alignment::scenes::Interaction;
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
        msg::PULL_PICTURE,
        &[
            ("left", (&angle(stage, toes.left)).into()),
            ("right", (&angle(stage, toes.right)).into()),
        ],
    );
    let gauge = |of: &'static str, [name, with]: [Id; 2], value: &String, share: f64| {
        html! {
            <div key={of}>
                <dt>{ stage.text(name) }</dt>
                <dd>
                    { stage.text_with(with, &[("value", value.into())]) }
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
                { wheel(stage, ("pull-left", msg::PULL_LEFT), toes.left, true, toes) }
                { wheel(stage, ("pull-right", msg::PULL_RIGHT), toes.right, false, toes) }
            </div>
            <dl class="gauges">
                { gauge("drag", [msg::PULL_DRAG, msg::PULL_DRAG_VALUE], &drag, cost.drag * 5.0) }
                { gauge("wear", [msg::PULL_WEAR, msg::PULL_WEAR_VALUE], &wear, cost.wear * 5.5) }
                { gauge("steering", [msg::PULL_STEERING, msg::PULL_STEERING_VALUE], &steering, cost.steering.abs() * 6.6) }
            </dl>
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Pull),
        board,
        reaction(stage, toes, cost),
    )
}

/// The slider of one wheel. Its thumb moves to where the front of the wheel points.
fn wheel(stage: &Stage, (id, label): (&'static str, Id), toe: i8, left: bool, toes: Toes) -> Html {
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
        label: stage.text(label),
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
        0 => msg::PULL_ANGLE_STRAIGHT,
        1.. => msg::PULL_ANGLE_OUT,
        _ => msg::PULL_ANGLE_IN,
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
        msg::PULL_START
    } else if toes.are_straight() {
        msg::PULL_STRAIGHT
    } else if cost.wear < 2.0 && cost.steering.abs() > 3.0 {
        msg::PULL_ALIKE
    } else if cost.drag > begun.drag * 2.0 {
        msg::PULL_WORSE
    } else if cost.drag > begun.drag / 2.0 {
        msg::PULL_STILL
    } else {
        msg::PULL_BETTER
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
