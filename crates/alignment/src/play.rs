//! How far a reader has come in a scene's interaction.

/// The state of one scene's interaction as a row of small numbers, the dials. All are 0 at the start.
///
/// Each model in [`crate::scenes`] reads its own meaning from the dials and takes any bytes: invalid values read as
/// not yet done. One saved format therefore holds every interaction, and a new interaction needs no new version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Play([u8; Play::DIALS]);

impl Play {
    /// How many dials there are.
    pub const DIALS: usize = 16;

    /// The dials as they are saved.
    pub const fn from_bytes(bytes: [u8; Self::DIALS]) -> Self {
        Self(bytes)
    }

    /// The dials, to be saved.
    pub const fn to_bytes(self) -> [u8; Self::DIALS] {
        self.0
    }

    /// The value of one dial; 0 for a dial that does not exist.
    pub fn dial(self, place: usize) -> u8 {
        self.0.get(place).copied().unwrap_or_default()
    }

    /// With one dial set to `value`; a dial that does not exist changes nothing.
    #[must_use]
    pub fn with(mut self, place: usize, value: u8) -> Self {
        if let Some(dial) = self.0.get_mut(place) {
            *dial = value;
        }
        self
    }

    /// Whether nothing has been done yet.
    pub fn is_untouched(self) -> bool {
        self == Self::default()
    }
}
