//! A message about something that was tried, at the top of what the page shows.

use crate::intent::{Intent, Notice, Offer, Offered};
use crate::msg;
use crate::pages::Page;
use crate::pen::*;

/// The message, if there is one. What was handed to the browser is under it as a text to select; a file, which most
/// likely has arrived, one tap away.
pub fn notice(page: &Page) -> Html {
    let Some(notice) = &page.notice else {
        return Html::default();
    };
    let (role, id) = match notice {
        Notice::ImportRefused(id) => ("alert", *id),
        Notice::Imported => ("status", msg::IMPORT_DONE),
        Notice::ImportedOlder => ("status", msg::IMPORT_OLDER),
        Notice::Erased => ("status", msg::ERASE_DONE),
        Notice::EraseFailed => ("alert", msg::ERASE_FAILED),
        Notice::Gone => ("status", msg::STORED_GONE),
        Notice::SharedUnstored => ("alert", msg::SHARED_UNSTORED),
        Notice::Shared => ("status", msg::SHARE_DONE),
        Notice::PartAway => ("alert", msg::PART_AWAY),
        Notice::Offer(offer) => match offer.what {
            Offered::File(_) => ("status", msg::OFFER_FILE),
            Offered::Copy => ("alert", msg::OFFER_COPY),
            Offered::Print => ("alert", msg::OFFER_PRINT),
            Offered::Tab => ("status", msg::OFFER_TAB),
        },
    };
    let offer = match notice {
        Notice::Offer(offer) => Some(offer),
        _ => None,
    };
    let said = match offer.map(|offer| &offer.what) {
        Some(Offered::File(name)) => page.text_with(id, &[("file", name.into())]),
        _ => page.text(id),
    };
    html! {
        <div id="notice" tabindex="-1" class="notice chrome" {role}>
            <p id="notice-said">{ said }</p>
            { for offer.map(|offer| as_text(page, offer)) }
            if *notice == Notice::PartAway {
                { page.button("button", msg::PART_AGAIN, Intent::TryAgain) }
            }
            { page.button("quiet", msg::DISMISS, Intent::Dismiss) }
        </div>
    }
}

fn as_text(page: &Page, offer: &Offer) -> Html {
    html! {
        <details open={!matches!(offer.what, Offered::File(_))}>
            <summary>{ page.text(msg::OFFER_TEXT) }</summary>
            <p class="field">
                <textarea rows="1" readonly={true} translate="no" aria-labelledby="notice-said" value={offer.text.clone()} />
            </p>
        </details>
    }
}
