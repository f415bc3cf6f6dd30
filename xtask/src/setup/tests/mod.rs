use super::major;

#[test]
fn the_major_version_of_node() {
    assert_eq!(major("v20.20.2 already there"), Some(20));
    assert_eq!(major("20.20.2"), None);
    assert_eq!(major(""), None);
}
