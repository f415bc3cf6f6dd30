use super::*;

#[test]
fn every_symbol_has_its_letter_and_look_alikes() {
    for symbol in 0..32 {
        let letter = letter(symbol) as u8;
        assert_eq!(symbol_of(letter), Some(symbol));
        assert_eq!(symbol_of(letter.to_ascii_lowercase()), Some(symbol));
    }
    assert_eq!(
        symbols_of("o0 iIlL1-vu\u{2013}\u{a0}V"),
        Some([0, 0, 1, 1, 1, 1, 1, 27, 27, 27].to_vec())
    );
    assert_eq!((0..=255).filter(|byte| symbol_of(*byte).is_some()).count(), 10 + 2 * 26);
    for foreign in ["|", "+", "/", "=", "*", "ñ", "２", "😀"] {
        assert_eq!(symbols_of(foreign), None, "{foreign}");
    }
    assert_eq!(text_of(&[2, 10, 11, 12, 13, 31]), "2ABCD-Z");
}

#[test]
fn the_field_is_a_field() {
    for one in 1..32 {
        let inverses = (1..32).filter(|other| times(one, *other) == 1);
        assert_eq!(inverses.count(), 1, "{one}");
        for other in 0..32 {
            assert_eq!(times(one, other), times(other, one));
            assert_eq!(times(one, other ^ 7), times(one, other) ^ times(one, 7));
        }
    }
    let mut powers: Vec<u8> = (0..31).map(alpha).collect();
    powers.sort_unstable();
    assert!(powers.into_iter().eq(1..32), "α has order 31");
}

fn word<const R: usize>(data: &[u8]) -> Vec<u8> {
    let mut word = data.to_vec();
    word.extend(checks::<R>(data));
    word
}

/// Exhaustive where it can be: any one or two wrong symbols are noticed, and one is put right.
#[test]
fn slips_are_noticed_and_one_is_found() {
    let data: Vec<u8> = (0..18).map(|place| place * 7 % 32).collect();
    let good = word::<2>(&data);
    assert!(is_word::<2>(&good));
    for place in 0..good.len() {
        for error in 1..32 {
            let mut bad = good.clone();
            bad[place] ^= error;
            assert!(!is_word::<2>(&bad));
            assert_eq!(slip::<2>(&bad), Some(Slip::Wrong { place, error }));
            for second in place + 1..good.len() {
                for other in 1..32 {
                    let mut worse = bad.clone();
                    worse[second] ^= other;
                    assert!(!is_word::<2>(&worse), "{place}, {second}");
                }
            }
        }
    }
}

#[test]
fn neighbours_that_changed_places_are_found() {
    let data: Vec<u8> = (0..21).map(|place| place * 11 % 32).collect();
    let good = word::<4>(&data);
    for place in 0..good.len() - 1 {
        let mut bad = good.clone();
        bad.swap(place, place + 1);
        if bad == good {
            continue;
        }
        assert_eq!(slip::<4>(&bad), Some(Slip::Swapped { place }));
        Slip::Swapped { place }.mend(&mut bad);
        assert_eq!(bad, good);
    }
    assert_eq!(slip::<4>(&good), None);
    assert_eq!(slip::<2>(&[]), None);
}
