//! The time at which something was entered.

/// Milliseconds since the Unix epoch, handed in by the caller: the core has no clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(pub u64);

impl Stamp {
    /// The latest possible stamp: the largest whole number that JavaScript represents exactly. Later ones are cut to
    /// it, so that a wrong clock cannot create an entry that nothing can replace.
    pub const MAX: Stamp = Stamp((1 << 53) - 1);
}
