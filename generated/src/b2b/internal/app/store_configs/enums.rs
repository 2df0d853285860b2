// Written by `cargo xtask regen`; edit nothing here.
//! Texts of store-config.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreConfigSwitchStatusUpdateIsEnabled {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoreConfigSwitchStatusUpdateIsEnabled { Zero = "0", One = "1" });
