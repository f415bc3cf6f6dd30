//! Scene 6: build the chain from its end among what only looks like it, take one card away, watch the year, and mend it in time.

use super::stage::{Board, Button, Stage};
use crate::msg;
use crate::pen::*;
use crate::ui::face::{Mood, Person, face};
use crate::ui::icon::icon;
use alignment::scenes::chain::{
    Building, CARDS, CHAIN, Mend, Year, can_be_mended, decoy, falls, helping,
};

/// What is to be done, and below it the chain as it lies.
pub fn board(stage: &Stage) -> Board {
    let building = Building::of(stage.play);
    let (next, told) = match building.year() {
        Some((card, year)) => year_without(stage, building, card, year),
        None => next_card(stage, building),
    };
    let runs = match building.year() {
        Some((_, Year::Runs)) => Some("runs"),
        Some((_, Year::RunsMended)) => Some("runs mends"),
        _ => None,
    };
    // What is asked back in March takes the focus itself.
    let asks = building
        .year()
        .is_some_and(|(card, year)| year == Year::Over && can_be_mended(&CHAIN, card));
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

/// What makes the first card possible, and the cards to choose from; once all of them lie, that one is to be taken away.
fn next_card(stage: &Stage, building: Building) -> (Html, String) {
    let needs = stage.text(msg::CHAIN_CARD_NEEDS.of(id(building.first())));
    if building.is_whole() {
        return (stage.reaction(&needs, Html::default()), needs);
    }
    let last = match building.wrong() {
        Some(wrong) => {
            Some(decoy(wrong).map_or(msg::CHAIN_WRONG, |it| msg::CHAIN_DECOY_WHY.of(it.id)))
        }
        None => (building.first() + 1 < CARDS).then_some(msg::CHAIN_RIGHT),
    };
    let told = match last {
        Some(last) => format!("{} {needs}", stage.text(last)),
        None => needs,
    };
    let places = CHAIN.cards.iter().map(|card| card.shuffled);
    let places: Vec<u8> = places.chain(CHAIN.decoys.iter().map(|decoy| decoy.shuffled)).collect();
    let card = |place: usize| {
        let card = places.iter().position(|own| usize::from(*own) == place)?;
        let button = Button {
            class: classes!("pick"),
            on: stage.set(building.tried(card).play()),
            shows: html! { <>{ picture(card, Mood::Glad) }<span>{ name(stage, card) }</span></> },
            ..Button::default()
        };
        (!building.lies(card)).then(|| html! { <li key={id(card)}>{ stage.button(button) }</li> })
    };
    let html = html! {
        <>
            <p class="ask">{ stage.page.told(&told) }</p>
            <ul class="picks plain">{ for (1..=places.len()).filter_map(card) }</ul>
        </>
    };
    (html, told)
}

/// The year without a card, and what came of it.
fn year_without(stage: &Stage, building: Building, card: usize, year: Year) -> (Html, String) {
    let last = falls(&CHAIN, card).last().copied().flatten();
    // January is month 1, as on the cards.
    let month = usize::from(last.unwrap_or_default()) + 1;
    let said = match year {
        Year::Runs => msg::CHAIN_GONE,
        Year::Over if can_be_mended(&CHAIN, card) => msg::CHAIN_FELL,
        Year::Over if month > 1 => msg::CHAIN_TOO_LATE,
        Year::Over => msg::CHAIN_LAST,
        Year::RunsMended => msg::CHAIN_MEND_WHY.of(helping().map_or("", |mend| mend.id)),
        Year::Mended => msg::CHAIN_MENDED,
    };
    let name = name(stage, card);
    let told = match building.wrong().and_then(|way| CHAIN.mends.get(way)) {
        Some(way) => stage.text(msg::CHAIN_MEND_WHY.of(way.id)),
        None => stage.text_with(said, &[("card", (&name).into()), ("month", month.into())]),
    };
    let run = |class: &'static str, then: Year| {
        html! {
            <>
                <p class="ask">{ stage.page.told(&told) }</p>
                <ol class="months plain" aria-hidden="true">
                    { for (1..=12).map(|month| html! { <li class={at(month - 1)}>{ stage.initial(month.into()) }</li> }) }
                </ol>
                { stage.run(class, building.then(then).play()) }
            </>
        }
    };
    let html = match year {
        Year::Runs => run("eleven", Year::Over),
        Year::RunsMended => run("anew", Year::Mended),
        Year::Mended => stage.last_reaction(&told),
        Year::Over if can_be_mended(&CHAIN, card) => mending(stage, building, &told),
        Year::Over => {
            stage.reaction(&told, stage.leads_to(msg::CHAIN_AGAIN, building.again().play()))
        }
    };
    (html, told)
}

/// Back in March: what came of the year or of what was tried, and what can be done.
fn mending(stage: &Stage, building: Building, told: &str) -> Html {
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
    let ways = ways.filter(|(place, _)| building.wrong() != Some(*place)).map(way).collect();
    let asks = stage.text(msg::CHAIN_MARCH);
    html! { <>{ stage.reaction(told, Html::default()) }{ stage.asked(None, &asks, ways) }</> }
}

/// The place of a card in the chain.
fn place(stage: &Stage, building: Building, card: usize) -> Html {
    let stands = || says(stage, card, Mood::Glad, None, &msg::CHAIN_CARD_TASK);
    let gone = || says(stage, card, Mood::Tired, None, &msg::CHAIN_CARD_BROKEN);
    let fallen = |month| {
        let mood = if card < 3 { Mood::Worried } else { Mood::Angry };
        says(stage, card, mood, Some(month), &msg::CHAIN_CARD_FALLEN)
    };
    // One that becomes the other while the year runs.
    let turns = |before: Html, after: Html| {
        html! { <><div class="before">{ before }</div><div class="after" aria-hidden="true">{ after }</div></> }
    };
    let (class, shows) = match building.year() {
        // Where there is no hand, on paper or without script, the whole chain is the picture.
        None if !building.lies(card) => {
            let still = stage.play.is_untouched();
            let later = still.then(|| html! { <div class="later">{ stands() }</div> });
            (classes!("empty"), html! { { for later } })
        }
        None if building.is_whole() => {
            let take = Button {
                on: stage.set(building.without(card).play()),
                shows: stands(),
                ..Button::default()
            };
            (classes!("take"), stage.button(take))
        }
        None => (classes!(), stands()),
        Some((broken, year)) => {
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
                (Some(month), Year::Over) => (classes!("fallen"), fallen(month)),
            }
        }
    };
    html! { <li key={card.to_string()} {class}>{ shows }</li> }
}

/// A card: a face or a picture, its name, how many months after January it fell, and what is said on it.
fn says(stage: &Stage, card: usize, mood: Mood, month: Option<u16>, line: &msg::List) -> Html {
    let when = month.map(|month| {
        let values = [("month", usize::from(month + 1).into())];
        html! { <i>{ " " }{ stage.text_with(msg::CHAIN_LATER, &values) }</i> }
    });
    html! {
        <div class="link">
            { picture(card, mood) }
            <span>
                <b>{ name(stage, card) }{ for when }</b>
                <span>{ stage.text(line.of(id(card))) }</span>
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
    let names = if decoy(card).is_some() { msg::CHAIN_DECOY } else { msg::CHAIN_CARD };
    stage.text(names.of(id(card)))
}

fn id(card: usize) -> &'static str {
    let decoy = || decoy(card).map_or("", |decoy| decoy.id);
    CHAIN.cards.get(card).map_or_else(decoy, |card| card.id)
}
