//! Scene 8: see one gap, say it, and choose whom to tell. What is said is kept, or taken back.

use super::felt::felt;
use super::stage::{Board, Button, Stage};
use crate::intent::Intent;
use crate::msg::{self, Id, List};
use crate::pen::*;
use crate::ui::across::{Veil, across};
use crate::ui::face::Mood;
use alignment::scenes::chairs::across as other;
use alignment::scenes::truth::{
    Fate, Gap, PARTS, Reach, Sentence, Stands, TRUTH, Telling, gap, plain, sentences,
};

/// A part: what is to be said, the ways to say it, what is said of them, and what the other one thinks of them.
struct Part {
    title: Id,
    ways: List,
    why: List,
    heard: List,
}

const SENTENCES: [Part; PARTS] = [
    Part {
        title: msg::TRUTH_PART_SAY,
        ways: msg::TRUTH_SAY,
        why: msg::TRUTH_SAY_WHY,
        heard: msg::TRUTH_SAY_HEARD,
    },
    Part {
        title: msg::TRUTH_PART_ASK,
        ways: msg::TRUTH_ASK,
        why: msg::TRUTH_ASK_WHY,
        heard: msg::TRUTH_ASK_HEARD,
    },
];

/// The gap; then one sentence after another, with the other person across the table; whom to tell; and the end.
pub fn board(stage: &Stage) -> Board {
    let telling = Telling::of(stage.play);
    let Some(gap) = gap(stage.page.session.answers(), stage.page.role(), telling) else {
        return Board { board: Html::default(), told: String::new() };
    };
    let scene = Saying { stage, telling, gap };
    match telling.stands() {
        Stands::Gap => felt(stage, telling, gap, scene.ways(0, None)),
        Stands::Part(part, tried) => scene.sentence(part, tried),
        Stands::Whom => scene.whom(),
        Stands::Told { listener, fate } => scene.told(listener, fate),
    }
}

struct Saying<'p> {
    stage: &'p Stage<'p>,
    telling: Telling,
    gap: Gap,
}

