//! Messages that belong together: one for each member of an enumeration of the core, or of a list in `content/`.

use crate::interactions::Entry;
use alignment::{
    Band, Finding, Frequency, Group, Happened, ItemId, Leaning, Pole, QualityNote, Question, Role,
    Scene, Spread, Thought, Way, Wheel, scenes::talk::Does,
};
use std::collections::BTreeMap;

/// One family.
pub struct Family {
    /// The name of its constant: `WHEEL_ABOUT`.
    pub constant: String,
    /// What chooses a member.
    pub of: Of,
    /// Its messages in order, `id` or `id.attribute`; empty where a member is never asked for.
    pub members: Vec<String>,
}

/// What chooses a member of a family.
pub enum Of {
    /// A value of this type.
    Type(&'static str),
    /// The id of an entry in a list.
    Ids(Vec<String>),
}

/// All families.
pub fn all(entries: &[Entry]) -> Vec<Family> {
    let wheels = || Wheel::ALL.map(Wheel::key);
    let roles = || Role::ALL.map(Role::key);
    let ways = || Way::ALL.map(Way::key);
    let bands = || Band::ALL.map(Band::key);
    let scenes = || Scene::ALL.map(Scene::key);
    let steps = || Frequency::ALL.map(|step| step.step().to_string());
    let codes = || ItemId::ALL.map(|item| item.code().to_lowercase());
    let mut all = vec![
        of("Wheel", "wheel-{}", wheels()),
        of("Wheel", "wheel-{}-about", wheels()),
        of("Wheel", "pull-wheel-{}", wheels()),
        of("ItemId", "practice-{}", codes()),
        of("ItemId", "widest-{}", codes()),
        of("Happened", "happened-{}", Happened::ALL.map(Happened::key)),
        of("ItemId", "truth-practice-{}", codes()),
        of("Frequency", "frequency-{}", steps()),
        of("Frequency", "frequency-{}.short", steps()),
        of("Frequency", "frequency-{}.times", steps()),
        of("Question", "question-{}", Question::ALL.map(Question::key)),
        of("Question", "stem-{}", Question::ALL.map(Question::key)),
        of("Question", "stem-{}.note", Question::ALL.map(Question::key)),
        of("Role", "role-{}", roles()),
        of("Role", "role-{}.about", roles()),
        of("Role", "speaker-{}", roles()),
        of("Role", "chairs-seat-{}", roles()),
        of("Role", "chairs-you-{}", roles()),
        of("Role", "chairs-turned-{}", roles()),
        of("Role", "chairs-said-{}-1", roles()),
        of("Role", "chairs-said-{}-2", roles()),
        of("Role", "chairs-ask-{}", roles()),
        of("Thought", "thought-{}", Thought::ALL.map(Thought::key)),
        of("Way", "way-{}", ways()),
        of("Way", "way-{}.time", ways()),
        of("Band", "band-{}", bands()),
        of("Band", "band-{}.about", bands()),
        of("Pole", "pole-{}", Pole::ALL.map(Pole::key)),
        of("Question", "pair-ask-{}", Question::ALL.map(Question::key)),
        of("Wheel", "team-head-{}", wheels()),
        of("Group", "team-group-{}", Group::ALL.map(Group::key)),
        of("Spread", "team-spread-{}", Spread::ALL.map(Spread::key)),
        of("Spread", "team-wall-{}", Spread::ALL.map(Spread::key)),
        of("Leaning", "tag-{}", Leaning::ALL.map(Leaning::key)),
        of("QualityNote", "note-{}", QualityNote::ALL.map(QualityNote::key)),
        of_interactions("how"),
        of("Does", "talk-{}", Does::ALL.map(Does::key)),
        of("Scene", "scene-{}-title", scenes()),
        of("Scene", "more-{}", scenes()),
        of("Scene", "scene-{}-question", scenes()),
        of("Scene", "scene-{}-takeaway", scenes()),
        of("Scene", "scene-{}-next", scenes()),
        of("Scene", "scene-{}-description", scenes()),
        // Of gaps in both directions there is nothing to ask.
        of_findings("ask", |finding| finding != Finding::Uneven),
        of_findings("try", |_| true),
    ];
    all.extend(of_entries(entries));
    all
}

fn of<const N: usize>(name: &'static str, pattern: &str, keys: [impl AsRef<str>; N]) -> Family {
    Family {
        constant: constant(&pattern.replace("-{}", "")),
        of: Of::Type(name),
        members: keys.map(|key| pattern.replace("{}", key.as_ref())).into(),
    }
}

/// A family with a member for each finding about each wheel that is wanted.
fn of_findings(name: &str, is_wanted: impl Fn(Finding) -> bool) -> Family {
    let all = Wheel::ALL.into_iter();
    let all = all.flat_map(|wheel| Finding::ALL.map(|finding| (wheel, finding)));
    let members = all.map(|(wheel, finding)| match is_wanted(finding) {
        true => format!("{name}-{}-{}", wheel.key(), finding.key()),
        false => String::new(),
    });
    Family {
        constant: constant(name),
        of: Of::Type("(Wheel, Finding)"),
        members: members.collect(),
    }
}

/// A family with a member for each interaction that a scene has.
fn of_interactions(ending: &str) -> Family {
    let mut members = Vec::new();
    for interaction in Scene::ALL.into_iter().filter_map(Scene::interaction) {
        let (place, key) = (interaction as usize, format!("{interaction:?}"));
        members.resize(members.len().max(place + 1), String::new());
        if let Some(member) = members.get_mut(place) {
            *member = format!("play-{}-{ending}", key.to_lowercase());
        }
    }
    Family { constant: constant(&format!("play-{ending}")), of: Of::Type("Interaction"), members }
}

/// The families of the lists in `content/interactions.toml`: one for what each entry is called, and one for each ending.
fn of_entries(entries: &[Entry]) -> impl Iterator<Item = Family> {
    let mut all: BTreeMap<String, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for entry in entries {
        for (_, id) in entry.message_ids() {
            let (before, after) = id.split_at(entry.list.len());
            let ending = after.strip_prefix(&format!("-{}", entry.id)).unwrap_or(after);
            let (ids, members) = all.entry(format!("{before}{ending}")).or_default();
            ids.push(entry.id.clone());
            members.push(id);
        }
    }
    all.into_iter().map(|(name, (ids, members))| Family {
        constant: constant(&name),
        of: Of::Ids(ids),
        members,
    })
}

/// The name of a constant: `START_TITLE` for `start-title`.
pub fn constant(name: &str) -> String {
    name.replace(['-', '.'], "_").to_uppercase()
}
