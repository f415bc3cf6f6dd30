//! The start of scene 8: what happens outside and what is felt inside, and the face that shows it.

use super::stage::{Board, Stage, entry};
use crate::msg::{self, Id};
use crate::pages::result::said::times;
use crate::pen::*;
use crate::ui::face::{Mood, face};
use crate::ui::input::{Slider, slider};
use alignment::scenes::truth::{Gap, Telling};
use alignment::{Frequency, Question};

/// Both numbers, how that feels, and what there is to say of them: nothing, where there is no gap. The face stands close to
/// the sliders that move it; where nothing moves, what can be said comes first.
pub fn felt(stage: &Stage, telling: Telling, gap: Gap, say: Html) -> Board {
    let apart = gap.rating.gap().unsigned_abs();
    let (mood, feeling) = match apart {
        0 => (Mood::Glad, msg::TRUTH_ON),
        1 | 2 => (Mood::Tired, msg::TRUTH_OFF),
        _ => (Mood::Worried, msg::TRUTH_OFF),
    };
    let role = stage.page.role();
    let title = match gap.is_own {
        true => msg::TRUTH_OWN,
        false => msg::TRUTH_SAMPLE.of(role.key()),
    };
    let told = stage.text(feeling);
    let face = html! {
        <div class="feeling">
            { face(role, mood) }
            <p>{ stage.page.told(&told) }</p>
        </div>
    };
    let say = if apart == 0 { Html::default() } else { say };
    let rest = match gap.is_own {
        true => html! { <>{ answered(stage, gap) }{ say }{ face }</> },
        false => html! { <>{ sliders(stage, telling, gap) }{ face }{ say }</> },
    };
    let board = html! {
        <div key="felt" class="board">
            <h2>{ stage.text(title) }</h2>
            <p class="sees">{ stage.page.for_role(msg::PRACTICE.of(gap.item)) }</p>
            { rest }
        </div>
    };
    Board { board, told }
}

fn both(gap: Gap) -> [(Question, Id, Frequency); 2] {
    [
        (Question::Outside, msg::TRUTH_OUTSIDE, gap.rating.outside),
        (Question::Inside, msg::TRUTH_INSIDE, gap.rating.inside),
    ]
}

/// The reader's own answers.
fn answered(stage: &Stage, gap: Gap) -> Html {
    let one = |(question, name, step)| {
        let mark = match question {
            Question::Outside => "mark-out",
            Question::Inside => "mark-in",
        };
        entry(mark, stage.text(name), times(stage.page, step))
    };
    html! { <dl class="key">{ for both(gap).map(one) }</dl> }
}

/// The same for who has rated nothing: numbers to set.
fn sliders(stage: &Stage, telling: Telling, gap: Gap) -> Html {
    let one = |(question, name, step): (Question, Id, Frequency)| {
        let on = stage.set_by(move |number| {
            let mut then = telling;
            then.set(question, number.clamp(0, 6) as u8);
            then.play()
        });
        slider(Slider {
            id: match question {
                Question::Outside => "truth-outside",
                Question::Inside => "truth-inside",
            },
            label: stage.text(name),
            value: i32::from(step.step()),
            least: 0,
            most: 6,
            step: 1,
            words: times(stage.page, step),
            on,
        })
    };
    html! { <div class="both">{ for both(gap).map(one) }</div> }
}
