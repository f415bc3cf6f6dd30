//! The words: every language complete, in our voice, our own, and read as Fluent writes them.
//!
//! `cargo test --test locales` is also the translator's check: it lists every fault with file and line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/compile.rs"]
mod compile;
#[path = "../build/plural.rs"]
mod plural;
#[path = "support/voice.rs"]
mod voice;

use alignment::scenes::truth::TRUTH;
use alignment::{Frequency, INTENTION_LIMIT, ItemId, Role, Way, minutes_left, places};
use camber::i18n::{I18n, LANGUAGES, Value};
use camber::msg;
use catalogue::{Language, Message, REFERENCE};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

// ---- (a) Every language against English -------------------------------------------------------------------

#[test]
fn every_language_is_complete() {
    let mut faults = Vec::new();
    let languages = catalogue::read_all(&package().join("locales"), &mut faults);
    catalogue::check(&languages, &[], &mut faults);
    compile::check(&languages, &mut faults);
    let english = english(&languages);
    for language in languages.iter().filter(|language| language.code != REFERENCE) {
        let waiting = untranslated(language, english);
        if language.is_complete() {
            faults.extend(waiting);
            continue;
        }
        let (all, open) = (english.messages.len(), waiting.len());
        say(&format!(
            "\nlocales/{} is a draft: {open} of {all} messages are still to be translated",
            language.code
        ));
        waiting.iter().for_each(|message| say(message));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert!(languages.iter().any(|language| language.code == "es" && language.is_complete()));
}

#[test]
fn a_message_left_in_english_is_found() {
    let english =
        format!("{HEAD}one = This is one sentence\ntwo = One two three\nsix = Six to go\n");
    let french = format!("{HEAD}one = This is one sentence\ntwo = One two three\n");
    let languages = catalogue::read_all(&plant("english-left", &english, &french), &mut Vec::new());
    let french = languages.last().unwrap();
    assert_eq!(
        untranslated(french, &languages[0]),
        [
            "locales/en/first.ftl:5: `six` is missing in es",
            "locales/es/first.ftl:3: `one` reads as in English",
        ]
    );
}

/// What a translator still has to do: messages that are missing, and sentences that read as in English.
fn untranslated(language: &Language, english: &Language) -> Vec<String> {
    let code = &language.code;
    let mut waiting: Vec<(String, usize, String)> = Vec::new();
    for (id, original) in &english.messages {
        let (place, what) = match language.messages.get(id) {
            None => (&original.place, format!("is missing in {code}")),
            Some(own) if is_left(own, original) => (&own.place, "reads as in English".to_owned()),
            Some(_) => continue,
        };
        let (file, line) = place.rsplit_once(':').unwrap();
        let words = format!("{place}: `{id}` {what}");
        waiting.push((file.to_owned(), line.parse().unwrap(), words));
    }
    waiting.sort();
    waiting.into_iter().map(|(_, _, words)| words).collect()
}

/// Names and a few words may be the same in two languages; a sentence may not.
fn is_left(own: &Message, original: &Message) -> bool {
    own.text == original.text && words_of(&own.text).len() >= 4
}

// ---- (b) The comparison finds what is planted ------------------------------------------------------------

const HEAD: &str = "language-status = complete\nlanguage-direction = ltr\n";

#[test]
fn equal_languages_have_no_fault() {
    compare(
        "equal",
        "one = One { $a }\n    .tip = Tip\n",
        "one = Uno { $a }\n    .tip = Ayuda\n",
        &[],
    );
}

#[test]
fn a_missing_message_is_found() {
    compare(
        "missing",
        "one = One\ntwo = Two\n",
        "one = Uno\n",
        &["locales/es:1: lacks `two` (locales/en/first.ftl:4)"],
    );
}

#[test]
fn an_extra_message_is_found() {
    compare(
        "extra",
        "one = One\n",
        "one = Uno\ntwo = Dos\n",
        &["locales/es/first.ftl:4: `two` does not exist in English"],
    );
}

#[test]
fn a_doubled_message_is_found_with_both_lines() {
    compare(
        "doubled",
        "one = One\ntwo = Two\n",
        "one = Uno\ntwo = Dos\none = Otra vez\n",
        &["locales/es/first.ftl:5: `one` stands a second time (first at locales/es/first.ftl:3)"],
    );
}

#[test]
fn a_missing_and_an_extra_attribute_are_found() {
    compare(
        "attributes",
        "one = One\n    .tip = Tip\n",
        "one = Uno\n    .top = Arriba\n",
        &[
            "locales/es/first.ftl:3: `one.top` does not exist in English",
            "locales/es/first.ftl:3: `one` lacks the attribute `.tip`",
        ],
    );
}

#[test]
fn differing_variables_are_found() {
    compare(
        "variables",
        "one = One { $a }\n",
        "one = Uno { $b }\n",
        &["locales/es/first.ftl:3: `one` uses the variables {\"b\"}, English uses {\"a\"}"],
    );
    compare(
        "attribute-variables",
        "one = One\n    .tip = { $a }\n",
        "one = Uno\n    .tip = sin\n",
        &["locales/es/first.ftl:3: `one.tip` uses the variables {}, English uses {\"a\"}"],
    );
    compare(
        "selector",
        "one = { $role ->\n    [a] A\n   *[b] B\n}\n",
        "one = Uno\n",
        &["locales/es/first.ftl:3: `one` uses the variables {}, English uses {\"role\"}"],
    );
}

#[test]
fn a_value_on_one_side_only_is_found() {
    compare(
        "value",
        "one = One\n    .tip = Tip\n",
        "one =\n    .tip = Ayuda\n",
        &["locales/es/first.ftl:3: `one` has a value in one language only"],
    );
}

#[test]
fn a_syntax_error_is_found_on_its_line() {
    let faults = faults_of("syntax", "one = One\ntwo = Two\n", "one = Uno\ntwo = { $a\n");
    // The broken message is also missing; both are true.
    assert!(
        faults.iter().any(|fault| fault.starts_with("locales/es/first.ftl:4: ")
            || fault.starts_with("locales/es/first.ftl:5: ")),
        "{faults:?}"
    );
    let faults = faults_of("no-equals", "one = One\n", "one = Uno\nthis is no message\n");
    assert!(faults.iter().any(|fault| fault.starts_with("locales/es/first.ftl:4: ")), "{faults:?}");
}

#[test]
fn a_wrong_status_and_direction_are_found() {
    let english = format!("{HEAD}one = One\n");
    let spanish = "language-status = nearly\nlanguage-direction = left\none = Uno\n";
    let faults = faults_of_files("head", &english, spanish);
    assert_eq!(
        faults,
        [
            "locales/es/first.ftl:1: `language-direction` must be ltr or rtl",
            "locales/es/first.ftl:1: `language-status` must be complete or draft",
        ]
    );
}

#[test]
fn a_draft_may_miss_messages_and_nothing_else() {
    let english = format!("{HEAD}one = One\ntwo = Two\n");
    let draft = HEAD.replace("complete", "draft");
    assert_eq!(faults_of_files("draft", &english, &format!("{draft}one = Uno\n")), [""; 0]);
    assert_eq!(
        faults_of_files(
            "draft-extra",
            &english,
            &format!("{draft}one = Uno {{ $x }}\nsix = Seis\n")
        )
        .len(),
        2
    );
}

#[test]
fn what_the_tables_have_no_form_for_is_found() {
    let check = |pattern: &str, expected: &str| {
        let spanish = format!("{HEAD}-name = N {{ -name }}\none = {pattern}\n");
        let english = format!("{HEAD}-name = N\none = One\n");
        let folder = plant("outside", &english, &spanish);
        let mut faults = Vec::new();
        let languages = catalogue::read_all(&folder, &mut faults);
        compile::check(&languages, &mut faults);
        let expected = format!("locales/es/first.ftl:4: `one` {expected}");
        assert!(faults.contains(&expected), "{pattern}: {faults:?}");
        // All at once.
        let other = "locales/es/first.ftl:3: `-name` names itself";
        assert!(faults.iter().any(|fault| fault == other), "{faults:?}");
    };
    check("{ NUMBER($a) }", "calls the function NUMBER");
    check("{ 5 }", "has a number in braces");
    check("{ -name(a: 1) }", "names an attribute, or a term with arguments");
    check("{ other.tip }", "names an attribute, or a term with arguments");
    check("{ -unknown }", "names `-unknown`, which has no text");
    check("{ one }", "names itself");
    check("{ \"\\u0003\" }", "contains a control character");
    let select = |selector: &str, key: &str, end: &str| {
        format!("{{ {selector} ->\n    [{key}] A\n   *[other] B\n{end}    }}")
    };
    check(&select("NUMBER($a)", "x", ""), "selects by something else than a variable");
    check(&select("$a", "1.5", ""), "has a variant for a number that no count can be");
    check(&select("$a", "x", "    [y] C\n"), "has a default variant that is not the last");
}

#[test]
fn a_language_without_a_plural_rule_is_found() {
    let folder = plant("no-plural", HEAD, HEAD);
    fs::rename(folder.join("es"), folder.join("tlh")).unwrap();
    let languages = catalogue::read_all(&folder, &mut Vec::new());
    let mut faults = Vec::new();
    compile::check(&languages, &mut faults);
    fs::remove_dir_all(folder).unwrap();
    assert_eq!(faults, ["locales/tlh:1: CLDR has no plural rule for `tlh`"]);
}

#[test]
fn a_message_that_content_names_must_exist() {
    let folder = plant("named", &format!("{HEAD}one = One\n"), &format!("{HEAD}one = Uno\n"));
    let mut faults = Vec::new();
    let languages = catalogue::read_all(&folder, &mut faults);
    catalogue::check(
        &languages,
        &[("content/course.toml:7".to_owned(), "six".to_owned())],
        &mut faults,
    );
    assert_eq!(faults, ["content/course.toml:7: names the message `six`, which locales/en lacks"]);
}

fn compare(name: &str, english: &str, spanish: &str, expected: &[&str]) {
    assert_eq!(faults_of(name, english, spanish), expected);
}

fn faults_of(name: &str, english: &str, spanish: &str) -> Vec<String> {
    faults_of_files(name, &format!("{HEAD}{english}"), &format!("{HEAD}{spanish}"))
}

fn faults_of_files(name: &str, english: &str, spanish: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let languages = catalogue::read_all(&plant(name, english, spanish), &mut faults);
    catalogue::check(&languages, &[], &mut faults);
    faults.sort();
    faults
}

/// A folder of two languages with one file each.
fn plant(name: &str, english: &str, spanish: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locales").join(name);
    // An earlier version of the test may have left other files there.
    let _ = fs::remove_dir_all(&folder);
    for (code, text) in [("en", english), ("es", spanish)] {
        fs::create_dir_all(folder.join(code)).unwrap();
        fs::write(folder.join(code).join("first.ftl"), text).unwrap();
    }
    folder
}

// ---- (c) Terms and voice ---------------------------------------------------------------------------------

/// The fixed terms of the storyboard. A language beside these two writes its own into locales/README.md.
const TERMS: [(&str, [&str; 8]); 2] = [
    (
        "en",
        [
            "selling philosophical misalignment",
            "sharpen up",
            "sweat down",
            "seller",
            "sales leader",
            "CRM",
            "customer relationship management",
            "leading indicator",
        ],
    ),
    (
        "es",
        [
            "desalineación comercial filosófica",
            "perfeccionar",
            "desgastar",
            "quien vende",
            "líder comercial",
            "CRM",
            "administración de relaciones con clientes",
            "indicador anticipado",
        ],
    ),
];

#[test]
fn the_fixed_terms_are_used_and_told_to_translators() {
    let readme = fs::read_to_string(package().join("locales/README.md")).unwrap();
    let languages = languages();
    for (code, terms) in TERMS {
        let language = languages.iter().find(|language| language.code == code);
        let messages = language.unwrap().messages.values();
        let words: String = messages.map(|it| it.text.to_lowercase()).collect();
        for term in terms {
            assert!(words.contains(&term.to_lowercase()), "locales/{code} never says \"{term}\"");
            assert!(
                readme.contains(term),
                "locales/README.md does not tell translators of \"{term}\""
            );
        }
    }
}

#[test]
fn the_person_one_reports_to_is_the_leader_everywhere() {
    let languages = languages();
    let spanish = languages.iter().find(|language| language.code == "es").unwrap();
    for (id, message) in &spanish.messages {
        let words = words_of(&message.text);
        let own = words.windows(2).find(|pair| {
            ["mi", "tu", "su", "un"].contains(&pair[0].as_str()) && pair[1].starts_with("jef")
        });
        assert_eq!(own, None, "{id}: it is «líder» in the statements, and so here");
    }
}

/// Forms that address the reader as *usted* or *vosotros*, and are hardly ever anything else.
const NOT_TU: [&str; 19] = [
    "usted",
    "vosotros",
    "vosotras",
    "vuestro",
    "vuestra",
    "vuestros",
    "vuestras",
    "elija",
    "escoja",
    "seleccione",
    "conteste",
    "escriba",
    "pulse",
    "presione",
    "introduzca",
    "ingrese",
    "recuerde",
    "consulte",
    "descargue",
];

#[test]
fn the_voice_is_calm_and_says_tu() {
    assert_eq!(
        voice_faults("es", "a = Elija una rueda\nb = Hola\nc = ¡Hola\n"),
        ["1: elija", "3: ¡"]
    );
    assert_eq!(voice_faults("en", "a = Hello!\nb = usted\n"), ["1: !"]);
    let mut faults = Vec::new();
    for (file, text) in languages().iter().flat_map(|language| &language.files) {
        let code = file.split('/').nth(1).unwrap();
        faults.extend(voice_faults(code, text).into_iter().map(|fault| format!("{file}:{fault}")));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// `line: what` for each breach in a file, comments left aside.
fn voice_faults(code: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let place = index + 1;
        faults.extend(line.chars().filter(|c| "!¡".contains(*c)).map(|c| format!("{place}: {c}")));
        if code == "es" {
            let words = words_of(line);
            faults.extend(
                words
                    .iter()
                    .filter(|word| NOT_TU.contains(&word.as_str()))
                    .map(|word| format!("{place}: {word}")),
            );
        }
    }
    faults
}

/// Abbreviated units, which belong to the number before them.
const UNITS: [&str; 4] = ["%", "h", "m", "km"];

#[test]
fn a_number_and_its_unit_stay_on_one_line() {
    assert_eq!(torn("# 20 % \na = 20 % more\nb = { $a } h.\n"), [2, 3]);
    assert_eq!(torn("a = 20\u{a0}% 20% { $a }\u{a0}h, 20 more, 3 hours\n"), [0; 0]);
    for (file, text) in languages().iter().flat_map(|language| &language.files) {
        assert_eq!(torn(text), [0; 0], "{file}: a plain space before a unit");
    }
}

/// Lines with a plain space between a number, or what stands for one, and its unit.
fn torn(text: &str) -> Vec<usize> {
    let is_torn = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        words.windows(2).any(|pair| {
            let unit = pair[1].trim_end_matches(|c: char| c != '%' && !c.is_alphanumeric());
            UNITS.contains(&unit) && pair[0].ends_with(|c: char| c == '}' || c.is_ascii_digit())
        })
    };
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.starts_with('#') && is_torn(line));
    lines.map(|(index, _)| index + 1).collect()
}

