//! Loads what a page needs: the code of its part, and its words in a language.

use crate::part::Part;
use crate::platform::{task, words};

/// The files of words of a part's pages in a language.
fn files(part: Part, language: &str) -> impl Iterator<Item = String> {
    part.words().iter().map(move |part| part.file(language))
}

/// Whether the code of a part and its words in a language are here.
pub fn is_loaded(part: Part, language: &str) -> bool {
    part.is_loaded() && files(part, language).all(|name| words::is_loaded(&name))
}

/// Loads the code of a part and its words in a language; whether both are here then. After a failure, asking again
/// tries again.
pub async fn load(part: Part, language: &str) -> bool {
    // The words are asked for before the code is awaited.
    let words = words::load(files(part, language));
    part.load().await & words.await
}

/// Calls back once a part and its words are here, or cannot be had. Where they are here, that is at once.
pub fn on_loaded(part: Part, language: &'static str, call: impl FnOnce(bool) + 'static) {
    if is_loaded(part, language) {
        call(true);
    } else {
        task::spawn(async move { call(load(part, language).await) });
    }
}

/// Loads all that the reader can reach without opening another page, in these languages: the pages for two and for many
/// are opened apart from the rest.
pub async fn load_rest(for_many: bool, languages: Vec<String>) {
    let parts: &[Part] = if for_many {
        &[Part::Together, Part::Team]
    } else {
        &[Part::Lesson, Part::Scenes, Part::Result, Part::Paper]
    };
    // Where something cannot be had, it is tried again when it is wanted.
    let of_language = |language| parts.iter().flat_map(move |part| files(*part, language));
    let words = words::load(languages.iter().flat_map(|language| of_language(language)));
    task::all(parts.iter().map(|part| part.load())).await;
    words.await;
}
