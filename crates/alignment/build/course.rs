//! `content/course.toml`: the ways, and of the scenes what the ways need.

use crate::fault::Source;
use crate::instrument::WHEELS;
use crate::rust::{check_id, number, table};
use std::fmt::Write as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

const WAYS: [&str; 3] = ["course", "check", "lesson"];

/// What a reader can handle in a scene: the table in `content/interactions.toml` and the variant in Rust.
const INTERACTIONS: &[(&str, &str)] = &[
    ("chairs", "Chairs"),
    ("pull", "Pull"),
    ("week", "Week"),
    ("talk", "Talk"),
    ("call", "Call"),
    ("chain", "Chain"),
    ("year", "Year"),
    ("truth", "Truth"),
];

struct Scene<'t> {
    slug: &'t str,
    minutes: i64,
    wheel: Option<&'static str>,
    interaction: Option<&'static str>,
}

/// One step of a way, as the file names it.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Role,
    Scene(usize),
    Rating(usize),
    Result,
    Widest,
}

/// Checks the file and writes its tables as Rust source. The source is sound only if there are no faults.
pub fn to_rust(source: &mut Source) -> String {
    let file = source.parse();
    let scenes = scenes(source, &file);

    let some = |of: &str, variant: Option<&str>| {
        variant.map_or("None".to_owned(), |variant| format!("Some({of}::{variant})"))
    };
    let facts = scenes.iter().map(|scene| {
        let (slug, minutes) = (scene.slug, scene.minutes);
        let wheel = some("Wheel", scene.wheel);
        let interaction = some("Interaction", scene.interaction);
        format!(
            "SceneFacts {{ slug: {slug:?}, minutes: {minutes}, wheel: {wheel}, interaction: {interaction} }}"
        )
    });
    // The order of the slugs outlives any change of the lesson's order.
    let mut by_slug: Vec<usize> = (0..scenes.len()).collect();
    by_slug.sort_by_key(|index| scenes.get(*index).map(|scene| scene.slug));
    let by_slug = by_slug.iter().map(|index| format!("Scene({index})"));
    let mut rust = table("static SCENES", "SceneFacts", facts);
    rust += &table("const BY_SLUG", "Scene", by_slug);
    let minutes = rating_minutes(source, &file);
    let _ = writeln!(rust, "pub(crate) const RATING_MINUTES: u8 = {minutes};");

    let ways = file.get("ways");
    let ways = ways.and_then(|ways| Some((ways.span().start, ways.get_ref().as_table()?)));
    let Some((start, ways)) = ways else {
        source.fault(0, "there is no [ways]");
        return rust;
    };
    source.only_keys(ways, &WAYS);
    for way in WAYS {
        let Some(value) = ways.get(way) else {
            source.fault(start, &format!("the way `{way}` is missing"));
            continue;
        };
        let steps = steps(source, way, value, &scenes);
        let places = steps.into_iter().map(|step| match step {
            Step::Role => "Step::At(Place::Role)".to_owned(),
            Step::Scene(index) => format!("Step::At(Place::Scene(Scene({index})))"),
            Step::Rating(index) => {
                let wheel = WHEELS.get(index).map_or("", |wheel| wheel.1);
                format!("Step::At(Place::Rating(Wheel::{wheel}))")
            }
            Step::Result => "Step::At(Place::Result)".to_owned(),
            Step::Widest => "Step::Widest".to_owned(),
        });
        let name = format!("static {}", way.to_uppercase());
        rust += &table(&name, "Step", places);
    }
    rust
}