#[test]
fn markup_is_in_pairs_and_not_nested() {
    let faults_in = |text: &str| {
        let plain: String = text
            .split("**")
            .enumerate()
            .filter(|(index, _)| index % 2 == 0)
            .map(|(_, part)| part)
            .collect();
        let bold_has_stars =
            text.split("**").enumerate().any(|(index, part)| index % 2 == 1 && part.contains('*'));
        text.matches("**").count() % 2 == 1 || plain.matches('*').count() % 2 == 1 || bold_has_stars
    };
    assert!(faults_in("**a") && faults_in("a*") && faults_in("**a *b* c**"));
    assert!(!faults_in("**a** and *b*"));
    for language in languages() {
        for (id, message) in &language.messages {
            assert!(!message.text.lines().any(faults_in), "{}: `{id}` has an odd *", message.place);
        }
    }
}

// ---- (d) No sentence of the article ----------------------------------------------------------------------

/// So many words in a row would be the article's, not ours.
const RUN: usize = 6;

#[test]
fn the_finder_of_runs_finds_one() {
    let article =
        "One two three four five, six seven eight. “Don’t stop now, please go on” they said.";
    let check = |text: &str, expected: &[&str]| assert_eq!(runs(text, article), expected, "{text}");
    check("nine\nTWO — three: four\nfive six seven nine", &["2: two three four five six seven"]);
    check("two three four five six nine", &[]);
    check("x = don't stop now please { $go } go on", &[]);
    check("x = don't stop now please go on", &["1: dont stop now please go on"]);
}

