use super::*;

#[test]
fn where_no_code_has_come_it_is_said_what_would_be_found_out() {
    let nobody = Team::new(RoundTag::default());
    assert_eq!(Outlook::default(), *Outlook::of(&nobody, View::ByRole));
}
