// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Settings as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::settings" ["v3-tax-settings"]
operations {
    GetTaxSettings [200],
    UpdateTaxSettings [200] (TaxSettingsUpdate),
}
types {
    TaxSettings, TaxSettingsPriceDisplaySettings,
    TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy, TaxSettingsFallbackStrategy,
    TaxSettingsDocumentSubmissionStrategy, TaxSettingsRoundingStrategy, TaxSettingsUpdate,
}
);
