//! The field for a file of answers.

use super::Page;
use crate::intent::Intent;
use crate::msg;
use crate::pen::*;

/// Takes answers from a file. Two of them on a page want two ids.
pub fn import(page: &Page, id: &'static str) -> Html {
    html! {
        <label class="field" for={id}>
            { page.text(msg::IMPORT_LABEL) }
            <input
                type="file"
                {id}
                accept="application/json,.json"
                onchange={page.on.reform(Intent::Import)}
            />
        </label>
    }
}