#[test]
fn no_sentence_of_the_article_stands_here() {
    let Ok(article) = fs::read_to_string(package().join("../shared/article.txt")) else {
        say(
            "skipped: ../shared/article.txt is not here, so the words were not compared with the article",
        );
        return;
    };
    let mut files = Vec::new();
    files_below(&package().join("locales"), &mut files);
    assert!(files.len() >= 7, "{files:?}");
    let mut faults = Vec::new();
    for file in files {
        let found = runs(&fs::read_to_string(&file).unwrap(), &article);
        faults.extend(found.into_iter().map(|run| format!("{}:{run}", file.display())));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// `line: words` for each run of six words that both texts have.
fn runs(text: &str, article: &str) -> Vec<String> {
    let article = words_of(article);
    let theirs: BTreeSet<&[String]> = article.windows(RUN).collect();
    let mut lines = Vec::new();
    let mut words = Vec::new();
    for (index, line) in text.lines().enumerate() {
        for word in words_of(line) {
            lines.push(index + 1);
            words.push(word);
        }
    }
    let shared = words.windows(RUN).enumerate().filter(|(_, run)| theirs.contains(run));
    shared.map(|(at, run)| format!("{}: {}", lines[at], run.join(" "))).collect()
}

/// The words of a text in small letters; an apostrophe belongs to its word.
fn words_of(text: &str) -> Vec<String> {
    text.to_lowercase()
        .replace(['\'', '’'], "")
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, files);
        } else {
            files.push(path);
        }
    }
}

