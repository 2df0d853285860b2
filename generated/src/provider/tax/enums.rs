// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Tax Provider API.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingType {
    Shipping,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingType { Shipping = "shipping" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HandlingType {
    Handling,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(HandlingType { Handling = "handling" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ItemType {
    Item,
    Refund,
    Fee,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ItemType { Item = "item", Refund = "refund", Fee = "fee" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WrappingType {
    Wrapping,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(WrappingType { Wrapping = "wrapping" });
