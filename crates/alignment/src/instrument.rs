//! The instrument: four wheels, two poles, sixteen practices.
//!
//! The tables come from `content/instrument.toml`, checked at build time.

include!(concat!(env!("OUT_DIR"), "/instrument.rs"));

/// How many practices the instrument has.
pub const ITEM_COUNT: usize = ITEMS.len();

/// The fixed properties of one practice.
pub(crate) struct ItemFacts {
    code: &'static str,
    wheel: Wheel,
    pole: Pole,
    actor: Actor,
}

/// One practice, named by its place in the shown order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId(u8);

impl ItemId {
    /// All practices in the order in which they are shown.
    pub const ALL: [ItemId; ITEM_COUNT] = {
        let mut all = [ItemId(0); ITEM_COUNT];
        let mut rest: &mut [ItemId] = &mut all;
        let mut place = 0;
        while let Some((first, others)) = rest.split_first_mut() {
            *first = ItemId(place);
            place += 1;
            rest = others;
        }
        all
    };

    /// The permanent name, such as `F1`. Files and messages use it.
    pub fn code(self) -> &'static str {
        self.facts().code
    }

    /// The practice of this code, if there is one.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|item| item.code() == code)
    }

    /// The wheel this practice belongs to.
    pub fn wheel(self) -> Wheel {
        self.facts().wheel
    }

    /// The pole of its wheel this practice belongs to.
    pub fn pole(self) -> Pole {
        self.facts().pole
    }

    /// The people who can change how often it happens.
    pub fn actor(self) -> Actor {
        self.facts().actor
    }

    /// The place in the shown order, from 0.
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    fn facts(self) -> &'static ItemFacts {
        // Every `ItemId` has a place in the table; the fallback is never used.
        ITEMS.get(self.index()).unwrap_or(&ITEMS[0])
    }
}

keyed! {
    /// One of the four domains in which seller and leader can pull apart. They are shown in this order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Wheel {
        /// Where the seller's time goes.
        Focus = "focus",
        /// What the two talk about.
        Coaching = "coaching",
        /// Knowledge about clients, and its use.
        Insight = "insight",
        /// What is decided first and who looks after whom.
        Order = "order",
    }
}

impl Wheel {
    /// The place among the wheels, from 0.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The four practices of this wheel in the shown order.
    pub const fn items(self) -> [ItemId; 4] {
        // The build script ensures that practices are in the order of their wheels, four each.
        let first = self as u8 * 4;
        [ItemId(first), ItemId(first + 1), ItemId(first + 2), ItemId(first + 3)]
    }
}

keyed! {
    /// The two ends of a wheel.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Pole {
        /// Care for people and the relationship.
        Relationship = "relationship",
        /// Push for numbers and data.
        Pressure = "pressure",
    }
}

keyed! {
    /// The people who can change how often a practice happens.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Actor {
        /// The seller.
        Seller = "seller",
        /// The sales leader.
        Leader = "leader",
        /// Seller and leader together.
        Both = "both",
        /// The company.
        Company = "company",
    }
}

keyed! {
    /// The chair from which a person answers.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Role {
        /// Sells.
        Seller = "seller",
        /// Leads people who sell.
        Leader = "leader",
    }
}

/// Which wording of the practices was answered. Answers to one wording are never counted as answers to another: codes,
/// saved sessions and files say which one they are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Revision {
    /// The wording until 2026.
    First = 1,
    /// Shorter sentences; "the last three months" is said once, above them.
    Second = 2,
}

impl Revision {
    /// The wording in `locales/`.
    pub const CURRENT: Revision = Revision::Second;

    /// The number in codes and files.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The wording of this number, if there is one.
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Revision::First),
            2 => Some(Revision::Second),
            _ => None,
        }
    }
}