// ---- (e) As a reader sees it -----------------------------------------------------------------------------

/// Scene 8 puts some sentences on the result page, whatever was rated: none may be cut off there.
#[test]
fn sentences_to_keep_fit_the_place_for_own_words() {
    for spoken in &LANGUAGES {
        let words = I18n::new(spoken);
        let longest =
            |texts: Vec<String>| texts.into_iter().max_by_key(|text| text.chars().count());
        let often = |id: &str, unit: &str| {
            let values = |step: Frequency| {
                [("step", usize::from(step.step()).into()), ("unit", unit.into())]
            };
            longest(Frequency::ALL.map(|step| words.text_with(msg::id(id), &values(step))).into())
                .unwrap()
        };
        for role in Role::ALL {
            let role = ("role", role.key().into());
            for item in ItemId::ALL {
                let id = format!("truth-practice-{}", item.code().to_lowercase());
                let fact = words.text_with(msg::id(&id), &[role]);
                assert!(
                    fact.chars().count() <= 90 && !fact.ends_with('.'),
                    "{} {fact}",
                    spoken.code
                );
                let unit = words.text_with(msg::id("truth-unit"), &[("item", item.code().into())]);
                let [outside, inside] = ["truth-times", "truth-wish"].map(|id| often(id, &unit));
                let numbers = [
                    ("fact", (&fact).into()),
                    ("outside", (&outside).into()),
                    ("inside", (&inside).into()),
                ];
                let said = ["say-plain", "ask-open"]
                    .map(|id| words.text_with(msg::id(&format!("truth-{id}")), &numbers));
                let [said, ask] = &said;
                let chair = words.text_with(msg::id("truth-listener-chair"), &[role]);
                let (_, chair) = chair.split_once(' ').unwrap();
                for listener in TRUTH.listeners {
                    let id = format!("truth-listener-{}", listener.id);
                    let to = words.text_with(msg::id(&id), &[role]);
                    let note = words.text_with(
                        msg::id("truth-note"),
                        &[
                            role,
                            ("listener", listener.id.into()),
                            ("to", (&to).into()),
                            ("said", said.into()),
                            ("ask", ask.into()),
                        ],
                    );
                    let length = note.chars().count();
                    assert!(length <= INTENTION_LIMIT, "{} {length}: {note}", spoken.code);
                    assert!([&to, said].iter().all(|said| note.contains(*said)));
                    // Only who sits in the other chair is asked how it looks from there, and a colleague hears whom it is for.
                    assert_eq!(note.contains(ask.as_str()), listener.id == "chair");
                    assert_eq!(note.contains(chair), listener.id != "self", "{note}");
                }
            }
        }
    }
}

