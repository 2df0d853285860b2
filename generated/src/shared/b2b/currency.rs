// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Currency, QuoteDataPostShippingAddress, QuoteDataPostContactInfo, Quote, QuoteEmailInputEmailLang, QuoteDetailProductListInventoryTracking, QuoteDetailProductListPurchasingDisabled, ContactInfo, SalesRepInfo, QuoteBackendAttachFiles, CartAndCheckoutUrlForQuote.

use bigcommerce_runtime::codegen::{Decimal, Record, record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    pub token: Option<String>,
    pub location: Option<crate::shared::b2b::CurrencyLocation>,
    pub currency_code: Option<String>,
    pub decimal_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub thousands_token: Option<String>,
    pub currency_exchange_rate: Option<Decimal>,
}

record!(Currency {
    token, location, currency_code = "currencyCode", decimal_token = "decimalToken",
    decimal_places = "decimalPlaces", thousands_token = "thousandsToken",
    currency_exchange_rate = "currencyExchangeRate",
});

impl Currency {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    pub fn location(
        mut self,
        value: impl Into<crate::shared::b2b::CurrencyLocation>,
    ) -> Self {
        self.location = Some(value.into());
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    pub fn decimal_token(mut self, value: impl Into<String>) -> Self {
        self.decimal_token = Some(value.into());
        self
    }
    pub fn decimal_places(mut self, value: i64) -> Self {
        self.decimal_places = Some(value);
        self
    }
    pub fn thousands_token(mut self, value: impl Into<String>) -> Self {
        self.thousands_token = Some(value.into());
        self
    }
    pub fn currency_exchange_rate(mut self, value: impl Into<Decimal>) -> Self {
        self.currency_exchange_rate = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPostShippingAddress {
    pub address: String,
    pub apartment: String,
    pub city: String,
    pub state: String,
    pub zip_code: String,
    pub country: String,
}

record!(QuoteDataPostShippingAddress {
    address, apartment, city, state, zip_code = "zipCode", country,
});

impl QuoteDataPostShippingAddress {
    pub fn new(
        address: impl Into<String>,
        apartment: impl Into<String>,
        city: impl Into<String>,
        state: impl Into<String>,
        zip_code: impl Into<String>,
        country: impl Into<String>,
    ) -> Self {
        Self {
            address: address.into(),
            apartment: apartment.into(),
            city: city.into(),
            state: state.into(),
            zip_code: zip_code.into(),
            country: country.into(),
        }
    }
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = value.into();
        self
    }
    pub fn apartment(mut self, value: impl Into<String>) -> Self {
        self.apartment = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPostContactInfo {
    pub name: String,
    pub email: String,
    pub company_name: Option<String>,
    pub phone_number: Option<String>,
}

record!(QuoteDataPostContactInfo {
    name, email, company_name = "companyName", phone_number = "phoneNumber",
});

impl QuoteDataPostContactInfo {
    pub fn new(name: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    pub quote_id: Option<i64>,
    pub quote_url: Option<String>,
}

record!(Quote { quote_id = "quoteId", quote_url = "quoteUrl" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteEmailInputEmailLang {
    En,
    Nl,
    De,
    Fr,
    It,
    Ja,
    Zh,
    Es,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteEmailInputEmailLang {
    En = "en", Nl = "nl", De = "de", Fr = "fr", It = "it", Ja = "ja", Zh = "zh", Es = "es",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteDetailProductListInventoryTracking {
    Product,
    None,
    Variant,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteDetailProductListInventoryTracking {
    Product = "product", None = "none", Variant = "variant",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteDetailProductListPurchasingDisabled {
    Available,
    Disabled,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteDetailProductListPurchasingDisabled {
    Available = "available", Disabled = "disabled",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactInfo {
    pub name: Option<String>,
    pub email: Option<String>,
    pub company_name: Option<String>,
    pub phone_number: Option<String>,
}

record!(ContactInfo { name, email, company_name = "companyName", phone_number = "phoneNumber" });

impl ContactInfo {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SalesRepInfo {
    pub sales_rep_name: Option<String>,
    pub sales_rep_email: Option<String>,
    pub sales_rep_phone_number: Option<String>,
}

record!(SalesRepInfo {
    sales_rep_name = "salesRepName", sales_rep_email = "salesRepEmail",
    sales_rep_phone_number = "salesRepPhoneNumber",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteBackendAttachFiles {
    pub id: Option<i64>,
    pub file_name: Option<String>,
    pub file_type: Option<String>,
    pub file_url: Option<String>,
}

record!(QuoteBackendAttachFiles {
    id, file_name = "fileName", file_type = "fileType", file_url = "fileUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartAndCheckoutUrlForQuote {
    pub checkout_url: Option<String>,
    pub cart_id: Option<String>,
    pub cart_url: Option<String>,
}

record!(CartAndCheckoutUrlForQuote {
    checkout_url = "checkoutUrl", cart_id = "cartId", cart_url = "cartUrl",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-quotes" "b2b-storefront-quote-requests"]
operations {}
types {
    Currency, QuoteDataPostShippingAddress, QuoteDataPostContactInfo, Quote,
    QuoteEmailInputEmailLang, QuoteDetailProductListInventoryTracking,
    QuoteDetailProductListPurchasingDisabled, ContactInfo, SalesRepInfo, QuoteBackendAttachFiles,
    CartAndCheckoutUrlForQuote,
}
);
