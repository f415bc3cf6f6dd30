//! Somebody who sees every picture that a device shows, knows who was there each time, and subtracts.
//!
//! Random teams; people leave, join, change one answer in one wheel, answer all anew, come back under another nonce or
//! from another chair; rounds are closed, opened and closed again in several tabs that share one memory; pages are
//! loaded again. `cargo test -p alignment --test differencing -- --nocapture` prints the figures of `docs/codes.md`.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use alignment::*;
use std::collections::BTreeSet;
use support::Chance;

type Steps = (i8, i8, i8);

fn steps(code: &WheelCode, wheel: Wheel) -> Option<Steps> {
    let steps = code.wheel(wheel)?;
    Some((steps.outside_balance, steps.inside_balance, steps.distance))
}

fn score_of(steps: Steps) -> f64 {
    100.0 * (1.0 - f64::from(steps.2) / 24.0)
}

/// Somebody who may be in any round.
#[derive(Clone)]
struct Person {
    role: Role,
    answers: Answers,
    nonce: u16,
}

impl Person {
    fn code(&self, round: RoundTag) -> WheelCode {
        let profile = score(&self.answers.complete().unwrap());
        WheelCode::new(&profile, self.role, true, round, self.nonce)
    }
}

/// Somebody to whom things happen nearly as they should, or, one in five, far from that: whom a mean does not tell.
fn person(chance: &mut Chance) -> Person {
    let mut answers = Answers::default();
    let far = chance.below(5) == 0;
    for item in ItemId::ALL {
        let inside = chance.below(7) as i8;
        let gap = if far { 4 + chance.below(3) as i8 } else { chance.below(3) as i8 - 1 };
        let away = if inside < 3 { gap } else { -gap };
        let step = |step: i8| Frequency::new(step.clamp(0, 6) as u8);
        answers.set(item, Answer::Open { outside: step(inside + away), inside: step(inside) });
    }
    // One in ten cannot tell in some wheel.
    if let Some(wheel) = Wheel::ALL.get(chance.below(40)) {
        for item in wheel.items() {
            answers.set(item, Answer::NotApplicable);
        }
    }
    Person { role: Role::Seller, answers, nonce: chance.below(65536) as u16 }
}

/// Answers one practice of a wheel one step higher or lower.
fn change_one(person: &mut Person, chance: &mut Chance, wheel: Wheel) {
    let item = chance.one_of(&wheel.items());
    if let Some(rating) = person.answers.get(item).rating() {
        let step = rating.outside.step();
        let outside = Frequency::new(if step > 0 { step - 1 } else { 1 });
        let answer = Answer::Open { outside, inside: Some(rating.inside) };
        person.answers.set(item, answer);
    }
}

/// A figure as the attacker sees it, and whom it is really of.
struct Seen {
    wheel: Wheel,
    people: Vec<(usize, Steps)>,
    /// Their codes, in the same order.
    codes: Vec<WheelCode>,
    figure: TeamWheel,
}

/// A device with some tabs that share what was shown.
struct Device {
    tabs: Vec<Team>,
    kept: Option<String>,
    /// Whether anything is remembered at all; without, it is what one gets from any page that forgets.
    remembers: bool,
    closes: u64,
}

impl Device {
    fn recall(&mut self, tab: usize) {
        let shown = match &self.kept {
            Some(text) if self.remembers => Shown::read(text).unwrap(),
            _ => Shown::default(),
        };
        self.tabs[tab].recall(shown);
    }

    fn close(&mut self, tab: usize, round: RoundTag, codes: &[WheelCode]) -> Option<Picture> {
        self.recall(tab);
        if self.tabs[tab].shown().is_some() && !self.tabs[tab].reopen(round) {
            self.tabs[tab] = Team::new(round);
            self.recall(tab);
        }
        self.tabs[tab].clear();
        if !self.tabs[tab].rename(round) {
            self.tabs[tab] = Team::new(round);
            self.recall(tab);
        }
        for code in codes {
            self.tabs[tab].add(code);
        }
        self.closes += 1;
        let seal = Seal {
            salt: self.closes.wrapping_mul(0x9e37_79b9_7f4a_7c15),
            day: 20_000 + self.closes as u32 / 10,
        };
        self.tabs[tab].close(View::ByRole, seal).ok()?;
        self.kept = Some(self.tabs[tab].shown_before().text());
        self.tabs[tab].shown().cloned()
    }
}

