//! The three ways through Camber and the scenes of the lesson.
//!
//! The tables come from `content/course.toml`, checked at build time.

use crate::instrument::Wheel;
use crate::scenes::Interaction;

include!(concat!(env!("OUT_DIR"), "/course.rs"));

/// How many scenes the lesson has.
pub const SCENE_COUNT: usize = SCENES.len();

/// The steps of this way, in order. No step occurs twice.
///
/// The course ends with the scene after the result; from there, [`crate::Action::Finish`] leads back.
pub fn steps(way: Way) -> &'static [Place] {
    match way {
        Way::Course => &COURSE,
        Way::Check => &CHECK,
        Way::Lesson => &LESSON,
    }
}

/// Roughly how many minutes the rest of this way takes, including this place; 0 if the place is not on it.
pub fn minutes_left(way: Way, place: Place) -> usize {
    let rest = steps(way).iter().skip_while(|step| **step != place);
    rest.map(|step| usize::from(step.minutes())).sum()
}

keyed! {
    /// One of the three ways in. The first is the default.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Way {
        /// Rate and learn in turns.
        Course = "course",
        /// Only the check.
        Check = "check",
        /// Only the lesson; nothing is asked.
        Lesson = "lesson",
    }
}

/// Where a person can be on a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// Choosing seller or leader.
    Role,
    /// In a scene of the lesson.
    Scene(Scene),
    /// Rating the four practices of a wheel.
    Rating(Wheel),
    /// At the result.
    Result,
}

impl Place {
    /// Whether the page speaks differently to seller and leader, so that it needs a role.
    pub const fn needs_role(self) -> bool {
        matches!(self, Place::Rating(_) | Place::Result)
    }

    /// Roughly how many minutes this place takes. Choosing a chair counts as 0, and so does the result, which readers
    /// can look at as long as they like.
    pub fn minutes(self) -> u8 {
        match self {
            Place::Scene(scene) => scene.minutes(),
            Place::Rating(_) => RATING_MINUTES,
            Place::Role | Place::Result => 0,
        }
    }
}

/// One scene of the lesson, named by its place in the lesson's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Scene(u8);

/// The fixed properties of one scene.
pub(crate) struct SceneFacts {
    slug: &'static str,
    minutes: u8,
    wheel: Option<Wheel>,
    interaction: Option<Interaction>,
}

impl Scene {
    /// All scenes in the lesson's order.
    pub const ALL: [Scene; SCENE_COUNT] = {
        let mut all = [Scene(0); SCENE_COUNT];
        let mut rest: &mut [Scene] = &mut all;
        let mut place = 0;
        while let Some((first, others)) = rest.split_first_mut() {
            *first = Scene(place);
            place += 1;
            rest = others;
        }
        all
    };

    /// The scene of this number, from 1.
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number.checked_sub(1)?)).copied()
    }

    /// The number shown to the reader, from 1.
    pub const fn number(self) -> u8 {
        self.0 + 1
    }

    /// The permanent name, such as `two-chairs`. Messages use it.
    pub fn key(self) -> &'static str {
        self.facts().slug
    }

    /// The scene of this key, if there is one.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scene| scene.key() == key)
    }

    /// About how many minutes the scene takes.
    pub fn minutes(self) -> u8 {
        self.facts().minutes
    }

    /// The wheel this scene teaches, if it teaches one.
    pub fn wheel(self) -> Option<Wheel> {
        self.facts().wheel
    }

    /// The interaction of this scene, if it has one.
    pub fn interaction(self) -> Option<Interaction> {
        self.facts().interaction
    }

    /// The place among all scenes, from 0.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }

    fn facts(self) -> &'static SceneFacts {
        // Every `Scene` has a place in the table; the fallback is never used.
        SCENES.get(usize::from(self.0)).unwrap_or(&SCENES[0])
    }
}

/// A set of scenes, such as those a person has seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scenes(u32);

impl Scenes {
    /// Whether the scene is one of these.
    pub const fn contains(self, scene: Scene) -> bool {
        self.0 & (1 << scene.0) != 0
    }

    /// These scenes in the lesson's order.
    pub fn iter(self) -> impl Iterator<Item = Scene> {
        Scene::ALL
            .into_iter()
            .filter(move |scene| self.contains(*scene))
    }

    /// The number of scenes.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// These scenes plus this one.
    #[must_use]
    pub const fn with(self, scene: Scene) -> Self {
        Self(self.0 | 1 << scene.0)
    }

    /// The union of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
