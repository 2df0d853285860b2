// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Events.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MugGlazeUpdatedGlazeState {
    Wet,
    Fired,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MugGlazeUpdatedGlazeState { Wet = "wet", Fired = "fired" });
