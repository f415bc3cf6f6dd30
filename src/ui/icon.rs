//! Small pictures of people and things, of the same hand as the car: 2 px ink, flat tints.

use super::car::paths;
use crate::pen::*;

/// The picture of this name, or none. Drawn on 48 by 48 units and hidden from screen readers: the words
/// stand beside it.
pub fn icon(name: &str) -> Html {
    let strokes: &[(&str, &str)] = match name {
        // Two who talk, one of them asking.
        "calls" => &[
            ("d-body", "M4 8H30Q34 8 34 12V24Q34 28 30 28H16L8 35V28Q4 28 4 24Z"),
            ("d-line", "M15 14Q19 10 22 14Q23 18 19 19V21M19 24V24.5"),
            (
                "d-amber",
                "M38 18H42Q45 18 45 21V32Q45 35 42 35V41L35 35H24Q21 35 21 32V32Q34 33 38 28Z",
            ),
        ],
        // A telephone that is used.
        "follow-up" => &[
            (
                "d-body",
                "M9 7Q12 4 15 7L20 13Q22 16 19 19L17 21Q20 28 27 31L29 29Q32 26 35 28L41 33Q44 36 41 39Q37 44 31 43Q9 37 5 17Q4 11 9 7Z",
            ),
            ("d-amber", "M28 5H44V17H36L31 22V17H28Z"),
        ],
        // A shop that stays.
        "visits" => &[
            ("d-body", "M8 20H40V43H8Z"),
            ("d-amber", "M6 8H42L45 19Q40 25 35 19Q29 25 24 19Q18 25 13 19Q8 25 3 19Z"),
            ("d-glass", "M13 28H23V36H13Z"),
            ("d-line", "M29 43V28H36V43M3 43H45"),
        ],
        // Coins, one on the other.
        "revenue" => &[
            ("d-body", "M8 33V40Q16 46 32 40V33"),
            ("d-body", "M8 25V33Q16 39 32 33V25"),
            ("d-body", "M8 18Q8 13 20 13Q32 13 32 18Q32 23 20 23Q8 23 8 18V26Q16 32 32 26V18"),
            ("d-amber", "M28 9Q28 3 36 3Q44 3 44 9Q44 15 36 15Q28 15 28 9Z"),
        ],
        // A sheet with a chart.
        "forecast" | "report" => &[
            ("d-body", "M9 4H31L40 13V44H9Z"),
            ("d-line", "M31 4V13H40M16 16H24"),
            ("d-amber", "M15 38V30H20V38ZM22 38V24H27V38ZM29 38V20H34V38Z"),
        ],
        // Nobody says a word.
        "silence" => &[
            ("d-body", "M8 8H40Q44 8 44 12V28Q44 32 40 32H22L12 41V32H8Q4 32 4 28V12Q4 8 8 8Z"),
            ("d-tyre", "M10 40L38 2"),
        ],
        "to-left" => &[("d-tyre", "M34 8V40L12 24Z")],
        "to-right" => &[("d-tyre", "M14 8V40L36 24Z")],
        _ => return Html::default(),
    };
    html! {
        <svg class="icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            { paths(strokes) }
        </svg>
    }
}
