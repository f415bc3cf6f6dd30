//! The table of a file of codes, and the lines that are refused.

use alignment_cli::codes::copy;

#[test]
fn codes_become_rows_and_the_rest_is_named() {
    let file = "code,note\n4BXVW-3SMGQ-38AX5-KVSH5,x\n5040a10g00ftjxam29g5\n4BXVW-3SMGQ-38AX5-KVSH5\n4CXVW-3SMGQ-38AX5-KVSH5\n2BXVW-3SMGQ-38AX5-KVSZD\n";
    let (mut out, mut refused) = (Vec::new(), Vec::new());
    copy(file.as_bytes(), &mut out, &mut refused).unwrap();
    let head = "role,agrees,round,focus_w,focus_f,focus_m,coaching_w,coaching_f,coaching_m,\
        insight_w,insight_f,insight_m,order_w,order_f,order_m";
    assert_eq!(
        String::from_utf8(out).unwrap(),
        format!(
            "{head}\nseller,no,417,-3,0,13,-7,-2,7,0,1,9,-2,-4,6\nleader,no,2026,-2,4,6,,,,10,1,9,6,4,6\n"
        )
    );
    assert_eq!(
        String::from_utf8(refused).unwrap(),
        "line 4: the same code stands before\nline 5: character 2 is wrong; perhaps 4BXVW-3SMGQ-38AX5-KVSH5\nline 6: answers to wording 1 of the statements, not 2\n"
    );
}
