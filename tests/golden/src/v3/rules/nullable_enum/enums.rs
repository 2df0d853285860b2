// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Nullable enum.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MoodItem {
    Glad,
    Sad,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MoodItem { Glad = "glad", Sad = "sad" });
