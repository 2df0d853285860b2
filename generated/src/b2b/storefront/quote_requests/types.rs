// Written by `cargo xtask regen`; edit nothing here.
//! Types of Quotes.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataList {
    pub quote_id: Option<i64>,
    pub company: Option<String>,
    pub sales_rep: Option<String>,
    pub updated_at: Option<i64>,
    pub contact_name: Option<String>,
    pub contact_email: Option<String>,
    pub channel_name: Option<String>,
    pub quote_title: Option<String>,
    pub reference_number: Option<String>,
    pub expired_at: Option<i64>,
    pub subtotal: Option<Decimal>,
    pub quote_number: Option<String>,
    pub created_by: Option<String>,
    pub created_at: Option<i64>,
    /// One of `1`, `4`, `5`.
    pub status: Option<i64>,
    pub bc_order_id: Option<i64>,
    pub order_id: Option<String>,
    pub channel_id: Option<i64>,
    pub currency: Option<Currency>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(QuoteDataList {
    quote_id = "quoteId", company, sales_rep = "salesRep", updated_at = "updatedAt",
    contact_name = "contactName", contact_email = "contactEmail", channel_name = "channelName",
    quote_title = "quoteTitle", reference_number = "referenceNumber", expired_at = "expiredAt",
    subtotal, quote_number = "quoteNumber", created_by = "createdBy", created_at = "createdAt",
    status, bc_order_id = "bcOrderId", order_id = "orderId", channel_id = "channelId", currency,
    extra_fields = "extraFields",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPost {
    pub company_id: i64,
    pub expired_at: Option<String>,
    pub store_hash: String,
    pub quote_title: Option<String>,
    pub reference_number: Option<String>,
    pub notes: Option<String>,
    pub legal_terms: Option<String>,
    pub grand_total: Decimal,
    pub discount: Decimal,
    pub subtotal: Option<Decimal>,
    /// Format: `email`.
    pub user_email: String,
    pub is_backend_user: Option<bool>,
    pub product_list: Vec<QuoteDataPostProductList>,
    pub currency: Option<CurrencyRequest>,
    pub contact_info: QuoteDataPostContactInfo,
    pub shipping_address: Option<QuoteDataPostShippingAddress>,
    pub bc_customer_id: Option<i64>,
    pub channel_id: Option<i64>,
}

record!(QuoteDataPost {
    company_id = "companyId", expired_at = "expiredAt", store_hash = "storeHash",
    quote_title = "quoteTitle", reference_number = "referenceNumber", notes,
    legal_terms = "legalTerms", grand_total = "grandTotal", discount, subtotal,
    user_email = "userEmail", is_backend_user = "isBackendUser", product_list = "productList",
    currency, contact_info = "contactInfo", shipping_address = "shippingAddress",
    bc_customer_id = "bcCustomerId", channel_id = "channelId",
});

impl QuoteDataPost {
    pub fn new(
        company_id: i64,
        store_hash: impl Into<String>,
        grand_total: impl Into<Decimal>,
        discount: impl Into<Decimal>,
        user_email: impl Into<String>,
        product_list: impl IntoIterator<Item = QuoteDataPostProductList>,
        contact_info: QuoteDataPostContactInfo,
    ) -> Self {
        Self {
            company_id,
            store_hash: store_hash.into(),
            grand_total: grand_total.into(),
            discount: discount.into(),
            user_email: user_email.into(),
            product_list: product_list.into_iter().collect(),
            contact_info,
            ..Record::empty()
        }
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = value;
        self
    }
    pub fn expired_at(mut self, value: impl Into<String>) -> Self {
        self.expired_at = Some(value.into());
        self
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = value.into();
        self
    }
    pub fn quote_title(mut self, value: impl Into<String>) -> Self {
        self.quote_title = Some(value.into());
        self
    }
    pub fn reference_number(mut self, value: impl Into<String>) -> Self {
        self.reference_number = Some(value.into());
        self
    }
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    pub fn legal_terms(mut self, value: impl Into<String>) -> Self {
        self.legal_terms = Some(value.into());
        self
    }
    pub fn grand_total(mut self, value: impl Into<Decimal>) -> Self {
        self.grand_total = value.into();
        self
    }
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = value.into();
        self
    }
    pub fn subtotal(mut self, value: impl Into<Decimal>) -> Self {
        self.subtotal = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn user_email(mut self, value: impl Into<String>) -> Self {
        self.user_email = value.into();
        self
    }
    pub fn is_backend_user(mut self, value: bool) -> Self {
        self.is_backend_user = Some(value);
        self
    }
    pub fn product_list(
        mut self,
        value: impl IntoIterator<Item = QuoteDataPostProductList>,
    ) -> Self {
        self.product_list = value.into_iter().collect();
        self
    }
    pub fn currency(mut self, value: CurrencyRequest) -> Self {
        self.currency = Some(value);
        self
    }
    pub fn contact_info(mut self, value: QuoteDataPostContactInfo) -> Self {
        self.contact_info = value;
        self
    }
    pub fn shipping_address(mut self, value: QuoteDataPostShippingAddress) -> Self {
        self.shipping_address = Some(value);
        self
    }
    pub fn bc_customer_id(mut self, value: i64) -> Self {
        self.bc_customer_id = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPostProductList {
    pub sku: Option<String>,
    pub base_price: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub offered_price: Option<Decimal>,
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub image_url: Option<String>,
    pub order_quantity_maximum: Option<i64>,
    pub order_quantity_minimum: Option<i64>,
    pub product_name: Option<String>,
    pub options: Option<Vec<OptionList>>,
}

record!(QuoteDataPostProductList {
    sku, base_price = "basePrice", discount, offered_price = "offeredPrice", quantity,
    product_id = "productId", variant_id = "variantId", image_url = "imageUrl",
    order_quantity_maximum = "orderQuantityMaximum",
    order_quantity_minimum = "orderQuantityMinimum", product_name = "productName", options,
});

impl QuoteDataPostProductList {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    pub fn base_price(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price = Some(value.into());
        self
    }
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = Some(value.into());
        self
    }
    pub fn offered_price(mut self, value: impl Into<Decimal>) -> Self {
        self.offered_price = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn order_quantity_maximum(mut self, value: i64) -> Self {
        self.order_quantity_maximum = Some(value);
        self
    }
    pub fn order_quantity_minimum(mut self, value: i64) -> Self {
        self.order_quantity_minimum = Some(value);
        self
    }
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    pub fn options(mut self, value: impl IntoIterator<Item = OptionList>) -> Self {
        self.options = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionList {
    pub option_id: Option<i64>,
    pub option_name: Option<String>,
    pub option_label: Option<String>,
    pub option_value: Option<i64>,
}

record!(OptionList {
    option_id = "optionId", option_name = "optionName", option_label = "optionLabel",
    option_value = "optionValue",
});

impl OptionList {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    pub fn option_name(mut self, value: impl Into<String>) -> Self {
        self.option_name = Some(value.into());
        self
    }
    pub fn option_label(mut self, value: impl Into<String>) -> Self {
        self.option_label = Some(value.into());
        self
    }
    pub fn option_value(mut self, value: i64) -> Self {
        self.option_value = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CurrencyRequest {
    pub location: CurrencyLocation,
    pub token: String,
    pub decimal_token: String,
    pub decimal_places: i64,
    pub thousands_token: String,
    pub currency_code: Option<String>,
}

record!(CurrencyRequest {
    location, token, decimal_token = "decimalToken", decimal_places = "decimalPlaces",
    thousands_token = "thousandsToken", currency_code = "currencyCode",
});

impl CurrencyRequest {
    pub fn new(
        location: impl Into<CurrencyLocation>,
        token: impl Into<String>,
        decimal_token: impl Into<String>,
        decimal_places: i64,
        thousands_token: impl Into<String>,
    ) -> Self {
        Self {
            location: location.into(),
            token: token.into(),
            decimal_token: decimal_token.into(),
            decimal_places,
            thousands_token: thousands_token.into(),
            ..Record::empty()
        }
    }
    pub fn location(mut self, value: impl Into<CurrencyLocation>) -> Self {
        self.location = value.into();
        self
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = value.into();
        self
    }
    pub fn decimal_token(mut self, value: impl Into<String>) -> Self {
        self.decimal_token = value.into();
        self
    }
    pub fn decimal_places(mut self, value: i64) -> Self {
        self.decimal_places = value;
        self
    }
    pub fn thousands_token(mut self, value: impl Into<String>) -> Self {
        self.thousands_token = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    /// Default: `"40020"`.
    pub code: Option<i64>,
    /// Default: `"Bad Requests Error"`.
    pub message: Option<String>,
    pub data: Option<BadRequestErrorData>,
}

record!(BadRequestError { code, message, data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestErrorData {
    pub error_msg: Option<String>,
}

record!(BadRequestErrorData { error_msg = "errorMsg" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataDetail {
    pub quote_number: Option<String>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    pub discount: Option<Decimal>,
    pub grand_total: Option<Decimal>,
    pub quote_title: Option<String>,
    pub reference_number: Option<String>,
    pub expired_at: Option<i64>,
    pub subtotal: Option<Decimal>,
    pub created_by: Option<String>,
    pub created_at: Option<i64>,
    /// One of `1`, `4`, `5`.
    pub status: Option<i64>,
    pub bc_order_id: Option<i64>,
    pub order_id: Option<String>,
    pub currency: Option<Currency>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub contact_info: Option<ContactInfo>,
    pub shipping_address: Option<QuoteBillingAddress>,
    pub billing_address: Option<QuoteBillingAddress>,
    pub recipients: Option<Vec<String>>,
    pub tracking_history: Option<QuoteDataDetailTrackingHistory>,
    pub product_list: Option<Vec<QuoteDataDetailProductList>>,
    pub notes: Option<String>,
    pub legal_terms: Option<String>,
    pub shipping_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub shipping_method: Option<ShippingMethod>,
    pub store_front_attach_files: Option<QuoteBackendAttachFiles>,
    pub backend_attach_files: Option<QuoteBackendAttachFiles>,
    pub display_discount: Option<bool>,
    pub allow_checkout: Option<bool>,
    pub store_info: Option<StoreInfo>,
    pub company_info: Option<CompanyInfo>,
    pub sales_rep_info: Option<SalesRepInfo>,
    pub extra_fields_info: Option<ExtraFieldsInfo>,
    pub quote_logo: Option<String>,
}

record!(QuoteDataDetail {
    quote_number = "quoteNumber", channel_id = "channelId", channel_name = "channelName", discount,
    grand_total = "grandTotal", quote_title = "quoteTitle", reference_number = "referenceNumber",
    expired_at = "expiredAt", subtotal, created_by = "createdBy", created_at = "createdAt", status,
    bc_order_id = "bcOrderId", order_id = "orderId", currency, extra_fields = "extraFields",
    contact_info = "contactInfo", shipping_address = "shippingAddress",
    billing_address = "billingAddress", recipients, tracking_history = "trackingHistory",
    product_list = "productList", notes, legal_terms = "legalTerms",
    shipping_total = "shippingTotal", tax_total = "taxTotal", shipping_method = "shippingMethod",
    store_front_attach_files = "storeFrontAttachFiles", backend_attach_files = "backendAttachFiles",
    display_discount = "displayDiscount", allow_checkout = "allowCheckout",
    store_info = "storeInfo", company_info = "companyInfo", sales_rep_info = "salesRepInfo",
    extra_fields_info = "extraFieldsInfo", quote_logo = "quoteLogo",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteBillingAddress {
    pub address: Option<String>,
    pub apartment: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
    pub country: Option<String>,
    pub last_name: Option<String>,
    pub address_id: Option<String>,
    pub label: Option<String>,
    pub first_name: Option<String>,
    pub state_code: Option<String>,
    pub country_code: Option<String>,
    pub phone_number: Option<String>,
}

record!(QuoteBillingAddress {
    address, apartment, city, state, zip_code = "zipCode", country, last_name = "lastName",
    address_id = "addressId", label, first_name = "firstName", state_code = "stateCode",
    country_code = "countryCode", phone_number = "phoneNumber",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataDetailTrackingHistory {
    pub date: Option<i64>,
    pub read: Option<bool>,
    pub role: Option<String>,
    pub message: Option<String>,
}

record!(QuoteDataDetailTrackingHistory { date, read, role, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataDetailProductList {
    pub sku: Option<String>,
    pub base_price: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub offered_price: Option<Decimal>,
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub image_url: Option<String>,
    pub order_quantity_maximum: Option<i64>,
    pub order_quantity_minimum: Option<i64>,
    pub product_name: Option<String>,
    pub options: Option<Vec<QuoteDataDetailProductListOption>>,
    pub notes: Option<String>,
    pub purchase_handled: Option<bool>,
    pub cost_price: Option<Decimal>,
    pub inventory_tracking: Option<QuoteDetailProductListInventoryTracking>,
    pub inventory_level: Option<i64>,
    pub r#type: Option<QuoteDetailProductListType>,
    pub is_free_shipping: Option<bool>,
    pub availability: Option<QuoteDetailProductListPurchasingDisabled>,
    pub is_price_hidden: Option<bool>,
    pub purchasing_disabled: Option<QuoteDetailProductListPurchasingDisabled>,
    pub found_in_bc: Option<bool>,
    pub has_invalid_options: Option<bool>,
    pub product_url: Option<String>,
}

record!(QuoteDataDetailProductList {
    sku, base_price = "basePrice", discount, offered_price = "offeredPrice", quantity,
    product_id = "productId", variant_id = "variantId", image_url = "imageUrl",
    order_quantity_maximum = "orderQuantityMaximum",
    order_quantity_minimum = "orderQuantityMinimum", product_name = "productName", options, notes,
    purchase_handled = "purchaseHandled", cost_price = "costPrice",
    inventory_tracking = "inventoryTracking", inventory_level = "inventoryLevel", r#type,
    is_free_shipping = "isFreeShipping", availability, is_price_hidden = "isPriceHidden",
    purchasing_disabled = "purchasingDisabled", found_in_bc = "foundInBc",
    has_invalid_options = "hasInvalidOptions", product_url = "productUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataDetailProductListOption {
    pub option_id: Option<i64>,
    pub option_name: Option<String>,
    pub option_label: Option<String>,
    pub option_value: Option<i64>,
    pub option_type: Option<String>,
}

record!(QuoteDataDetailProductListOption {
    option_id = "optionId", option_name = "optionName", option_label = "optionLabel",
    option_value = "optionValue", option_type = "optionType",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethod {
    pub id: Option<String>,
    pub r#type: Option<ShippingMethodType>,
    pub description: Option<String>,
    pub image_url: Option<String>,
    pub transit_time: Option<String>,
    pub cost: Option<Decimal>,
    pub additional_description: Option<String>,
}

record!(ShippingMethod {
    id, r#type, description, image_url = "imageUrl", transit_time = "transitTime", cost,
    additional_description = "additionalDescription",
});

impl ShippingMethod {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<ShippingMethodType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn transit_time(mut self, value: impl Into<String>) -> Self {
        self.transit_time = Some(value.into());
        self
    }
    pub fn cost(mut self, value: impl Into<Decimal>) -> Self {
        self.cost = Some(value.into());
        self
    }
    pub fn additional_description(mut self, value: impl Into<String>) -> Self {
        self.additional_description = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInfo {
    pub store_name: Option<String>,
    pub store_address: Option<String>,
    pub store_country: Option<String>,
    pub store_logo: Option<String>,
    pub store_url: Option<String>,
}

record!(StoreInfo {
    store_name = "storeName", store_address = "storeAddress", store_country = "storeCountry",
    store_logo = "storeLogo", store_url = "storeUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyInfo {
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub company_address: Option<String>,
    pub company_country: Option<String>,
    pub company_state: Option<String>,
    pub company_city: Option<String>,
    pub company_zip_code: Option<String>,
    pub phone_number: Option<String>,
    pub company_email: Option<String>,
    pub bc_id: Option<i64>,
}

record!(CompanyInfo {
    company_id = "companyId", company_name = "companyName", company_address = "companyAddress",
    company_country = "companyCountry", company_state = "companyState",
    company_city = "companyCity", company_zip_code = "companyZipCode", phone_number = "phoneNumber",
    company_email = "companyEmail", bc_id = "bcId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraFieldsInfo {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub field_name: Option<String>,
    /// One of `0`, `1`, `2`, `3`.
    pub field_type: Option<i64>,
    pub is_required: Option<bool>,
    pub is_unique: Option<bool>,
    pub visible_to_enduser: Option<bool>,
    pub config_type: Option<i64>,
    pub default_value: Option<String>,
    pub label_name: Option<String>,
    pub list_of_value: Option<Map<String, Json>>,
    pub maximum_length: Option<i64>,
    pub number_of_rows: Option<i64>,
    pub value_configs: Option<ExtraFieldsInfoValueConfigs>,
}

record!(ExtraFieldsInfo {
    id, uuid, field_name = "fieldName", field_type = "fieldType", is_required = "isRequired",
    is_unique = "isUnique", visible_to_enduser = "visibleToEnduser", config_type = "configType",
    default_value = "defaultValue", label_name = "labelName", list_of_value = "listOfValue",
    maximum_length = "maximumLength", number_of_rows = "numberOfRows",
    value_configs = "valueConfigs",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraFieldsInfoValueConfigs {
    pub default_value: Option<String>,
    pub list_of_value: Option<Map<String, Json>>,
    pub maximum_limit: Option<i64>,
}

record!(ExtraFieldsInfoValueConfigs {
    default_value = "defaultValue", list_of_value = "listOfValue", maximum_limit = "maximumLimit",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPut {
    pub store_hash: Nullable<String>,
    pub message: Nullable<String>,
}

record!(QuoteDataPut { store_hash = "storeHash", message });

impl QuoteDataPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn store_hash(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.store_hash = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.message = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartAndCheckoutUrlForQuoteInput {
    pub store_hash: Option<String>,
}

record!(CartAndCheckoutUrlForQuoteInput { store_hash = "storeHash" });

impl CartAndCheckoutUrlForQuoteInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataOrdered {
    pub order_id: Option<String>,
    pub store_hash: Option<String>,
    pub shipping_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub shipping_method: Option<ShippingMethod>,
}

record!(QuoteDataOrdered {
    order_id = "orderId", store_hash = "storeHash", shipping_total = "shippingTotal",
    tax_total = "taxTotal", shipping_method = "shippingMethod",
});

impl QuoteDataOrdered {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = Some(value.into());
        self
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = Some(value.into());
        self
    }
    pub fn shipping_total(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_total = Some(value.into());
        self
    }
    pub fn tax_total(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_total = Some(value.into());
        self
    }
    pub fn shipping_method(mut self, value: ShippingMethod) -> Self {
        self.shipping_method = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportQuotePdfInput {
    pub store_hash: Option<String>,
    pub currency: Option<Currency>,
}

record!(ExportQuotePdfInput { store_hash = "storeHash", currency });

impl ExportQuotePdfInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = Some(value.into());
        self
    }
    pub fn currency(mut self, value: Currency) -> Self {
        self.currency = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteConfig {
    pub switch_status: Option<Vec<QuoteConfigSwitchStatus>>,
    pub quote_other_configs: Option<Vec<CustomFields>>,
}

record!(QuoteConfig { switch_status = "switchStatus", quote_other_configs = "quoteOtherConfigs" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteConfigSwitchStatus {
    pub key: Option<String>,
    pub is_enabled: Option<QuoteConfigSwitchStatusIsEnabled>,
}

record!(QuoteConfigSwitchStatus { key, is_enabled = "isEnabled" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteEmailInput {
    pub quote_id: i64,
    /// Format: `email`.
    pub email: String,
    pub cc_to: Option<Vec<String>>,
    pub with_attach: Option<bool>,
    pub email_template: Option<QuoteEmailInputEmailTemplate>,
    pub email_lang: Option<QuoteEmailInputEmailLang>,
}

record!(QuoteEmailInput {
    quote_id = "quoteId", email, cc_to = "ccTo", with_attach = "withAttach",
    email_template = "emailTemplate", email_lang = "emailLang",
});

impl QuoteEmailInput {
    pub fn new(quote_id: i64, email: impl Into<String>) -> Self {
        Self {
            quote_id,
            email: email.into(),
            ..Record::empty()
        }
    }
    pub fn quote_id(mut self, value: i64) -> Self {
        self.quote_id = value;
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn cc_to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc_to = Some(value.into_iter().map(Into::into).collect());
        self
    }
    pub fn with_attach(mut self, value: bool) -> Self {
        self.with_attach = Some(value);
        self
    }
    pub fn email_template(
        mut self,
        value: impl Into<QuoteEmailInputEmailTemplate>,
    ) -> Self {
        self.email_template = Some(value.into());
        self
    }
    pub fn email_lang(mut self, value: impl Into<QuoteEmailInputEmailLang>) -> Self {
        self.email_lang = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteStoreInfo {
    pub store_user_info: Option<QuoteStoreInfoStoreUserInfo>,
}

record!(QuoteStoreInfo { store_user_info = "storeUserInfo" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteStoreInfoStoreUserInfo {
    pub store_info: Option<StoreInfo>,
    pub company_info: Option<CompanyInfo>,
    pub sales_rep_info: Option<SalesRepInfo>,
    pub extra_fields_info: Option<ExtraFieldsInfo>,
    pub quote_logo: Option<String>,
}

record!(QuoteStoreInfoStoreUserInfo {
    store_info = "storeInfo", company_info = "companyInfo", sales_rep_info = "salesRepInfo",
    extra_fields_info = "extraFieldsInfo", quote_logo = "quoteLogo",
});
