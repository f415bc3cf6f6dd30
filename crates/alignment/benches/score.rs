//! How fast people are scored. Run with `cargo bench -p alignment`.
//!
//! Every person is scored in full (four wheels, overall, range, bands, notes), from complete answers in
//! memory; the mean score is taken, so that nothing is left out as unused. The goal is a million in under
//! 100 ms natively.
#![allow(missing_docs, clippy::expect_used)]

use alignment::{Answer, Answers, CompleteAnswers, Frequency, ItemId, score};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench]
fn one_person(bencher: Bencher) {
    let person = people(1);
    bencher.bench(|| person.first().map(|answers| score(black_box(answers))));
}

#[divan::bench(args = [1_000, 1_000_000])]
fn many_people(bencher: Bencher, count: usize) {
    let people = people(count);
    bencher
        .counter(divan::counter::ItemsCount::new(count))
        .bench(|| mean_score(black_box(&people)));
}

fn mean_score(people: &[CompleteAnswers]) -> f64 {
    let (mut sum, mut count) = (0.0, 0_u32);
    for answers in people {
        // The whole profile is kept alive, not only the number that is summed.
        let profile = score(answers);
        if let Some(overall) = &black_box(&profile).overall {
            sum += overall.score;
            count += 1;
        }
    }
    sum / f64::from(count)
}

/// People who answer at random; one practice in sixteen does not apply.
fn people(count: usize) -> Vec<CompleteAnswers> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = move |limit: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % limit
    };
    let person = |_| {
        let mut answers = Answers::default();
        for item in ItemId::ALL {
            let answer = if next(16) == 0 {
                Answer::NotApplicable
            } else {
                Answer::Open {
                    outside: Frequency::new(next(7) as u8),
                    inside: Frequency::new(next(7) as u8),
                }
            };
            answers.set(item, answer);
        }
        answers.complete().expect("every practice is settled")
    };
    (0..count).map(person).collect()
}