/// One team over many rounds: everything that was seen.
fn attack(seed: u64, remembers: bool) -> Vec<Seen> {
    let mut chance = Chance::new(seed);
    let count = 6 + chance.below(14);
    let mut people: Vec<Person> = (0..count).map(|_| person(&mut chance)).collect();
    let mut inside: BTreeSet<usize> = (0..5 + chance.below(count - 5)).collect();
    let mut device = Device {
        tabs: (0..3).map(|_| Team::new(RoundTag::default())).collect(),
        kept: None,
        remembers,
        closes: 0,
    };
    let mut seen = Vec::new();
    for number in 0..30 {
        let round = RoundTag::new(number / 2).unwrap();
        let codes: Vec<WheelCode> = inside.iter().map(|who| people[*who].code(round)).collect();
        let tab = chance.below(3);
        if let Some(picture) = device.close(tab, round, &codes) {
            for group in &picture.groups {
                for wheel in Wheel::ALL {
                    let Some(figure) = group.wheel(wheel) else {
                        continue;
                    };
                    let own = inside.iter().zip(&codes);
                    let rated =
                        own.filter_map(|(who, code)| Some(((*who, steps(code, wheel)?), *code)));
                    let (people, codes) = rated.unzip();
                    seen.push(Seen { wheel, people, codes, figure: *figure });
                }
            }
        }
        if chance.below(4) == 0 {
            // Loaded again: nothing is left in this tab but what the device has kept.
            device.tabs[tab] = Team::new(RoundTag::default());
        }
        for _ in 0..1 + chance.below(2) {
            let who = chance.below(count);
            match chance.below(8) {
                0 | 1 => _ = inside.remove(&who),
                2..=4 => _ = inside.insert(who),
                5 => {
                    let wheel = chance.one_of(&Wheel::ALL);
                    change_one(&mut people[who], &mut chance, wheel);
                }
                6 => people[who].nonce ^= 1 + chance.below(65535) as u16,
                _ => {
                    // All change one answer in the same wheel, so that all their codes are other ones.
                    let wheel = chance.one_of(&Wheel::ALL);
                    for who in &inside {
                        people[*who].nonce ^= 7;
                        change_one(&mut people[*who], &mut chance, wheel);
                    }
                }
            }
        }
    }
    seen
}

fn teams() -> u64 {
    if std::env::var_os("CAMBER_LONG").is_some() { 5_000 } else { 400 }
}

/// How many people have left, joined or have other numbers from one figure to another.
fn apart(one: &Seen, other: &Seen) -> usize {
    let who = |seen: &Seen| seen.people.iter().copied().collect::<BTreeSet<_>>();
    let (one, other) = (who(one), who(other));
    let differ = one.symmetric_difference(&other).map(|(who, _)| *who);
    differ.collect::<BTreeSet<_>>().len()
}

/// How many people are in both figures and answered three or four wheels anew in between: no code says that they are
/// the same, and the page says so.
fn anew(one: &Seen, other: &Seen) -> usize {
    let both = one.people.iter().zip(&one.codes).filter(|((who, _), code)| {
        let mut others = other.people.iter().zip(&other.codes);
        others.any(|((other, _), later)| {
            let same = |wheel: &Wheel| {
                code.wheel(*wheel).is_some_and(|steps| steps.distance > 0)
                    && steps(code, *wheel) == steps(later, *wheel)
            };
            who == other && Wheel::ALL.iter().filter(|wheel| same(wheel)).count() < 2
        })
    });
    both.count()
}

#[test]
fn no_two_shown_wheels_rest_on_people_who_differ_by_fewer_than_five() {
    let (mut figures, mut again, mut pairs, mut beyond) = (0, 0, 0, 0);
    for seed in 0..teams() {
        let seen = attack(seed, true);
        for (place, one) in seen.iter().enumerate() {
            assert!(one.people.len() >= 5, "seed {seed}");
            for other in seen[..place].iter().filter(|other| other.wheel == one.wheel) {
                let (apart, anew) = (apart(one, other), anew(one, other));
                // The very same figure says nothing new, whoever it is of.
                let same = one.figure == other.figure;
                again += usize::from(apart == 0);
                pairs += 1;
                beyond += usize::from((1..5).contains(&apart) && !same);
                // Who answered anew has gone and come as somebody else.
                assert!(
                    apart == 0 || apart + anew >= 5 || same,
                    "seed {seed}: {apart} in {:?}: {:?} and {:?}",
                    one.wheel,
                    one.people,
                    other.people
                );
            }
        }
        figures += seen.len();
    }
    println!(
        "{figures} figures shown, {pairs} pairs of a wheel: {again} of the same people with the same numbers, \
         {beyond} of fewer than five, some of whom answered three wheels anew"
    );
    assert!(beyond * 100 < pairs, "{beyond} of {pairs}");
    assert!(figures as u64 > 4 * teams() && again > 0);
    // The eye of this test sees what it looks for, in a page that forgets.
    let seen = attack(1, false);
    let close = |one: &Seen| {
        let others = seen.iter().filter(|other| other.wheel == one.wheel);
        others.map(|other| apart(one, other)).any(|apart| (1..5).contains(&apart))
    };
    assert!(seen.iter().any(close));
}

