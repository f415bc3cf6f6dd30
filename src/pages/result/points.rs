//! A score, its range and its bands, as they are said.

use crate::i18n::I18n;
use crate::msg;
use crate::pages::Page;
use alignment::{Band, Bands, Range};

/// Where the bands begin (measurement model, 3.4).
pub const EDGES: [f64; 3] = [60.0, 75.0, 87.5];

/// A score as it is shown: whole points, because its range is many points wide.
pub fn whole(page: &Page, score: f64) -> String {
    page.i18n.decimal(score, 0)
}

/// Where a score could as well have come out, in words.
pub fn range(words: &I18n, range: Range) -> String {
    let [low, high] = [range.low, range.high].map(|end| words.decimal(end, 0));
    let ends = [("low", (&low).into()), ("high", (&high).into())];
    words.text_with(msg::SCORE_RANGE, &ends)
}

/// The name of a band, or of two beside each other; none where a range reaches over more.
pub fn bands(page: &Page, bands: Bands) -> Option<String> {
    Some(page.text(match (bands.iter().count(), bands.worst()) {
        (1, only) => msg::BAND.of(only),
        (2, Band::Straight | Band::Light) => msg::BANDS_LIGHT,
        (2, Band::Clear) => msg::BANDS_CLEAR,
        (2, Band::Strong) => msg::BANDS_STRONG,
        _ => return None,
    }))
}
