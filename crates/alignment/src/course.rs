//! The three ways through Camber and the scenes of the lesson.
//!
//! The tables come from `content/course.toml`, checked at build time.

use crate::instrument::Wheel;
use crate::scenes::Interaction;

include!(concat!(env!("OUT_DIR"), "/course.rs"));

/// How many scenes the lesson has.
pub const SCENE_COUNT: usize = SCENES.len();

/// One step of a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// At this place.
    At(Place),
    /// In the scene of the wheel with the widest gap. Which that is, is known once every practice is settled.
    Widest,
}

/// The steps of this way, in order. No step occurs twice.
pub fn steps(way: Way) -> &'static [Step] {
    match way {
        Way::Course => &COURSE,
        Way::Check => &CHECK,
        Way::Lesson => &LESSON,
    }
}

/// The places of this way in order, with the scene of the widest wheel once it is known. No place occurs twice.
pub fn places(way: Way, widest: Option<Scene>) -> impl Iterator<Item = Place> {
    steps(way).iter().filter_map(move |step| match step {
        Step::At(place) => Some(*place),
        Step::Widest => widest.map(Place::Scene),
    })
}

/// Roughly how many minutes the rest of this way takes, including this place. As long as the widest wheel is not known,
/// it is the one whose scene takes longest. A place beside the way takes its own minutes.
pub fn minutes_left(way: Way, place: Place, widest: Option<Scene>) -> usize {
    let longest = Scene::ALL.into_iter().filter(|scene| scene.wheel().is_some());
    let longest = longest.map(Scene::minutes).max().unwrap_or_default();
    let is_here = |step: &Step| match step {
        Step::At(own) => *own == place,
        Step::Widest => widest.map(Place::Scene) == Some(place),
    };
    let rest = steps(way).iter().skip_while(|step| !is_here(step));
    let minutes = rest.map(|step| match step {
        Step::At(place) => place.minutes(),
        Step::Widest => widest.map_or(longest, Scene::minutes),
    });
    minutes
        .map(usize::from)
        .reduce(|sum, minutes| sum.saturating_add(minutes))
        .unwrap_or_else(|| place.minutes().into())
}

keyed! {
    /// One of the three ways in. The first is the default.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Way {
        /// The first sitting: two scenes, the check, and what comes of it. Every other scene can be visited from there.
        Course = "course",
        /// Only the check.
        Check = "check",
        /// Only the lesson; nothing is asked.
        Lesson = "lesson",
    }
}

impl Way {
    /// Whether a person on this way can be at this place, also beside its steps.
    pub const fn admits(self, place: Place) -> bool {
        match self {
            Way::Course => true,
            Way::Check => !matches!(place, Place::Scene(_)),
            Way::Lesson => matches!(place, Place::Scene(_)),
        }
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
        Scene::ALL.into_iter().filter(move |scene| self.contains(*scene))
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
