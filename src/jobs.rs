//! What the browser does for the pages for two and for many.

use crate::intent::Offered;
use crate::platform::document::{self, Root};
use crate::platform::{clipboard, clock, crypto, file, share};
use crate::state::Event;
use crate::store::{Browser, Store};
use crate::together::pair_table::PairChange;
use crate::together::room::{Act, Job};
use crate::together::team_table::{StoredTeam, TeamChange};
use alignment::{Locked, PASSPHRASE_ROUNDS, Seal, Shared, passphrase, passphrase_of};
use yew::Callback;

/// Does what the page for two asks for; `on` gets what comes of it, at once or later.
pub fn for_two(job: Job, on: Callback<Event>) {
    let pair = |change| Event::Act(Act::Pair(change));
    match job {
        Job::Passphrase => {
            let made = crypto::random().map(passphrase_of);
            on.emit(pair(PairChange::Lock(made)));
        }
        Job::Seal(shared, typed) => seal(shared, typed, move |change| on.emit(pair(change))),
        Job::Open(locked, typed) => {
            let key = key(&typed, locked.salt, locked.nonce);
            crypto::open(key, locked.sealed.clone(), move |plain| {
                on.emit(pair(PairChange::Opened(locked, plain)));
            });
        }
        other => for_both(other, on),
    }
}

/// Does what a page for many asks for; `on` gets what comes of it, at once or later.
pub fn for_many(job: Job, store: &Store<Browser>, root: &Root, on: Callback<Event>) {
    let team = |change| Event::Act(Act::Team(change));
    match job {
        Job::Save { name, text } => {
            file::save(&name, "text/csv;charset=utf-8", &text);
            on.emit(Event::offer(Offered::File(name), text));
        }
        Job::Close => on.emit(team(TeamChange::Close(stored_team(store)))),
        Job::Join => on.emit(team(TeamChange::Join(stored_team(store)))),
        Job::Keep(codes) => on.emit(team(TeamChange::Kept(store.keep_team(codes.as_deref())))),
        Job::Remember(shown) => on.emit(team(TeamChange::Remembered(store.keep_shown(&shown)))),
        Job::StopFile => root.emit("camber-file-stop", &[]),
        Job::Camera(looks) => {
            let wish = match looks {
                true => "camber-camera-on",
                false => "camber-camera-off",
            };
            // The picture has to be in the page before there is anything to show in it.
            let root = root.clone();
            document::soon(move || root.emit(wish, &[]));
        }
        Job::Tick(which) => {
            let tick = move || on.emit(team(TeamChange::Tick(which)));
            document::in_a_moment(1000, tick).forget();
        }
        other => for_both(other, on),
    }
}

fn for_both(job: Job, on: Callback<Event>) {
    match job {
        Job::Copy(text) => clipboard::copy(&text.clone(), copied(text, on)),
        Job::Share(text) => share::share_or_copy(&text.clone(), copied(text, on)),
        _ => {}
    }
}

/// Tells the table whether a text was copied; where it was not, it is there to be selected.
fn copied(text: String, on: Callback<Event>) -> impl FnOnce(bool) {
    move |is_done| {
        on.emit(Event::Act(Act::Copied(text.clone(), is_done)));
        if !is_done {
            on.emit(Event::offer(Offered::Copy, text));
        }
    }
}

/// What the device keeps of teams at this moment.
pub fn stored_team(store: &Store<Browser>) -> StoredTeam {
    const DAY: u64 = 24 * 60 * 60 * 1000;
    let now = clock::now();
    StoredTeam {
        codes: store.team(),
        shown: store.shown(),
        seal: Seal {
            salt: crypto::random().map_or(now, u64::from_le_bytes),
            day: u32::try_from(now / DAY).unwrap_or(u32::MAX),
        },
    }
}

fn seal(shared: Shared, typed: String, on: impl Fn(PairChange) + 'static) {
    let (Some(salt), Some(nonce)) = (crypto::random(), crypto::random()) else {
        on(PairChange::Sealed(shared, typed, None));
        return;
    };
    crypto::seal(key(&typed, salt, nonce), shared.to_bytes(), move |sealed| {
        let locked = sealed.map(|sealed| Locked { salt, nonce, sealed });
        on(PairChange::Sealed(shared, typed, locked));
    });
}

fn key(typed: &str, salt: [u8; 16], nonce: [u8; 12]) -> crypto::Lock {
    crypto::Lock {
        passphrase: passphrase(typed),
        rounds: PASSPHRASE_ROUNDS,
        salt: salt.to_vec(),
        nonce: nonce.to_vec(),
        additional: Locked::ADDITIONAL.to_vec(),
    }
}
