//! How fast a team's or a company's answers become indices. Run with `cargo bench -p alignment --bench team`.
//!
//! Everything is in it: the check of every byte, each person's scores, r_WG(J), AD and ordinal alpha per wheel and over
//! all, for both questions. The goals are a team of ten in under 50 µs, and a million people in under 100 ms natively
//! and under 150 ms in WebAssembly.
#![allow(missing_docs, clippy::expect_used)]

#[path = "support/people.rs"]
mod people;

use alignment::agreement::{TeamCounts, TeamIndices, row_scores};
use divan::{Bencher, black_box, counter::ItemsCount};

fn main() {
    divan::main();
}

#[divan::bench(args = [10, 1_000, 1_000_000])]
fn all_indices(bencher: Bencher, people: usize) {
    let answers = people::rows(people);
    bencher
        .counter(ItemsCount::new(people))
        .bench(|| indices(black_box(&answers)));
}

/// What a caller pays who wants each person's score, and no indices.
#[divan::bench(args = [1_000_000])]
fn each_score(bencher: Bencher, people: usize) {
    let answers = people::rows(people);
    bencher.counter(ItemsCount::new(people)).bench(|| {
        let scores = row_scores(black_box(&answers)).expect("these are rows of answers");
        scores
            .map(|scores| scores.overall())
            .collect::<Vec<Option<f64>>>()
    });
}

fn indices(answers: &[u8]) -> TeamIndices {
    let mut counts = TeamCounts::default();
    counts.add(answers).expect("these are rows of answers");
    counts.indices()
}
