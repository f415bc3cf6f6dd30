//! The four thoughts with which a person can begin: each is thought in one of the two chairs.

use crate::instrument::{Role, Wheel};

keyed! {
    /// Something a person has thought about the other one this month.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
    pub enum Thought {
        /// A seller's: an afternoon with a client went into one more version of the forecast.
        Afternoon = "afternoon",
        /// A leader's: nobody can tell what in the CRM is still true.
        Crm = "crm",
        /// A leader's: near the end of the quarter, only the trips are left to cut.
        Trips = "trips",
        /// A seller's: the numbers are talked about, and what is hard is not.
        Numbers = "numbers",
    }
}

impl Thought {
    /// The chair in which it is thought.
    pub const fn role(self) -> Role {
        match self {
            Thought::Afternoon | Thought::Numbers => Role::Seller,
            Thought::Crm | Thought::Trips => Role::Leader,
        }
    }

    /// The wheel it is about.
    pub const fn wheel(self) -> Wheel {
        match self {
            Thought::Afternoon => Wheel::Focus,
            Thought::Numbers => Wheel::Coaching,
            Thought::Crm => Wheel::Insight,
            Thought::Trips => Wheel::Order,
        }
    }
}
