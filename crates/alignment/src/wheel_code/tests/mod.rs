use super::*;
use crate::answers::{Answer, Answers};
use crate::code::Proposal;
use crate::score::score;
use std::collections::BTreeSet;

fn some_code() -> WheelCode {
    let mut answers = Answers::varied();
    // Two of Order do not apply, so it has no numbers.
    for item in Wheel::Order.items().into_iter().take(2) {
        answers.set(item, Answer::NotApplicable);
    }
    let profile = score(&answers.complete().unwrap());
    let round = RoundTag::new(417).unwrap();
    WheelCode::new(&profile, Role::Leader, true, round, 0xBEEF)
}

#[test]
fn a_code_is_read_as_it_was_written_however_it_was_typed() {
    let code = some_code();
    let text = code.text();
    assert_eq!(text.len(), 23);
    assert_eq!(WheelCode::read(&text), Ok(code));
    assert_eq!(code.wheel(Wheel::Order), None);
    assert!(code.agrees() && code.role() == Role::Leader && code.round().number() == 417);
    for typed in [
        text.to_lowercase(),
        text.replace('-', ""),
        text.replace('-', " \u{2013} "),
        text.replace('0', "o").replace('1', "l"),
        std::format!("\u{feff} {} \r\n", text.replace('1', "I").replace('V', "u")),
    ] {
        assert_eq!(WheelCode::read(&typed), Ok(code), "{typed}");
    }
    assert_eq!(WheelCode::of_identity(code.identity(), true, code.round()), code);
}

#[test]
fn packed_codes_are_read_back_and_nothing_else_is() {
    let code = some_code();
    let bytes = code.packed();
    assert_eq!(WheelCode::unpacked(&bytes), Some(code));
    // A bit of the nonce or the round makes another code, and so may a bit of a wheel; above them all is none.
    for bit in 0..8 * WheelCode::PACKED {
        let mut bytes = bytes;
        bytes[bit / 8] ^= 1 << (bit % 8);
        let read = WheelCode::unpacked(&bytes);
        assert_ne!(read, Some(code));
        assert!(
            read.is_none_or(
                |read| read.packed() == bytes && WheelCode::read(&read.text()) == Ok(read)
            )
        );
        assert!(bit < (ROUND_BIT + 12) as usize || read.is_none());
    }
}

/// All the triples that four or three answered practices of a wheel can come to are read back; of the other
/// 13,599 numbers of 14 bits, 140 are read that no answers come to.
#[test]
fn wheels_are_packed_one_to_one() {
    type Sums = BTreeSet<(i32, i32, i32)>;
    let sums: Sums = (0..7)
        .flat_map(|outside: i32| {
            (0..7).map(move |inside: i32| (outside, inside, (outside - inside).abs()))
        })
        .collect();
    let add = |one: &Sums, other: &Sums| -> Sums {
        let pairs = one.iter().flat_map(|a| other.iter().map(move |b| (a, b)));
        pairs.map(|(a, b)| (a.0 + b.0, a.1 + b.1, a.2 + b.2)).collect()
    };
    let double: Sums = sums.iter().map(|a| (2 * a.0, 2 * a.1, 2 * a.2)).collect();
    let both = add(&sums, &sums);
    let minus = |all: &BTreeSet<(i32, i32, i32)>| all.iter().map(|a| (-a.0, -a.1, a.2)).collect();
    let mut reached = Sums::new();
    for (pressure, relationship) in [(&both, &both), (&double, &both), (&both, &double)] {
        reached.extend(add(pressure, &minus(relationship)));
    }
    for (outside, inside, distance) in &reached {
        let steps = QuarterSteps {
            outside_balance: *outside as i8,
            inside_balance: *inside as i8,
            distance: *distance as i8,
        };
        assert_eq!(unpack(pack(steps)), Some(steps));
    }
    let possible = (0..=WHEEL_MASK).filter(|wheel| unpack(*wheel).is_some()).count();
    assert_eq!((reached.len(), possible), (2785, 2925));
}

#[test]
fn what_is_no_code_is_refused_with_the_reason() {
    let text = some_code().text();
    let check = |typed: &str, expected: CodeRefusal| {
        assert_eq!(WheelCode::read(typed), Err(expected), "{typed}");
    };
    check("", CodeRefusal::Foreign);
    check(" - ", CodeRefusal::Foreign);
    check(&text.replacen('-', "/", 1), CodeRefusal::Foreign);
    check("<script>alert(1)</script>", CodeRefusal::Foreign);
    check(&text[..22], CodeRefusal::Length { found: 19, wanted: 20 });
    check(&"0".repeat(25), CodeRefusal::OtherKind);
    check(&"0".repeat(20), CodeRefusal::Damaged(None));

    // The same letters with the version raised.
    let mut symbols = some_code().symbols();
    symbols.truncate(18);
    symbols[0] = 3 << 1 | 1;
    symbols.extend(base32::checks::<2>(&symbols.clone()));
    check(&text_of(&symbols), CodeRefusal::Newer(3));

    // A seller who agrees says what no seller is asked.
    symbols.truncate(18);
    symbols[0] = 2 << 1;
    symbols.extend(base32::checks::<2>(&symbols.clone()));
    check(&text_of(&symbols), CodeRefusal::Damaged(None));
}

#[test]
fn a_slip_is_named_and_put_right_by_proposal_only() {
    let good = some_code();
    let symbols = good.symbols();
    for place in 0..WHEEL_LENGTH {
        for error in 1..32 {
            let mut bad = symbols.clone();
            bad[place] ^= error;
            let proposal = Proposal { place: place + 1, swapped: false, code: good.text() };
            assert_eq!(WheelCode::of_symbols(&bad), Err(CodeRefusal::Damaged(Some(proposal))));
        }
        let mut bad = symbols.clone();
        bad.swap(place, (place + 1) % WHEEL_LENGTH);
        assert!(bad == symbols || WheelCode::of_symbols(&bad).is_err());
    }
}
