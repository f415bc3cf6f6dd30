//! The sentences of a text, so that they can be read aloud and marked one by one.

/// Calls with each sentence of a text with `**bold**` and `*italic*`, and the space behind it: joined, they are
/// the text again. None ends inside a mark, so that each can be drawn alone.
///
/// `abbreviations` are words with a full stop that ends no sentence, separated by spaces: `Mr. No.`
pub fn sentences<'t>(text: &'t str, abbreviations: &str, mut call: impl FnMut(&'t str)) {
    let mut rest = text;
    // Of `rest`: where the present word begins, how many letters it has, what it ends with so far.
    let (mut word, mut letters, mut end) = (0, 0, ' ');
    // Whether a mark is open, of one star or of two, and what stands before.
    let (mut marked, mut before) = (false, ' ');
    let mut at = 0;
    while let Some(character) = rest.get(at..).and_then(|ahead| ahead.chars().next()) {
        match character {
            ' ' => {
                let (told, after) = rest.split_at(at + 1);
                let full_stop = end == '.'
                    && letters != 1
                    && !told
                        .get(word..at)
                        .is_some_and(|word| abbreviations.split(' ').any(|own| own == word));
                if (full_stop || matches!(end, '?' | '!' | '…')) && !marked && begins(after) {
                    call(told);
                    (rest, at) = (after, 0);
                    (word, letters, end) = (0, 0, ' ');
                    before = ' ';
                    continue;
                }
                (word, letters, end) = (at + 1, 0, ' ');
            }
            '*' => marked ^= before != '*',
            // What opens a quotation is no letter, and what closes it stands behind the mark of the end.
            '“' | '‘' | '«' | '(' | '¿' | '¡' | '”' | '’' | '»' | ')' | '"' | '\'' => {}
            '.' | '?' | '!' | '…' => end = character,
            _ => {
                // A number is no initial.
                letters += if character.is_ascii_digit() { 2 } else { 1 };
                end = ' ';
            }
        }
        if letters == 0 && character != ' ' {
            // What opens a quotation stands before the word.
            word = at + character.len_utf8();
        }
        before = character;
        at += character.len_utf8();
    }
    if !rest.is_empty() {
        call(rest);
    }
}

/// Whether a sentence can begin like this: not with a small letter, of the Latin script at least.
fn begins(text: &str) -> bool {
    let first = text.chars().find(|character| {
        !matches!(
            character,
            '*' | '“' | '‘' | '«' | '"' | '\'' | '(' | '¿' | '¡' | '—' | '–'
        )
    });
    !matches!(first, Some('a'..='z' | 'ß'..='ÿ'))
}

#[cfg(test)]
mod tests {
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
            &[
                "Se vuelve «¿qué nos falta saber?». ",
                "Toma los mismos segundos.",
            ],
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
        check(
            "*One. **Two.** Three.* Four",
            &["*One. **Two.** Three.* ", "Four"],
        );
    }

    #[test]
    fn any_text_is_the_sum_of_its_sentences() {
        for text in [
            " . . . ",
            "…… ",
            "*",
            "** . A",
            "ñ. Ñ. 🚗. 🚗",
            ". ",
            "A.  B",
        ] {
            let mut joined = String::new();
            sentences(text, "", |sentence| joined.push_str(sentence));
            assert_eq!(joined, text);
        }
    }
}
