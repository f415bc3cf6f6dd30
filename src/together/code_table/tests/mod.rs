use super::*;
use alignment::{Action, ItemId, Question, Role, Stamp, Wheel, apply};

fn answered(role: Role) -> Session {
    let act = |session, action| apply(session, action, Stamp(7));
    let mut session = act(Session::default(), Action::ChooseRole(role));
    for (place, item) in ItemId::ALL.into_iter().enumerate() {
        for (question, step) in Question::ALL.into_iter().zip([place % 7, place % 5]) {
            let frequency = alignment::Frequency::new(step as u8).unwrap();
            let action = Action::Rate { item, question, frequency };
            session = act(session, action);
        }
    }
    session
}

#[test]
fn a_code_is_shown_once_its_numbers_were_looked_at() {
    let session = answered(Role::Seller);
    let table = CodeTable::default().after(CodeChange::Round("417".to_owned()));
    assert_eq!(table.shown(&session), None);
    let table = table.after(CodeChange::Look);
    let code = WheelCode::read(&table.shown(&session).unwrap()).unwrap();
    assert_eq!((code.round().number(), code.role()), (417, Role::Seller));
    let held = table.holds(&session).unwrap();
    assert!(Wheel::ALL.iter().all(|wheel| held.wheel(*wheel) == code.wheel(*wheel)));
    let table = table.after(CodeChange::Copied(true));
    assert_eq!(table.copied, Some(true));
    let table = table.after(CodeChange::Round("4096".to_owned()));
    assert_eq!((table.shown(&session), table.copied), (None, None));
}

#[test]
fn only_a_leader_agrees_and_only_whole_checks_have_a_code() {
    let agreed = |role| {
        let table = CodeTable::default().after(CodeChange::Agree);
        table.holds(&answered(role)).unwrap().agrees()
    };
    assert!(agreed(Role::Leader) && !agreed(Role::Seller));
    let open = Action::SetNotApplicable { item: ItemId::ALL[0], on: true };
    let half = apply(Session::default(), Action::ChooseRole(Role::Seller), Stamp(9));
    let half = apply(half, open, Stamp(9));
    assert_eq!(CodeTable::default().holds(&half), None);
}