/// How often the best linear estimate of a person's score from all figures of a wheel comes within 20 points, how often
/// the mean of the people they were first shown with does, and of how many.
#[derive(Default, Clone, Copy)]
struct Hits {
    attacker: usize,
    mean: usize,
    of: usize,
}

impl Hits {
    fn percent(self) -> (f64, f64) {
        let of = self.of as f64 / 100.0;
        (self.attacker as f64 / of, self.mean as f64 / of)
    }
}

/// Adds up over all people of all shown figures. An attacker takes each person for somebody near the team's mean, and
/// corrects that by all rounded sums, each weighted by how far rounding can be off.
fn estimate(seen: &[Seen], hits: &mut Hits) {
    const ROUNDING: f64 = 25.0 / 12.0;
    for wheel in Wheel::ALL {
        let own: Vec<&Seen> = seen.iter().filter(|seen| seen.wheel == wheel).collect();
        let mut unknown: Vec<(usize, Steps)> =
            own.iter().flat_map(|seen| seen.people.clone()).collect();
        unknown.sort_unstable();
        unknown.dedup();
        if own.len() < 2 {
            continue;
        }
        let shown = |seen: &Seen| f64::from(seen.figure.score);
        let prior = own.iter().map(|seen| shown(seen)).sum::<f64>() / own.len() as f64;
        // Covariance of the shown sums: people in both, times how much people differ, and rounding.
        let spread = 30.0_f64;
        let rows: Vec<Vec<f64>> = own
            .iter()
            .map(|seen| {
                let has = |who: &(usize, Steps)| f64::from(u8::from(seen.people.contains(who)));
                unknown.iter().map(has).collect()
            })
            .collect();
        let size = own.len();
        let mut matrix = vec![vec![0.0; size + 1]; size];
        for (i, row) in matrix.iter_mut().enumerate() {
            let n = own[i].people.len() as f64;
            for j in 0..size {
                let both: f64 = rows[i].iter().zip(&rows[j]).map(|(a, b)| a * b).sum();
                row[j] = spread * spread * both;
            }
            row[i] += n * n * ROUNDING;
            row[size] = n * (shown(own[i]) - prior);
        }
        let weights = solve(matrix);
        for (place, who) in unknown.iter().enumerate() {
            let correction: f64 = (0..size).map(|i| weights[i] * rows[i][place]).sum();
            let guess = (prior + spread * spread * correction).clamp(0.0, 100.0);
            let truth = score_of(who.1);
            let first = own.iter().find(|seen| seen.people.contains(who)).unwrap();
            let mean = first.people.iter().map(|(_, steps)| score_of(*steps)).sum::<f64>()
                / first.people.len() as f64;
            hits.attacker += usize::from((guess - truth).abs() <= 20.0);
            hits.mean += usize::from((mean - truth).abs() <= 20.0);
            hits.of += 1;
        }
    }
}

/// Gauss with pivots; the last column is the right side.
fn solve(mut matrix: Vec<Vec<f64>>) -> Vec<f64> {
    let size = matrix.len();
    for at in 0..size {
        let pivot = (at..size)
            .max_by(|a, b| matrix[*a][at].abs().total_cmp(&matrix[*b][at].abs()))
            .unwrap();
        matrix.swap(at, pivot);
        let (before, rest) = matrix.split_at_mut(at + 1);
        let top = &before[at];
        for row in rest {
            let factor = row[at] / top[at];
            for (value, from) in row.iter_mut().zip(top).skip(at) {
                *value -= factor * from;
            }
        }
    }
    let mut result = vec![0.0; size];
    for at in (0..size).rev() {
        let known: f64 = (at + 1..size).map(|other| matrix[at][other] * result[other]).sum();
        result[at] = (matrix[at][size] - known) / matrix[at][at];
    }
    result
}

