use super::{allowed, bad_name, contains, inline as faults, read};

#[test]
fn inline_code_is_named() {
    for inline in [
        "<script>x</script>",
        "<style>x</style>",
        "<script type=module>x</script>",
    ] {
        assert_eq!(faults(inline).len(), 1, "{inline}");
    }
    assert_eq!(faults("<p style='x'>"), ["<p style=…>"]);
    assert_eq!(faults("<a onclick=x>"), ["<a onclick=…>"]);
}

#[test]
fn inline_code_passes_that_the_policy_names() {
    let policy = format!(
        "<meta http-equiv=Content-Security-Policy content=\"{}\">",
        allowed("x")
    );
    assert!(faults(&format!("{policy}<script>x</script><style>x</style>")).is_empty());
    assert_eq!(
        faults(&format!("{policy}<script>x</script><style>y</style>")).len(),
        1
    );
}

#[test]
fn files_and_data_pass() {
    let page = "<script type=module src=a.js></script><link rel=stylesheet href=a.css>\
        <script type='application/ld+json'>{}</script><p title='style=x'>";
    assert!(faults(page).is_empty());
}

#[test]
fn a_path_is_found_wherever_it_stands() {
    assert!(contains(b"\0\0/root/.cargo\0", b"/root"));
    assert!(!contains(b"/roo", b"/root"));
    assert!(!contains(b"", b"/root"));
}

#[test]
fn names_that_hosts_stumble_over_are_named() {
    for good in [
        "index.html",
        "es/check/seller/focus/index.html",
        "camber-0123456789abcdef_bg.wasm",
        "SHA256SUMS",
    ] {
        assert_eq!(bad_name(good), None, "{good}");
    }
    for bad in [
        "a.mjs",
        "_next/a.js",
        "a/_b.js",
        ".stage/a.js",
        "año.html",
        "a b.js",
    ] {
        assert!(bad_name(bad).is_some(), "{bad}");
    }
}

#[test]
fn the_hash_is_that_of_the_standard() {
    assert_eq!(
        allowed("abc"),
        "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
    );
}

/// The release is refused where it holds what xtask/size.mjs looks for: each is in this very program, if Rust still has it.
#[test]
fn floats_are_told_by_the_tables_that_rust_has() {
    let value: f64 = std::hint::black_box("2.5").parse().unwrap();
    let own = read(&std::env::current_exe().unwrap()).unwrap();
    let tables = include_str!("../../../size.mjs").split("0x").skip(1);
    let tables = tables.filter_map(|rest| {
        rest.split_once('n')
            .map(|(digits, _)| digits.replace('_', ""))
    });
    let tables: Vec<u64> = tables
        .filter_map(|digits| u64::from_str_radix(&digits, 16).ok())
        .collect();
    assert_eq!(tables.len(), 2, "{value}");
    assert!(
        tables
            .iter()
            .all(|table| contains(&own, &table.to_le_bytes()))
    );
}
