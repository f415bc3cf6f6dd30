use super::*;

#[test]
fn every_page_is_found_again_in_every_language() {
    for language in &i18n::LANGUAGES {
        for route in Route::all() {
            let address = format!("{}index.html", folder(language, route));
            let (said, found) = parse(&address).unwrap();
            assert_eq!(found, route, "{address}");
            let silent = language == i18n::reference() && route == Route::Start;
            assert_eq!(said, (!silent).then_some(language), "{address}");
        }
    }
}

#[test]
fn a_host_names_pages_by_a_word() {
    let check = |word, expected| assert_eq!(named(word), expected, "{word}");
    check("course", Route::Role(Way::Course));
    check("check", Route::Role(Way::Check));
    check("lesson", Route::Scene(Scene::ALL[0]));
    check("lesson/8", Route::Scene(Scene::ALL[7]));
    for word in ["", "lesson/0", "lesson/9", "lesson/", "result", "/", "check/1"] {
        check(word, Route::Start);
    }
}

#[test]
fn links_are_relative_and_name_the_file() {
    let (en, es) = (i18n::language("en").unwrap(), i18n::language("es").unwrap());
    let check = |from, to, expected: &str| assert_eq!(link(from, to), expected);
    check((en, Route::Start), (en, Route::About), "about/index.html");
    check((en, Route::Start), (es, Route::Start), "es/index.html");
    check((es, Route::About), (en, Route::Start), "../../index.html");
    check((es, Route::Result), (es, Route::Role(Way::Check)), "../../es/check/index.html");
}

#[test]
fn foreign_paths_are_no_page() {
    for path in ["nothing/", "tlh/", "lesson/9/", "check/boss/focus/", "..", "es/es/", "%E0"] {
        assert_eq!(parse(path), None, "{path}");
    }
}