#[test]
fn numbers_and_plurals_are_the_language_s_own() {
    for spoken in &LANGUAGES {
        let words = I18n::new(spoken);
        let mark = words.text(msg::id("number-decimal-mark"));
        assert!([".", ","].contains(&mark.as_str()), "{}", spoken.code);
        assert_eq!(words.decimal(87.5, 1), format!("87{mark}5"));
        assert_eq!(words.decimal_short(2.75), format!("2{mark}75"));
        assert_eq!(
            (words.decimal_short(-2.0), words.number(100.0)),
            ("−2".to_owned(), "100".to_owned())
        );
        for id in ["table-more", "table-less"] {
            let with = |count| words.text_with(msg::id(id), &[("count", Value::Count(count))]);
            for count in [1, 2, 6] {
                assert!(with(count).contains(&count.to_string()), "{} {id}", spoken.code);
            }
        }
    }
    let check = |code: &str, id: &str, count, expected: &str| {
        let words = I18n::new(camber::i18n::language(code).unwrap());
        assert_eq!(words.text_with(msg::id(id), &[("count", Value::Count(count))]), expected);
    };
    check("en", "table-more", 1, "1 step more");
    check("en", "table-more", 2, "2 steps more");
    check("es", "table-more", 1, "1 paso más");
    check("es", "table-less", 3, "3 pasos menos");
    check("en", "minutes-left", 1, "about 1 minute left");
    check("en", "minutes-left", 12, "about 12 minutes left");
    check("es", "minutes-left", 1, "falta cerca de 1 minuto");
    check("es", "minutes-left", 12, "faltan unos 12 minutos");
    let missing = |code: &str, count| {
        I18n::new(camber::i18n::language(code).unwrap())
            .text_with(msg::id("note-missing"), &[("count", Value::Count(count))])
    };
    assert!(
        missing("en", 1).starts_with("One statement ")
            && missing("en", 2).starts_with("2 statements ")
    );
    assert!(
        missing("es", 1).starts_with("Una frase ") && missing("es", 2).starts_with("2 frases ")
    );
}