#[test]
fn all_pictures_together_say_no_more_of_a_person_than_the_mean() {
    let (mut now, mut without) = (Hits::default(), Hits::default());
    for seed in 0..teams() {
        estimate(&attack(seed, true), &mut now);
        estimate(&attack(seed, false), &mut without);
    }
    let ((hit, mean), (open, open_mean)) = (now.percent(), without.percent());
    println!(
        "within 20 points: {hit:.1} % by all pictures, {mean:.1} % by the mean ({} people's wheels); \
         on a page that forgets: {open:.1} % and {open_mean:.1} % ({})",
        now.of, without.of
    );
    assert!(hit <= mean, "{hit:.1} % by all pictures, {mean:.1} % by the mean");
    // The attacker of this test is one: where nothing is remembered, the pictures tell.
    assert!(open > open_mean + 5.0, "{open:.1} {open_mean:.1}");
}

fn codes(texts: &str) -> Vec<WheelCode> {
    let read = |text| WheelCode::read(text).unwrap();
    texts.split_whitespace().map(read).collect()
}

/// Closes a round of these codes on a device where this was shown before.
fn close(before: Shown, codes: &[WheelCode], salt: u64) -> (Result<(), NotYet>, Team) {
    let mut team = Team::new(codes[0].round());
    team.recall(before);
    codes.iter().for_each(|code| _ = team.add(code));
    (team.close(View::ByRole, Seal { salt, day: 20_000 }), team)
}

/// Six sellers, of whom one is far from the others in Focus; then the five others, who have changed Client insight.
const SIX: &str = "40000-4WG9S-0084W-J4F9W 40008-4WG9S-0084W-HGXJA 4000G-4WG9S-0084W-GXBFN \
    4000R-4WG9S-0084W-G9S5H 40010-4WG9S-0084W-GX9D4 400KF-F8G9S-0084W-G9SQR";
const FIVE: &str = "40000-4WG9S-00G4W-JQ7Y8 40008-4WG9S-00G4W-J3NMC 4000G-4WG9S-00G4W-GXBPM \
    4000R-4WG9S-00G4W-G9SWG 40010-4WG9S-00G4W-GX9M5";

#[test]
fn the_one_who_left_is_not_told_by_two_closed_rounds() {
    let six = codes(SIX);
    let five = codes(FIVE);
    let focus = |team: &Team| {
        let sellers = team.shown().unwrap().groups[0];
        sellers.wheel(Wheel::Focus).map(|figure| figure.score)
    };
    for (first, second, score) in [(&six, &five, 85), (&five, &six, 100)] {
        let (closed, team) = close(Shown::default(), first, 1);
        assert_eq!((closed, focus(&team)), (Ok(()), Some(score)));
        let (closed, team) = close(team.shown_before().clone(), second, 2);
        if closed.is_ok() {
            assert_eq!(focus(&team), None);
        }
        println!("after {} sellers, {}: {closed:?}", first.len(), second.len());
    }
}

/// One person who reads their own file on four devices, and changes an answer on some.
#[test]
fn one_person_is_not_five() {
    let mut chance = Chance::new(9);
    let mut one = person(&mut chance);
    let round = RoundTag::default();
    let mut team = Team::new(round);
    assert_eq!(team.add(&one.code(round)), Added::Counted);
    for nonce in 1..5 {
        one.nonce = one.nonce.wrapping_add(nonce);
        assert_eq!(team.add(&one.code(round)), Added::Alike);
    }
    assert_eq!((team.codes().len(), team.people(Role::Seller)), (1, 1));
    for wheel in Wheel::ALL {
        let mut changed = one.clone();
        change_one(&mut changed, &mut chance, wheel);
        team.add(&changed.code(round));
    }
    assert_eq!(team.people(Role::Seller), 1);
    assert_eq!(team.close(View::ByRole, Seal::default()), Err(NotYet::TooFewSellers));
}

