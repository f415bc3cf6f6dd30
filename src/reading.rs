//! How a reader likes to read: with another language beside the page's own, read aloud and how fast, light or dark,
//! and how large.
//!
//! Pure text to and from what is kept on the device. All of it is off until somebody turns it on.

use crate::i18n::{self, LANGUAGE_COUNT, LANGUAGES, Language};

/// A reader's habits.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reading {
    /// The language wanted beside the page's own.
    pub beside: Option<&'static Language>,
    /// Whether the controls for reading aloud are shown. Nothing is spoken until one of them is pressed.
    pub aloud: bool,
    /// How fast it is read aloud.
    pub pace: Pace,
    /// Whether the pages are light or dark.
    pub theme: Theme,
    /// Whether the text is larger than the browser's own.
    pub large: bool,
    /// Which voices read aloud.
    pub voices: ChosenVoices,
}

/// Whether the pages are light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device wants it.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// All of them.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The word for it in what is kept and in the style sheets; the device's wish needs none.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Theme::Auto => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        }
    }
}

/// The voice chosen for each of [`LANGUAGES`], as [`VoiceName::id`](crate::voices::VoiceName::id); 0 where the best one
/// speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ChosenVoices([u32; LANGUAGE_COUNT]);

/// How fast a text is read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Pace {
    /// For who is learning the language.
    Slow,
    /// As the voice speaks by itself.
    #[default]
    Normal,
    /// For who knows the text.
    Fast,
}

impl Pace {
    /// The speed in terms of the voice's own.
    pub fn rate(self) -> f32 {
        match self {
            Pace::Slow => 0.75,
            Pace::Normal => 1.0,
            Pace::Fast => 1.3,
        }
    }

    /// One step slower; the slowest stays.
    pub fn slower(self) -> Pace {
        match self {
            Pace::Fast => Pace::Normal,
            _ => Pace::Slow,
        }
    }

    /// One step faster; the fastest stays.
    pub fn faster(self) -> Pace {
        match self {
            Pace::Slow => Pace::Normal,
            _ => Pace::Fast,
        }
    }
}

/// What the voice of the device does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Voice {
    /// The device itself has none for this language.
    #[default]
    Absent,
    /// It could speak.
    Silent,
    /// It reads the page aloud.
    Speaking,
    /// It waits where it was stopped for a moment.
    Paused,
}

impl Reading {
    /// The language to show beside this one. Where it is the same, because the reader has changed the page's
    /// language since, another takes its place: both stay on the page.
    pub fn beside(self, own: &Language) -> Option<&'static Language> {
        match self.beside {
            Some(beside) if beside == own => i18n::other(own),
            beside => beside,
        }
    }

    /// The voice chosen for a language, 0 for none.
    pub fn voice(self, language: &Language) -> u32 {
        let mut all = LANGUAGES.iter().zip(self.voices.0);
        all.find(|(own, _)| *own == language).map_or(0, |(_, id)| id)
    }

    /// These habits with this voice for a language.
    #[must_use]
    pub fn with_voice(mut self, language: &Language, id: u32) -> Reading {
        let mut all = LANGUAGES.iter().zip(&mut self.voices.0);
        if let Some((_, own)) = all.find(|(own, _)| *own == language) {
            *own = id;
        }
        self
    }

    /// The habits as words to keep: `beside-es aloud fast voice-en-1f3a`. Empty where nothing is turned on.
    pub fn to_text(self) -> String {
        let mut words = Vec::new();
        let beside = self.beside.map(|language| format!("beside-{}", language.code));
        words.extend(beside.as_deref());
        words.extend(self.aloud.then_some("aloud"));
        words.extend(match self.pace {
            Pace::Slow => Some("slow"),
            Pace::Normal => None,
            Pace::Fast => Some("fast"),
        });
        words.extend(self.theme.key());
        words.extend(self.large.then_some("large"));
        let voices = LANGUAGES.iter().zip(self.voices.0).filter(|(_, id)| *id != 0);
        let voices: Vec<String> =
            voices.map(|(language, id)| format!("voice-{}-{id:x}", language.code)).collect();
        words.extend(voices.iter().map(String::as_str));
        words.join(" ")
    }

    /// The habits in such a text. What is foreign in it means nothing.
    pub fn from_text(text: &str) -> Reading {
        let mut reading = Reading::default();
        for word in text.split(' ') {
            match word {
                "aloud" => reading.aloud = true,
                "slow" => reading.pace = Pace::Slow,
                "fast" => reading.pace = Pace::Fast,
                "light" => reading.theme = Theme::Light,
                "dark" => reading.theme = Theme::Dark,
                "large" => reading.large = true,
                _ => {
                    let code = word.strip_prefix("beside-");
                    reading.beside = code.and_then(i18n::language).or(reading.beside);
                    let voice = word.strip_prefix("voice-").and_then(|rest| rest.split_once('-'));
                    if let Some((code, id)) = voice
                        && let (Some(language), Ok(id)) =
                            (i18n::language(code), u32::from_str_radix(id, 16))
                    {
                        reading = reading.with_voice(language, id);
                    }
                }
            }
        }
        reading
    }
}

#[cfg(test)]
mod tests;
