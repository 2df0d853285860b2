// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Shipping V3.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingSettingsCheckoutCountryListStrategy {
    DisplayAllCountries,
    DisplayOnlyShippableCountries,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingSettingsCheckoutCountryListStrategy {
    DisplayAllCountries = "DISPLAY_ALL_COUNTRIES",
    DisplayOnlyShippableCountries = "DISPLAY_ONLY_SHIPPABLE_COUNTRIES",
});
