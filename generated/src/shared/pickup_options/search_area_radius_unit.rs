// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::pickup_options`: SearchAreaRadiusUnit.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchAreaRadiusUnit {
    Km,
    Mi,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchAreaRadiusUnit { Km = "KM", Mi = "MI" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::pickup_options" ["storefront-pickup-options" "v3-pickup-options"]
operations {}
types { SearchAreaRadiusUnit }
);
