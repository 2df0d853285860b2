//! The cases: for each rule an edit of the base, and all that is told of it.

mod calls;
mod operations;
mod types;
mod values;

use super::Case;

/// The list of the cases of a file, and what the crate that includes them makes of their names: tests, or nothing.
macro_rules! cases {
    ($($name:ident: $rule:literal, $edited:ident, [$(($from:literal, $to:literal)),* $(,)?], [$($told:literal),* $(,)?];)*) => {
        /// All cases of this file.
        pub(crate) const ALL: &[Case] = &[$(
            Case {
                name: stringify!($name),
                rule: $rule,
                edited: Edited::$edited,
                edits: &[$(($from, $to)),*],
                told: &[$($told),*],
            }
        ),*];

        tests_of!($($name)*);
    };
}
use cases;

/// All cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    [operations::ALL, calls::ALL, types::ALL, values::ALL].into_iter().flatten()
}
