// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Quotes.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    Company,
    Status,
    SalesRep,
    CreatedAt,
    ExpiredAt,
    UpdatedAt,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy {
    Company = "company", Status = "status", SalesRep = "salesRep", CreatedAt = "createdAt",
    ExpiredAt = "expiredAt", UpdatedAt = "updatedAt",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderBy {
    Asc,
    Desc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderBy { Asc = "asc", Desc = "desc" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteEmailInputEmailTemplate {
    Simple,
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
    Simple = "Simple", SimpleWithPictures = "Simple with Pictures",
    WavesWithPictures = "Waves with Pictures", Sky = "Sky", Dots = "Dots",
    DatabaseWithCheckoutButton = "Database with checkout button",
    ModernWithCheckoutLink = "Modern with checkout link",
    ModernWithoutCheckoutLink = "Modern without checkout link",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteDataGetOneShippingMethodType {
    Custom,
    ProviderMethodtype,
    ShippingFlatrate,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteDataGetOneShippingMethodType {
    Custom = "custom", ProviderMethodtype = "provider_methodtype",
    ShippingFlatrate = "shipping_flatrate",
});
