use super::*;
use crate::code::CodeRefusal;
use crate::instrument::Revision;

#[test]
fn many_faults_are_counted_and_few_listed() {
    let bad = "4CXVW-3SMGQ-38AX5-KVSH5\n".repeat(LISTED + 3);
    let scan = ScanResult::of(&bad);
    assert_eq!((scan.codes.len(), scan.refused.len(), scan.more), (0, LISTED, 3));
}

#[test]
fn what_a_worker_found_arrives_whole_or_not_at_all() {
    let text = "4BXVW-3SMGQ-38AX5-KVSH5\n5040A-10G00-FTJXA-M29G5\n4CXVW-3SMGQ-38AX5-KVSH5\n\
        BX4VW-3SMGQ-38AX5-KVSH5\n4BXVW-3SMGQ-83AX5-KVSH5\n531NA-M63AN-8C6NA-GRDAN-0NMJ2\n4BXVW-3SMGQ-38AX5-KVSH\n2BXVW-3SMGQ-38AX5-KVSZD\n";
    let mut scan = ScanResult::of(text);
    scan.more = 300;
    assert_eq!(scan.codes.len(), 2);
    assert!(scan.refused.len() >= 5, "{scan:?}");
    let older = CodeRefusal::Older(Revision::First);
    assert_eq!(scan.refused.last().unwrap().code(), Err(older));
    let bytes = scan.to_bytes();
    assert_eq!(ScanResult::from_bytes(&bytes), Some(scan));
    for length in 0..bytes.len() {
        let cut = ScanResult::from_bytes(&bytes[..length]);
        assert!(cut.is_none_or(|cut| cut.codes.len() < 2), "{length}");
    }
    let empty = ScanResult::default();
    assert_eq!(ScanResult::from_bytes(&empty.to_bytes()), Some(empty));
}

#[test]
fn a_short_text_says_why_it_is_no_code() {
    let short = CodeRefusal::Length { found: 5, wanted: 20 };
    let scan = ScanResult::of("2BXVW");
    let refused = scan.refused.iter().map(|found| (found.line, found.code()));
    assert_eq!(refused.collect::<Vec<_>>(), [(1, Err(short))]);
    for none in
        ["", "<b>no</b>", "a mail, in which nobody has written any code, and which is rather long"]
    {
        assert_eq!(ScanResult::of(none), ScanResult::default(), "{none}");
    }
}
