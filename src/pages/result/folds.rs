//! What stays folded: all sixteen, how to read it, what it must not be used for, and the reader's data.

use super::data;
use super::score::ruler;
use super::section::{fold, section};
use super::table::table;
use crate::msg::{self, Id};
use crate::pages::Page;
use crate::pen::*;
use alignment::{CompleteAnswers, Profile};

/// All of it, under the one line that always stays in view.
pub fn folds(page: &Page, profile: &Profile, answers: &CompleteAnswers) -> Html {
    let inside = html! {
        <>
            <p><b>{ page.text(msg::NOT_FOR_FILE) }</b></p>
            { fold(page, "all", msg::TABLE_TITLE, table(page, answers)) }
            { fold(page, "read", msg::READ_TITLE, how_to_read(page, profile)) }
            { fold(page, "not-for", msg::NOT_FOR_TITLE, points(page, &[
                msg::NOT_FOR_1, msg::NOT_FOR_2, msg::NOT_FOR_3, msg::NOT_FOR_4, msg::NOT_FOR_5,
            ])) }
            { data_folds(page) }
        </>
    };
    section(page, ("more-title", msg::MORE_TITLE), "folds", inside)
}

/// The reader's data alone, where there is no result.
pub fn of_data(page: &Page) -> Html {
    section(page, ("data-title", msg::DATA_TITLE), "folds", data_folds(page))
}

fn data_folds(page: &Page) -> Html {
    html! {
        <>
            <div key="files" class="data chrome">{ fold(page, "files", msg::FILES_TITLE, data::files(page)) }</div>
            <div key="stored" class="data chrome">{ fold(page, "stored", msg::STORED_TITLE, data::kept(page)) }</div>
        </>
    }
}

fn points(page: &Page, ids: &'static [Id]) -> Html {
    html! { <ul class="points">{ for ids.iter().map(|id| html! { <li key={*id}>{ page.rich(*id) }</li> }) }</ul> }
}

fn how_to_read(page: &Page, profile: &Profile) -> Html {
    html! {
        <>
            { for profile.overall.as_ref().map(|overall| ruler(page, overall)) }
            { points(page, &[msg::READ_1, msg::READ_2, msg::READ_3, msg::READ_4, msg::READ_5, msg::READ_6]) }
            <p class="small">{ page.text(msg::CAR_CAPTION) }</p>
        </>
    }
}
