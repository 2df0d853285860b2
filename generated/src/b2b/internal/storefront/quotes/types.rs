// Written by `cargo xtask regen`; edit nothing here.
//! Types of Quote.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmailInput {
    pub email: String,
    pub quote_id: i64,
    pub quote_url: String,
}

record!(EmailInput { email, quote_id = "quoteId", quote_url = "quoteUrl" });

impl EmailInput {
    pub fn new(
        email: impl Into<String>,
        quote_id: i64,
        quote_url: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            quote_id,
            quote_url: quote_url.into(),
        }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn quote_id(mut self, value: i64) -> Self {
        self.quote_id = value;
        self
    }
    pub fn quote_url(mut self, value: impl Into<String>) -> Self {
        self.quote_url = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteList {
    pub quote_id: Option<i64>,
    /// At least 1 character.
    pub quote_number: Option<String>,
    pub reference_number: Option<String>,
    pub quote_title: Option<String>,
    /// At least 1 character.
    pub created_by: Option<String>,
    /// At least 1 character.
    pub company: Option<String>,
    /// At least 1 character.
    pub sales_rep: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub expired_at: Option<i64>,
    pub subtotal: Option<Decimal>,
    pub status: Option<i64>,
    pub currency: Option<QuoteListCurrency>,
    pub bc_order_id: Option<String>,
    pub order_id: Option<String>,
}

record!(QuoteList {
    quote_id = "quoteId", quote_number = "quoteNumber", reference_number = "referenceNumber",
    quote_title = "quoteTitle", created_by = "createdBy", company, sales_rep = "salesRep",
    created_at = "createdAt", updated_at = "updatedAt", expired_at = "expiredAt", subtotal, status,
    currency, bc_order_id = "bcOrderId", order_id = "orderId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteListCurrency {
    /// At least 1 character.
    pub token: Option<String>,
    /// At least 1 character.
    pub location: Option<String>,
    /// At least 1 character.
    pub currency_code: Option<String>,
    /// At least 1 character.
    pub decimal_token: Option<String>,
    pub decimal_places: Option<i64>,
    /// At least 1 character.
    pub thousands_token: Option<String>,
    pub currency_exchange_rate: Option<Decimal>,
}

record!(QuoteListCurrency {
    token, location, currency_code = "currencyCode", decimal_token = "decimalToken",
    decimal_places = "decimalPlaces", thousands_token = "thousandsToken",
    currency_exchange_rate = "currencyExchangeRate",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteInput {
    /// Required.
    pub additional_info: Option<String>,
    /// Required.
    pub address_info: Option<String>,
    /// Required.
    pub base_price: Option<i64>,
    /// Required.
    pub color: Option<String>,
    /// Required.
    pub company_id: Option<i64>,
    /// Required.
    pub currency_location: Option<String>,
    /// Required.
    pub currency_token: Option<String>,
    /// Required.
    pub decimal_places: Option<i64>,
    /// Required.
    pub decimal_token: Option<String>,
    /// Required.
    pub description: Option<String>,
    /// Required.
    pub discount: Option<i64>,
    /// Required.
    pub expired_at: Option<String>,
    /// Required.
    pub grand_total: Option<i64>,
    /// Required.
    pub image_url: Option<String>,
    /// Required.
    pub money: Option<String>,
    /// Required.
    pub new_price: Option<i64>,
    /// Required.
    pub options: Option<String>,
    /// Required.
    pub product_id: Option<Vec<String>>,
    /// Required.
    pub product_list: Option<String>,
    /// Required.
    pub product_name: Option<String>,
    /// Required.
    pub quantity: Option<i64>,
    /// Required.
    pub reference_number: Option<String>,
    /// Required.
    pub size: Option<String>,
    /// Required.
    pub sku: Option<Vec<String>>,
    /// Required.
    pub status: Option<i64>,
    /// Required.
    pub subtotal: Option<i64>,
    /// Required.
    pub thousands_token: Option<String>,
    /// Required.
    pub title: Option<String>,
    /// Required.
    pub variant_id: Option<Vec<String>>,
}

record!(QuoteInput {
    additional_info = "additionalInfo", address_info = "addressInfo", base_price = "basePrice",
    color, company_id = "companyId", currency_location, currency_token, decimal_places,
    decimal_token, description, discount, expired_at = "expiredAt", grand_total = "grandTotal",
    image_url = "imageUrl", money, new_price = "newPrice", options, product_id = "productId",
    product_list = "productList", product_name = "productName", quantity,
    reference_number = "referenceNumber", size, sku, status, subtotal, thousands_token, title,
    variant_id = "variantId",
});

impl QuoteInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn additional_info(mut self, value: impl Into<String>) -> Self {
        self.additional_info = Some(value.into());
        self
    }
    /// Required.
    pub fn address_info(mut self, value: impl Into<String>) -> Self {
        self.address_info = Some(value.into());
        self
    }
    /// Required.
    pub fn base_price(mut self, value: i64) -> Self {
        self.base_price = Some(value);
        self
    }
    /// Required.
    pub fn color(mut self, value: impl Into<String>) -> Self {
        self.color = Some(value.into());
        self
    }
    /// Required.
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
    /// Required.
    pub fn currency_location(mut self, value: impl Into<String>) -> Self {
        self.currency_location = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_token(mut self, value: impl Into<String>) -> Self {
        self.currency_token = Some(value.into());
        self
    }
    /// Required.
    pub fn decimal_places(mut self, value: i64) -> Self {
        self.decimal_places = Some(value);
        self
    }
    /// Required.
    pub fn decimal_token(mut self, value: impl Into<String>) -> Self {
        self.decimal_token = Some(value.into());
        self
    }
    /// Required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Required.
    pub fn discount(mut self, value: i64) -> Self {
        self.discount = Some(value);
        self
    }
    /// Required.
    pub fn expired_at(mut self, value: impl Into<String>) -> Self {
        self.expired_at = Some(value.into());
        self
    }
    /// Required.
    pub fn grand_total(mut self, value: i64) -> Self {
        self.grand_total = Some(value);
        self
    }
    /// Required.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// Required.
    pub fn money(mut self, value: impl Into<String>) -> Self {
        self.money = Some(value.into());
        self
    }
    /// Required.
    pub fn new_price(mut self, value: i64) -> Self {
        self.new_price = Some(value);
        self
    }
    /// Required.
    pub fn options(mut self, value: impl Into<String>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Required.
    pub fn product_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_id = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Required.
    pub fn product_list(mut self, value: impl Into<String>) -> Self {
        self.product_list = Some(value.into());
        self
    }
    /// Required.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    /// Required.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    /// Required.
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }
    /// Required.
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Required.
    pub fn sku(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sku = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Required.
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Required.
    pub fn subtotal(mut self, value: i64) -> Self {
        self.subtotal = Some(value);
        self
    }
    /// Required.
    pub fn thousands_token(mut self, value: impl Into<String>) -> Self {
        self.thousands_token = Some(value.into());
        self
    }
    /// Required.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Required.
    pub fn variant_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.variant_id = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// At least 1 character.
    pub quote_id: Option<String>,
}

record!(Quote { quote_id = "quoteId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteError {
    pub code: Option<i64>,
    /// At least 1 character.
    pub message: Option<String>,
    pub data: Option<Quote>,
}

record!(QuoteError { code, message, data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreAndCompanyInfo {
    pub store_info: Option<StoreInfo>,
    pub company_info: Option<CompanyInfo>,
    pub sales_rep_info: Option<Map<String, Json>>,
}

record!(StoreAndCompanyInfo {
    store_info = "storeInfo", company_info = "companyInfo", sales_rep_info = "salesRepInfo",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInfo {
    /// At least 1 character.
    pub store_name: Option<String>,
    /// At least 1 character.
    pub store_address: Option<String>,
    /// At least 1 character.
    pub store_country: Option<String>,
}

record!(StoreInfo {
    store_name = "storeName", store_address = "storeAddress", store_country = "storeCountry",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyInfo {
    /// At least 1 character.
    pub company_id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub company_address: Option<String>,
    /// At least 1 character.
    pub company_country: Option<String>,
    /// At least 1 character.
    pub company_country_code: Option<String>,
    /// At least 1 character.
    pub company_state: Option<String>,
    /// At least 1 character.
    pub company_state_code: Option<String>,
    /// At least 1 character.
    pub company_city: Option<String>,
    /// At least 1 character.
    pub company_zip_code: Option<String>,
    /// At least 1 character.
    pub first_name: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    /// At least 1 character.
    pub phone_number: Option<String>,
}

record!(CompanyInfo {
    company_id = "companyId", company_name = "companyName", company_address = "companyAddress",
    company_country = "companyCountry", company_country_code = "companyCountryCode",
    company_state = "companyState", company_state_code = "companyStateCode",
    company_city = "companyCity", company_zip_code = "companyZipCode", first_name = "firstName",
    last_name = "lastName", phone_number = "phoneNumber",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreAndCompanyInfoError {
    pub code: Option<i64>,
    /// At least 1 character.
    pub message: Option<String>,
    pub data: Option<StoreAndCompanyInfo>,
}

record!(StoreAndCompanyInfoError { code, message, data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteCsvFile {
    /// At least 1 item.
    pub product_list: Option<Vec<ProductList>>,
    pub report: Option<Report>,
}

record!(QuoteCsvFile { product_list = "productList", report });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductList {
    /// At least 1 character.
    pub sku: Option<String>,
    pub base_price: Option<Decimal>,
    pub new_price: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    /// At least 1 character.
    pub image_url: Option<String>,
    pub options: Option<Map<String, Json>>,
    /// At least 1 character.
    pub product_name: Option<String>,
    pub max_qty: Option<i64>,
    pub min_qty: Option<i64>,
}

record!(ProductList {
    sku, base_price = "basePrice", new_price = "newPrice", discount, quantity,
    product_id = "productId", variant_id = "variantId", image_url = "imageUrl", options,
    product_name = "productName", max_qty = "maxQty", min_qty = "minQty",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub total_count: Option<i64>,
    pub create_count: Option<i64>,
    pub error_count: Option<i64>,
    pub duplicate_count: Option<i64>,
    pub error_message: Option<Vec<String>>,
}

record!(Report {
    total_count = "totalCount", create_count = "createCount", error_count = "errorCount",
    duplicate_count = "duplicateCount", error_message = "errorMessage",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteCsvFileError {
    pub code: Option<i64>,
    /// At least 1 character.
    pub message: Option<String>,
    pub data: Option<QuoteCsvFile>,
}

record!(QuoteCsvFileError { code, message, data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQuoteResult {
    pub store_info: Option<StoreInfo>,
    pub company_info: Option<QuoteCompanyInfo>,
    pub quote_info: Option<QuoteInfo>,
    pub sales_rep_info: Option<QuoteSalesRepInfo>,
    pub address_info: Option<Map<String, Json>>,
}

record!(GetQuoteResult {
    store_info = "storeInfo", company_info = "companyInfo", quote_info = "quoteInfo",
    sales_rep_info = "salesRepInfo", address_info = "addressInfo",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteCompanyInfo {
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub company_address: Option<String>,
    /// At least 1 character.
    pub company_country: Option<String>,
    /// At least 1 character.
    pub company_country_code: Option<String>,
    /// At least 1 character.
    pub company_state: Option<String>,
    /// At least 1 character.
    pub company_state_code: Option<String>,
    /// At least 1 character.
    pub company_city: Option<String>,
    /// At least 1 character.
    pub company_zip_code: Option<String>,
    /// At least 1 character.
    pub company_id: Option<String>,
}

record!(QuoteCompanyInfo {
    company_name = "companyName", company_address = "companyAddress",
    company_country = "companyCountry", company_country_code = "companyCountryCode",
    company_state = "companyState", company_state_code = "companyStateCode",
    company_city = "companyCity", company_zip_code = "companyZipCode", company_id = "companyId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteInfo {
    /// At least 1 character.
    pub quote_id: Option<String>,
    /// At least 1 character.
    pub reference_number: Option<String>,
    /// At least 1 character.
    pub created_at: Option<String>,
    /// At least 1 character.
    pub expired_at: Option<String>,
    pub subtotal: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub grand_total: Option<Decimal>,
    /// At least 1 item.
    pub product_list: Option<Vec<QuoteInfoProductList>>,
    /// At least 1 character.
    pub status: Option<String>,
    pub money: Option<QuoteInfoMoney>,
    pub additional_info: Option<String>,
}

record!(QuoteInfo {
    quote_id = "quoteId", reference_number = "referenceNumber", created_at = "createdAt",
    expired_at = "expiredAt", subtotal, discount, grand_total = "grandTotal",
    product_list = "productList", status, money, additional_info = "additionalInfo",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteInfoProductList {
    /// At least 1 character.
    pub sku: Option<String>,
    pub base_price: Option<Decimal>,
    pub new_price: Option<Decimal>,
    pub quantity: Option<i64>,
    /// At least 1 character.
    pub product_id: Option<String>,
    /// At least 1 character.
    pub variant_id: Option<String>,
    /// At least 1 character.
    pub image_url: Option<String>,
    /// At least 1 character.
    pub product_name: Option<String>,
    pub options: Option<QuoteInfoProductListOptions>,
    pub discount: Option<Decimal>,
    /// At least 1 character.
    pub cro_image_url: Option<String>,
}

record!(QuoteInfoProductList {
    sku, base_price = "basePrice", new_price = "newPrice", quantity, product_id = "productId",
    variant_id = "variantId", image_url = "imageUrl", product_name = "productName", options,
    discount, cro_image_url = "croImageUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteInfoProductListOptions {
    /// At least 1 character.
    pub size: Option<String>,
    /// At least 1 character.
    pub color: Option<String>,
}

record!(QuoteInfoProductListOptions { size, color });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteInfoMoney {
    /// At least 1 character.
    pub currency_location: Option<String>,
    /// At least 1 character.
    pub decimal_token: Option<String>,
    /// At least 1 character.
    pub decimal_places: Option<String>,
    /// At least 1 character.
    pub currency_token: Option<String>,
    /// At least 1 character.
    pub thousands_token: Option<String>,
}

record!(QuoteInfoMoney {
    currency_location, decimal_token, decimal_places, currency_token, thousands_token,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetQuoteDefaultError {
    pub code: Option<i64>,
    pub data: Option<GetQuoteResult>,
    /// At least 1 character.
    pub message: Option<String>,
}

record!(GetQuoteDefaultError { code, data, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteCheckoutResult {
    /// At least 1 character.
    pub quote_id: Option<String>,
    /// At least 1 character.
    pub checkout_url: Option<String>,
    /// At least 1 character.
    pub cart_id: Option<String>,
    /// At least 1 character.
    pub cart_url: Option<String>,
}

record!(QuoteCheckoutResult {
    quote_id = "quoteId", checkout_url = "checkoutUrl", cart_id = "cartId", cart_url = "cartUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteCheckoutError {
    pub code: Option<i64>,
    /// At least 1 character.
    pub message: Option<String>,
    pub data: Option<QuoteCheckoutResult>,
}

record!(QuoteCheckoutError { code, message, data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutInfoError {
    /// At least 1 character.
    pub code: Option<String>,
    /// At least 1 character.
    pub message: Option<String>,
    pub data: Option<Quote>,
}

record!(CheckoutInfoError { code, message, data });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuotesExportPdfFileInput {
    pub currency: String,
}

record!(QuotesExportPdfFileInput { currency });

impl QuotesExportPdfFileInput {
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into() }
    }
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotesExportPdfFileError {
    pub code: Option<i64>,
    /// At least 1 character.
    pub message: Option<String>,
    pub data: Option<Url>,
}

record!(QuotesExportPdfFileError { code, message, data });
