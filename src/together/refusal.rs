//! Why a code is not read, in words.

use crate::i18n::Value;
use crate::msg::{self, Id};
use crate::pages::Page;
use alignment::CodeRefusal;

/// The reason; `other_kind` is the message for a code of ours that is meant for something else.
pub fn reason(page: &Page, refusal: &CodeRefusal, other_kind: Id) -> String {
    match refusal {
        CodeRefusal::Foreign => page.text(msg::CODE_FOREIGN),
        CodeRefusal::OtherKind => page.text(other_kind),
        CodeRefusal::Newer(_) => page.text(msg::CODE_NEWER),
        CodeRefusal::Older(_) => page.text(msg::CODE_OLDER),
        CodeRefusal::Damaged(None) => page.text(msg::CODE_DAMAGED),
        CodeRefusal::Length { found, wanted } => {
            let (found, wanted) = (Value::Count(*found), Value::Count(*wanted));
            page.text_with(msg::CODE_LENGTH, &[("found", found), ("wanted", wanted)])
        }
        CodeRefusal::Damaged(Some(slip)) => {
            let id = if slip.swapped { msg::CODE_SWAPPED } else { msg::CODE_SLIP };
            let place = Value::Count(slip.place);
            page.text_with(id, &[("place", place), ("code", (&slip.code).into())])
        }
    }
}