#[test]
fn the_start_page_says_the_minutes_of_each_way() {
    for spoken in &LANGUAGES {
        let words = I18n::new(spoken);
        for way in Way::ALL {
            let said = words.text(msg::id(&format!("way-{}.time", way.key())));
            let minutes = places(way, None).next().map(|place| minutes_left(way, place, None));
            let number: String = said.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(number.parse().ok(), minutes, "{} {said}", spoken.code);
        }
    }
}

#[test]
fn numbers_in_sentences_carry_the_language_s_mark() {
    let wrong = |text: &str, mark: char| {
        let text = text.replace("Apache 2.0", "").replace("WordPress 6.1", "");
        let characters: Vec<char> = text.chars().collect();
        characters
            .windows(3)
            .any(|three| three[0].is_ascii_digit() && three[1] == mark && three[2].is_ascii_digit())
    };
    assert!(wrong("da 61.9 al azar", '.') && !wrong("da 61,9. 3 veces, Apache 2.0", '.'));
    let languages = languages();
    let english = english(&languages);
    let mut faults = Vec::new();
    for language in &languages {
        let comma = language.text_of("number-decimal-mark") == ",";
        let other = if comma { '.' } else { ',' };
        for (id, message) in &language.messages {
            let waiting = !language.is_complete() && is_left(message, &english.messages[id]);
            if !waiting && wrong(&message.text, other) {
                faults.push(format!("{}: `{id}` writes a number with \"{other}\"", message.place));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

// ---- (f) As Fluent writes it ------------------------------------------------------------------------------

/// Every message, with every variant of every select and, where it is given a count, with each from 0 to 1000.
#[test]
fn every_message_reads_as_fluent_writes_it() {
    let languages = languages();
    let english = english(&languages);
    for spoken in &LANGUAGES {
        let own = languages.iter().find(|own| own.code == spoken.code);
        let (fluent, words) = (bundle(own.unwrap(), english), I18n::new(spoken));
        let mut compared = 0;
        let mut disagreeing = BTreeSet::new();
        for (id, message) in &english.messages {
            // Terms are only in other messages, and some messages are for the build alone.
            if id.starts_with('-') || id.starts_with("language-") && id != "language-away" {
                continue;
            }
            let message = own.unwrap().messages.get(id).unwrap_or(message);
            for (attribute, pattern) in &message.patterns {
                let name = match attribute.as_str() {
                    "" => id.clone(),
                    attribute => format!("{id}.{attribute}"),
                };
                for values in all_values(pattern) {
                    let expected = written(&fluent, id, attribute, &values);
                    let values: Vec<(&'static str, Value)> = values
                        .iter()
                        .map(|(name, value)| {
                            let name: &'static str = Box::leak(name.clone().into_boxed_str());
                            (name, value.into())
                        })
                        .collect();
                    let text = words.text_with(msg::id(&name), &values);
                    assert_eq!(text, expected, "{} `{name}` {values:?}", spoken.code);
                    assert!(!text.trim().is_empty(), "{} `{name}` is empty", spoken.code);
                    if disagrees(&text) && !NEVER_ONE.contains(&name.as_str()) {
                        disagreeing.insert(format!("{} `{name}`: {text}", spoken.code));
                    }
                    assert!(!text.contains(['{', '}']), "{} `{name}`: {text}", spoken.code);
                    compared += 1;
                }
            }
        }
        assert!(compared > 1000 * 10, "{compared}");
        assert!(disagreeing.is_empty(), "{disagreeing:#?}");
    }
}

/// Messages whose number is never one: a drive that stays in its lane, a group of five sellers at least, six weeks.
const NEVER_ONE: [&str; 4] =
    ["pull-first", "team-group-everyone", "team-group-sellers", "week-passing"];

/// Whether one thing has a verb or a noun for several, as in *Faltan 1 h* or *1 steps*; a verb before something that
/// may be one or several, and is not asked which, is wrong of one of them.
fn disagrees(text: &str) -> bool {
    const VERBS: [&str; 4] = ["faltan", "quedan", "son", "are"];
    const EITHER: [&str; 4] = ["falta", "faltan", "queda", "quedan"];
    // *0 of 1 points* is right, and not every s is a plural's.
    let text = text.replace(" of 1 ", " of one ");
    let text = text.replace(" de 1 ", " de una ");
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| match *pair {
        [verb, "1"] => VERBS.contains(&verb.to_lowercase().as_str()),
        [verb, "something" | "something."] => EITHER.contains(&verb.to_lowercase().as_str()),
        ["1", noun] => {
            let noun = noun.trim_matches(|it: char| !it.is_alphabetic());
            noun.ends_with('s') && !["mes", "más"].contains(&noun)
        }
        _ => false,
    })
}

#[test]
fn what_disagrees_with_its_number_is_found() {
    for wrong in ["Faltan 1 h.", "Dicho. Faltan something.", "1 steps more", "are 1"] {
        assert!(disagrees(wrong), "{wrong}");
    }
    for right in ["Falta 1 h.", "1 step more", "faltan 2 h", "1 of 16 statements"] {
        assert!(!disagrees(right), "{right}");
    }
}

/// A value of a variable.
#[derive(Debug, Clone)]
enum Given {
    Text(String),
    Count(usize),
}

impl<'a> From<&'a Given> for Value<'a> {
    fn from(given: &'a Given) -> Self {
        match given {
            Given::Text(text) => Value::Text(text),
            Given::Count(count) => Value::Count(*count),
        }
    }
}

/// A language as Fluent itself speaks it, without its marks around what is filled in.
fn bundle(own: &Language, english: &Language) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![own.code.parse().unwrap()]);
    bundle.set_use_isolating(false);
    for (_, text) in english.files.iter().chain(&own.files) {
        bundle.add_resource_overriding(FluentResource::try_new(text.clone()).unwrap());
    }
    bundle
}

fn written(
    fluent: &FluentBundle<FluentResource>,
    id: &str,
    attribute: &str,
    values: &[(String, Given)],
) -> String {
    let message = fluent.get_message(id).unwrap();
    let pattern = match attribute {
        "" => message.value(),
        attribute => message.get_attribute(attribute).map(|it| it.value()),
    };
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        match value {
            Given::Text(text) => arguments.set(name.as_str(), text.as_str()),
            Given::Count(count) => arguments.set(name.as_str(), *count),
        }
    }
    let mut faults = Vec::new();
    let text = fluent.format_pattern(pattern.unwrap(), Some(&arguments), &mut faults);
    assert!(faults.is_empty(), "`{id}.{attribute}`: {faults:?}");
    text.into_owned()
}

