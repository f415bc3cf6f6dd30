//! What the reader hands over: every line of it in sight first, then the code, open or locked.

use super::pair_table::{LockState, PairChange, widest};
use super::room::{Act, Job, Room};
use crate::i18n::Value;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pages::result::said::said;
use crate::pen::*;
use crate::ui::qr::qr;
use alignment::{Answer, ItemId, Locked, PairCode};

/// Everything that would be handed over, line by line, each of which can be kept back: first the widest gaps, the rest
/// one tap away.
pub fn shown(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let count = table.own(&page.session).count();
    let first = widest(&page.session);
    let line = |item: ItemId| {
        let settled = page.session.answers().get(item).is_settled();
        html! {
            <label key={item.code()} class="check">
                <input
                    type="checkbox"
                    id={format!("show-{}", item.code())}
                    checked={settled && table.shows(item, &page.session)}
                    disabled={!settled}
                    autocomplete="off"
                    onchange={room.act(PairChange::Show(item))}
                />
                <span>
                    { page.for_role(msg::PRACTICE.of(item)) }{ " " }
                    <span class="small">{ answered(page, item) }</span>
                </span>
            </label>
        }
    };
    let rest = ItemId::ALL.into_iter().filter(|item| !first.contains(item));
    let is_all = count == page.session.answers().settled();
    let (every, words) = match is_all {
        true => (false, msg::PAIR_SHOW_FEW),
        false => (true, msg::PAIR_SHOW_ALL),
    };
    html! {
        <fieldset class="group" aria-describedby="show-count">
            <legend>{ page.text(msg::PAIR_SHOW_LEGEND) }</legend>
            <div>{ for first.iter().copied().map(line) }</div>
            <details class="rest">
                <summary>{ page.text(msg::PAIR_SHOW_MORE) }</summary>
                <p class="acts">
                    { room.button("button", words, PairChange::ShowAll(every)) }
                </p>
                <div>{ for rest.map(line) }</div>
            </details>
            <p id="show-count" class="status" role="status">
                { page.text_with(msg::PAIR_SHOW_COUNT, &[("count", Value::Count(count))]) }
            </p>
        </fieldset>
    }
}

/// What the reader has answered, as a sentence.
pub(super) fn answered(page: &Page, item: ItemId) -> String {
    match page.session.answers().get(item) {
        Answer::NotApplicable => page.text(msg::TABLE_NA),
        answer => answer
            .rating()
            .map_or_else(|| page.text(msg::PAIR_OPEN_ITEM), |rating| said(page, rating)),
    }
}

/// The code, and the wish for a passphrase on it.
pub fn code(room: &Room) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let state = table.lock_state();
    let (wish, inside) = match state {
        None => (room.act(Job::Passphrase), open(room)),
        Some(state) => (room.act(PairChange::Unlock), locking(room, state)),
    };
    html! {
        <>
            <h3 id="own-code">{ page.text(msg::PAIR_OWN_CODE) }</h3>
            if room.can_lock {
                <label class="check">
                    <input
                        type="checkbox"
                        class="switch"
                        id="lock"
                        checked={state.is_some()}
                        autocomplete="off"
                        onchange={wish}
                    />
                    { page.text(msg::PAIR_LOCK) }
                </label>
            } else {
                <p class="small">{ page.text(msg::PAIR_LOCK_NONE) }</p>
            }
            { inside }
        </>
    }
}

fn open(room: &Room) -> Html {
    let page = &room.page;
    let code = room.tables.pair.own(&page.session).text();
    html! {
        <div key="open" class="handing">
            { in_letters(page, &code) }
            <p class="small">{ page.text(msg::PAIR_OWN_ABOUT) }</p>
            { qr(&code, &page.text(msg::PAIR_QR)) }
            <p class="acts">{ copy(room, msg::PAIR_COPY, code.clone()) }</p>
            <p class="status" role="status">{ copied(room, &code) }</p>
        </div>
    }
}

fn locking(room: &Room, state: &LockState) -> Html {
    let (page, table) = (&room.page, &room.tables.pair);
    let own = table.own(&page.session);
    let done = match state {
        // With another tab's answers it would be another code.
        LockState::Done(of, locked) if *of == own => Some(locked),
        _ => None,
    };
    let fault = (*state == LockState::Failed).then_some(msg::PAIR_LOCK_FAILED);
    let works = *state == LockState::Working;
    let told = match done {
        Some(_) => page.text(msg::PAIR_LOCKED),
        None if works => page.text(msg::PAIR_LOCK_WORKING),
        None => String::new(),
    };
    html! {
        <div key="locked" class="handing">
            <label class="field" for="passphrase">
                { page.text(msg::PAIR_PASSPHRASE) }
                <input
                    type="text"
                    id="passphrase"
                    value={table.passphrase().to_owned()}
                    readonly={true}
                    aria-describedby="advice"
                    autocomplete="off"
                />
            </label>
            <p id="advice" class="small">{ page.text(msg::PAIR_PASSPHRASE_ABOUT) }</p>
            <div role="alert">
                if let Some(fault) = fault {
                    <p class="notice">{ page.text(fault) }</p>
                }
            </div>
            // It stays when it has done its work, or the focus would be lost with it.
            <p class="acts">
                <button
                    type="button"
                    class="button"
                    aria-disabled={works.then_some("true")}
                    onclick={room.act(Act::Seal)}
                >
                    { page.text(msg::PAIR_LOCK_NOW) }
                </button>
            </p>
            <p class="status" role="status">{ told }</p>
            <div class="handing">{ for done.map(|locked| sealed(room, locked)) }</div>
        </div>
    }
}

fn sealed(room: &Room, locked: &Locked) -> Html {
    let page = &room.page;
    let code = locked.text();
    let bare = code.replace('-', "");
    let link = format!("{}#{}{bare}", room.here, PairCode::FRAGMENT);
    html! {
        <>
            { in_letters(page, &code) }
            { qr(&link, &page.text(msg::PAIR_QR_LINK)) }
            <p class="acts">
                { copy(room, msg::PAIR_COPY_LINK, link.clone()) }
                { copy(room, msg::PAIR_COPY, code.clone()) }
            </p>
            <p class="status" role="status">{ copied(room, &link) }{ copied(room, &code) }</p>
            <p class="small">{ page.text(msg::PAIR_LINK_ABOUT) }</p>
        </>
    }
}

fn in_letters(page: &Page, code: &str) -> Html {
    // The groups may go to another line, the letters of a group stay together.
    let group = |group: &str| html! { <span>{ group.to_owned() }</span> };
    html! {
        <p
            class="code"
            translate="no"
            aria-label={page.text(msg::PAIR_OWN_CODE)}
            role="group"
            tabindex="0"
        >
            { for code.split_inclusive('-').map(group) }
        </p>
    }
}

fn copy(room: &Room, words: Id, text: String) -> Html {
    html! {
        <button key={words} type="button" class="button" onclick={room.act(Job::Copy(text))}>
            { room.page.text(words) }
        </button>
    }
}

/// What has become of copying this text, if it was the last.
pub fn copied(room: &Room, text: &str) -> String {
    match room.tables.pair.copied(text) {
        Some(true) => room.page.text(msg::PAIR_COPIED),
        _ => String::new(),
    }
}
