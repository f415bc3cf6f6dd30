//! Keeps the session on this device and lets several tabs work on it without losing an answer.

use crate::intent::Keeping;
use crate::platform::storage;
use alignment::{Action, Refusal, Session, Stamp, apply, decode, encode};

/// Where the session is kept.
pub const SESSION_KEY: &str = "camber.session";
const LANGUAGE_KEY: &str = "camber.language";
const SHARED_KEY: &str = "camber.shared-computer";

/// Whether somebody has said that this computer is shared.
#[must_use]
pub fn is_shared() -> bool {
    storage::read(SHARED_KEY) == Ok(Some("yes".to_owned()))
}

/// What is found at the start: the session, or a new one, and what becomes of it.
#[must_use]
pub fn load() -> (Session, Keeping) {
    if is_shared() {
        return (Session::default(), Keeping::SharedComputer);
    }
    match storage::read(SESSION_KEY) {
        Ok(None) => (Session::default(), Keeping::OnDevice { characters: 0 }),
        Ok(Some(text)) => match read(&text) {
            Ok(session) => (
                session,
                Keeping::OnDevice {
                    characters: text.len(),
                },
            ),
            Err(refusal) => (Session::default(), Keeping::Refused(refusal)),
        },
        Err(storage::Denied) => (Session::default(), Keeping::Denied),
    }
}

/// A session from its stored text.
///
/// # Errors
/// Why it cannot be read; the text itself is not touched.
pub fn read(text: &str) -> Result<Session, Refusal> {
    let bytes = storage::bytes_of(text).ok_or(Refusal::Damaged)?;
    decode(&bytes)
}

/// Saves the session, joined with what another tab may have saved since, and returns the joined one.
///
/// What is stored and cannot be read is never overwritten. Whether the computer is shared is asked each
/// time, because another tab may have said so.
pub fn save(session: &Session) -> (Session, Keeping) {
    if is_shared() {
        return (session.clone(), Keeping::SharedComputer);
    }
    let stored = match storage::read(SESSION_KEY) {
        Ok(stored) => stored,
        Err(storage::Denied) => return (session.clone(), Keeping::Denied),
    };
    let joined = match stored.as_deref().map(read) {
        // Until something happens, nothing is written.
        None if *session == Session::default() => {
            return (session.clone(), Keeping::OnDevice { characters: 0 });
        }
        None => session.clone(),
        Some(Ok(other)) => apply(session.clone(), Action::Absorb(Box::new(other)), Stamp(0)),
        Some(Err(refusal)) => return (session.clone(), Keeping::Refused(refusal)),
    };
    let text = storage::text_of(&encode(&joined));
    let keeping = if stored.as_ref() == Some(&text) || storage::write(SESSION_KEY, &text).is_ok() {
        Keeping::OnDevice {
            characters: text.len(),
        }
    } else {
        Keeping::Denied
    };
    (joined, keeping)
}

/// Removes everything of ours from this device, the mode of a shared computer excepted.
pub fn erase() {
    for key in [SESSION_KEY, LANGUAGE_KEY] {
        let _ = storage::remove(key);
    }
}

/// Remembers whether this computer is shared, and says what becomes of the answers then. On a shared one,
/// everything else is removed.
pub fn share_computer(shared: bool) -> Keeping {
    if !shared {
        let _ = storage::remove(SHARED_KEY);
        return Keeping::OnDevice { characters: 0 };
    }
    // First the mark: other tabs hear of the removal and must find the reason.
    let _ = storage::write(SHARED_KEY, "yes");
    erase();
    Keeping::SharedComputer
}

/// The language chosen on an earlier visit.
#[must_use]
pub fn language() -> Option<String> {
    storage::read(LANGUAGE_KEY).ok().flatten()
}

/// Remembers the chosen language, unless nothing is to be kept.
pub fn keep_language(code: &str, keeping: Keeping) {
    if matches!(keeping, Keeping::OnDevice { .. }) && !is_shared() {
        let _ = storage::write(LANGUAGE_KEY, code);
    }
}
