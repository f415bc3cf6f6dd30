use super::*;
use alignment::{Action, Frequency, Question, Stamp, apply};

const LEADER: &str = "531NA-M63AN-8C6NA-GRDAN-0NMJ2";
/// The first locked code of docs/codes.md, and what is sealed in it: a seller's answers.
const LOCKED: &str = "04002-0G30G-2GC1R-81450-P30D1-R7H04-8J2CA-1A5GQ-30CHM-6Z8NF-MN05K-XBGJQ-3E3JW-69V0E-N7K78-1VCNZ-MECE0-KJBXE-TQ6D8-DNFSS-R";
const SEALED: [u8; 14] =
    [0x22, 0xb6, 0x8e, 0x45, 0x53, 0x2f, 0x23, 0xf2, 0xc3, 0x25, 0x18, 0xb5, 0x20, 0x00];

fn sitting(role: Role) -> Session {
    apply(Session::default(), Action::ChooseRole(role), Stamp(1))
}

fn read(typed: &str, role: Role) -> PairTable {
    let session = sitting(role);
    let typed = PairTable::default().after(PairChange::Type(typed.to_owned()), &session);
    typed.after(PairChange::Read, &session)
}

#[test]
fn a_code_is_taken_from_the_other_chair_only() {
    let table = read(LEADER, Role::Seller);
    assert!(table.theirs.is_some() && table.problem.is_none());
    assert_eq!(table.typed, "", "what was read is no longer in the field");
    let table = table.after(PairChange::Forget, &sitting(Role::Seller));
    assert_eq!(table, PairTable::default());
    let table = read(LEADER, Role::Leader);
    assert_eq!(table.problem, Some(Problem::SameChair));
    assert!(table.theirs.is_none());
}

#[test]
fn a_correction_is_taken_when_it_is_confirmed() {
    let table = read(&LEADER.replacen('N', "P", 1), Role::Seller);
    let Some(Problem::Refused(CodeRefusal::Damaged(Some(proposal)))) = &table.problem else {
        panic!("{table:?}");
    };
    assert_eq!(proposal.code, LEADER);
    assert!(table.theirs.is_none(), "never silently");
    let change = PairChange::Take(proposal.code.clone());
    assert!(table.after(change, &sitting(Role::Seller)).theirs.is_some());
}

/// Somebody with these gaps, in the order of the practices; every other answer is "half the time".
fn with_gaps(gaps: [u8; 16]) -> Session {
    let mut session = sitting(Role::Seller);
    for (item, gap) in ItemId::ALL.into_iter().zip(gaps) {
        for (question, step) in [(Question::Outside, 0), (Question::Inside, gap)] {
            let frequency = Frequency::new(step).unwrap();
            let rate = Action::Rate { item, question, frequency };
            session = apply(session, rate, Stamp(2));
        }
    }
    session
}

fn shown(table: &PairTable, session: &Session) -> Vec<usize> {
    let all = (0..).zip(ItemId::ALL);
    let shown = all.filter(|(_, item)| table.shows(*item, session));
    shown.map(|(place, _)| place).collect()
}

#[test]
fn the_widest_gaps_are_shown_until_somebody_chooses() {
    let session = with_gaps([1, 0, 4, 0, 0, 2, 0, 6, 0, 0, 2, 0, 0, 0, 0, 1]);
    let table = PairTable::default();
    assert_eq!(shown(&table, &session), [2, 5, 7]);
    assert_eq!(table.own(&session).count(), 3);
    // Another answer, another gap.
    let other = with_gaps([1, 0, 4, 0, 0, 0, 0, 6, 0, 0, 2, 0, 0, 0, 0, 1]);
    assert_eq!(shown(&table, &other), [2, 7, 10]);
    let chosen = table
        .clone()
        .after(PairChange::Show(ItemId::ALL[5]), &session)
        .after(PairChange::Show(ItemId::ALL[0]), &session);
    assert_eq!(shown(&chosen, &session), [0, 2, 7]);
    assert_eq!(shown(&chosen, &other), [0, 2, 7], "a choice stays");
    let all = chosen.after(PairChange::ShowAll(true), &session);
    assert_eq!(all.own(&session).count(), 16);
    assert_eq!(all.after(PairChange::ShowAll(false), &session), table);
}

