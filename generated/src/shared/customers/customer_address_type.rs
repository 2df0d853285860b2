// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: CustomerAddressType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerAddressType {
    Residential,
    Commercial,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CustomerAddressType { Residential = "residential", Commercial = "commercial" });
