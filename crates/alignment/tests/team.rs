//! What a team never shows, whatever is done in whatever order; and that what it shows is right.
#![allow(missing_docs, clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

mod support;

use alignment::*;
use proptest::prelude::*;
use std::collections::BTreeMap;
use support::Chance;

/// Somebody of the team, who answers the same in every round.
#[derive(Clone)]
struct Person {
    role: Role,
    agrees: bool,
    profile: Profile,
    nonce: u16,
}

impl Person {
    fn code(&self, round: RoundTag) -> WheelCode {
        let nonce = self.nonce ^ round.number().wrapping_mul(257);
        WheelCode::new(&self.profile, self.role, self.agrees, round, nonce)
    }

    fn steps(&self, wheel: Wheel) -> Option<QuarterSteps> {
        let result = self.profile.wheel(wheel).result;
        result.map(|result| result.quarter_steps)
    }
}

fn person(chance: &mut Chance, role: Role) -> Person {
    let mut answers = Answers::default();
    // A third of the people cannot tell in some wheel.
    let blind = chance.below(12);
    for item in ItemId::ALL {
        let frequency = |chance: &mut Chance| Some(chance.one_of(&Frequency::ALL));
        let answer = if item.wheel().index() == blind {
            Answer::NotApplicable
        } else {
            Answer::Open { outside: frequency(chance), inside: frequency(chance) }
        };
        answers.set(item, answer);
    }
    Person {
        role,
        agrees: chance.below(3) > 0,
        profile: score(&answers.complete().unwrap()),
        nonce: chance.below(65536) as u16,
    }
}

fn people(chance: &mut Chance, sellers: usize, leaders: usize) -> Vec<Person> {
    let roles = std::iter::repeat_n(Role::Seller, sellers)
        .chain(std::iter::repeat_n(Role::Leader, leaders));
    roles.map(|role| person(chance, role)).collect()
}

/// A figure as somebody sees it, and whom it is really of.
struct Seen {
    wheel: Wheel,
    group: Group,
    people: Vec<usize>,
    everyone_in_the_round: Vec<usize>,
    figure: TeamWheel,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("CAMBER_LONG").is_some() { 4096 } else { 256 }, ..ProptestConfig::default() })]

    /// The rules of the page, against an attacker who adds, removes, closes, looks and begins again at will.
    #[test]
    fn no_sequence_of_actions_shows_a_few_people(seed in any::<u64>(), length in 20..400_usize) {
        let mut chance = Chance::new(seed);
        let (sellers, leaders) = (4 + chance.below(12), chance.below(8));
        let people = people(&mut chance, sellers, leaders);
        let mut tag = 0;
        let round = |tag: u16| RoundTag::new(tag).unwrap();
        let mut team = Team::new(round(tag));
        // Who is in the round, by the attacker's own book.
        let mut inside: Vec<usize> = Vec::new();
        let mut seen: Vec<Seen> = Vec::new();
        for _ in 0..length {
            match chance.below(10) {
                0..=4 => {
                    let who = chance.below(people.len());
                    let wrong = chance.below(6) == 0;
                    let code = people[who].code(round(tag + u16::from(wrong)));
                    let open = team.shown().is_none();
                    let expected = match () {
                        () if !open => Added::Closed,
                        () if wrong => Added::OtherRound(round(tag + 1)),
                        () if inside.contains(&who) => Added::Duplicate,
                        () => Added::Counted,
                    };
                    prop_assert_eq!(team.add(&code), expected);
                    if expected == Added::Counted {
                        inside.push(who);
                    }
                }
                5 => {
                    let place = chance.below(inside.len() + 2);
                    let open = team.shown().is_none();
                    if chance.below(40) == 0 {
                        team.clear();
                        inside.clear();
                        continue;
                    }
                    team.remove(place);
                    if open && place < inside.len() {
                        inside.remove(place);
                    }
                }
                6 | 7 => {
                    let view = chance.one_of(&[View::ByRole, View::Together]);
                    let obstacle = team.obstacle(view);
                    let before = team.shown().cloned();
                    match team.close(view, Seal { salt: seed ^ u64::from(tag), day: 1 }) {
                        Ok(()) => {
                            prop_assert_eq!(obstacle, None);
                            look(&team, &people, &inside, &mut seen);
                            prop_assert_eq!(team.codes().count(), 0, "the codes are dropped");
                        }
                        Err(why) => {
                            prop_assert_eq!(obstacle, Some(why));
                            prop_assert_eq!(before, team.shown().cloned(), "what was shown stays as it was");
                        }
                    }
                }
                8 => {
                    // A round that was shown is not opened again under its name, nor twice in a row.
                    prop_assert!(seen.is_empty() || !team.reopen(team.round()));
                    if team.reopen(round(tag + 1)) {
                        tag += 1;
                        inside.clear();
                    }
                }
                _ => {
                    if team.rename(round(tag + 1)) {
                        prop_assert!(inside.is_empty());
                        tag += 1;
                    }
                }
            }
            if team.shown().is_none() {
                prop_assert_eq!(team.codes().count(), inside.len());
            }
        }
        for (place, one) in seen.iter().enumerate() {
            is_of_enough(one, &people)?;
            for other in &seen[..place] {
                differs_by_enough(one, other, &people)?;
            }
        }
    }
}

