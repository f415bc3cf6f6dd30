//! Scene 6: put the chain in order, then take one card away.

use super::stage::{Board, Stage};
use crate::msg;
use crate::ui::icon::icon;
use alignment::scenes::Interaction;
use alignment::scenes::chain::{CARDS, CHAIN, Order, falls};
use yew::prelude::*;

/// The five cards on the table, and below them the chain as it lies. A card's button stays where it is, so
/// that the hand and the focus do too; once the card lies in the chain, its place on the table is empty.
pub fn board(stage: &Stage) -> Board {
    let order = Order::of(stage.play);
    let falls = order.broken().map(|broken| falls(&CHAIN, broken));
    let laid: Vec<usize> = order.laid().collect();
    let slot = |place: usize| {
        let card = laid.get(place).copied();
        // Where there is no hand, on paper or without script, the whole chain is the picture.
        let still = stage.play.is_untouched();
        let fall = falls.and_then(|falls| falls.get(card?).copied().flatten());
        let right = card == Some(place);
        let class = match (card, fall) {
            (None, _) => "empty",
            (_, Some(0)) => "taken",
            (_, Some(_)) => "fallen",
            _ if !right => "early",
            _ => "",
        };
        html! {
            <li key={place.to_string()} {class}>
                { for card.map(|card| lying(stage, card, fall, right)) }
                { for still.then(|| html! { <div class="later">{ lying(stage, place, None, true) }</div> }) }
            </li>
        }
    };
    let on_table = (1..=CARDS as u8).filter_map(|place| {
        let card = CHAIN.cards.iter().position(|card| card.shuffled == place)?;
        Some(button(stage, order, card))
    });
    let (taking, heading) = match order.is_right() {
        true => (Some("taking"), msg::CHAIN_TAKE),
        false => (None, msg::CHAIN_TABLE),
    };
    let board = html! {
        <div class="board chained">
            <div class={classes!("cards", taking)} role="group" aria-labelledby="chain-table">
                <h2 id="chain-table">{ stage.text(heading) }</h2>
                <ul class="picks plain">{ for on_table }</ul>
            </div>
            <ol class="links plain" aria-label={stage.text(msg::CHAIN_LABEL)}>{ for (0..CARDS).map(slot) }</ol>
        </div>
    };
    stage.framed(
        msg::PLAY_ASK.of(Interaction::Chain),
        board,
        reaction(stage, order),
    )
}

/// A card in the chain: what it does there, or what becomes of it.
fn lying(stage: &Stage, card: usize, fall: Option<u16>, right: bool) -> Html {
    let says = match fall {
        Some(0) => Some(msg::CHAIN_CARD_BROKEN),
        Some(_) => Some(msg::CHAIN_CARD_FALLEN),
        None => right.then_some(msg::CHAIN_CARD_TASK),
    };
    let says = says.map(|says| stage.text(says.of(id(card))));
    let when = fall.filter(|months| *months > 0).map(|months| {
        let months = usize::from(months);
        html! { <b>{ stage.text_with(msg::CHAIN_LATER, &[("months", months.into())]) }</b> }
    });
    html! {
        <>
            { icon(id(card)) }
            <span><b>{ name(stage, card) }</b>{ " " }<span class="small">{ for when }{ " " }{ for says }</span></span>
        </>
    }
}

/// A card on the table: lays itself down or takes itself back, and in a whole chain takes itself away.
fn button(stage: &Stage, mut order: Order, card: usize) -> Html {
    let whole = order.is_right();
    let pressed = if whole {
        order.broken() == Some(card)
    } else {
        order.has(card)
    };
    if whole {
        order.break_at(card);
    } else if pressed {
        order.take_back(card);
    } else {
        order.lay(card);
    }
    let shows = html! { <>{ icon(id(card)) }{ name(stage, card) }</> };
    stage.pick(id(card), shows, pressed, false, stage.set(order.play()))
}

fn reaction(stage: &Stage, order: Order) -> String {
    if let Some(broken) = order.broken() {
        let months = falls(&CHAIN, broken)
            .last()
            .copied()
            .flatten()
            .unwrap_or_default();
        return stage.text_with(
            if months == 0 {
                msg::CHAIN_BROKEN_LAST
            } else {
                msg::CHAIN_BROKEN
            },
            &[
                ("card", (&name(stage, broken)).into()),
                ("months", usize::from(months).into()),
            ],
        );
    }
    if order.is_right() {
        return stage.text(msg::CHAIN_WHOLE);
    }
    if let Some((card, _)) = order.misplaced() {
        return stage.text_with(msg::CHAIN_EARLY, &[("card", (&name(stage, card)).into())]);
    }
    match order.laid().last() {
        Some(card) => stage.text_with(msg::CHAIN_ON, &[("card", (&name(stage, card)).into())]),
        None => stage.text(msg::CHAIN_START),
    }
}

fn name(stage: &Stage, card: usize) -> String {
    stage.text(msg::CHAIN_CARD.of(id(card)))
}

fn id(card: usize) -> &'static str {
    CHAIN.cards.get(card).map_or("", |card| card.id)
}
