// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Discriminator that misses an alternative.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BirdKind {
    Bird,
    Parrot,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BirdKind { Bird = "bird", Parrot = "parrot" });