impl Saying<'_> {
    /// A sentence, with the other person across the table.
    fn sentence(&self, part: usize, tried: Option<usize>) -> Board {
        self.saying(part, self.ways(part, tried))
    }

    /// The ways to say a sentence, apart from the one that was tried. The first of all begins to say the gap.
    fn ways(&self, part: usize, tried: Option<usize>) -> Html {
        let ways = sentences(part).iter().enumerate();
        let ways = ways.filter(|(option, _)| tried != Some(*option));
        let picks = ways.filter_map(|(option, way)| {
            let mut then = self.telling;
            then.begin(self.gap);
            then.try_way(option);
            let words = SENTENCES.get(part)?.ways.of(way.id);
            Some(self.pick(way.id, words, self.stage.set(then.play())))
        });
        let title = match tried {
            Some(_) => msg::TRUTH_AGAIN,
            None => SENTENCES.get(part).map_or(msg::TRUTH_WHOM, |own| own.title),
        };
        self.stage.asked(None, &self.stage.text(title), picks.collect())
    }

    fn whom(&self) -> Board {
        let listeners = TRUTH.listeners.iter().enumerate();
        let picks = listeners.map(|(option, listener)| {
            let on = self.tell(option);
            self.pick(listener.id, msg::TRUTH_LISTENER.of(listener.id), on)
        });
        let asked = self.stage.asked(None, &self.stage.text(msg::TRUTH_WHOM), picks.collect());
        self.saying(PARTS, asked)
    }

    /// The other person, what was said up to this part and what became of the last of it, and what can be said next.
    fn saying(&self, part: usize, asked: Html) -> Board {
        let (stage, last) = (self.stage, self.telling.last());
        let own = last.and_then(|(part, way)| Some((SENTENCES.get(part)?, way)));
        let heard = own.map(|(own, way)| stage.text(own.heard.of(way.id)));
        let read = own.map(|(own, way)| {
            let why = stage.text(own.why.of(way.id));
            match way.reaches {
                Reach::Mark => why,
                Reach::Wall | Reach::Fog => {
                    stage.text_with(msg::TRUTH_WRONG, &[("why", (&why).into())])
                }
            }
        });
        let missed = own.filter(|(_, way)| way.reaches != Reach::Mark);
        let missed = missed.map(|(own, way)| self.say(own.ways.of(way.id)));
        let told = match (&read, &heard) {
            (Some(read), Some(heard)) => format!("{read} {heard}"),
            // Plays are kept of when the first sentence was a step of its own.
            _ => stage.text(msg::TRUTH_OFF),
        };
        let board = html! {
            <div key="saying" class="board faced">
                { self.across(last, heard) }
                { self.so_far(part, missed) }
                { for read.map(|words| stage.reaction(&words, Html::default())) }
                { asked }
            </div>
        };
        Board { board, told }
    }

    /// The other person, with what has come between, and what they think of it.
    fn across(&self, last: Option<(usize, &Sentence)>, heard: Option<String>) -> Html {
        let there = other(self.stage.page.role());
        let (mood, veil) = match last.map(|(part, way)| (way.reaches, part + 1 == PARTS)) {
            Some((Reach::Wall, _)) => (Mood::Angry, Some(Veil::Wall)),
            Some((Reach::Fog, _)) => (Mood::Blank, Some(Veil::Fog)),
            Some((Reach::Mark, true)) => (Mood::Glad, None),
            Some((Reach::Mark, false)) => (Mood::Worried, None),
            None => (Mood::Blank, None),
        };
        html! {
            <div class={classes!("desk", self.stage.page.role().key())}>
                { across(there, mood, veil) }
                <p class={classes!("thinks", heard.is_none().then_some("unread"))}>
                    { heard.unwrap_or_else(|| "?".to_owned()) }
                </p>
            </div>
        }
    }

    /// What was said up to this part, and of it what was tried now.
    fn so_far(&self, part: usize, missed: Option<String>) -> Html {
        let before = (0..part).map(|part| self.plainly(part));
        let words: Vec<String> = before.chain(missed).collect();
        html! { { for (!words.is_empty()).then(|| html! { <p class="own">{ words.join(" ") }</p> }) } }
    }

    /// Tells somebody, which keeps the sentences. Where other words stand already, the reader is asked first.
    fn tell(&self, listener: usize) -> Callback<MouseEvent> {
        let note = self.note(listener);
        let mut then = self.telling;
        then.tell(listener);
        if self.stands_other_than(&note) {
            then.leave(Fate::Open);
            return self.stage.set(then.play());
        }
        self.stage.set_after(Intent::KeepWords(note), then.play())
    }

    /// Whether words stand on the result page that are not these.
    fn stands_other_than(&self, note: &str) -> bool {
        let own = self.stage.page.session.intention();
        !own.is_empty() && own != note
    }

    /// What has become of the sentences, what can be done about it, and the last words.
    fn told(&self, listener: usize, fate: Fate) -> Board {
        let stage = self.stage;
        let note = self.note(listener);
        let own = stage.page.session.intention();
        let is_other = self.stands_other_than(&note);
        if fate == Fate::Open && is_other {
            return self.which(note);
        }
        let leave = |intent: Option<Intent>, fate: Fate, words: Id| {
            let mut then = self.telling;
            then.leave(fate);
            stage.button(Button {
                class: classes!("button"),
                on: match intent {
                    Some(intent) => stage.set_after(intent, then.play()),
                    None => stage.set(then.play()),
                },
                shows: stage.text(words).into(),
                ..Button::default()
            })
        };
        let keeps = Some(Intent::KeepWords(note.clone()));
        let (state, button) = match fate {
            _ if own == note => {
                // A page that was opened anew no longer has the words that would have to come back.
                let is_gone = fate == Fate::Replaced && stage.page.outlook.replaced.is_empty();
                let undo = match is_gone {
                    true => Html::default(),
                    false => leave(Some(Intent::TakeBack), Fate::TakenBack, msg::TRUTH_UNDO),
                };
                (msg::TRUTH_KEPT, undo)
            }
            // The reader has changed them since, here or in another language: they are not to be replaced.
            Fate::Kept | Fate::Replaced if is_other => (msg::TRUTH_YOURS, Html::default()),
            // They have kept their own, and may still change their mind.
            _ if is_other => (msg::TRUTH_YOURS, leave(None, Fate::Open, msg::TRUTH_REPLACE)),
            _ => (msg::TRUTH_LEFT, leave(keeps, Fate::Kept, msg::TRUTH_PUT)),
        };
        let shown = if is_other { own.to_owned() } else { note };
        let state = stage.text(state);
        let id = TRUTH.listeners.get(listener).map_or("", |it| it.id);
        let why = stage.text(msg::TRUTH_LISTENER_WHY.of(id));
        let board = html! {
            <div key="told" class="board">
                <blockquote class={classes!("says", stage.page.role().key())}>{ shown }</blockquote>
                <div class="kept"><p class="small">{ state.clone() }</p>{ button }</div>
                { stage.last_reaction(&why) }
                <p class="small">{ stage.text(msg::TRUTH_CREDIT) }</p>
            </div>
        };
        Board { board, told: state }
    }

    /// The sentences, the words that stand in their place, and which of them to keep.
    fn which(&self, note: String) -> Board {
        let stage = self.stage;
        let then = |fate: Fate| {
            let mut then = self.telling;
            then.leave(fate);
            then.play()
        };
        let [already, which] = [msg::TRUTH_ALREADY, msg::TRUTH_WHICH].map(|id| stage.text(id));
        let own = stage.page.session.intention();
        let told = format!("{already} {which}");
        let keep_mine = stage.leads_to(msg::TRUTH_MINE, then(Fate::TakenBack));
        let replace = stage.button(Button {
            place: 1,
            class: classes!("button"),
            on: stage.set_after(Intent::KeepWords(note.clone()), then(Fate::Replaced)),
            shows: stage.text(msg::TRUTH_REPLACE).into(),
            ..Button::default()
        });
        let board = html! {
            <div key="which" class="board">
                <blockquote class={classes!("says", stage.page.role().key())}>{ note }</blockquote>
                <p class="small">{ already }</p>
                <p class="own">{ own.to_owned() }</p>
                { stage.reaction(&which, html! { <>{ keep_mine }{ replace }</> }) }
            </div>
        };
        Board { board, told }
    }

    /// The sentences as they are put on the result page.
    fn note(&self, listener: usize) -> String {
        let id = TRUTH.listeners.get(listener).map_or("", |it| it.id);
        let to = self.stage.page.for_role(msg::TRUTH_LISTENER.of(id));
        let [said, ask] = [0, 1].map(|part| self.plainly(part));
        self.stage.text_with(
            msg::TRUTH_NOTE,
            &[
                ("listener", id.into()),
                ("role", self.stage.page.role().key().into()),
                ("to", (&to).into()),
                ("said", (&said).into()),
                ("ask", (&ask).into()),
            ],
        )
    }

    /// A part said so that it reaches the other person.
    fn plainly(&self, part: usize) -> String {
        let own = SENTENCES.get(part).zip(plain(part));
        own.map_or_else(String::new, |(own, way)| self.say(own.ways.of(way.id)))
    }

    fn say(&self, id: Id) -> String {
        let page = self.stage.page;
        let fact = page.for_role(msg::TRUTH_PRACTICE.of(self.gap.item));
        let rating = self.gap.rating;
        let unit = page.text_with(msg::TRUTH_UNIT, &[("item", self.gap.item.code().into())]);
        let answers = [(msg::TRUTH_TIMES, rating.outside), (msg::TRUTH_WISH, rating.inside)];
        let [outside, inside] = answers.map(|(id, answer)| {
            page.text_with(
                id,
                &[("step", usize::from(answer.step()).into()), ("unit", (&unit).into())],
            )
        });
        self.stage.text_with(
            id,
            &[
                ("fact", (&fact).into()),
                ("outside", (&outside).into()),
                ("inside", (&inside).into()),
                ("role", page.role().key().into()),
            ],
        )
    }

    fn pick(&self, key: &'static str, words: Id, on: Callback<MouseEvent>) -> Html {
        html! {
            <li {key}>
                { self.stage.button(Button {
                    class: classes!("pick", "thought"),
                    on,
                    shows: self.say(words).into(),
                    ..Button::default()
                }) }
            </li>
        }
    }
}
