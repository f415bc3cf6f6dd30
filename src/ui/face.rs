//! The faces of the people in the story: two dots, a brow, a mouth, and hair or a hat to tell them apart.

use super::car::paths;
use crate::pen::*;
use alignment::Role;

/// Whose face it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Person {
    /// Noa, who sells.
    Noa,
    /// Alex, who leads.
    Alex,
    /// The family of the bakery chain, who are the client.
    Baker,
}

impl From<Role> for Person {
    fn from(role: Role) -> Person {
        match role {
            Role::Seller => Person::Noa,
            Role::Leader => Person::Alex,
        }
    }
}

/// What a face shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Worn out.
    Tired,
    /// Afraid of what comes.
    Worried,
    /// At a loss, or listening.
    Blank,
    /// At ease.
    Glad,
    /// Fed up.
    Angry,
}

/// A face. Hidden from screen readers: what it feels stands beside it.
pub fn face(person: impl Into<Person>, mood: Mood) -> Html {
    html! {
        <svg class="face" viewBox="-20 -20 40 40" aria-hidden="true" focusable="false">
            { head(person, mood) }
        </svg>
    }
}

/// The faces of these people beside each other.
pub fn faces(all: &[Role], mood: Mood) -> Html {
    html! { <div class="faces">{ for all.iter().map(|role| face(*role, mood)) }</div> }
}

/// The same within another drawing, around its middle.
pub fn head(person: impl Into<Person>, mood: Mood) -> Html {
    const HAT: &str = "M-13-9C-22-13-17-22-9-19C-6-24.5 6-24.5 9-19C17-22 22-13 13-9Q0-12-13-9Z";
    let (skin, hair, turned) = match person.into() {
        Person::Noa => ("d-amber", ("d-hair", "M-17-3C-19-23 19-23 17-3C12-12-2-14-17-3Z"), None),
        // Looks the other way.
        Person::Alex => {
            ("d-skin", ("d-hair", "M-17-4C-17-22 17-22 17-4L15-9Q0-13-15-9Z"), Some("scale(-1 1)"))
        }
        Person::Baker => ("d-skin", ("d-skin d-look", HAT), Some("translate(0 2.5) scale(.92)")),
    };
    let brows_and_mouth = match mood {
        Mood::Tired => "M-10-5Q-7-4-3-5.5M10-5Q7-4 3-5.5M-5 9Q0 7.5 5 9",
        Mood::Worried => "M-10-4L-4-7.5M4-7.5L10-4M-6 10Q0 5.5 6 10",
        Mood::Blank => "M-9.5-6.5H-3.5M3.5-6.5H9.5M-5 8.5H5",
        Mood::Glad => "M-10-5.5Q-7-8-3.5-6M3.5-6Q7-8 10-5.5M-7 6.5Q0 13 7 6.5",
        Mood::Angry => "M-10-7L-3-4M10-7L3-4M-6 10Q0 6 6 10",
    };
    html! {
        <g transform={turned}>
            <circle class={skin} r="17" />
            { paths(&[
                hair,
                ("d-hair d-look", "M-5.6-1a.6.9 0 1 0 1.2 0a.6.9 0 1 0-1.2 0M4.9-1a.6.9 0 1 0 1.2 0a.6.9 0 1 0-1.2 0"),
                ("d-line d-look", brows_and_mouth),
            ]) }
        </g>
    }
}
