//! The facilitator's page against somebody who does what they like with it: whatever is pasted, typed, opened, taken
//! out, closed and opened again in whatever order, no figure of fewer than five sellers stands on it, and no two of its
//! pictures differ by one person or a few. The page is read as its reader does, from its HTML.
#![allow(clippy::restriction)] // A test may panic.
#![cfg(not(target_arch = "wasm32"))]

#[path = "support/html.rs"]
#[allow(dead_code, reason = "tests/pages.rs uses the rest")]
mod html;

use alignment::{
    Answer, Answers, FoundCode, Frequency, Group, ItemId, Profile, Role, RoundTag, ScanResult,
    TeamWheel, View, Wheel, WheelCode, score,
};
use camber::device::Device;
use camber::i18n::{I18n, LANGUAGES};
use camber::pages::Page;
use camber::part::Part;
use camber::prerender;
use camber::route::{Route, Together};

use camber::together::paper::PaperChange;
use camber::together::room::Tables;
use camber::together::team_table::{StoredTeam, TeamChange, TeamTable};
use std::collections::BTreeMap;

/// Xorshift: the same numbers on every run, so that a failure repeats.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit
    }
}

struct Person {
    role: Role,
    agrees: bool,
    answers: Answers,
    profile: Profile,
    nonce: u16,
}

fn person(chance: &mut Chance, role: Role) -> Person {
    let mut answers = Answers::default();
    // A third of the people cannot tell in some wheel.
    let blind = chance.below(12);
    for item in ItemId::ALL {
        let step = |chance: &mut Chance| Frequency::new(chance.below(7) as u8);
        let open = Answer::Open { outside: step(chance), inside: step(chance) };
        let is_blind = item.wheel().index() == blind;
        answers.set(item, if is_blind { Answer::NotApplicable } else { open });
    }
    Person {
        role,
        agrees: chance.below(3) > 0,
        profile: score(&answers.complete().unwrap()),
        answers,
        nonce: chance.below(65536) as u16,
    }
}

impl Person {
    fn code(&self, round: RoundTag) -> WheelCode {
        WheelCode::new(&self.profile, self.role, self.agrees, round, self.nonce)
    }
}

/// A figure on the page: of which wheel, of whom as the page says, and of whom it really is.
struct Seen {
    wheel: Wheel,
    group: Group,
    people: Vec<WheelCode>,
    all: Vec<WheelCode>,
    figure: TeamWheel,
}

/// A device that keeps nothing yet.
fn stored() -> StoredTeam {
    StoredTeam { shown: Some(None), ..StoredTeam::default() }
}

fn rendered(table: &TeamTable) -> String {
    let route = Route::Together(Together::Team);
    let page = Page {
        device: Device::default(),
        live: true,
        ..prerender::html::static_page(&I18n::new(&LANGUAGES[0]), route)
    };
    let tables = Tables { team: table.clone(), ..Tables::default() };
    let shown = prerender::html::render_room(page.clone(), tables.clone());
    let alone = Page { i18n: I18n::of_part(&LANGUAGES[0], Part::Team), ..page };
    assert!(shown == prerender::html::render_room(alone, tables), "words of another part");
    shown
}

/// The figures in a page, by group and wheel: the score, and of how many people.
fn figures(html: &str) -> Vec<(Group, Wheel, i64, usize)> {
    let mut found = Vec::new();
    for (group, key) in
        [(Group::Sellers, "sellers"), (Group::Leaders, "leaders"), (Group::Everyone, "everyone")]
    {
        for wheel in Wheel::ALL {
            let mark = format!("id=\"{key}-{}\"", wheel.key());
            let Some((_, card)) = html.split_once(&mark) else {
                continue;
            };
            let card = card.split("</section>").next().unwrap();
            let number = |from: &str| {
                let (_, rest) = card.split_once(from)?;
                let text = rest.split_once('>')?.1;
                let digits = text.trim_start_matches(|sign: char| !sign.is_ascii_digit());
                let end = digits.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(digits.len());
                digits[..end].parse::<i64>().ok()
            };
            if let Some(score) = number("class=\"facts\"") {
                let people = number("class=\"small\"").unwrap() as usize;
                found.push((group, wheel, score, people));
            }
        }
    }
    found
}

