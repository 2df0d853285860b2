// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::shipping`: AddressType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressType {
    Residential,
    Commercial,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AddressType { Residential = "RESIDENTIAL", Commercial = "COMMERCIAL" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::shipping" ["provider-shipping" "provider-tax"]
operations {}
types { AddressType }
);