fn scenes<'a, 't>(source: &mut Source<'a>, file: &'t DeTable<'a>) -> Vec<Scene<'t>> {
    let mut scenes: Vec<Scene> = Vec::new();
    for table in source.tables(file, "scene") {
        let slug = source.text(table, "id");
        let minutes = minutes(source, table);
        let wheel = table.1.get("wheel").and_then(|value| {
            let text = source.as_text(value, "wheel")?;
            source.word(text, "wheel", &WHEELS)
        });
        let interaction = table.1.get("interaction").and_then(|value| {
            let text = source.as_text(value, "interaction")?;
            source.word(text, "interaction", INTERACTIONS)
        });
        let Some((at, slug)) = slug else { continue };
        check_id(source, at, slug);
        if scenes.iter().any(|scene| scene.slug == slug) {
            source.fault(at, &format!("the id \"{slug}\" is used twice"));
        }
        if wheel.is_some() && scenes.iter().any(|scene| scene.wheel == wheel) {
            source.fault(at, "another scene has this wheel already");
        }
        scenes.push(Scene { slug, minutes, wheel, interaction });
    }
    for (word, wheel) in WHEELS {
        if !scenes.iter().any(|scene| scene.wheel == Some(wheel)) {
            source.fault(0, &format!("no scene has `wheel = \"{word}\"`"));
        }
    }
    if scenes.len() > 32 {
        source.fault(0, "there can be at most 32 scenes");
    }
    scenes
}

fn rating_minutes(source: &mut Source, file: &DeTable) -> i64 {
    let rating = file
        .get("rating")
        .and_then(|rating| Some((rating.span().start, rating.get_ref().as_table()?)));
    match rating {
        Some(rating) => minutes(source, rating),
        None => {
            source.fault(0, "there is no [rating]");
            0
        }
    }
}

fn minutes(source: &mut Source, (start, table): (usize, &DeTable)) -> i64 {
    match table.get("minutes") {
        Some(value) => number(source, value, "minutes", (1, 60)).unwrap_or_default(),
        None => {
            source.fault(start, "`minutes` is missing");
            0
        }
    }
}

fn steps<'a>(
    source: &mut Source<'a>,
    way: &str,
    value: &Spanned<DeValue<'a>>,
    scenes: &[Scene],
) -> Vec<Step> {
    let start = value.span().start;
    let mut steps: Vec<Step> = Vec::new();
    let entries = value.get_ref().as_array().into_iter();
    for entry in entries.flat_map(|array| array.iter()) {
        let Some((at, text)) = source.as_text(entry, way) else {
            continue;
        };
        let Some(step) = step(text, scenes) else {
            source.fault(
                at,
                &format!("\"{text}\" is no step; write role, rate WHEEL, scene ID, scene widest or result"),
            );
            continue;
        };
        if steps.contains(&step) {
            source.fault(at, &format!("\"{text}\" stands twice on the way `{way}`"));
        }
        if let Some(what) = out_of_order(step, &steps, scenes) {
            source.fault(at, &format!("\"{text}\" on the way `{way}`: {what}"));
        }
        steps.push(step);
    }

    // What every person who takes a way is owed.
    let mut owed: Vec<(Step, String)> = Vec::new();
    if way == "lesson" {
        owed.extend(
            (0..)
                .zip(scenes)
                .map(|(index, scene)| (Step::Scene(index), format!("scene {}", scene.slug))),
        );
    }
    if way != "lesson" {
        owed.push((Step::Role, "role".to_owned()));
        owed.extend(
            (0..)
                .zip(WHEELS)
                .map(|(index, (word, _))| (Step::Rating(index), format!("rate {word}"))),
        );
        owed.push((Step::Result, "result".to_owned()));
    }
    for (step, name) in &owed {
        if !steps.contains(step) {
            source.fault(start, &format!("\"{name}\" is missing on the way `{way}`"));
        }
    }
    for step in &steps {
        let is_scene = matches!(step, Step::Scene(_) | Step::Widest);
        if !owed.iter().any(|(owed, _)| owed == step) && (way != "course" || !is_scene) {
            source.fault(start, &format!("the way `{way}` holds a step that is not its affair"));
            break;
        }
    }
    steps
}

fn step(text: &str, scenes: &[Scene]) -> Option<Step> {
    match text.split_once(' ') {
        None if text == "role" => Some(Step::Role),
        None if text == "result" => Some(Step::Result),
        Some(("scene", "widest")) => Some(Step::Widest),
        Some(("rate", wheel)) => {
            WHEELS.iter().position(|(word, _)| *word == wheel).map(Step::Rating)
        }
        Some(("scene", slug)) => {
            scenes.iter().position(|scene| scene.slug == slug).map(Step::Scene)
        }
        _ => None,
    }
}

/// Why this step may not come here, given the steps before it.
fn out_of_order(step: Step, before: &[Step], scenes: &[Scene]) -> Option<&'static str> {
    let teaches = |step: &Step| match step {
        Step::Scene(index) => scenes.get(*index).is_some_and(|scene| scene.wheel.is_some()),
        _ => false,
    };
    match step {
        Step::Rating(wheel) => {
            let scene = scenes.iter().position(|scene| {
                scene.wheel.is_some()
                    && scene.wheel == WHEELS.get(wheel).map(|(_, variant)| *variant)
            });
            if !before.contains(&Step::Role) {
                return Some("the role must be chosen before anything is rated");
            }
            if scene.is_some_and(|scene| before.contains(&Step::Scene(scene))) {
                return Some(
                    "a wheel must be rated before its scene, because teaching shifts the ratings",
                );
            }
            None
        }
        Step::Widest if !before.contains(&Step::Result) => {
            Some("which wheel is the widest is known after the result")
        }
        Step::Widest if before.iter().any(teaches) => {
            Some("it may be one of the scenes named before it")
        }
        Step::Scene(_) if teaches(&step) && before.contains(&Step::Widest) => {
            Some("it may be the widest wheel's scene before it")
        }
        Step::Result if (0..WHEELS.len()).any(|wheel| !before.contains(&Step::Rating(wheel))) => {
            Some("the result comes after all ratings")
        }
        _ => None,
    }
}