/// Looks at a picture that has just been shown, and writes down whom each figure is of.
fn look(table: &TeamTable, all: &[WheelCode], seen: &mut Vec<Seen>) {
    assert!(table.large, "the room sees it at once");
    let html = rendered(&table.clone().after(TeamChange::Enlarge));
    let shown = figures(&html);
    // The wall shows the same, a wheel at a time.
    for wheel in Wheel::ALL {
        let wall = rendered(&table.clone().after(TeamChange::Turn(wheel)));
        let of_wheel = shown.iter().filter(|(_, own, ..)| *own == wheel).count();
        assert_eq!(wall.matches("class=\"balance\"").count(), of_wheel);
        assert!(figures(&wall).is_empty());
        for code in all {
            assert!(!wall.contains(&code.text()[6..]), "a code on the wall");
        }
    }
    for &(group, wheel, score, people) in &shown {
        let own = |code: &&WheelCode| match group {
            Group::Sellers => code.role() == Role::Seller,
            Group::Leaders => code.role() == Role::Leader,
            Group::Everyone => true,
        };
        let members: Vec<WheelCode> =
            all.iter().filter(own).filter(|code| code.wheel(wheel).is_some()).copied().collect();
        assert_eq!(people, members.len(), "{group:?} {wheel:?}");
        let gaps: i64 =
            members.iter().map(|code| i64::from(code.wheel(wheel).unwrap().distance)).sum();
        let n = members.len() as i64;
        let exact = 100.0 * (1.0 - gaps as f64 / (24 * n) as f64);
        assert!((score as f64 - exact).abs() <= 2.5 + 1e-9, "{score} for {exact}");
        let mut groups = table.shown().unwrap().groups.iter();
        let own = groups.find(|own| own.group == group).unwrap();
        seen.push(Seen {
            wheel,
            group,
            people: members,
            all: all.to_vec(),
            figure: *own.wheel(wheel).unwrap(),
        });
    }
    // Nothing else on the page is a figure, and no code is left on it.
    assert_eq!(html.matches("class=\"balance\"").count(), shown.len());
    for code in all {
        assert!(!html.contains(&code.text()[6..]), "a code on a shown page");
    }
    assert_eq!(table.codes().count(), 0);
}

fn hold(seen: &[Seen]) {
    let leads = |code: &&WheelCode| code.role() == Role::Leader;
    for (place, one) in seen.iter().enumerate() {
        let sellers = one.people.iter().filter(|code| code.role() == Role::Seller).count();
        if one.group == Group::Leaders {
            let all_agreed = one.all.iter().filter(leads).all(WheelCode::agrees);
            assert!(one.people.len() >= 5 || all_agreed, "{} leaders", one.people.len());
        } else {
            assert!(sellers >= 5, "{sellers} sellers");
        }
        for other in &seen[..place] {
            let agreed = [one, other]
                .iter()
                .any(|seen| seen.group == Group::Leaders && seen.people.len() < 5);
            if one.wheel != other.wheel || agreed {
                continue;
            }
            // People with the same numbers in a wheel are one and the same to a subtraction, and a figure that is
            // shown again says nothing new.
            if one.figure == other.figure {
                continue;
            }
            let key = |code: &WheelCode| format!("{:?}", code.wheel(one.wheel));
            let mut balance = BTreeMap::<String, i32>::new();
            one.people.iter().for_each(|code| *balance.entry(key(code)).or_default() += 1);
            other.people.iter().for_each(|code| *balance.entry(key(code)).or_default() -= 1);
            let apart: u32 = balance.values().map(|count| count.unsigned_abs()).sum();
            assert!(
                apart == 0 || apart >= 5,
                "{apart} between {:?} and {:?}",
                one.group,
                other.group
            );
        }
    }
}

#[test]
fn no_sequence_of_actions_on_the_page_shows_a_few_people() {
    let runs = if std::env::var_os("CAMBER_LONG").is_some() { 4000 } else { 60 };
    let (mut pictures, mut differences) = (0, 0);
    for seed in 1..=runs {
        let mut chance = Chance((seed * 0x9e37_79b9) | 1);
        let (sellers, leaders) = (4 + chance.below(12), chance.below(8));
        let people: Vec<Person> = (0..sellers + leaders)
            .map(|place| {
                person(&mut chance, if place < sellers { Role::Seller } else { Role::Leader })
            })
            .collect();
        let mut table = TeamTable::default();
        let mut seen = Vec::new();
        for _ in 0..250 {
            let round = table.collected();
            let was_shown = table.shown().is_some();
            let before: Vec<WheelCode> = table.codes().collect();
            let change = change(&mut chance, &table, &people, round);
            let restores = chance.below(60) == 0;
            table = table.after(change);
            if table.shown().is_some() && !was_shown {
                look(&table, &before, &mut seen);
            } else if table.shown().is_none() && chance.below(12) == 0 {
                let html = rendered(&table);
                assert!(
                    figures(&html).is_empty()
                        && !html.contains("class=\"balance\"")
                        && !html.contains("<figure")
                );
            }
            // What is kept is the open round, and comes back as it was.
            if let Some(kept) = table.kept().filter(|_| restores) {
                let back = TeamTable::open(&StoredTeam { codes: Some(kept), ..stored() });
                assert_eq!(back.collected(), table.collected());
                assert!(back.codes().eq(table.codes()) && back.shown().is_none());
            }
            assert!(table.shown().is_none() || table.kept().is_none());
        }
        hold(&seen);
        pictures += seen.len();
        differences += seen.len().saturating_sub(8);
    }
    // The attacks come through: many figures were seen, and many of the same team again.
    assert!(
        pictures > runs as usize && differences > runs as usize / 10,
        "{pictures} {differences}"
    );
}