/// Values for the variables of a pattern: each key of its selects with each of the others, and one that no variant
/// names. Where the keys are plural categories or numbers, or nothing is selected by it, every count from 0 to 1000.
fn all_values(pattern: &Pattern<String>) -> Vec<Vec<(String, Given)>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    variables(pattern, &mut keys);
    let is_count = |keys: &BTreeSet<String>| {
        keys.iter().any(|key| {
            let mut categories = words::CATEGORIES.iter();
            key.parse::<usize>().is_ok()
                || categories.any(|(_, name)| name == key && key != "other")
        })
    };
    let mut all: Vec<Vec<(String, Given)>> = vec![Vec::new()];
    for (name, keys) in &keys {
        let values: Vec<Given> = if is_count(keys) || (keys.is_empty() && name == "count") {
            (0..=1000).map(Given::Count).collect()
        } else {
            let texts = keys.iter().cloned().chain(["something".to_owned()]);
            texts.map(Given::Text).collect()
        };
        let with = |before: Vec<(String, Given)>| {
            let values = values.iter().map(move |value| {
                let mut values = before.clone();
                values.push((name.clone(), value.clone()));
                values
            });
            values.collect::<Vec<_>>()
        };
        all = all.into_iter().flat_map(with).collect();
    }
    all
}

