//! Enums whose values have a word each, for files, addresses and message names.

/// Declares an enum and the words of its values: `ALL` in the order written, `key` and `from_key`.
macro_rules! keyed {
    ($(#[$about:meta])* pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $key:literal,)+ }) => {
        $(#[$about])*
        pub enum $name {
            $($(#[$doc])* $value,)+
        }

        impl $name {
            /// All of them, in this order.
            pub const ALL: [$name; [$($key),+].len()] = [$($name::$value),+];

            /// The word for it in files, addresses and message names.
            pub const fn key(self) -> &'static str {
                match self {
                    $($name::$value => $key,)+
                }
            }

            /// The one that has this word.
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|own| own.key() == key)
            }
        }
    };
}
