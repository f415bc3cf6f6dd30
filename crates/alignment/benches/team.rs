//! How fast a team's or a company's answers become indices. Run with `cargo bench -p alignment --bench team`.
//!
//! Everything is in it: the check of every byte, each person's scores, r_WG(J), AD and ordinal alpha per wheel and over
//! all, for both questions. The goals are a team of ten in under 50 µs, and a million people in under 100 ms natively
//! and under 150 ms in WebAssembly. `team_numpy.py` and `team_wasm.mjs` measure the same people beside it; the line of
//! numbers that stands first is the one that numpy prints.
#![allow(missing_docs, clippy::expect_used)]

#[path = "support/people.rs"]
mod people;

use alignment::agreement::{TeamCounts, TeamIndices, row_scores};
use divan::{Bencher, black_box, counter::ItemsCount};

fn main() {
    print_numbers();
    divan::main();
}

#[divan::bench(args = [10, 1_000, 1_000_000])]
fn all_indices(bencher: Bencher, people: usize) {
    let answers = people::rows(people);
    bencher.counter(ItemsCount::new(people)).bench(|| indices(black_box(&answers)));
}

/// What a caller pays who wants each person's score, and no indices.
#[divan::bench(args = [1_000_000])]
fn each_score(bencher: Bencher, people: usize) {
    let answers = people::rows(people);
    bencher.counter(ItemsCount::new(people)).bench(|| {
        let scores = row_scores(black_box(&answers)).expect("these are rows of answers");
        scores.map(|scores| scores.overall()).collect::<Vec<Option<f64>>>()
    });
}

fn indices(answers: &[u8]) -> TeamIndices {
    let mut counts = TeamCounts::default();
    counts.add(answers).expect("these are rows of answers");
    counts.indices()
}

fn print_numbers() {
    let indices = indices(&people::rows(1_000_000));
    let number = |index: Option<f64>| format!("{:.9}", index.expect("a million people have it"));
    println!(
        "a million people: score {}, r*_WG(J) {}, AD_M {}, AD_Md {}, alpha {}",
        number(indices.score.map(|score| score.mean)),
        number(indices.outside.r_star_wg_j),
        number(indices.outside.about_mean),
        number(indices.outside.about_median),
        number(indices.outside.ordinal_alpha),
    );
}
