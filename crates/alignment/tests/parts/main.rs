//! Each part of the core by what it hands out, one file a part.

#![allow(clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod advice;
mod answers;
mod call;
mod chain;
mod chairs;
mod course;
mod export;
mod instrument;
mod null_variance;
mod pair;
mod profile;
mod pull;
mod reliability;
mod session;
mod table;
mod talk;
mod truth;
mod within_group;
mod year;

use alignment::Play;

/// Twenty thousand rows of dials for the models: one value in four is any byte, the others are
/// below `tame`, so that most rows mean something. The same `seed` gives the same rows.
fn any_plays(seed: u32, tame: u8) -> impl Iterator<Item = Play> {
    let mut number = seed;
    (0..20_000).map(move |_| {
        (0..Play::DIALS).fold(Play::default(), |play, place| {
            number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let value = (number >> 24) as u8;
            let wild = number & 0x300 == 0;
            play.with(place, if wild { value } else { value % tame })
        })
    })
}
