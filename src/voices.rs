//! Which of the device's voices reads a language aloud.
//!
//! Devices name languages in all the forms that BCP 47 has had, and others: `es-MX`, `es_US` and `es_ES_#Latn` on
//! Android, `spa-ESP` in Firefox there, `es-419` for Latin America. Many mark no voice as their own, and macOS lists
//! its jokes and its oldest voices first.

#[cfg(target_arch = "wasm32")]
use crate::platform::{
    document,
    speech::{self, DeviceVoice},
};

/// The voices of the device that speak a language, those that fit the reader best first.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub fn on_device(language: &str) -> Vec<(VoiceName, DeviceVoice)> {
    let all = speech::voices();
    let described = all.iter().map(|voice| VoiceName {
        lang: voice.lang(),
        name: voice.name(),
        is_default: voice.default(),
    });
    let described: Vec<_> = described.collect();
    let best = ranked(&described, language, &document::wished_languages());
    best.into_iter()
        .filter_map(|number| Some((described.get(number)?.clone(), all.get(number)?.clone())))
        .collect()
}

/// One voice, as the device describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceName {
    /// The language in some form.
    pub lang: String,
    /// Its name.
    pub name: String,
    /// Whether the device marks it as its own choice.
    pub is_default: bool,
}

impl VoiceName {
    /// A number by which the same voice is found again (FNV-1a); never 0. A name of the device's need not be kept for that.
    #[must_use]
    pub fn id(&self) -> u32 {
        let bytes = self.name.bytes().chain(self.lang.bytes());
        let hash = bytes.fold(0x811c_9dc5, |hash: u32, byte| {
            (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
        hash.max(1)
    }
}

/// The numbers of the voices that speak a language, the best first: a real voice before a joke, one of the reader's
/// own region before others, the device's own choice, and then the order of the device. `wishes` are the reader's
/// languages, most wanted first.
#[must_use]
pub fn ranked(voices: &[VoiceName], language: &str, wishes: &[String]) -> Vec<usize> {
    let regions: Vec<Option<String>> = wishes
        .iter()
        .map(|wish| parsed(wish))
        .filter(|(own, _)| own == language)
        .map(|(_, region)| region)
        .collect();
    let mut found: Vec<_> = voices
        .iter()
        .enumerate()
        .filter_map(|(number, voice)| {
            let (own, region) = parsed(&voice.lang);
            let distance = || {
                regions
                    .iter()
                    .map(|wish| distance(wish, &region))
                    .enumerate()
            };
            let nearest = distance().min_by_key(|(place, distance)| (*distance, *place));
            let key = (
                oddness(&voice.name),
                nearest.map(|(place, far)| (far, place)),
                !voice.is_default,
            );
            (own == language).then_some((key, number))
        })
        .collect();
    found.sort();
    found.into_iter().map(|(_, number)| number).collect()
}

/// Language and region of a tag, in the short forms.
fn parsed(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let language = match language.as_str() {
        "eng" => "en".to_owned(),
        "spa" => "es".to_owned(),
        _ => language,
    };
    let is_region = |part: &&str| match part.len() {
        2 => part.bytes().all(|byte| byte.is_ascii_alphabetic()),
        3 => part.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        _ => false,
    };
    let region = parts.find(is_region).map(|part| {
        let part = part.to_ascii_uppercase();
        // Most codes of three letters begin with that of two.
        match part.as_str() {
            "CHL" => "CL".to_owned(),
            "IRL" => "IE".to_owned(),
            "MEX" => "MX".to_owned(),
            "PRY" => "PY".to_owned(),
            "SLV" => "SV".to_owned(),
            "URY" => "UY".to_owned(),
            LATIN_AMERICA => part,
            _ => part.chars().take(2).collect(),
        }
    });
    (language, region)
}

/// The region of Latin America, in numbers.
const LATIN_AMERICA: &str = "419";

/// How far a voice's region is from that of the reader: the same, or on the same side of the ocean, or not.
fn distance(wish: &Option<String>, region: &Option<String>) -> u8 {
    let is_american = |region: &str| !matches!(region, "ES" | "GQ" | "GB" | "IE");
    match (wish.as_deref(), region.as_deref()) {
        (Some(wish), Some(region)) if wish == region => 0,
        (Some(wish), Some(LATIN_AMERICA)) | (Some(LATIN_AMERICA), Some(wish))
            if is_american(wish) =>
        {
            1
        }
        (Some(wish), Some(region)) if is_american(wish) == is_american(region) => 2,
        _ => 3,
    }
}

/// How unfit a voice is for reading a text: 2 is a joke, 1 a voice of the nineties or a variant of another.
fn oddness(name: &str) -> u8 {
    let first = name.split(" (").next().unwrap_or_default();
    if JOKES.contains(&first) {
        2
    } else {
        u8::from(OLD.contains(&first) || name.contains('+'))
    }
}

/// Those of macOS and iOS.
const JOKES: [&str; 20] = [
    "Albert",
    "Bad News",
    "Bahh",
    "Bells",
    "Boing",
    "Bubbles",
    "Cellos",
    "Deranged",
    "Good News",
    "Hysterical",
    "Jester",
    "Junior",
    "Organ",
    "Pipe Organ",
    "Princess",
    "Superstar",
    "Trinoids",
    "Whisper",
    "Wobble",
    "Zarvox",
];

/// The same eight in every language, and the first Macintosh's.
const OLD: [&str; 12] = [
    "Agnes", "Bruce", "Eddy", "Flo", "Fred", "Grandma", "Grandpa", "Ralph", "Reed", "Rocko",
    "Sandy", "Shelley",
];

#[cfg(test)]
mod tests {
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
        found
            .into_iter()
            .map(|number| all[number].name.clone())
            .collect()
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
    const FIREFOX_ANDROID: [&str; 5] = [
        "deu-DEU d",
        "eng-GBR gb",
        "eng-USA us",
        "spa-ESP es",
        "spa-MEX mx",
    ];
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
        assert_eq!(
            order(&LINUX, "es", &["es-MX"])[0],
            "Spanish (Latin America)"
        );
        assert_eq!(
            order(&LINUX, "es", &[]).last().unwrap(),
            "Spanish (Latin America)+Alex"
        );
    }

    #[test]
    fn every_form_of_a_language_is_known() {
        assert_eq!(
            order(&ANDROID, "es", &["es-MX"]),
            ["Spanish Mexico", "Spanish United States", "Spanish Spain"]
        );
        assert_eq!(
            order(&ANDROID, "en", &["en-GB"])[0],
            "English United Kingdom"
        );
        assert_eq!(
            order(&FIREFOX_ANDROID, "es", &["es-MX", "en-US"]),
            ["mx", "es"]
        );
        assert_eq!(order(&FIREFOX_ANDROID, "es", &["es-ES"]), ["es", "mx"]);
        assert_eq!(order(&FIREFOX_ANDROID, "en", &["en-US"]), ["us", "gb"]);
        assert_eq!(order(&FIREFOX_ANDROID, "fr", &[]), [""; 0]);
        // `est` is Estonian, and `es` no part of it.
        assert_eq!(order(&["est-EST e", "ESP x"], "es", &[]), [""; 0]);
    }

    #[test]
    fn the_reader_s_own_region_comes_first_and_then_the_same_side_of_the_ocean() {
        assert_eq!(
            order(&WINDOWS, "es", &["es-AR"])[0],
            "Microsoft Sabina - Spanish (Mexico)"
        );
        assert_eq!(
            order(&WINDOWS, "es", &["es-419"])[0],
            "Microsoft Sabina - Spanish (Mexico)"
        );
        assert_eq!(
            order(&WINDOWS, "es", &["es-ES"])[0],
            "Microsoft Helena - Spanish (Spain)"
        );
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
        assert_eq!(
            order(&WINDOWS, "en", &[])[0],
            "Microsoft David - English (United States)"
        );
        assert_eq!(order(&FIREFOX_ANDROID, "es", &["de"])[0], "es");
        assert_eq!(order(&["es-ES a", "es-MX b*"], "es", &["de"])[0], "b");
        assert_eq!(order(&[], "es", &["es"]), [""; 0]);
    }
}
