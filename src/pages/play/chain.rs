//! Scene 6: build the chain from its end among what one may well try instead, take one card away, watch the year, and mend it in time.

use super::stage::{Board, Button, Stage};
use crate::msg;
use crate::pen::*;
use crate::ui::face::{Mood, Person, face};
use crate::ui::icon::icon;
use alignment::scenes::chain::{
    Building, CARDS, CHAIN, CHOICES, Choice, Decoy, Mend, Stands, Year, decoy, falls, helping,
};

/// What is to be done, and below it the chain as it lies.
pub fn board(stage: &Stage) -> Board {
    let building = Building::of(stage.play);
    let (next, told) = match building.stands() {
        Stands::Before(first, tried) => next_card(stage, building, first, tried),
        Stands::Whole => {
            let words = stage.text(msg::CHAIN_CARD_NEEDS.of(id(0)));
            (stage.reaction(&words, Html::default()), words)
        }
        Stands::Without(card, year) => year_without(stage, building, card, year),
    };
    let runs = match building.stands() {
        Stands::Without(_, Year::Runs) => Some("runs"),
        Stands::Without(_, Year::RunsMended) => Some("runs mends"),
        _ => None,
    };
    // What is asked takes the focus itself.
    let asks = matches!(building.stands(), Stands::Before(..) | Stands::Without(_, Year::Back(_)));
    let board = html! {
        <div class={classes!("board", "chained", runs)}>
            <div class="next">{ next }</div>
            <ol id={(!asks).then_some("asked")} class="links plain" tabindex="-1" aria-label={stage.text(msg::CHAIN_LABEL)}>
                { for (0..CARDS).map(|card| place(stage, building, card)) }
            </ol>
        </div>
    };
    Board { board, told }
}

/// What became of what was tried last, what makes this card possible, and what there is to choose from.
fn next_card(
    stage: &Stage,
    building: Building,
    first: usize,
    tried: Option<usize>,
) -> (Html, String) {
    let needs = stage.text(msg::CHAIN_CARD_NEEDS.of(id(first)));
    let failed = tried.and_then(decoy).map(|it| stage.text(msg::CHAIN_DECOY_WHY.of(it.id)));
    let asks = match first + 1 < CARDS && failed.is_none() {
        true => format!("{} {needs}", stage.text(msg::CHAIN_RIGHT)),
        false => needs,
    };
    let pick = |place| {
        let choice = building.choice(place)?;
        let (key, words) = match choice {
            Choice::Card(card) => (id(card), name(stage, card)),
            Choice::Decoy(place) => {
                let id = decoy(place).map_or("", |decoy| decoy.id);
                (id, stage.text(msg::CHAIN_DECOY.of(id)))
            }
        };
        let button = Button {
            class: classes!("pick"),
            on: stage.set(building.tried(choice).play()),
            shows: words.into(),
            ..Button::default()
        };
        Some(html! { <li {key}>{ stage.button(button) }</li> })
    };
    let html = html! {
        <>
            { for failed.as_deref().map(|words| stage.reaction(words, Html::default())) }
            { stage.asked(None, &asks, (1..=CHOICES).filter_map(pick).collect()) }
        </>
    };
    (html, failed.unwrap_or(asks))
}

/// The year without a card, and what came of it.
fn year_without(stage: &Stage, building: Building, card: usize, year: Year) -> (Html, String) {
    let last = falls(&CHAIN, card).last().copied().flatten();
    // January is month 1, as on the cards.
    let month = usize::from(last.unwrap_or_default()) + 1;
    let why = |mend: Option<&Mend>| msg::CHAIN_MEND_WHY.of(mend.map_or("", |mend| mend.id));
    let said = match year {
        Year::Runs => msg::CHAIN_GONE,
        Year::TooLate if month > 1 => msg::CHAIN_TOO_LATE,
        Year::TooLate => msg::CHAIN_LAST,
        Year::Back(None) => msg::CHAIN_FELL,
        Year::Back(Some(way)) => why(CHAIN.mends.get(way)),
        Year::RunsMended => why(helping()),
        Year::Mended => msg::CHAIN_MENDED,
    };
    let name = name(stage, card);
    let told = stage.text_with(said, &[("card", (&name).into()), ("month", month.into())]);
    let run = |class: &'static str| {
        html! {
            <>
                <p class="ask">{ stage.page.told(&told) }</p>
                <ol class="months plain" aria-hidden="true">
                    { for (1..=12).map(|month| html! { <li class={at(month - 1)}>{ stage.initial(month.into()) }</li> }) }
                </ol>
                { stage.run(class, building.ended().play()) }
            </>
        }
    };
    let html = match year {
        Year::Runs => run("eleven"),
        Year::RunsMended => run("anew"),
        Year::Mended => stage.last_reaction(&told),
        Year::Back(tried) => mending(stage, building, tried, &told),
        Year::TooLate => {
            stage.reaction(&told, stage.leads_to(msg::CHAIN_AGAIN, building.again().play()))
        }
    };
    (html, told)
}

