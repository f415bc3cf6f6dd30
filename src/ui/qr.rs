//! A QR code as a drawing: dark on light in every theme and on paper, since not every camera reads the reverse.
//!
//! Extensions that darken pages, such as Dark Reader, rewrite every colour in style sheets and attributes, each for
//! itself: dark on light became light on light. They leave alone what has no colour given, and what a filter floods:
//! so the modules have the black that drawings have by themselves, and the ground is flooded with white.

use crate::pen::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::fmt::Write;

/// The text as a QR code, with the picture in words. Whatever is in it must stand in letters beside it: not
/// everybody has a camera. Nothing is drawn for more text than a code can hold, some 2,300 characters.
pub fn qr(text: &str, label: &str) -> Html {
    let Ok(code) = QrCode::encode_segments(&segments(text), QrCodeEcc::Medium) else {
        return Html::default();
    };
    let side = code.size() + 2 * QUIET;
    html! {
        <svg class="qr" role="img" aria-label={label.to_owned()} viewBox={format!("0 0 {side} {side}")}>
            <filter id="qr-ground" x="0" y="0" width="1" height="1">
                <feFlood flood-color="#fff" />
            </filter>
            <rect width={side.to_string()} height={side.to_string()} filter="url(#qr-ground)" />
            <path d={dark(&code)} />
        </svg>
    }
}

/// The light margin that a camera looks for, in modules.
const QUIET: i32 = 4;

/// Symbols of our codes take less room than letters of an address, so the two are told apart at the last
/// character that only the longer form can say: the `#` or a small letter before the code in a link.
fn segments(text: &str) -> Vec<QrSegment> {
    let is_symbol = |sign: char| QrSegment::is_alphanumeric(sign.encode_utf8(&mut [0; 4]));
    let end = text.trim_end_matches(is_symbol).len();
    let (head, code) = text.split_at_checked(end).unwrap_or((text, ""));
    let mut segments = Vec::new();
    if !head.is_empty() {
        segments.push(QrSegment::make_bytes(head.as_bytes()));
    }
    if !code.is_empty() {
        segments.push(QrSegment::make_alphanumeric(code));
    }
    segments
}

/// Each run of dark modules in a row is one bar of the path.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests;
