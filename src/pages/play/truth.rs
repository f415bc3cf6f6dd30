//! Scene 8: say one gap in three sentences, choose whom to tell, and keep the sentences or not.

use super::stage::{Board, Stage, entry};
use crate::intent::Intent;
use crate::msg::{self, Id, List};
use crate::pages::Page;
use crate::ui::seat::{Sitter, seat};
use crate::ui::track::{Track, Veil, track};
use alignment::scenes::Interaction;
use alignment::scenes::truth::{Gap, KEEP, PARTS, Reach, TRUTH, Telling, WHOM, gap, sentences};
use alignment::{Frequency, Role};
use yew::prelude::*;

/// The messages of a part begin with `truth-` and this; so do the lists in the content.
/// The three sentences: each with its name, its title, the ways to say it, and what is said of them.
const SENTENCES: [(&str, Id, List, List); PARTS] = [
    (
        "fact",
        msg::TRUTH_PART_FACT,
        msg::TRUTH_FACT,
        msg::TRUTH_FACT_WHY,
    ),
    (
        "want",
        msg::TRUTH_PART_WANT,
        msg::TRUTH_WANT,
        msg::TRUTH_WANT_WHY,
    ),
    (
        "ask",
        msg::TRUTH_PART_ASK,
        msg::TRUTH_ASK,
        msg::TRUTH_ASK_WHY,
    ),
];

/// The options of the last step.
const KEPT: usize = 0;
const TAKEN_BACK: usize = 1;

/// The gap, what of it the other person knows, and one step after another, each below the one before.
pub fn board(stage: &Stage) -> Board {
    let telling = Telling::of(stage.play);
    let gap = gap(stage.page.session.answers(), stage.page.role());
    let board = gap.map(|gap| {
        let done = telling.done();
        html! {
            <div class="board">
                { mine(stage, gap) }
                { theirs(stage, telling, gap) }
                { for (0..PARTS).filter(|part| *part <= done).map(|part| sentence_of(stage, telling, gap, part)) }
                { for (done >= WHOM).then(|| whom(stage, telling, gap)) }
                { for (done >= KEEP).then(|| keep(stage, telling, gap)) }
            </div>
        }
    });
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Truth),
        board.unwrap_or_default(),
        reaction(stage, telling),
    )
}

/// What the reader knows: the practice and both marks.
fn mine(stage: &Stage, gap: Gap) -> Html {
    let whose = if gap.is_own {
        stage.text(msg::TRUTH_OWN)
    } else {
        stage.text(msg::TRUTH_SAMPLE.of(stage.page.role().key()))
    };
    let track = Track {
        outside: Some(gap.rating.outside.step()),
        inside: Some(gap.rating.inside.step()),
        veil: None,
        steps: steps(stage),
    };
    let words = [gap.rating.outside, gap.rating.inside].map(|step| times(stage, step));
    let practice = stage.page.for_role(msg::PRACTICE.of(gap.item));
    let above = html! { <p><span class="small">{ whose }</span>{ practice }</p> };
    figure(
        stage,
        ("truth-mine", msg::TRUTH_MINE),
        Sitter::You,
        above,
        &track,
        words,
    )
}

/// What the other person knows: what the sentences have let through.
fn theirs(stage: &Stage, telling: Telling, gap: Gap) -> Html {
    let known = |part: usize, step: Frequency| match telling.reaches(part) {
        Reach::Mark => (Some(step.step()), times(stage, step)),
        Reach::Nothing => (None, stage.text(msg::TRUTH_NOTHING)),
        Reach::Wall => (None, stage.text(msg::TRUTH_WALL)),
        Reach::Fog => (None, stage.text(msg::TRUTH_FOG)),
    };
    let (outside, happens) = known(0, gap.rating.outside);
    let (inside, should) = known(1, gap.rating.inside);
    let veil = (0..PARTS).find_map(|part| match telling.reaches(part) {
        Reach::Wall => Some(Veil::Wall),
        Reach::Fog => Some(Veil::Fog),
        Reach::Nothing | Reach::Mark => None,
    });
    let track = Track {
        outside,
        inside,
        veil,
        steps: steps(stage),
    };
    let sitter = match telling.reaches(1) {
        Reach::Mark => Sitter::Read,
        _ => Sitter::Unread,
    };
    let words = [happens, should];
    figure(
        stage,
        ("truth-theirs", msg::TRUTH_THEIRS),
        sitter,
        Html::default(),
        &track,
        words,
    )
}

