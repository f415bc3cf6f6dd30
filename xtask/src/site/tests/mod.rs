use super::serve_options;

fn parse(arguments: &[&str]) -> Option<(bool, u16)> {
    let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
    serve_options(&arguments).ok()
}

#[test]
fn the_quick_build_is_the_default() {
    assert_eq!(parse(&[]), Some((false, 8080)));
    assert_eq!(parse(&["--release", "--port", "9000"]), Some((true, 9000)));
}

#[test]
fn what_it_does_not_know_is_an_error() {
    assert_eq!(parse(&["--port"]), None);
    assert_eq!(parse(&["--port", "many"]), None);
    assert_eq!(parse(&["--fast"]), None);
}
