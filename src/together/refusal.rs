//! Why a code is not read, in words.

use crate::i18n::Value;
use crate::pages::Page;
use alignment::CodeRefusal;

/// The reason; `other_kind` is the message for a code of ours that is meant for something else.
pub fn reason(page: &Page, refusal: &CodeRefusal, other_kind: &'static str) -> String {
    match refusal {
        CodeRefusal::Foreign => page.text("code-foreign"),
        CodeRefusal::OtherKind => page.text(other_kind),
        CodeRefusal::Newer(_) => page.text("code-newer"),
        CodeRefusal::Damaged(None) => page.text("code-damaged"),
        CodeRefusal::Length { found, wanted } => {
            let (found, wanted) = (Value::Count(*found), Value::Count(*wanted));
            page.text_with("code-length", &[("found", found), ("wanted", wanted)])
        }
        CodeRefusal::Damaged(Some(slip)) => {
            let id = if slip.swapped {
                "code-swapped"
            } else {
                "code-slip"
            };
            let place = Value::Count(slip.place);
            page.text_with(id, &[("place", place), ("code", (&slip.code).into())])
        }
    }
}
