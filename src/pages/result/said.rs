//! What was said, and what of it stands out.

use crate::msg;
use crate::pages::Page;
use alignment::{Finding, Profile, Rating, Wheel, findings};

/// `You said this happens 6–7 of 10 times and feel it should happen 1–2 of 10 times.`
pub fn said(page: &Page, rating: Rating) -> String {
    let [outside, inside] = [rating.outside, rating.inside]
        .map(|frequency| page.text(msg::FREQUENCY_TIMES.of(frequency)));
    page.text_with(
        msg::SAY_ANSWER,
        &[("outside", (&outside).into()), ("inside", (&inside).into())],
    )
}

/// What stands out in a wheel and wants advice: all findings but the one that nothing does.
pub fn advised(profile: &Profile, wheel: Wheel) -> Vec<Finding> {
    let mut found = findings(profile.wheel(wheel));
    found.retain(|finding| *finding != Finding::Near);
    found
}
