//! The reader's data: files, what is stored, erasing it, and the mode for a shared computer.

use crate::i18n::Value;
use crate::intent::{ExportFormat, Intent, StorageStatus};
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pages::import::import;
use crate::pen::*;

/// Paper, files to keep, and a file to read in.
pub fn files(page: &Page) -> Html {
    let button = |id: Id, intent| page.button("button", id, intent);
    // Printing is the document's affair, and would print the host's page.
    let print = (!page.is_part()).then(|| button(msg::PRINT_BUTTON, Intent::Print));
    let has_answers = page.session.role().is_some() && !page.session.answers().is_untouched();
    html! {
        <>
            if has_answers {
                <p class="acts">
                    { for print }
                    { button(msg::EXPORT_CSV, Intent::Export(ExportFormat::Csv)) }
                    { button(msg::EXPORT_JSON, Intent::Export(ExportFormat::Json)) }
                </p>
                <p class="small">{ page.text(msg::REMIND_KEEP) }</p>
            }
            { import(page, "import") }
            <p class="small">{ page.text(msg::IMPORT_ABOUT) }</p>
        </>
    }
}

/// What is stored, erasing it, and the mode for a shared computer.
pub fn kept(page: &Page) -> Html {
    html! {
        <>
            <p class="status">{ stored(page) }</p>
            <p class="small">{ page.text(msg::STORED_ABOUT) }</p>
            { erase(page) }
            { shared(page) }
        </>
    }
}

/// How much is stored, or why nothing is.
pub fn stored(page: &Page) -> String {
    match page.storage_status {
        StorageStatus::OnDevice { characters, .. } | StorageStatus::InTab { characters }
            if characters > 0 =>
        {
            page.text_with(msg::STORED_SIZE, &[("size", Value::Count(characters))])
        }
        other => page.text(other.message()),
    }
}

fn shared(page: &Page) -> Html {
    let shared = page.storage_status == StorageStatus::SharedComputer;
    html! {
        <>
            <label class="check">
                <input
                    type="checkbox"
                    role="switch"
                    class="switch"
                    id="shared"
                    checked={shared}
                    onchange={page.want(Intent::ShareComputer(!shared))}
                />
                { " " }{ page.text(msg::SHARED_LABEL) }
            </label>
            <p class="small">{ page.text(msg::SHARED_ABOUT) }</p>
        </>
    }
}

/// Erasing asks once more: the button stands behind a disclosure, which closes without a word.
pub fn erase(page: &Page) -> Html {
    html! {
        <details class="erase">
            <summary>{ page.text(msg::ERASE_BUTTON) }</summary>
            <div class="confirm">
                <p><b>{ page.text(msg::ERASE_CONFIRM) }</b></p>
                <p class="onward">
                    { page.button("button", msg::ERASE_YES, Intent::Erase) }
                </p>
            </div>
        </details>
    }
}
