//! A module for `benches/team_wasm.mjs`, which measures in Node what `benches/team.rs` measures natively.
//!
//! Three plain exports and no import, so that nothing is measured but the core. Natively it is empty.
#![cfg(target_arch = "wasm32")]

#[path = "../benches/support/people.rs"]
mod people;

use std::cell::RefCell;

use alignment::agreement::{TeamCounts, TeamIndices};

thread_local! {
    static ANSWERS: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes so many people, and drops those before.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(people: u32) {
    ANSWERS.set(people::rows(people as usize));
}

/// Counts them and computes all indices. Returns their mean score, so that nothing is left out as unused.
#[unsafe(no_mangle)]
pub extern "C" fn measure() -> f64 {
    let mut counts = TeamCounts::default();
    let counted = ANSWERS.with_borrow(|answers| counts.add(answers));
    let indices: TeamIndices = std::hint::black_box(counts.indices());
    match (counted, indices.score) {
        (Ok(()), Some(score)) => score.mean,
        _ => f64::NAN,
    }
}
