//! A pencil: how sharp its tip is, and how much of it is left.

use super::car::path;
use super::number::drawn;
use crate::pen::*;

/// How many pieces a pencil has, and how many steps its tip.
const PIECES: u8 = 5;
/// The longest barrel, and what each worn piece takes away.
const BARREL: [u16; 2] = [110, 19];

/// A pencil after so many sharpenings and with so many pieces worn down. Hidden from screen readers: the words stand beside it.
pub fn pencil(sharpened: u8, worn: u8) -> Html {
    let (sharpened, worn) = (sharpened.min(PIECES), worn.min(PIECES));
    let [whole, piece] = BARREL;
    let end = 14 + whole - piece * u16::from(worn);
    // A blunt stub is a quarter of the sharpest tip.
    let tip = 0.25 + 0.15 * f64::from(sharpened);
    html! {
        <svg class="pencil" viewBox="0 -8 172 46" aria-hidden="true" focusable="false">
            { path("d-tyre", "M2 6Q2 2 6 2H16V28H6Q2 28 2 24Z") }
            <rect class="barrel d-amber" x="14" y="2" height="26" width={(end - 14).to_string()} />
            <rect class="barrel d-tyre" x="14" y="10" height="1" width={(end - 14).to_string()} />
            <rect class="barrel d-tyre" x="14" y="19" height="1" width={(end - 14).to_string()} />
            <g class="tip" transform={format!("translate({end} 0) scale({} 1)", drawn(tip))}>
                { path("d-body", "M0 2L46 14.5V15.5L0 28Z") }
                { path("d-tyre", "M28 10L46 14.5V15.5L28 20Z") }
            </g>
        </svg>
    }
}
