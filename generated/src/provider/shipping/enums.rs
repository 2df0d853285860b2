// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Shipping Providers.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DimensionValueUnits {
    Cm,
    In,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(DimensionValueUnits { Cm = "cm", In = "in" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseOptionsItemWeightUnits {
    Oz,
    G,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BaseOptionsItemWeightUnits { Oz = "oz", G = "g" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseOptionsItemAttributeResourceType {
    Product,
    Variant,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BaseOptionsItemAttributeResourceType { Product = "product", Variant = "variant" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseOptionsItemAttributeType {
    Metafield,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BaseOptionsItemAttributeType { Metafield = "metafield" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    Info,
    Warning,
    Error,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MessageType { Info = "INFO", Warning = "WARNING", Error = "ERROR" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateResponsePayloadCarrierQuoteItemTransitTimeUnits {
    BusinessDays,
    Days,
    Hours,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(RateResponsePayloadCarrierQuoteItemTransitTimeUnits {
    BusinessDays = "BUSINESS_DAYS", Days = "DAYS", Hours = "HOURS",
});