/// Adds the variables of a pattern, each with the keys of the selects that it decides.
fn variables(pattern: &Pattern<String>, keys: &mut BTreeMap<String, BTreeSet<String>>) {
    let mut expressions: Vec<&Expression<String>> = Vec::new();
    let inside = |pattern: &Pattern<String>| -> Vec<Expression<String>> {
        let elements = pattern.elements.iter().cloned();
        let elements = elements.filter_map(|element| match element {
            PatternElement::Placeable { expression } => Some(expression),
            PatternElement::TextElement { .. } => None,
        });
        elements.collect()
    };
    let own = inside(pattern);
    expressions.extend(&own);
    for expression in expressions {
        let (inline, variants) = match expression {
            Expression::Inline(inline) => (inline, [].as_slice()),
            Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        if let InlineExpression::VariableReference { id } = inline {
            let keys = keys.entry(id.name.clone()).or_default();
            keys.extend(variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                    name.clone()
                }
            }));
        }
        for variant in variants {
            variables(&variant.value, keys);
        }
    }
}

/// A language needs no line of Rust: whatever CLDR says of its plurals is in its table.
#[test]
fn plural_rules_are_those_of_cldr() {
    for code in ["en", "es", "fr", "pl", "ar", "ja", "ru", "cy", "he", "lt", "sl", "pt-BR", "en-GB"]
    {
        let own = plural::rules_of(code).unwrap();
        let rule = plural::rule(code).unwrap();
        let rule = words::Plural::new(&rule).unwrap();
        let numbers = (0..=20_000).chain([100_000, 1_000_000, 1_000_001, 2_000_000, 1_000_011]);
        for number in numbers {
            let expected = format!("{:?}", own.select(number).unwrap()).to_lowercase();
            assert_eq!(rule.category(number), expected, "{code} {number}");
        }
    }
    assert_eq!(plural::rule("en").unwrap(), "oi,o,o");
    assert!(plural::rule("tlh").is_err() && plural::rule("no language").is_err());
}

/// A made-up language with plurals of its own is written right by tables that no Rust knows of.
#[test]
fn a_new_language_needs_no_rust() {
    let message = "cats = { $count ->\n    [one] kot\n    [few] koty\n   *[many] kotów\n}\n";
    let folder = plant("polish", &format!("{HEAD}{message}"), &format!("{HEAD}{message}"));
    fs::rename(folder.join("es"), folder.join("pl")).unwrap();
    let mut faults = Vec::new();
    let languages = catalogue::read_all(&folder, &mut faults);
    catalogue::check(&languages, &[], &mut faults);
    compile::check(&languages, &mut faults);
    fs::remove_dir_all(folder).unwrap();
    assert!(faults.is_empty(), "{faults:?}");
    let polish = languages.last().unwrap();
    let table = compile::table(polish, &languages[0], &["cats".to_owned()]);
    let table = words::Table::new(table.into()).unwrap();
    let found =
        [0, 1, 2, 5, 12, 22, 25].map(|count| table.write(0, &[("count", count.into())]).unwrap());
    assert_eq!(found, ["kotów", "kot", "koty", "kotów", "kotów", "koty", "kotów"]);
}

// ---- Shared ----------------------------------------------------------------------------------------------

fn package() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn languages() -> Vec<Language> {
    catalogue::read_all(&package().join("locales"), &mut Vec::new())
}

fn english(languages: &[Language]) -> &Language {
    languages.iter().find(|language| language.code == REFERENCE).unwrap()
}

/// Says something even when the test passes: the harness holds back only what `println!` writes.
fn say(words: &str) {
    let _ = writeln!(std::io::stderr(), "{words}");
}