/// A chair, and what the one who sits there knows.
fn figure(
    stage: &Stage,
    (id, caption): (&'static str, Id),
    sitter: Sitter,
    above: Html,
    of: &Track,
    [happens, should]: [String; 2],
) -> Html {
    // The reader's own chair, or the one across the table.
    let right = (stage.page.role() == Role::Leader) == (sitter == Sitter::You);
    let class = if right { "track right" } else { "track" };
    html! {
        <figure key={id} {id} {class}>
            { above }
            { seat(sitter, right) }
            <figcaption>{ stage.text(caption) }</figcaption>
            { track(of) }
            <dl class="key">
                { entry("mark-out", stage.text(msg::TABLE_OUTSIDE), happens) }
                { entry("mark-in", stage.text(msg::TABLE_INSIDE), should) }
            </dl>
        </figure>
    }
}

/// The ways to say one part.
fn sentence_of(stage: &Stage, telling: Telling, gap: Gap, part: usize) -> Html {
    let Some((key, title, ways, _)) = SENTENCES.get(part).copied() else {
        return Html::default();
    };
    let numbers = numbers(stage, gap);
    let picks = sentences(part)
        .iter()
        .enumerate()
        .map(|(option, sentence)| {
            let words = say(stage, gap, ways.of(sentence.id), &numbers);
            pick(stage, telling, gap, (part, option), sentence.id, words)
        });
    stage.part(key, stage.text(title), picks.collect())
}

fn whom(stage: &Stage, telling: Telling, gap: Gap) -> Html {
    let picks = TRUTH
        .listeners
        .iter()
        .enumerate()
        .map(|(option, listener)| {
            let words = stage.page.for_role(msg::TRUTH_LISTENER.of(listener.id));
            pick(stage, telling, gap, (WHOM, option), listener.id, words)
        });
    stage.part("whom", stage.text(msg::TRUTH_WHOM), picks.collect())
}

fn pick(
    stage: &Stage,
    telling: Telling,
    gap: Gap,
    (step, option): (usize, usize),
    key: &'static str,
    words: String,
) -> Html {
    let mut then = telling;
    then.choose(step, option);
    let pressed = telling.option(step) == Some(option);
    // Whatever makes the sentences whole keeps them, too.
    let on = if then.done() == KEEP {
        then.choose(KEEP, KEPT);
        stage.set_after(Intent::KeepWords(note(stage, then, gap)), then.play())
    } else {
        stage.set(then.play())
    };
    stage.pick(key, words.into(), pressed, false, on)
}

/// The finished sentences, which are kept already, and a way to take them back.
fn keep(stage: &Stage, telling: Telling, gap: Gap) -> Html {
    let note = note(stage, telling, gap);
    let step = |option: usize| {
        let mut then = telling;
        then.choose(KEEP, option);
        then.play()
    };
    let is_kept = telling.option(KEEP) == Some(KEPT) && stage.page.session.intention() == note;
    let put = stage.set_after(Intent::KeepWords(note.clone()), step(KEPT));
    let undo = stage.set_after(Intent::TakeBack, step(TAKEN_BACK));
    let picks = html! {
        <>
            { stage.pick("put", stage.text(msg::TRUTH_PUT).into(), is_kept, false, put) }
            { stage.pick("undo", stage.text(msg::TRUTH_UNDO).into(), !is_kept, false, undo) }
        </>
    };
    let chair = stage.page.role().key();
    html! {
        <div key="told" class="told">
            <blockquote class={classes!("says", chair)}>{ note }</blockquote>
            { stage.part("keep", stage.text(msg::TRUTH_KEEP), picks) }
        </div>
    }
}

/// The sentences as they are put on the result page. Of a sample they keep no number: it is nobody's answer.
fn note(stage: &Stage, telling: Telling, gap: Gap) -> String {
    let numbers = if gap.is_own {
        numbers(stage, gap)
    } else {
        [stage.text(msg::TRUTH_BLANK), stage.text(msg::TRUTH_BLANK)]
    };
    let listener = TRUTH
        .listeners
        .get(telling.option(WHOM).unwrap_or_default());
    let listener = listener.map_or("", |listener| listener.id);
    let said = |part: usize, ways: List| {
        let sentence = sentences(part).get(telling.option(part).unwrap_or_default());
        sentence.map_or_else(String::new, |sentence| {
            say(stage, gap, ways.of(sentence.id), &numbers)
        })
    };
    let to = stage.page.for_role(msg::TRUTH_LISTENER.of(listener));
    stage.text_with(
        msg::TRUTH_NOTE,
        &[
            ("to", (&to).into()),
            ("fact", (&said(0, msg::TRUTH_FACT)).into()),
            ("want", (&said(1, msg::TRUTH_WANT)).into()),
            ("ask", (&said(2, msg::TRUTH_ASK)).into()),
        ],
    )
}

fn say(stage: &Stage, gap: Gap, id: Id, [outside, inside]: &[String; 2]) -> String {
    let fact = stage.page.for_role(msg::TRUTH_PRACTICE.of(gap.item));
    let gap = if gap.rating.gap() < 0 { "less" } else { "more" };
    stage.text_with(
        id,
        &[
            ("fact", (&fact).into()),
            ("outside", outside.into()),
            ("inside", inside.into()),
            ("gap", gap.into()),
        ],
    )
}

/// Both answers inside a sentence: `6–7 of 10 times`.
fn numbers(stage: &Stage, gap: Gap) -> [String; 2] {
    [gap.rating.outside, gap.rating.inside]
        .map(|step| stage.page.text(msg::FREQUENCY_TIMES.of(step)))
}

/// An answer beside its mark: `6–7 of 10`.
fn times(stage: &Stage, step: Frequency) -> String {
    let times = short(stage.page, step);
    stage.text_with(msg::TABLE_TIMES, &[("times", (&times).into())])
}

fn steps(stage: &Stage) -> [String; 7] {
    Frequency::ALL.map(|step| short(stage.page, step))
}

fn short(page: &Page, step: Frequency) -> String {
    page.text(msg::FREQUENCY_SHORT.of(step))
}

fn reaction(stage: &Stage, telling: Telling) -> String {
    let option = |step| telling.option(step).unwrap_or_default();
    match telling.last() {
        None => stage.text(msg::TRUTH_START),
        Some(KEEP | WHOM) if option(KEEP) == KEPT => {
            let listener = TRUTH.listeners.get(option(WHOM));
            let id = listener.map_or("", |listener| listener.id);
            let why = stage.text(msg::TRUTH_LISTENER_WHY.of(id));
            format!("{why} {}", stage.text(msg::TRUTH_KEPT))
        }
        Some(KEEP | WHOM) => stage.text(msg::TRUTH_LEFT),
        Some(part) => {
            let why = SENTENCES.get(part).map(|(.., why)| *why);
            let sentence = sentences(part).get(option(part));
            let id = sentence.map_or("", |sentence| sentence.id);
            why.map_or_else(String::new, |why| stage.text(why.of(id)))
        }
    }
}
