//! Hands something over: into the clipboard, to the share sheet, or as a picture drawn on this device.

use crate::export;
use crate::i18n::I18n;
use crate::intent::{Handing, Offered};
use crate::pages::picture::picture;
use crate::platform::{clipboard, file, share};
use crate::state::Event;
use alignment::Session;
use yew::Callback;

/// What is handed over.
pub struct Handed<'h> {
    /// How.
    pub what: Handing,
    /// In whose language.
    pub words: &'h I18n,
    /// Whose words and answers.
    pub session: &'h Session,
    /// Whether a picture carries the score.
    pub has_score: bool,
    /// Where somebody else finds Camber.
    pub address: &'h str,
}

/// Does it; the callback gets what came of it.
pub fn hand(handed: &Handed, on: Callback<Event>) {
    let (words, session) = (handed.words, handed.session);
    match handed.what {
        Handing::Copy => copy(export::letter(words, session), on),
        Handing::Send => send(export::letter(words, session), on),
        Handing::Invite => send(export::invitation(words, handed.address), on),
        Handing::Picture => {
            let drawing = picture(words, session, handed.has_score);
            file::save_picture("camber.png", drawing, move |is_done| {
                on.emit(Event::Handed(Handing::Picture.told(is_done)));
            });
        }
    }
}

/// To the share sheet; where there is none, into the clipboard.
fn send(text: String, on: Callback<Event>) {
    share::share(&text.clone(), move |taken| {
        if !taken {
            copy(text, on);
        }
    });
}

fn copy(text: String, on: Callback<Event>) {
    clipboard::copy(&text.clone(), move |is_done| {
        on.emit(if is_done {
            Event::Handed(Handing::Copy.told(true))
        } else {
            Event::offer(Offered::Copy, text)
        });
    });
}