fn look(team: &Team, people: &[Person], inside: &[usize], seen: &mut Vec<Seen>) {
    for group in &team.shown().unwrap().groups {
        for wheel in Wheel::ALL {
            let Some(figure) = group.wheel(wheel) else {
                continue;
            };
            let of = |who: &&usize| {
                let person = &people[**who];
                let own = match group.group {
                    Group::Sellers => person.role == Role::Seller,
                    Group::Leaders => person.role == Role::Leader,
                    Group::Everyone => true,
                };
                own && person.steps(wheel).is_some()
            };
            let members: Vec<usize> = inside.iter().filter(of).copied().collect();
            assert_eq!(figure.people, members.len());
            assert_is_right(
                figure,
                &members.iter().map(|who| people[*who].steps(wheel).unwrap()).collect::<Vec<_>>(),
            );
            seen.push(Seen {
                wheel,
                group: group.group,
                people: members,
                everyone_in_the_round: inside.to_vec(),
                figure: *figure,
            });
        }
    }
}

fn is_of_enough(seen: &Seen, people: &[Person]) -> Result<(), TestCaseError> {
    let leader = |who: &&usize| people[**who].role == Role::Leader;
    let sellers = seen.people.len() - seen.people.iter().filter(leader).count();
    if seen.group == Group::Leaders {
        let agreed = |who: &usize| people[*who].agrees;
        let all_agreed = seen.everyone_in_the_round.iter().filter(leader).all(agreed);
        prop_assert!(seen.people.len() >= 5 || all_agreed, "{} leaders", seen.people.len());
    } else {
        prop_assert!(sellers >= 5, "{sellers} sellers in {:?}", seen.group);
    }
    Ok(())
}

/// Subtracting one shown figure from another must not leave a few. People with the same numbers in a wheel are one to
/// arithmetic, the very same figure says nothing new, and a leader who agreed to be shown has nothing left to be told
/// apart from.
fn differs_by_enough(one: &Seen, other: &Seen, people: &[Person]) -> Result<(), TestCaseError> {
    if one.wheel != other.wheel || one.figure == other.figure {
        return Ok(());
    }
    let content = |who: usize| {
        let steps = people[who].steps(one.wheel).unwrap();
        (steps.outside_balance, steps.inside_balance, steps.distance)
    };
    let mut balance: BTreeMap<_, i32> = BTreeMap::new();
    one.people.iter().for_each(|who| *balance.entry(content(*who)).or_default() += 1);
    other.people.iter().for_each(|who| *balance.entry(content(*who)).or_default() -= 1);
    let apart: u32 = balance.values().map(|count| count.unsigned_abs()).sum();
    let agreed_to_be_shown =
        [one, other].iter().any(|seen| seen.group == Group::Leaders && seen.people.len() < 5);
    prop_assert!(
        apart == 0 || apart >= 5 || agreed_to_be_shown,
        "{apart} between {:?} and {:?}",
        one.group,
        other.group
    );
    Ok(())
}

/// The figure by the plain formulas, in floats.
fn assert_is_right(figure: &TeamWheel, steps: &[QuarterSteps]) {
    let n = steps.len() as f64;
    let mean = |of: &dyn Fn(&QuarterSteps) -> i8| {
        steps.iter().map(|steps| f64::from(of(steps)) / 4.0).sum::<f64>() / n
    };
    let near = |shown: f64, exact: f64, step: f64| {
        assert!((shown - exact).abs() <= step / 2.0 + 1e-9, "{shown} for {exact}");
    };
    let score = 100.0 * (1.0 - mean(&|steps| steps.distance) / 6.0);
    assert_eq!(figure.score % 5, 0);
    near(f64::from(figure.score), score, 5.0);
    let balance = mean(&|steps| steps.outside_balance);
    near(f64::from(figure.outside) / 2.0, balance, 0.5);
    near(f64::from(figure.pull) / 2.0, mean(&|steps| steps.pull()), 0.5);
    let spread = steps
        .iter()
        .map(|steps| (f64::from(steps.outside_balance) / 4.0 - balance).abs())
        .sum::<f64>()
        / n;
    let word = match spread {
        spread if spread <= 0.75 + 1e-9 => Spread::Close,
        spread if spread <= 1.25 + 1e-9 => Spread::Mixed,
        _ => Spread::FarApart,
    };
    assert_eq!(figure.spread, (steps.len() >= 5).then_some(word));
    match figure.spread_steps {
        Some(quarters) => near(f64::from(quarters) / 4.0, spread, 0.25),
        None => assert!(steps.len() < 8),
    }
}

