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
pub fn ranked(voices: &[VoiceName], language: &str, wishes: &[String]) -> Vec<usize> {
    let regions: Vec<Option<String>> = wishes
        .iter()
        .map(|wish| parsed(wish))
        .filter(|(own, _)| own == language)
        .map(|(_, region)| region)
        .collect();
    let found = voices.iter().enumerate().filter_map(|(number, voice)| {
        let (own, region) = parsed(&voice.lang);
        let distance = || regions.iter().map(|wish| distance(wish, &region)).enumerate();
        let nearest = distance().min_by_key(|(place, distance)| (*distance, *place));
        let key =
            (oddness(&voice.name), nearest.map(|(place, far)| (far, place)), !voice.is_default);
        (own == language).then_some((key, number))
    });
    // Each is put in its place: to sort a few dozen by Rust's own means is a kilobyte of the app.
    let mut ordered = Vec::new();
    for voice in found {
        let place = ordered.partition_point(|other| *other < voice);
        ordered.insert(place, voice);
    }
    ordered.into_iter().map(|(_, number)| number).collect()
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
    if JOKES.contains(&first) { 2 } else { u8::from(OLD.contains(&first) || name.contains('+')) }
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
mod tests;