#[test]
fn nothing_is_shown_of_what_is_not_answered() {
    let session = sitting(Role::Seller);
    let all = PairTable::default().after(PairChange::ShowAll(true), &session);
    for table in [PairTable::default(), all] {
        assert_eq!(table.own(&session).count(), 0);
    }
}

#[test]
fn a_locked_code_waits_for_its_passphrase() {
    let session = sitting(Role::Leader);
    let table = read(LOCKED, Role::Leader);
    let locked = table.arrived.clone().unwrap().locked;
    let opened = |table: PairTable, plain: Option<&[u8]>| {
        let plain = plain.map(<[u8]>::to_vec);
        table.after(PairChange::Opened(locked.clone(), plain), &session)
    };
    assert_eq!(opened(table.clone(), Some(&SEALED)), table, "nobody asked");
    let table = table.after(PairChange::Open, &session);
    let wrong = opened(table.clone(), None);
    assert_eq!(wrong.problem, Some(Problem::WrongPassphrase));
    assert!(!wrong.arrived.unwrap().works, "for another try");
    let broken = opened(table.clone(), Some(&[0; 14]));
    assert_eq!(broken.problem, Some(Problem::Refused(CodeRefusal::Damaged(None))));
    let mut older = SEALED;
    older[0] = 0x12;
    let older = opened(table.clone(), Some(&older));
    assert_eq!(
        older.problem,
        Some(Problem::Refused(CodeRefusal::Older(alignment::Revision::First)))
    );
    let theirs = opened(table, Some(&SEALED));
    assert!(theirs.theirs.is_some() && theirs.arrived.is_none());
}

#[test]
fn ones_own_code_is_known_whatever_it_shows() {
    let session = sitting(Role::Seller);
    let codes = [true, false].map(|all| {
        let table = PairTable::default().after(PairChange::ShowAll(all), &session);
        table.own(&session).text()
    });
    for code in codes {
        let table = PairTable::default().after(PairChange::Take(code), &session);
        assert_eq!(table.problem, Some(Problem::Own));
    }
}

#[test]
fn the_same_chair_is_noticed_after_unlocking_too() {
    let session = sitting(Role::Seller);
    let table = read(LOCKED, Role::Seller).after(PairChange::Open, &session);
    let locked = table.arrived.clone().unwrap().locked;
    let table = table.after(PairChange::Opened(locked, Some(SEALED.into())), &session);
    assert_eq!(table.problem, Some(Problem::SameChair));
}

#[test]
fn a_code_is_locked_as_it_was_when_somebody_asked() {
    let session = sitting(Role::Seller);
    let locked = match PairCode::read(LOCKED) {
        Ok(PairCode::Locked(locked)) => locked,
        other => panic!("{other:?}"),
    };
    let one = "K7QM-2XTA-9RHC".to_owned();
    let none = PairTable::default().after(PairChange::Lock(None), &session);
    assert_eq!(none.lock_state(), Some(&LockState::Failed));
    let table = none.after(PairChange::Lock(Some(one.clone())), &session);
    assert_eq!(table.lock_state(), Some(&LockState::Waiting));
    let table = table.after(PairChange::Seal, &session);
    assert_eq!(table.lock_state(), Some(&LockState::Working));
    let sealed = PairChange::Sealed(table.own(&session), one, Some(locked.clone()));
    let another = Some("2XTA-9RHC-K7QM".to_owned());
    let other = (table.clone())
        .after(PairChange::Lock(another), &session)
        .after(PairChange::Seal, &session);
    assert_eq!(other.clone().after(sealed.clone(), &session), other);
    let done = table.after(sealed, &session);
    assert_eq!(done.lock_state(), Some(&LockState::Done(done.own(&session), locked)));
    let kept = done.after(PairChange::Show(ItemId::ALL[0]), &session);
    assert_eq!(kept.lock_state(), Some(&LockState::Waiting));
}

#[test]
fn a_link_takes_the_place_of_what_lay_there() {
    let session = sitting(Role::Seller);
    let table = read(LEADER, Role::Seller);
    let table = table.after(PairChange::Follow("pair-nothing".to_owned()), &session);
    assert!(table.theirs.is_none() && table.linked);
    assert!(matches!(table.problem, Some(Problem::Refused(_))));
    assert!(table.heading().is_some());
    let table = table.after(PairChange::Follow(format!("pair-{LOCKED}")), &session);
    assert!(table.arrived.is_some() && table.problem.is_none());
}
