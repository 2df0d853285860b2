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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AcumaticaSwitchUpdateIsActive {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AcumaticaSwitchUpdateIsActive { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Status { Zero = "0", One = "1" });
