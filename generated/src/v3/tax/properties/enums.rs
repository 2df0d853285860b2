// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Tax Properties.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PropertyType {
    Product,
    Customer,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PropertyType { Product = "PRODUCT", Customer = "CUSTOMER" });
