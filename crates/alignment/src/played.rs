//! What a reader has just done in a scene's interaction.

use crate::course::Scene;
use crate::play::Play;

/// A scene's interaction in a new state. Whether that is its end is found here, so that a session changes without the
/// models: a reader's first pages do without them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Played {
    pub(crate) scene: Scene,
    pub(crate) play: Play,
    pub(crate) is_end: bool,
}

impl Played {
    /// The interaction of this scene in this state.
    pub fn new(scene: Scene, play: Play) -> Self {
        let interaction = scene.interaction();
        Self {
            scene,
            play,
            is_end: interaction.is_some_and(|interaction| interaction.has_ended(play)),
        }
    }
}
