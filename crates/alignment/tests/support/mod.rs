//! What several test files need: chance that repeats, random actions, and what must always hold.
#![allow(dead_code)]

use alignment::*;

/// Xorshift: the same numbers on every run, so that a failure repeats.
pub struct Chance {
    state: u64,
    /// Taken first, one byte for one number: so a fuzzer turns bytes into actions and learns what they do.
    steered: std::vec::IntoIter<u8>,
}

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self {
            state: seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            steered: Vec::new().into_iter(),
        }
    }

    pub fn steered(bytes: &[u8]) -> Self {
        Self { steered: Vec::from(bytes).into_iter(), ..Self::new(0) }
    }

    /// Whether all the bytes are used up.
    pub fn is_spent(&self) -> bool {
        self.steered.len() == 0
    }

    pub fn below(&mut self, limit: usize) -> usize {
        if let Some(byte) = self.steered.next() {
            return usize::from(byte) % limit;
        }
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11) as usize % limit
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// How many inputs a loop over foreign bytes takes: 10^5, or 10^6 in the long mode.
pub fn inputs() -> usize {
    if std::env::var_os("CAMBER_LONG").is_some() { 1_000_000 } else { 100_000 }
}

pub fn place(chance: &mut Chance) -> Place {
    match chance.below(4) {
        0 => Place::Role,
        1 => Place::Scene(chance.one_of(&Scene::ALL)),
        2 => Place::Rating(chance.one_of(&Wheel::ALL)),
        _ => Place::Result,
    }
}

pub fn answers(chance: &mut Chance) -> Answers {
    let mut answers = Answers::default();
    let open = chance.below(3) == 0;
    for item in ItemId::ALL {
        let frequency = |chance: &mut Chance| {
            (!open || chance.below(3) > 0).then(|| chance.one_of(&Frequency::ALL))
        };
        let answer = match chance.below(12) {
            0 => Answer::NotApplicable,
            _ => Answer::Open { outside: frequency(chance), inside: frequency(chance) },
        };
        answers.set(item, answer);
    }
    answers
}

/// A clock that jumps about.
pub fn stamp(chance: &mut Chance) -> Stamp {
    match chance.below(40) {
        0 => Stamp(u64::MAX),
        1 => Stamp(0),
        _ => Stamp(1_700_000_000_000 + chance.below(1000) as u64),
    }
}

/// Any action but those that need another session.
pub fn action(chance: &mut Chance) -> Action {
    let item = chance.one_of(&ItemId::ALL);
    let role = chance.one_of(&Role::ALL);
    match chance.below(40) {
        0 | 1 => Action::Begin(chance.one_of(&Way::ALL)),
        2 | 3 => Action::ChooseRole(role),
        4..=7 => Action::Visit(place(chance)),
        8..=11 => Action::Next,
        12 | 13 => Action::Back,
        14 => Action::Finish,
        15 if chance.below(4) == 0 => Action::DropNew,
        15 => Action::StartAgain,
        32 => Action::Think(chance.one_of(&Thought::ALL)),
        16..=18 => {
            let finding = chance.one_of(&Finding::ALL);
            let commitment = Commitment::new(chance.one_of(&Wheel::ALL), finding);
            Action::Commit { commitment, on: chance.below(3) > 0 }
        }
        19 | 20 => {
            let words = ["", "hello", "ñandú\r\nline\ttab\u{0}", "😀", "a long one "];
            let text = chance.one_of(&words).repeat(chance.below(60));
            Action::SetIntention { text }
        }
        21 => Action::Restore(Imported {
            role,
            revision: chance.one_of(&[Revision::First, Revision::CURRENT]),
            answers: answers(chance),
        }),
        22..=25 => Action::SetNotApplicable { item, on: chance.below(3) > 0 },
        28..=30 => {
            let dial = |chance: &mut Chance| match chance.below(3) {
                0 => chance.below(256) as u8,
                _ => chance.below(7) as u8,
            };
            let dials = chance.below(Play::DIALS + 1);
            let play =
                (0..dials).fold(Play::default(), |play, place| play.with(place, dial(chance)));
            let scene = chance.one_of(&Scene::ALL);
            Action::Play(Played::new(scene, play))
        }
        31 => {
            let finding = chance.one_of(&Finding::ALL);
            let commitment = Commitment::new(chance.one_of(&Wheel::ALL), finding);
            Action::Tell { commitment, happened: chance.one_of(&Happened::ALL) }
        }
        26 => Action::LeaveOut(chance.one_of(&Wheel::ALL).items().to_vec()),
        27 if chance.below(8) == 0 => Action::Forget,
        _ => Action::Rate {
            item,
            question: chance.one_of(&Question::ALL),
            frequency: chance.one_of(&Frequency::ALL),
        },
    }
}

/// A random action at a random moment.
pub fn act(session: Session, chance: &mut Chance) -> Session {
    let action = action(chance);
    apply(session, action, stamp(chance))
}

pub fn session(chance: &mut Chance, length: usize) -> Session {
    (0..length).fold(Session::default(), |session, _| act(session, chance))
}

/// What holds of every session, however it came about.
pub fn assert_sound(session: &Session) {
    if let Phase::Underway { way, place } = session.phase() {
        assert!(way.admits(place), "{place:?} does not belong to {way:?}");
        assert!(!place.needs_role() || session.role().is_some(), "{place:?} without a role");
    }
    assert!(session.role().is_some() || session.answers().is_untouched(), "answers without a role");
    assert_eq!(session.last_answered().is_none(), session.answers().is_untouched());
    assert!(session.last_answered() <= Some(Stamp::MAX));
    assert!(session.intention().chars().count() <= INTENTION_LIMIT);
    assert!(session.history().len() <= HISTORY_LIMIT);
    assert!(session.history().windows(2).all(|pair| pair[0] < pair[1]), "history out of order");
    for place in [session.next(), session.previous()].into_iter().flatten() {
        assert!(session.way().unwrap().admits(place));
    }
    let bytes = encode(session);
    assert!(bytes.len() <= 2720, "{} bytes", bytes.len());
    assert_eq!(decode(&bytes).as_ref(), Ok(session), "save and restore is the identity");
}

/// Three tabs know the same in the end, whatever the order in which they hear of each other.
pub fn check_merging(a: &Session, b: &Session, c: &Session) {
    let merge = |one: &Session, other: &Session| {
        apply(one.clone(), Action::Absorb(Box::new(other.clone())), Stamp(0))
    };
    // Where a person is stays their own affair; everything said is compared.
    let said = |session: &Session| apply(session.clone(), Action::Begin(Way::Check), Stamp(0));
    let ab = merge(a, b);
    assert_sound(&ab);
    assert_eq!(ab.phase(), a.phase());
    assert_eq!(said(&ab), said(&merge(b, a)), "commutative");
    assert_eq!(merge(a, &merge(b, c)), merge(&ab, c), "associative");
    assert_eq!(merge(&ab, b), ab, "idempotent");
    assert_eq!(merge(a, a), *a, "idempotent");
    assert_eq!(merge(a, &Session::default()), *a, "a new tab takes nothing away");
}
