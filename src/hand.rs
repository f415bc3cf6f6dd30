//! Hands something over: as a file, into the clipboard, to the share sheet, or as a picture drawn on this device. And takes
//! in the one file that comes back.

use crate::export;
use crate::i18n::I18n;
use crate::intent::{ExportFormat, Handing, Offer, Offered};
use crate::pages::picture::picture;
use crate::platform::{clipboard, clock, file, share};
use crate::state::{Effect, Event};
use alignment::{IMPORT_LIMIT, Separator, Session, Stamp};
use yew::Callback;

/// Whose words and answers are handed over.
pub struct Own<'o> {
    /// The reader's language.
    pub words: &'o I18n,
    /// Their words and answers.
    pub session: &'o Session,
    /// Where somebody else finds Camber.
    pub address: &'o str,
}

/// Does it, if that is what is to be done; the callback gets what comes of it.
pub fn hand(effect: Effect, own: &Own, on: Callback<Event>) {
    let (words, session) = (own.words, own.session);
    match effect {
        Effect::Export(ExportFormat::Csv) => {
            let separator = Separator::beside(clock::decimal_mark());
            let text = export::csv(words, session, separator);
            save("camber.csv", "text/csv", text, on);
        }
        Effect::Export(ExportFormat::Json) => {
            save(Offer::ANSWERS, "application/json", export::json(session), on);
        }
        Effect::Remind => {
            let (now, ahead) = (Stamp(clock::now()), clock::minutes_ahead());
            let text = export::reminder(words, session, now, ahead);
            save("camber.ics", "text/calendar", text, on);
        }
        Effect::ReadFile(event) => file::read_chosen(&event, IMPORT_LIMIT, move |text| {
            let imported = export::import(text.as_deref());
            on.emit(Event::Imported(imported, Stamp(clock::now())));
        }),
        Effect::Hand(Handing::Copy, _) => {
            let text = export::letter(words, session);
            clipboard::copy(&text.clone(), copied(Handing::Copy, text, on));
        }
        Effect::Hand(Handing::Send, _) => {
            let text = export::letter(words, session);
            share::share_or_copy(&text.clone(), copied(Handing::Send, text, on));
        }
        Effect::Hand(Handing::Invite, _) => {
            let text = export::invitation(words, own.address);
            share::share_or_copy(&text.clone(), copied(Handing::Invite, text, on));
        }
        Effect::Hand(Handing::Picture, has_score) => {
            let drawing = picture(words, session, has_score);
            file::save_picture("camber.png", drawing, move |is_done| {
                on.emit(Event::Handed(Handing::Picture.told(is_done)));
            });
        }
        _ => {}
    }
}

/// As a file. No browser tells whether it has saved it, so the text is offered as well.
fn save(name: &str, media_type: &str, text: String, on: Callback<Event>) {
    file::save(name, media_type, &text);
    on.emit(Event::offer(Offered::File(name.to_owned()), text));
}

/// Says whether a text was copied; where it was not, it is there to be selected.
fn copied(what: Handing, text: String, on: Callback<Event>) -> impl FnOnce(bool) {
    move |is_done| {
        on.emit(match is_done {
            true => Event::Handed(what.told(true)),
            false => Event::offer(Offered::Copy, text),
        });
    }
}
