//! A score, its range and its bands, as they are said.

use crate::msg;
use crate::pages::Page;
use alignment::{Band, Bands, Range};

/// Where the bands begin (measurement model, 3.4).
pub const EDGES: [f64; 3] = [60.0, 75.0, 87.5];

/// A score as it is shown: whole points, because its range is many points wide.
pub fn whole(page: &Page, score: f64) -> String {
    page.i18n.decimal(score, 0)
}

/// How far to both sides of a score its range reaches, in words.
pub fn margin(page: &Page, score: f64, range: Range) -> String {
    // One side may be cut off at the end of the scale.
    let margin = (range.high - score).max(score - range.low);
    let points = whole(page, margin);
    page.text_with(msg::SCORE_RANGE, &[("margin", (&points).into())])
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
