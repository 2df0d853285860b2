// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Quotes.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    UpdatedAt,
    CreatedAt,
    ExpiredAt,
    QuoteNumber,
    Title,
    SalesRep,
    Status,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy {
    UpdatedAt = "updatedAt", CreatedAt = "createdAt", ExpiredAt = "expiredAt",
    QuoteNumber = "quoteNumber", Title = "title", SalesRep = "salesRep", Status = "status",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingMethodType {
    Custom,
    ProviderMethodtype,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingMethodType { Custom = "custom", ProviderMethodtype = "provider_methodtype" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteConfigSwitchStatusIsEnabled {
    ZeroDisabled,
    OneEnabled,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteConfigSwitchStatusIsEnabled {
    ZeroDisabled = "0 (Disabled)", OneEnabled = "1 (Enabled)",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteEmailInputEmailTemplate {
    DefaultWithCheckoutButton,
    SimpleWithPictures,
    WavesWithPictures,
    Sky,
    Dots,
    DatabaseWithCheckoutButton,
    ModernWithCheckoutLink,
    ModernWithoutCheckoutLink,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteEmailInputEmailTemplate {
    DefaultWithCheckoutButton = "Default with Checkout Button",
    SimpleWithPictures = "Simple with Pictures", WavesWithPictures = "Waves with Pictures",
    Sky = "Sky", Dots = "Dots", DatabaseWithCheckoutButton = "Database with checkout button",
    ModernWithCheckoutLink = "Modern with checkout link",
    ModernWithoutCheckoutLink = "Modern without checkout link",
});