/// Back in March: what came of the year or of what was tried, and what can be done.
fn mending(stage: &Stage, building: Building, tried: Option<usize>, told: &str) -> Html {
    let ways = CHAIN.mends.iter().enumerate();
    let way = |(place, way): (usize, &Mend)| {
        let button = Button {
            class: classes!("pick", "spoken"),
            on: stage.set(building.mended_by(place).play()),
            shows: stage.text(msg::CHAIN_MEND.of(way.id)).into(),
            ..Button::default()
        };
        html! { <li key={way.id}>{ stage.button(button) }</li> }
    };
    let ways = ways.filter(|(place, _)| tried != Some(*place)).map(way).collect();
    let asks = stage.text(msg::CHAIN_MARCH);
    html! { <>{ stage.reaction(told, Html::default()) }{ stage.asked(None, &asks, ways) }</> }
}

/// The place of a card in the chain.
fn place(stage: &Stage, building: Building, card: usize) -> Html {
    let says = |mood, month, line: &msg::List| {
        let line = stage.text(line.of(id(card)));
        says(stage, picture(card, mood), name(stage, card), month, line)
    };
    let stands = || says(Mood::Glad, None, &msg::CHAIN_CARD_TASK);
    let gone = || says(Mood::Tired, None, &msg::CHAIN_CARD_BROKEN);
    let fallen = |month| {
        let mood = if card < 3 { Mood::Worried } else { Mood::Angry };
        says(mood, Some(month), &msg::CHAIN_CARD_FALLEN)
    };
    // One that becomes the other while the year runs.
    let turns = |before: Html, after: Html| {
        html! { <><div class="before">{ before }</div><div class="after" aria-hidden="true">{ after }</div></> }
    };
    let (class, shows) = match building.stands() {
        Stands::Before(first, Some(tried)) if card + 1 == first => {
            (classes!("fallen"), html! { { for decoy(tried).map(|it| failed(stage, it)) } })
        }
        // Where there is no hand, on paper or without script, the whole chain is the picture.
        Stands::Before(..) if !building.lies(card) => {
            let still = stage.play.is_untouched();
            let later = still.then(|| html! { <div class="later">{ stands() }</div> });
            (classes!("empty"), html! { { for later } })
        }
        Stands::Before(..) => (classes!(), stands()),
        Stands::Whole => {
            let take = Button {
                on: stage.set(building.without(card).play()),
                shows: stands(),
                ..Button::default()
            };
            (classes!("take"), stage.button(take))
        }
        Stands::Without(broken, year) => {
            let fall = falls(&CHAIN, broken).get(card).copied().flatten();
            match (fall, year) {
                (None, _) | (_, Year::Mended) => (classes!(), stands()),
                (Some(0), Year::RunsMended) => {
                    let class = classes!("returns", at(u16::from(CHAIN.mended).saturating_sub(1)));
                    (class, turns(gone(), stands()))
                }
                (Some(_), Year::RunsMended) => (classes!(), stands()),
                (Some(0), _) => (classes!("taken"), gone()),
                (Some(month), Year::Runs) => {
                    let class = classes!("falls", at(month));
                    (class, turns(stands(), fallen(month)))
                }
                (Some(month), Year::TooLate | Year::Back(_)) => (classes!("fallen"), fallen(month)),
            }
        }
    };
    html! { <li key={card.to_string()} {class}>{ shows }</li> }
}

/// What was tried instead of a card and no longer holds: who should have been carried by it says so.
fn failed(stage: &Stage, decoy: &Decoy) -> Html {
    let person = if decoy.instead == 0 { Person::Noa } else { Person::Baker };
    let name = stage.text(msg::CHAIN_DECOY.of(decoy.id));
    let line = stage.text(msg::CHAIN_DECOY_FALLEN.of(decoy.id));
    says(stage, face(person, Mood::Worried), name, Some(decoy.months.into()), line)
}

/// A card: a face or a picture, its name, how many months after January it fell, and what is said on it.
fn says(stage: &Stage, picture: Html, name: String, month: Option<u16>, line: String) -> Html {
    let when = month.map(|month| {
        let values = [("month", usize::from(month + 1).into())];
        html! { <i>{ " " }{ stage.text_with(msg::CHAIN_LATER, &values) }</i> }
    });
    html! {
        <div class="link">
            { picture }
            <span>
                <b>{ name }{ for when }</b>
                <span>{ line }</span>
            </span>
        </div>
    }
}

/// Who or what a card is about.
fn picture(card: usize, mood: Mood) -> Html {
    match card {
        0 => face(Person::Alex, mood),
        1 => face(Person::Noa, mood),
        2 | 3 => face(Person::Baker, mood),
        _ => icon(id(card)),
    }
}

/// The class of what happens this many months after January: the style sheet says when that is while the year runs.
fn at(month: u16) -> String {
    format!("m{month}")
}

fn name(stage: &Stage, card: usize) -> String {
    stage.text(msg::CHAIN_CARD.of(id(card)))
}

fn id(card: usize) -> &'static str {
    CHAIN.cards.get(card).map_or("", |card| card.id)
}