#[test]
fn sellers_are_shown_from_five_on_and_leaders_by_their_rule() {
    let mut chance = Chance::new(1);
    let mut all = people(&mut chance, 6, 5);
    all.iter_mut().for_each(|person| person.agrees = false);
    let round = RoundTag::default();
    let check = |sellers: usize, leaders: usize, view: View, expected: Result<&[Group], NotYet>| {
        let mut team = Team::new(round);
        let some = all.iter().take(sellers).chain(all.iter().skip(6).take(leaders));
        some.for_each(|person| assert_eq!(team.add(&person.code(round)), Added::Counted));
        let closed = team.close(view, Seal::default());
        let groups = team
            .shown()
            .map(|shown| shown.groups.iter().map(|group| group.group).collect::<Vec<_>>());
        assert_eq!(closed.map(|()| groups.unwrap()), expected.map(<[Group]>::to_vec));
    };
    check(0, 0, View::ByRole, Err(NotYet::TooFewSellers));
    check(4, 5, View::Together, Err(NotYet::TooFewSellers));
    check(5, 0, View::ByRole, Ok(&[Group::Sellers]));
    check(5, 0, View::Together, Ok(&[Group::Sellers]));
    check(5, 1, View::ByRole, Ok(&[Group::Sellers]));
    check(5, 1, View::Together, Ok(&[Group::Everyone]));
    check(6, 5, View::ByRole, Ok(&[Group::Sellers, Group::Leaders]));
    check(6, 5, View::Together, Ok(&[Group::Everyone]));

    let mut agreeing = all[6].clone();
    agreeing.agrees = true;
    let mut team = Team::new(round);
    all[..5].iter().for_each(|person| _ = team.add(&person.code(round)));
    team.add(&agreeing.code(round));
    assert!(team.shows_leaders());
    // The same leader hands in a second code, and has thought better of it.
    assert_eq!(team.add(&all[6].code(round)), Added::Duplicate);
    assert!(!team.shows_leaders());
    team.add(&agreeing.code(round));
    assert!(!team.shows_leaders(), "no is no");
}

/// A latecomer does not make a new round out of an old one.
#[test]
fn a_round_that_is_nearly_the_last_one_is_not_shown() {
    let sees_all = |person: &Person| Wheel::ALL.iter().all(|wheel| person.steps(*wheel).is_some());
    let mut all = people(&mut Chance::new(2), 30, 0);
    all.retain(sees_all);
    let tag = |number| RoundTag::new(number).unwrap();
    let mut team = Team::new(tag(1));
    all[..6].iter().for_each(|person| _ = team.add(&person.code(tag(1))));
    assert_eq!(team.close(View::ByRole, Seal::default()), Ok(()));
    assert_eq!(team.close(View::ByRole, Seal::default()), Err(NotYet::Closed));
    assert!(!team.reopen(tag(1)) && !team.rename(tag(3)));
    assert!(
        team.reopen(tag(2)) && !team.rename(tag(1)) && team.rename(tag(4)) && team.rename(tag(2))
    );
    all[..7].iter().for_each(|person| _ = team.add(&person.code(tag(2))));
    let late = NotYet::Held(Held::Late { missing: 4 });
    assert_eq!(team.close(View::ByRole, Seal::default()), Err(late));
    all[7..11].iter().for_each(|person| _ = team.add(&person.code(tag(2))));
    assert_eq!(team.close(View::ByRole, Seal::default()), Ok(()), "five more make no riddle");
    assert_eq!(team.shown().unwrap().groups[0].people, 11);
}

/// The figures of measurement.md: about ±3 and ±10 points for eight people.
#[test]
fn a_mean_is_surer_the_more_people_it_is_of() {
    assert_eq!(margins(8), (3, 10));
    assert_eq!(margins(5), (4, 14));
    assert_eq!(margins(1000), (0, 1));
    let all: Vec<_> = (2..500).map(margins).collect();
    assert!(all.windows(2).all(|two| two[1].0 <= two[0].0 && two[1].1 <= two[0].1));
    assert!(all.iter().all(|(counted, sample)| counted <= sample));
}
