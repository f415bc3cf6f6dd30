//! The lesson as a text, made by `build.rs` from `content/course.toml`: blocks that name messages.

use crate::msg::{self, Id};
use alignment::{Role, Scene};

/// One block of a scene. Every id in it is a message that exists in every complete language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(Id),
    /// A line spoken from one chair.
    Speech(Role, Id),
    /// Small print: an assumption, or whose rule of thumb it is.
    Note(Id),
    /// A list with a line that leads into it.
    List {
        /// The line before the list.
        lead: Id,
        /// The list's items.
        items: &'static [Id],
    },
    /// Two columns side by side, each a title and its items.
    Contrast {
        /// Title and items of the left column.
        left: (Id, &'static [Id]),
        /// Title and items of the right column.
        right: (Id, &'static [Id]),
    },
}

include!(concat!(env!("OUT_DIR"), "/scenes.rs"));

/// The blocks of a scene, in reading order.
pub fn blocks(scene: Scene) -> &'static [Block] {
    SCENES.get(usize::from(scene.number()).saturating_sub(1)).copied().unwrap_or_default()
}
