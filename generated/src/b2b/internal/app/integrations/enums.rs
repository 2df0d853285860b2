// Written by `cargo xtask regen`; edit nothing here.
//! Texts of integrations.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcumaticaSwitchUpdateSwitchName {
    Company,
    Address,
    User,
    Order,
    Shipment,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AcumaticaSwitchUpdateSwitchName {
    Company = "company", Address = "address", User = "user", Order = "order", Shipment = "shipment",
});
