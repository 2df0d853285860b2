// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Tax Settings.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy {
    Zone,
    Inclusive,
    Exclusive,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy {
    Zone = "ZONE", Inclusive = "INCLUSIVE", Exclusive = "EXCLUSIVE",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxSettingsFallbackStrategy {
    Fixed,
    Basic,
    Disable,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TaxSettingsFallbackStrategy { Fixed = "FIXED", Basic = "BASIC", Disable = "DISABLE" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxSettingsDocumentSubmissionStrategy {
    OnPaymentCapture,
    OnOrderCreation,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TaxSettingsDocumentSubmissionStrategy {
    OnPaymentCapture = "ON_PAYMENT_CAPTURE", OnOrderCreation = "ON_ORDER_CREATION",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxSettingsRoundingStrategy {
    NoRounding,
    RateRounding,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TaxSettingsRoundingStrategy {
    NoRounding = "NO_ROUNDING", RateRounding = "RATE_ROUNDING",
});
