//! The parts in which the app and its words come, so that a reader waits only for the first.

/// A part of the site. Its words, if it has any of its own, are in the files of `locales/` whose names begin with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Start, chairs, rating, and the frame around every page.
    First,
    /// The scenes that everybody begins with, and the car on the start page.
    Lesson,
    /// All other scenes.
    Scenes,
    /// The result page and what it hands out.
    Result,
    /// About, privacy, what is printed, and how the reader likes to read: in the menu, and aloud.
    Paper,
    /// The page for two.
    Together,
    /// The pages for many.
    Team,
}

impl Part {
    /// Every part; a part's place in this list is its number.
    pub const ALL: [Part; 7] = [
        Part::First,
        Part::Lesson,
        Part::Scenes,
        Part::Result,
        Part::Paper,
        Part::Together,
        Part::Team,
    ];

    /// Its name in the names of files: `first`.
    pub const fn name(self) -> &'static str {
        match self {
            Part::First => "first",
            Part::Lesson => "lesson",
            Part::Scenes => "scenes",
            Part::Result => "result",
            Part::Paper => "paper",
            Part::Together => "together",
            Part::Team => "team",
        }
    }

    /// The name of the file with its words in a language: `first-en`.
    pub fn file(self, language: &str) -> String {
        format!("{}-{language}", self.name())
    }

    /// The parts whose words its pages speak.
    pub const fn words(self) -> &'static [Part] {
        match self {
            Part::First => &[Part::First],
            Part::Lesson | Part::Scenes => &[Part::First, Part::Lesson],
            Part::Result => &[Part::First, Part::Result],
            // The lesson as a text names its scenes in the words of the played one.
            Part::Paper => &[Part::First, Part::Lesson, Part::Paper],
            Part::Together => &[Part::First, Part::Together],
            // Codes are handed over and refused in the same words.
            Part::Team => &[Part::First, Part::Together, Part::Team],
        }
    }
}
