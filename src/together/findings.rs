//! What a text or a file held: codes, and what looks like a code and is none.

use alignment::{CodeReader, CodeRefusal, FoundCode, WheelCode};

/// So many refused lines are listed; of the rest only their number is kept.
pub const LISTED: usize = 20;

/// Everything that was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// The codes in the order in which they stand.
    pub codes: Vec<WheelCode>,
    /// Lines, from 1, with what is no code, and why.
    pub refused: Vec<(usize, CodeRefusal)>,
    /// How many more lines are refused.
    pub more: usize,
}

impl Findings {
    /// What a text holds. A short text without anything that looks like a code was meant as one, so it says why
    /// it is none.
    #[must_use]
    pub fn of(text: &str) -> Findings {
        let (mut reader, mut findings) = (CodeReader::default(), Findings::default());
        reader.read(text.as_bytes(), |found| findings.add(found));
        reader.finish(|found| findings.add(found));
        if findings == Findings::default() && text.len() <= SHORT {
            let refusal = WheelCode::read(text).err();
            let refusal = refusal.filter(|refusal| *refusal != CodeRefusal::Foreign);
            findings.refused.extend(refusal.map(|refusal| (1, refusal)));
        }
        findings
    }

    /// Takes one more in.
    pub fn add(&mut self, found: FoundCode) {
        match found.code {
            Ok(code) => self.codes.push(code),
            Err(why) if self.refused.len() < LISTED => self.refused.push((found.line, why)),
            Err(_) => self.more += 1,
        }
    }
}

/// Longer texts are mails.
const SHORT: usize = 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_faults_are_counted_and_few_listed() {
        let bad = "2CXVW-3SMGQ-38AX5-KVSZD\n".repeat(LISTED + 3);
        let findings = Findings::of(&bad);
        assert_eq!(
            (findings.codes.len(), findings.refused.len(), findings.more),
            (0, LISTED, 3)
        );
    }

    #[test]
    fn a_short_text_says_why_it_is_no_code() {
        let short = CodeRefusal::Length {
            found: 5,
            wanted: 20,
        };
        assert_eq!(Findings::of("2BXVW").refused, [(1, short)]);
        for none in [
            "",
            "<b>no</b>",
            "a mail, in which nobody has written any code, and which is rather long",
        ] {
            assert_eq!(Findings::of(none), Findings::default(), "{none}");
        }
    }
}
