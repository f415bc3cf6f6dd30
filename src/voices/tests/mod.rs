use super::*;

/// Voices as `language name`, the device's own with a star.
fn voices(list: &[&str]) -> Vec<VoiceName> {
    let voice = |text: &&str| {
        let (lang, name) = text.split_once(' ').unwrap_or((text, text));
        VoiceName {
            lang: lang.to_owned(),
            name: name.trim_end_matches('*').to_owned(),
            is_default: name.ends_with('*'),
        }
    };
    list.iter().map(voice).collect()
}

fn order(list: &[&str], language: &str, wishes: &[&str]) -> Vec<String> {
    let all = voices(list);
    let wishes: Vec<String> = wishes.iter().map(|wish| (*wish).to_owned()).collect();
    let found = ranked(&all, language, &wishes);
    found.into_iter().map(|number| all[number].name.clone()).collect()
}

const MACOS: [&str; 14] = [
    "en-US Albert",
    "en-GB Daniel",
    "en-US Bad News",
    "en-US Bells",
    "es-ES Eddy (Spanish (Spain))",
    "es-MX Eddy (Spanish (Mexico))",
    "es-ES Grandma (Spanish (Spain))",
    "fr-FR Jacques",
    "es-ES Mónica",
    "es-MX Paulina",
    "en-US Fred",
    "en-US Samantha*",
    "en-US Whisper",
    "en-IE Moira",
];
const ANDROID: [&str; 6] = [
    "de_DE German Germany",
    "en_US English United States",
    "en_GB English United Kingdom",
    "es_ES Spanish Spain",
    "es_US Spanish United States",
    "es_MX_#Latn Spanish Mexico",
];
const FIREFOX_ANDROID: [&str; 5] =
    ["deu-DEU d", "eng-GBR gb", "eng-USA us", "spa-ESP es", "spa-MEX mx"];
const WINDOWS: [&str; 4] = [
    "es-ES Microsoft Helena - Spanish (Spain)",
    "es-MX Microsoft Sabina - Spanish (Mexico)",
    "en-US Microsoft David - English (United States)*",
    "en-US Microsoft Zira - English (United States)",
];
const LINUX: [&str; 4] = [
    "es-419 Spanish (Latin America)",
    "es-419 Spanish (Latin America)+Alex",
    "es Spanish (Spain)",
    "en-GB English",
];

#[test]
fn jokes_and_old_voices_are_last() {
    let spanish = order(&MACOS, "es", &["es-ES", "es"]);
    assert_eq!(spanish[..2], ["Mónica", "Paulina"]);
    assert_eq!(spanish.len(), 5);
    let english = order(&MACOS, "en", &["en-US"]);
    assert_eq!(english[0], "Samantha");
    assert_eq!(english[3], "Fred");
    assert_eq!(english[4..], ["Albert", "Bad News", "Bells", "Whisper"]);
    assert_eq!(order(&LINUX, "es", &["es-MX"])[0], "Spanish (Latin America)");
    assert_eq!(order(&LINUX, "es", &[]).last().unwrap(), "Spanish (Latin America)+Alex");
}

#[test]
fn every_form_of_a_language_is_known() {
    assert_eq!(
        order(&ANDROID, "es", &["es-MX"]),
        ["Spanish Mexico", "Spanish United States", "Spanish Spain"]
    );
    assert_eq!(order(&ANDROID, "en", &["en-GB"])[0], "English United Kingdom");
    assert_eq!(order(&FIREFOX_ANDROID, "es", &["es-MX", "en-US"]), ["mx", "es"]);
    assert_eq!(order(&FIREFOX_ANDROID, "es", &["es-ES"]), ["es", "mx"]);
    assert_eq!(order(&FIREFOX_ANDROID, "en", &["en-US"]), ["us", "gb"]);
    assert_eq!(order(&FIREFOX_ANDROID, "fr", &[]), [""; 0]);
    // `est` is Estonian, and `es` no part of it.
    assert_eq!(order(&["est-EST e", "ESP x"], "es", &[]), [""; 0]);
}

#[test]
fn the_reader_s_own_region_comes_first_and_then_the_same_side_of_the_ocean() {
    assert_eq!(order(&WINDOWS, "es", &["es-AR"])[0], "Microsoft Sabina - Spanish (Mexico)");
    assert_eq!(order(&WINDOWS, "es", &["es-419"])[0], "Microsoft Sabina - Spanish (Mexico)");
    assert_eq!(order(&WINDOWS, "es", &["es-ES"])[0], "Microsoft Helena - Spanish (Spain)");
    assert_eq!(order(&MACOS, "en", &["en-GB"])[..2], ["Daniel", "Moira"]);
}

#[test]
fn a_voice_is_found_again_by_its_number() {
    let lists = [&MACOS[..], &ANDROID, &FIREFOX_ANDROID, &WINDOWS, &LINUX];
    for list in lists {
        let mut ids: Vec<u32> = voices(list).iter().map(VoiceName::id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), list.len());
        assert!(!ids.contains(&0));
    }
}

#[test]
fn without_a_wish_the_device_chooses_and_without_a_choice_the_first_speaks() {
    assert_eq!(order(&WINDOWS, "en", &[])[0], "Microsoft David - English (United States)");
    assert_eq!(order(&FIREFOX_ANDROID, "es", &["de"])[0], "es");
    assert_eq!(order(&["es-ES a", "es-MX b*"], "es", &["de"])[0], "b");
    assert_eq!(order(&[], "es", &["es"]), [""; 0]);
}
