use super::*;

#[test]
fn marks_become_elements_and_everything_else_stays_text() {
    let check = |text, expected| assert_eq!(inline_markup(text), expected);
    check("plain <b>", html! { <>{ "plain <b>" }</> });
    check(
        "a **b** *c*",
        html! { <>{ "a " }<strong>{ "b" }</strong>{ " " }<em>{ "c" }</em>{ "" }</> },
    );
}
