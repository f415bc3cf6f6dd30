use super::*;

#[test]
fn every_answer_has_its_byte() {
    for byte in 0..=255 {
        if let Some(answer) = answer_of(byte) {
            assert_eq!(answer_byte(answer), byte);
        }
    }
    assert_eq!((0..=255).filter(|byte| answer_of(*byte).is_some()).count(), 8 * 8 + 1);
}

#[test]
fn refusals_name_their_reason() {
    let bytes = encode(&Session::default());
    assert_eq!(decode(&bytes), Ok(Session::default()));
    assert_eq!(decode(b""), Err(Refusal::NotOurs));
    assert_eq!(decode(b"CMB"), Err(Refusal::NotOurs));
    assert_eq!(decode(b"{\"a\":1}"), Err(Refusal::NotOurs));
    assert_eq!(decode(b"CMBR"), Err(Refusal::Damaged));
    let mut newer = bytes.clone();
    newer[4] = VERSION + 1;
    assert_eq!(
        decode(&newer),
        Err(Refusal::NewerVersion(VERSION + 1)),
        "whatever its checksum is made of"
    );
    let mut older = bytes.clone();
    older[4] = 0;
    assert_eq!(decode(&older), Err(Refusal::Damaged));
    for place in 5..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[place] ^= 0x10;
        assert_eq!(decode(&damaged), Err(Refusal::Damaged));
        assert!(decode(&bytes[..place]).is_err());
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(decode(&longer), Err(Refusal::Damaged));
}

/// Bytes with a right checksum can still mean nothing.
#[test]
fn nonsense_with_a_right_checksum_is_refused() {
    let check = |place: usize, byte: u8| {
        let mut bytes = encode(&Session::default());
        bytes.truncate(bytes.len() - 4);
        bytes[place] = byte;
        let sum = crc32(&bytes);
        bytes.extend(sum.to_le_bytes());
        assert_eq!(decode(&bytes), Err(Refusal::Damaged), "byte {place}");
    };
    check(5, 4); // no such way
    check(6, 3); // no such role
    check(14, 255); // a stamp beyond the last
    check(15, 0); // no such wording
    check(16, 0); // an answer without a role
    check(16, 56 + 64); // no such answer
    check(16 + 16 * 9 + 3, 1); // no such scene
    check(16 + 16 * 9 + 4 + 3, 1); // no such scene at its end
    check(16 + 16 * 9 + 8, 1); // a play longer than the bytes
    check(16 + 16 * 9 + 9, 2); // neither on nor off
    check(16 + 16 * 9 + 9 + 20 * 9, 1); // an attempt longer than the bytes
    check(16 + 16 * 9 + 9 + 20 * 9 + 9, 1); // an intention longer than the bytes
    check(16 + 16 * 9 + 9 + 20 * 9 + 11, 1); // a history longer than the bytes
}
