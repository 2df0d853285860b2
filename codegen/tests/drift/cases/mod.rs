//! The cases: for each rule an edit of the base, and all that is told of it.

mod calls;
mod operations;
mod types;
mod values;

use super::Case;

/// A test for each case of a file, and the list of them.
macro_rules! cases {
    ($($name:ident: $rule:literal, $edited:ident, [$(($from:literal, $to:literal)),* $(,)?], [$($told:literal),* $(,)?];)*) => {
        /// All cases of this file.
        pub(crate) const ALL: &[Case] = &[$(
            Case { name: stringify!($name), rule: $rule, edited: Edited::$edited, edits: &[$(($from, $to)),*], told: &[$($told),*] }
        ),*];

        #[cfg(test)]
        mod rule {
            use super::{Case, Edited};

            $(
                #[test]
                fn $name() {
                    let told = &[$($told),*];
                    let edits = &[$(($from, $to)),*];
                    Case { name: stringify!($name), rule: $rule, edited: Edited::$edited, edits, told }.check();
                }
            )*
        }
    };
}
use cases;

/// All cases.
pub(crate) fn all() -> impl Iterator<Item = &'static Case> {
    [operations::ALL, calls::ALL, types::ALL, values::ALL].into_iter().flatten()
}
