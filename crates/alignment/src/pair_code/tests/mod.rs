use super::*;
use crate::code::Proposal;
use alloc::format;

fn some_answers() -> Answers {
    let mut answers = Answers::varied();
    answers.set(ItemId::ALL[4], Answer::NotApplicable);
    answers.set(ItemId::ALL[5], Answer::UNANSWERED);
    answers
}

fn some_shared() -> Shared {
    Shared::new(Role::Leader, &some_answers(), |item| item == ItemId::ALL[9])
}

fn some_locked() -> Locked {
    Locked {
        salt: core::array::from_fn(|place| place as u8 * 17),
        nonce: [200; 12],
        sealed: (0..30).collect(),
    }
}

#[test]
fn what_is_kept_back_is_not_in_the_code() {
    let shared = some_shared();
    assert_eq!(shared.count(), 14);
    assert_eq!(shared.answer(ItemId::ALL[4]), SharedAnswer::NotApplicable);
    for kept in [5, 9] {
        assert_eq!(shared.answer(ItemId::ALL[kept]), SharedAnswer::Withheld);
    }
    let mut others = some_answers();
    others.set(ItemId::ALL[9], Answer::NotApplicable);
    let other = Shared::new(Role::Leader, &others, |item| item == ItemId::ALL[9]);
    assert_eq!(shared.text(), other.text());
}

#[test]
fn a_code_is_found_in_the_message_around_it() {
    let shared = some_shared();
    let (open, locked) = (shared.text(), some_locked());
    let link = format!("https://example.org/pair/#{}{}", PairCode::FRAGMENT, locked.text());
    for (message, expected) in [
        (format!("Hi Alex, here is mine: {open}. Talk on Friday?"), PairCode::Open(shared)),
        (format!("«{open}»\n\nNoa"), PairCode::Open(shared)),
        (format!("Open this ({link}) when you can."), PairCode::Locked(locked.clone())),
    ] {
        assert_eq!(PairCode::read(&message), Ok(expected), "{message}");
    }
    let mistyped = format!("Hi, {}", open.replacen(&open[..1], "Y", 1));
    assert_eq!(PairCode::read(&mistyped), Err(CodeRefusal::Foreign));
}

#[test]
fn open_codes_are_read_as_they_were_written() {
    let shared = some_shared();
    let text = shared.text();
    assert_eq!(text.len(), 29);
    for typed in [text.clone(), text.to_lowercase(), text.replace('-', " ")] {
        assert_eq!(PairCode::read(&typed), Ok(PairCode::Open(shared)), "{typed}");
    }
    assert_eq!(Shared::from_bytes(&shared.to_bytes()), Ok(shared));
    assert_eq!(shared.to_bytes().len(), SEALED);
    let damaged = Err(CodeRefusal::Damaged(None));
    assert_eq!(Shared::from_bytes(&[]), damaged);
    for number in 0..=255 {
        if let Some(answer) = SharedAnswer::of_number(number) {
            assert_eq!(answer.number(), number);
        }
    }
}

#[test]
fn locked_codes_are_read_from_links_too() {
    let locked = some_locked();
    let text = locked.text();
    assert_eq!(symbols_of(&text).unwrap().len(), LOCKED_LENGTH);
    let bare = text.replace('-', "");
    for said in [
        text.clone(),
        std::format!("https://example.org/pair/index.html#pair-{bare}"),
        std::format!("https://example.org/pair/index.html%23pair-{bare}&utm_source=mail"),
        std::format!("pair-{bare}"),
    ] {
        assert_eq!(PairCode::read(&said), Ok(PairCode::Locked(locked.clone())), "{said}");
    }
}

#[test]
fn a_passphrase_of_ours_is_the_same_however_it_is_typed() {
    let made_up = passphrase_of([243, 7, 22, 20, 2, 29, 26, 10, 9, 24, 17, 12]);
    assert_eq!(made_up, "K7PM-2XTA-9RHC");
    for typed in ["k7pm 2xta 9rhc", " K7PM2XTA9RHC\n", "k7pm-2xta-9rhc"] {
        assert_eq!(passphrase(typed), made_up, "{typed}");
    }
    for own in ["mañana a las diez", "short", "K7PM-2XTA-9RHC-1"] {
        assert_eq!(passphrase(&std::format!("  {own} ")), own);
    }
    assert_eq!(passphrase(" "), "");
}

#[test]
fn what_is_no_code_is_refused_with_the_reason() {
    let check = |typed: &str, expected: CodeRefusal| {
        assert_eq!(PairCode::read(typed), Err(expected), "{typed}");
    };
    let open = some_shared().text();
    let locked = some_locked().text();
    check("", CodeRefusal::Foreign);
    check("https://example.org/pair/", CodeRefusal::Foreign);
    check(&"7".repeat(20), CodeRefusal::OtherKind);
    check(&open[1..], CodeRefusal::Length { found: 24, wanted: 25 });
    check(&locked[1..], CodeRefusal::Length { found: 100, wanted: 101 });
    check(&"0".repeat(25), CodeRefusal::Damaged(None));

    let mut bad = symbols_of(&locked).unwrap();
    bad[50] ^= 1;
    check(&text_of(&bad), CodeRefusal::Damaged(None));

    let mut newer = symbols_of(&open).unwrap();
    newer.truncate(DATA);
    newer[0] = 9 << 1;
    newer.extend(checks::<CHECKS>(&newer.clone()));
    check(&text_of(&newer), CodeRefusal::Newer(9));

    let mut bytes = regroup::<5, 8>(&symbols_of(&locked).unwrap());
    bytes.truncate(FRAME - 4);
    bytes[0] = 2;
    bytes.extend(crc32(&bytes.clone()).to_le_bytes());
    check(&text_of(&regroup::<8, 5>(&bytes)), CodeRefusal::Newer(2));
}

#[test]
fn a_slip_is_named_and_put_right_by_proposal_only() {
    let good = some_shared().text();
    let symbols = symbols_of(&good).unwrap();
    for place in 0..PAIR_LENGTH {
        for error in 1..32 {
            let mut bad = symbols.clone();
            bad[place] ^= error;
            let proposal = Proposal { place: place + 1, swapped: false, code: good.clone() };
            let expected = Err(CodeRefusal::Damaged(Some(proposal)));
            assert_eq!(PairCode::read(&text_of(&bad)), expected);
        }
    }
}
