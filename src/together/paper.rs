//! The answers of one sheet of paper, as a facilitator types them: two digits a practice.

use alignment::{Answer, Answers, Frequency, ITEM_COUNT, ItemId, Role, RoundTag, WheelCode, score};

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paper {
    leads: bool,
    /// Whether the sheet says that a leader agrees to be shown.
    pub agrees: bool,
    typed: [String; ITEM_COUNT],
    /// Why the sheet was not taken in.
    pub problem: Option<PaperProblem>,
    /// How many sheets were typed in, which tells two sheets with the same numbers apart.
    sheets: u16,
}

/// What may happen to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperChange {
    /// Whose sheet it is.
    Chair(Role),
    /// A leader has agreed to be shown, or has not.
    Agree,
    /// The two numbers of a practice as they are being typed.
    Type(ItemId, String),
    /// Take the sheet in.
    Done,
}

/// Why a sheet is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperProblem {
    /// Neither two numbers from 0 to 6 nor a mark that it cannot be told.
    Practice(ItemId),
    /// No wheel has three practices with numbers.
    NoWheel,
}

impl Paper {
    /// An empty form where so many sheets may have been typed in before.
    pub fn after(sheets: u16) -> Paper {
        Paper { sheets, ..Paper::default() }
    }

    /// Does what was wished; gives the code of a sheet that is complete, and then the form is empty again.
    pub fn change(&mut self, change: PaperChange, round: RoundTag) -> Option<WheelCode> {
        match change {
            PaperChange::Chair(role) => self.leads = role == Role::Leader,
            PaperChange::Agree => self.agrees = !self.agrees,
            PaperChange::Type(item, typed) => {
                if let Some(field) = self.typed.get_mut(item.index()) {
                    *field = typed;
                }
                self.problem = None;
            }
            PaperChange::Done => match self.code(round) {
                Ok(code) => {
                    *self = Paper {
                        leads: self.leads,
                        sheets: self.sheets.wrapping_add(1),
                        ..Paper::default()
                    };
                    return Some(code);
                }
                Err(problem) => self.problem = Some(problem),
            },
        }
        None
    }

    fn code(&self, round: RoundTag) -> Result<WheelCode, PaperProblem> {
        let mut answers = Answers::default();
        // In the order in which they stand on the sheet, so that the first fault is the first one seen.
        for item in alignment::Wheel::ALL.into_iter().flat_map(alignment::Wheel::items) {
            let answer = answer(self.typed(item)).ok_or(PaperProblem::Practice(item))?;
            answers.set(item, answer);
        }
        let answers = answers.complete().map_err(|_| PaperProblem::NoWheel)?;
        let profile = score(&answers);
        if profile.wheels.iter().all(|wheel| wheel.result.is_none()) {
            return Err(PaperProblem::NoWheel);
        }
        // An odd factor: no two sheets of a page have the same number.
        let nonce = self.sheets.wrapping_mul(40_503).wrapping_add(1);
        Ok(WheelCode::new(&profile, self.role(), self.agrees, round, nonce))
    }

    /// Whose sheet it is.
    pub fn role(&self) -> Role {
        if self.leads { Role::Leader } else { Role::Seller }
    }

    /// What stands in the field of a practice.
    pub fn typed(&self, item: ItemId) -> &str {
        self.typed.get(item.index()).map_or("", String::as_str)
    }
}

/// `41`, `4 1` or `4/1`: what happens and what should. Any other mark without a digit says that it cannot be told.
fn answer(typed: &str) -> Option<Answer> {
    let typed = typed.trim();
    let mut digits = typed.bytes().filter(u8::is_ascii_digit).map(|byte| byte & 15);
    match (digits.next(), digits.next(), digits.next()) {
        (None, ..) => (!typed.is_empty()).then_some(Answer::NotApplicable),
        (Some(outside), Some(inside), None) => Some(Answer::Open {
            outside: Some(Frequency::new(outside)?),
            inside: Some(Frequency::new(inside)?),
        }),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
