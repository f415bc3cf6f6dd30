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
        !matches!(character, '*' | '“' | '‘' | '«' | '"' | '\'' | '(' | '¿' | '¡' | '—' | '–')
    });
    !matches!(first, Some('a'..='z' | 'ß'..='ÿ'))
}

#[cfg(test)]
mod tests;
