// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::things`: Flag.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Flag {
    Red,
    Blue,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Flag { Red = "red", Blue = "blue" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::things" ["v3-rules-csv-lists" "v3-rules-exploded-lists"]
operations {}
types { Flag }
);