fn change(
    chance: &mut Chance,
    table: &TeamTable,
    people: &[Person],
    round: RoundTag,
) -> TeamChange {
    let someone = |chance: &mut Chance| {
        let who = &people[chance.below(people.len())];
        // One in eight codes is of another round.
        let other = RoundTag::new((round.number() + 1) % RoundTag::COUNT).unwrap();
        who.code(if chance.below(8) == 0 { other } else { round })
    };
    match chance.below(20) {
        0..=3 => {
            let count = 1 + chance.below(6);
            let mut text = String::new();
            for _ in 0..count {
                let mut code = someone(chance).text();
                if chance.below(5) == 0 {
                    let at = chance.below(code.len());
                    code.replace_range(at..=at, "7");
                }
                text.push_str(&code);
                text.push_str(["\n", ", ", " <b>", "\t"][chance.below(4)]);
            }
            TeamChange::Type(text)
        }
        4..=7 => TeamChange::Read,
        8 | 9 => {
            let codes: Vec<WheelCode> = (0..chance.below(12)).map(|_| someone(chance)).collect();
            let findings = ScanResult {
                codes,
                refused: vec![FoundCode { line: 1, symbols: vec![0; 25] }],
                more: chance.below(2),
            };
            TeamChange::Found(ScanResult::from_bytes(&findings.to_bytes()).unwrap())
        }
        10 if chance.below(4) == 0 => TeamChange::Scanned(someone(chance).text()),
        10 => {
            let who = &people[chance.below(people.len())];
            sheet(chance, who)
        }
        11 => TeamChange::Paper(PaperChange::Done),
        12 => TeamChange::Remove(chance.below(table.codes().len() + 2)),
        13 => match chance.below(6) {
            0 => TeamChange::Forget,
            1 => TeamChange::Keep,
            2 => TeamChange::Enlarge,
            _ => TeamChange::Mend(chance.below(3)),
        },
        14 => TeamChange::See([View::ByRole, View::Together][chance.below(2)]),
        15 | 16 => TeamChange::Close(stored()),
        17 => TeamChange::Next,
        18 => TeamChange::Round(
            [String::new(), "x".to_owned(), chance.below(6).to_string()][chance.below(3)].clone(),
        ),
        _ => TeamChange::TakeRound(RoundTag::new(chance.below(6) as u16).unwrap()),
    }
}

/// One practice of somebody's sheet, or what stands around them.
fn sheet(chance: &mut Chance, who: &Person) -> TeamChange {
    let change = match chance.below(12) {
        0 => PaperChange::Chair(who.role),
        1 => PaperChange::Agree,
        _ => {
            let item = ItemId::ALL[chance.below(ItemId::ALL.len())];
            let typed = who.answers.get(item).rating().map_or("x".to_owned(), |rating| {
                format!("{}{}", rating.outside.step(), rating.inside.step())
            });
            PaperChange::Type(item, typed)
        }
    };
    TeamChange::Paper(change)
}

/// The attacks above would show what they look for: a table that forgets what it has shown is caught.
#[test]
fn the_eye_of_the_test_sees_a_latecomer() {
    let mut chance = Chance(77);
    let people: Vec<Person> = (0..7).map(|_| person(&mut chance, Role::Seller)).collect();
    let mut seen = Vec::new();
    for count in [6, 7] {
        let mut table = TeamTable::default();
        let codes: Vec<WheelCode> =
            people[..count].iter().map(|who| who.code(table.collected())).collect();
        let findings = ScanResult { codes: codes.clone(), ..ScanResult::default() };
        table = table.after(TeamChange::Found(findings)).after(TeamChange::Close(stored()));
        look(&table, &codes, &mut seen);
    }
    let caught = std::panic::catch_unwind(|| hold(&seen));
    assert!(caught.is_err());
}

/// What the page says of how far a mean can be off is of as many people as were counted, whoever else was asked.
#[test]
fn the_number_that_is_said_is_the_number_that_is_counted() {
    let mut chance = Chance(5);
    let people: Vec<Person> = (0..7).map(|_| person(&mut chance, Role::Seller)).collect();
    let mut table = TeamTable::default().after(TeamChange::Invited("8".to_owned()));
    let codes = people.iter().map(|who| who.code(table.collected()));
    let codes: Vec<WheelCode> = codes.collect();
    table = table
        .after(TeamChange::Found(ScanResult { codes, ..ScanResult::default() }))
        .after(TeamChange::Close(stored()))
        .after(TeamChange::Enlarge);
    let html = rendered(&table);
    assert!(html.contains("7 of 8 answered"), "who was asked");
    assert!(html.contains("With 7 people, an average"), "who is counted");
    assert!(!html.contains("With 8") && !html.contains("With eight"));
}
