use super::*;

const SHORT: &str = "Sr. Sra. Dr. Mr. No. EE. UU. núm. etc.";

fn check(text: &str, expected: &[&str]) {
    let mut found = Vec::new();
    sentences(text, SHORT, |sentence| found.push(sentence));
    assert_eq!(found, expected, "{text}");
    assert_eq!(found.concat(), text);
}

#[test]
fn a_sentence_ends_with_its_mark_and_its_quotation() {
    check("", &[]);
    check("One", &["One"]);
    check("One. Two? Three", &["One. ", "Two? ", "Three"]);
    check(
        "It says “Send me the list.” Then what?",
        &["It says “Send me the list.” ", "Then what?"],
    );
    check(
        "Se vuelve «¿qué nos falta saber?». Toma los mismos segundos.",
        &["Se vuelve «¿qué nos falta saber?». ", "Toma los mismos segundos."],
    );
    check(
        "¿A dónde quiere llegar? ¿Y qué se lo impide?",
        &["¿A dónde quiere llegar? ", "¿Y qué se lo impide?"],
    );
    check("Wait… Then go.", &["Wait… ", "Then go."]);
    check("It was 5. Then 6.", &["It was 5. ", "Then 6."]);
    check("Do it. Now.", &["Do it. ", "Now."]);
    check(
        "Las otras 2: una llamada. 3 horas más.",
        &["Las otras 2: una llamada. ", "3 horas más."],
    );
}

#[test]
fn a_full_stop_within_is_none() {
    for text in [
        "Unos 87,5 de 100, o 87.5 en inglés",
        "El n.º 3 y el núm. 4",
        "El Sr. Pérez y la Sra. Ruiz, de EE. UU. También J. Marías",
        "“Why?” she asked, e.g. on Monday at 5 p. m. or later",
        "«¿Y ahora?» preguntó Noa",
        "Wait… for it",
        "«¿Qué tal?» ñandú",
        "(El Sr. Pérez)",
        "«Sr. Pérez»",
    ] {
        check(text, &[text]);
    }
}

#[test]
fn no_mark_is_torn() {
    check(
        "**Goals.** Where to? *Two. More.* Then",
        &["**Goals.** ", "Where to? ", "*Two. More.* ", "Then"],
    );
    check("**One. Two.** Three", &["**One. Two.** ", "Three"]);
    check("*One. **Two.** Three.* Four", &["*One. **Two.** Three.* ", "Four"]);
}

#[test]
fn any_text_is_the_sum_of_its_sentences() {
    for text in [" . . . ", "…… ", "*", "** . A", "ñ. Ñ. 🚗. 🚗", ". ", "A.  B"] {
        let mut joined = String::new();
        sentences(text, "", |sentence| joined.push_str(sentence));
        assert_eq!(joined, text);
    }
}
