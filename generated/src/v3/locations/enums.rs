// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Locations.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeId {
    Physical,
    Virtual,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TypeId { Physical = "PHYSICAL", Virtual = "VIRTUAL" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationsUpdateRequestAddressCountryCode {
    Us,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(LocationsUpdateRequestAddressCountryCode { Us = "US" });