/// What is kept comes back as it was; a spoiled line is passed over, and another text is none.
#[test]
fn what_was_shown_is_kept_as_text() {
    let mut chance = Chance::new(3);
    let round = RoundTag::default();
    let people: Vec<Person> = (0..9).map(|_| person(&mut chance)).collect();
    let all: Vec<WheelCode> = people.iter().map(|person| person.code(round)).collect();
    let (closed, team) = close(Shown::default(), &all, 77);
    assert_eq!(closed, Ok(()));
    let kept = team.shown_before();
    let text = kept.text();
    assert_eq!(Shown::read(&text).as_ref(), Some(kept));
    assert!(text.len() < 9 * 4 * 8 + 4 * 60 + 20, "{} characters", text.len());
    for code in &all {
        assert!(!text.contains(&code.text()) && !text.contains(&code.text().replace('-', "")));
    }
    let spoiled = format!("{text}\n20000 focus zz\n\n20000 focus 00 00 0102");
    assert_eq!(Shown::read(&spoiled).as_ref(), Some(kept));
    assert_eq!(Shown::read(""), None);
    assert_eq!(Shown::read("camber-team 1 0"), None);
    for end in 0..text.len() {
        let _ = Shown::read(&text[..end]);
    }
    // Thirteen weeks later all is forgotten; a clock that was ahead does not keep it for longer.
    let mut shown = kept.clone();
    shown.forget(20_000 + SHOWN_DAYS);
    assert_eq!(shown, *kept);
    shown.forget(20_001 + SHOWN_DAYS);
    assert!(shown.is_empty());
    let mut early = kept.clone();
    early.forget(10);
    early.forget(10 + SHOWN_DAYS + 1);
    assert!(early.is_empty());
}

/// The codes that another tab has shown go from this one; the others stay.
#[test]
fn a_round_closed_in_one_tab_is_gone_in_the_others() {
    let mut chance = Chance::new(4);
    let round = RoundTag::default();
    let people: Vec<Person> = (0..8).map(|_| person(&mut chance)).collect();
    let all: Vec<WheelCode> = people.iter().map(|person| person.code(round)).collect();
    let mut second = Team::new(round);
    all.iter().for_each(|code| _ = second.add(code));
    let (closed, first) = close(Shown::default(), &all[..6], 8);
    assert_eq!(closed, Ok(()));
    assert_eq!(second.recall(first.shown_before().clone()), 6);
    assert_eq!(second.codes().collect::<Vec<_>>(), all[6..]);
    assert_eq!(second.recall(first.shown_before().clone()), 0);
}

/// A coach who sees several teams is not held up by strangers, and neither is a team with five more people.
#[test]
fn honest_rounds_are_shown() {
    let (mut wheels, mut held) = (0, 0);
    for seed in 0..teams() / 10 {
        let mut chance = Chance::new(1000 + seed);
        let mut shown = Shown::default();
        for number in 0..8 {
            let round = RoundTag::new(number).unwrap();
            let count = 9 + 5 * usize::from(number % 2);
            let people: Vec<Person> = (0..count).map(|_| person(&mut chance)).collect();
            let all: Vec<WheelCode> = people.iter().map(|person| person.code(round)).collect();
            let mut team = Team::new(round);
            team.recall(shown);
            all.iter().for_each(|code| _ = team.add(code));
            held += team.held(View::ByRole).iter().flatten().count();
            wheels += 4;
            let seal = Seal { salt: seed << 8 | u64::from(number), day: 9 };
            let _ = team.close(View::ByRole, seal);
            shown = team.shown_before().clone();
        }
    }
    println!("{held} of {wheels} wheels of strangers held back, eight teams a device");
    assert!(held * 20 < wheels);

    let mut chance = Chance::new(6);
    let round = RoundTag::default();
    let people: Vec<Person> = (0..14).map(|_| person(&mut chance)).collect();
    let all: Vec<WheelCode> = people.iter().map(|person| person.code(round)).collect();
    let (closed, team) = close(Shown::default(), &all[..9], 1);
    assert_eq!(closed, Ok(()));
    let before = team.shown_before();
    let (late, _) = close(before.clone(), &all[..10], 2);
    assert_eq!(late, Err(NotYet::Held(Held::Late { missing: 4 })));
    let (parted, _) = close(before.clone(), &all[..8], 2);
    assert_eq!(parted, Err(NotYet::Held(Held::Parted)));
    let (again, same) = close(before.clone(), &all[..9], 3);
    assert_eq!((again, same.shown()), (Ok(()), team.shown()));
    let (five_more, _) = close(before.clone(), &all, 4);
    assert_eq!(five_more, Ok(()));
    let (alone, _) = close(before.clone(), &all[9..], 5);
    assert_eq!(alone, Ok(()));
}
