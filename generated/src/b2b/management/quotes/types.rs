// Written by `cargo xtask regen`; edit nothing here.
//! Types of Quotes.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetAll {
    pub quote_id: Option<i64>,
    pub company: Option<String>,
    pub sales_rep: Option<String>,
    pub updated_at: Option<i64>,
    pub quote_number: Option<String>,
    /// One of `0`, `2`, `3`, `4`, `5`, `6`, `7`.
    pub status: Option<i64>,
    pub bc_order_id: Option<String>,
    pub order_id: Option<String>,
    pub channel_name: Option<String>,
    pub created_at: Option<i64>,
    pub expired_at: Option<i64>,
    pub created_by: Option<String>,
    pub subtotal: Option<Decimal>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    pub quote_title: Option<String>,
    pub reference_number: Option<String>,
    pub currency: Option<Currency>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(QuoteDataGetAll {
    quote_id = "quoteId", company, sales_rep = "salesRep", updated_at = "updatedAt",
    quote_number = "quoteNumber", status, bc_order_id = "bcOrderId", order_id = "orderId",
    channel_name = "channelName", created_at = "createdAt", expired_at = "expiredAt",
    created_by = "createdBy", subtotal, channel_id = "channelId", quote_title = "quoteTitle",
    reference_number = "referenceNumber", currency, extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteError {
    /// Default: `400`.
    pub code: Option<i64>,
    pub data: Option<BadRequestErrorData>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(QuoteError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestErrorData {
    pub channel_id_list: Option<Vec<Vec<String>>>,
}

record!(BadRequestErrorData { channel_id_list });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPost {
    pub subtotal: Decimal,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    pub quote_title: Option<String>,
    pub reference_number: Option<String>,
    pub currency: Option<Currency>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub notes: Option<String>,
    pub discount: Decimal,
    pub grand_total: Decimal,
    pub legal_terms: Option<String>,
    pub display_discount: Option<bool>,
    pub allow_checkout: Option<bool>,
    pub product_list: Vec<QuoteDataPostProductList>,
    pub shipping_address: Option<QuoteDataPostShippingAddress>,
    pub contact_info: Option<QuoteDataPostContactInfo>,
    pub message: Option<String>,
    /// Format: `email`.
    pub user_email: Option<String>,
    pub expired_at: String,
    pub total_amount: Decimal,
    pub company_id: Option<i64>,
}

record!(QuoteDataPost {
    subtotal, channel_id = "channelId", quote_title = "quoteTitle",
    reference_number = "referenceNumber", currency, extra_fields = "extraFields", notes, discount,
    grand_total = "grandTotal", legal_terms = "legalTerms", display_discount = "displayDiscount",
    allow_checkout = "allowCheckout", product_list = "productList",
    shipping_address = "shippingAddress", contact_info = "contactInfo", message,
    user_email = "userEmail", expired_at = "expiredAt", total_amount = "totalAmount",
    company_id = "companyId",
});

impl QuoteDataPost {
    pub fn new(
        subtotal: impl Into<Decimal>,
        discount: impl Into<Decimal>,
        grand_total: impl Into<Decimal>,
        product_list: impl IntoIterator<Item = QuoteDataPostProductList>,
        expired_at: impl Into<String>,
        total_amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            subtotal: subtotal.into(),
            discount: discount.into(),
            grand_total: grand_total.into(),
            product_list: product_list.into_iter().collect(),
            expired_at: expired_at.into(),
            total_amount: total_amount.into(),
            ..Record::empty()
        }
    }
    pub fn subtotal(mut self, value: impl Into<Decimal>) -> Self {
        self.subtotal = value.into();
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
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
    pub fn currency(mut self, value: Currency) -> Self {
        self.currency = Some(value);
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = value.into();
        self
    }
    pub fn grand_total(mut self, value: impl Into<Decimal>) -> Self {
        self.grand_total = value.into();
        self
    }
    pub fn legal_terms(mut self, value: impl Into<String>) -> Self {
        self.legal_terms = Some(value.into());
        self
    }
    pub fn display_discount(mut self, value: bool) -> Self {
        self.display_discount = Some(value);
        self
    }
    pub fn allow_checkout(mut self, value: bool) -> Self {
        self.allow_checkout = Some(value);
        self
    }
    pub fn product_list(
        mut self,
        value: impl IntoIterator<Item = QuoteDataPostProductList>,
    ) -> Self {
        self.product_list = value.into_iter().collect();
        self
    }
    pub fn shipping_address(mut self, value: QuoteDataPostShippingAddress) -> Self {
        self.shipping_address = Some(value);
        self
    }
    pub fn contact_info(mut self, value: QuoteDataPostContactInfo) -> Self {
        self.contact_info = Some(value);
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn user_email(mut self, value: impl Into<String>) -> Self {
        self.user_email = Some(value.into());
        self
    }
    pub fn expired_at(mut self, value: impl Into<String>) -> Self {
        self.expired_at = value.into();
        self
    }
    pub fn total_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.total_amount = value.into();
        self
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPostProductList {
    pub product_id: i64,
    /// At least 1 character.
    pub product_name: Option<String>,
    pub variant_id: Option<i64>,
    pub sku: String,
    pub base_price: Decimal,
    pub discount: Decimal,
    pub offered_price: Decimal,
    pub quantity: i64,
    pub order_quantity_maximum: Option<i64>,
    pub order_quantity_minimum: Option<i64>,
    pub image_url: Option<String>,
    pub options: Option<Vec<ProductListOption>>,
}

record!(QuoteDataPostProductList {
    product_id = "productId", product_name = "productName", variant_id = "variantId", sku,
    base_price = "basePrice", discount, offered_price = "offeredPrice", quantity,
    order_quantity_maximum = "orderQuantityMaximum",
    order_quantity_minimum = "orderQuantityMinimum", image_url = "imageUrl", options,
});

impl QuoteDataPostProductList {
    pub fn new(
        product_id: i64,
        sku: impl Into<String>,
        base_price: impl Into<Decimal>,
        discount: impl Into<Decimal>,
        offered_price: impl Into<Decimal>,
        quantity: i64,
    ) -> Self {
        Self {
            product_id,
            sku: sku.into(),
            base_price: base_price.into(),
            discount: discount.into(),
            offered_price: offered_price.into(),
            quantity,
            ..Record::empty()
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    /// At least 1 character.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn base_price(mut self, value: impl Into<Decimal>) -> Self {
        self.base_price = value.into();
        self
    }
    pub fn discount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount = value.into();
        self
    }
    pub fn offered_price(mut self, value: impl Into<Decimal>) -> Self {
        self.offered_price = value.into();
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
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
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = ProductListOption>,
    ) -> Self {
        self.options = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductListOption {
    pub option_id: Option<i64>,
    pub option_value: Option<String>,
    pub option_label: Option<String>,
    pub option_name: Option<String>,
}

record!(ProductListOption {
    option_id = "optionId", option_value = "optionValue", option_label = "optionLabel",
    option_name = "optionName",
});

impl ProductListOption {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    pub fn option_value(mut self, value: impl Into<String>) -> Self {
        self.option_value = Some(value.into());
        self
    }
    pub fn option_label(mut self, value: impl Into<String>) -> Self {
        self.option_label = Some(value.into());
        self
    }
    pub fn option_name(mut self, value: impl Into<String>) -> Self {
        self.option_name = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct B2bQuoteCustomShippingMethod {
    pub custom_shipping_method_name: Option<String>,
}

record!(B2bQuoteCustomShippingMethod { custom_shipping_method_name = "customShippingMethodName" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuoteEmailInput {
    pub quote_id: String,
    /// Format: `email`.
    pub email: String,
    /// Default: `true`.
    pub with_attach: bool,
    pub email_template: QuoteEmailInputEmailTemplate,
    pub cc_to: Option<Vec<String>>,
    pub email_lang: Option<QuoteEmailInputEmailLang>,
}

record!(QuoteEmailInput {
    quote_id = "quoteId", email, with_attach = "withAttach", email_template = "emailTemplate",
    cc_to = "ccTo", email_lang = "emailLang",
});

impl QuoteEmailInput {
    pub fn new(
        quote_id: impl Into<String>,
        email: impl Into<String>,
        with_attach: bool,
        email_template: impl Into<QuoteEmailInputEmailTemplate>,
    ) -> Self {
        Self {
            quote_id: quote_id.into(),
            email: email.into(),
            with_attach,
            email_template: email_template.into(),
            ..Record::empty()
        }
    }
    pub fn quote_id(mut self, value: impl Into<String>) -> Self {
        self.quote_id = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Default: `true`.
    pub fn with_attach(mut self, value: bool) -> Self {
        self.with_attach = value;
        self
    }
    pub fn email_template(
        mut self,
        value: impl Into<QuoteEmailInputEmailTemplate>,
    ) -> Self {
        self.email_template = value.into();
        self
    }
    pub fn cc_to(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.cc_to = Some(value.into_iter().map(Into::into).collect());
        self
    }
    pub fn email_lang(mut self, value: impl Into<QuoteEmailInputEmailLang>) -> Self {
        self.email_lang = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub code: Option<i64>,
    pub data: Option<UnprocessableContentErrorData>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(UnprocessableContentError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentErrorData {
    pub email_lang: Option<Vec<String>>,
}

record!(UnprocessableContentErrorData { email_lang });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteExtraFieldsConfig {
    pub id: Option<i64>,
    pub uuid: Option<String>,
    pub field_name: Option<String>,
    /// One of `0`, `1`, `2`, `3`.
    pub field_type: Option<i64>,
    pub is_required: Option<bool>,
    pub is_unique: Option<bool>,
    pub visible_to_enduser: Option<bool>,
    /// One of `1`, `2`.
    pub config_type: Option<i64>,
    pub default_value: Option<String>,
    pub maximum_length: Option<String>,
    pub number_of_rows: Option<String>,
    pub maximum_value: Option<String>,
    pub list_of_value: Option<Vec<String>>,
    pub value_config: Option<QuoteExtraFieldsConfigValueConfig>,
}

record!(QuoteExtraFieldsConfig {
    id, uuid, field_name = "fieldName", field_type = "fieldType", is_required = "isRequired",
    is_unique = "isUnique", visible_to_enduser = "visibleToEnduser", config_type = "configType",
    default_value = "defaultValue", maximum_length = "maximumLength",
    number_of_rows = "numberOfRows", maximum_value = "maximumValue", list_of_value = "listOfValue",
    value_config = "valueConfig",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteExtraFieldsConfigValueConfig {
    pub default_value: Option<String>,
    pub list_of_value: Option<Vec<Map<String, Json>>>,
    pub maximum_limit: Option<String>,
}

record!(QuoteExtraFieldsConfigValueConfig {
    default_value = "defaultValue", list_of_value = "listOfValue", maximum_limit = "maximumLimit",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOne {
    pub quote_number: Option<String>,
    /// One of `0`, `2`, `3`, `4`, `5`, `6`, `7`.
    pub status: Option<i64>,
    pub bc_order_id: Option<String>,
    pub order_id: Option<String>,
    pub channel_name: Option<String>,
    pub created_at: Option<i64>,
    pub expired_at: Option<i64>,
    pub created_by: Option<String>,
    pub subtotal: Option<Decimal>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    pub quote_title: Option<String>,
    pub reference_number: Option<String>,
    pub currency: Option<Currency>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub notes: Option<String>,
    pub discount: Option<Decimal>,
    pub grand_total: Option<Decimal>,
    pub legal_terms: Option<String>,
    pub display_discount: Option<bool>,
    pub allow_checkout: Option<bool>,
    pub product_list: Option<Vec<QuoteDataGetOneProductList>>,
    pub shipping_address: Option<QuoteDataGetOneBillingAddress>,
    pub contact_info: Option<ContactInfo>,
    /// One of `0`, `1`, `2`.
    pub discount_type: Option<i64>,
    pub discount_value: Option<Decimal>,
    pub shipping_total: Option<Decimal>,
    pub tax_total: Option<Decimal>,
    pub total_amount: Option<Decimal>,
    pub quote_logo: Option<String>,
    pub shipping_method: Option<QuoteDataGetOneShippingMethod>,
    pub billing_address: Option<QuoteDataGetOneBillingAddress>,
    pub store_info: Option<QuoteDataGetOneStoreInfo>,
    pub company_info: Option<QuoteDataGetOneCompanyInfo>,
    pub sales_rep_info: Option<SalesRepInfo>,
    pub storefront_attach_files: Option<Vec<QuoteBackendAttachFiles>>,
    pub backend_attach_files: Option<Vec<QuoteBackendAttachFiles>>,
    pub tracking_history: Option<Vec<QuoteDataGetOneTrackingHistory>>,
    pub extra_fields_info: Option<Vec<ExtraFields>>,
    pub recipients: Option<Vec<String>>,
}

record!(QuoteDataGetOne {
    quote_number = "quoteNumber", status, bc_order_id = "bcOrderId", order_id = "orderId",
    channel_name = "channelName", created_at = "createdAt", expired_at = "expiredAt",
    created_by = "createdBy", subtotal, channel_id = "channelId", quote_title = "quoteTitle",
    reference_number = "referenceNumber", currency, extra_fields = "extraFields", notes, discount,
    grand_total = "grandTotal", legal_terms = "legalTerms", display_discount = "displayDiscount",
    allow_checkout = "allowCheckout", product_list = "productList",
    shipping_address = "shippingAddress", contact_info = "contactInfo",
    discount_type = "discountType", discount_value = "discountValue",
    shipping_total = "shippingTotal", tax_total = "taxTotal", total_amount = "totalAmount",
    quote_logo = "quoteLogo", shipping_method = "shippingMethod",
    billing_address = "billingAddress", store_info = "storeInfo", company_info = "companyInfo",
    sales_rep_info = "salesRepInfo", storefront_attach_files = "storefrontAttachFiles",
    backend_attach_files = "backendAttachFiles", tracking_history = "trackingHistory",
    extra_fields_info = "extraFieldsInfo", recipients,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOneProductList {
    pub product_id: Option<i64>,
    /// At least 1 character.
    pub product_name: Option<String>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    pub base_price: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub offered_price: Option<Decimal>,
    pub quantity: Option<i64>,
    pub order_quantity_maximum: Option<i64>,
    pub order_quantity_minimum: Option<i64>,
    pub image_url: Option<String>,
    pub options: Option<Vec<ProductListOption>>,
    pub cost_price: Option<Decimal>,
    pub inventory_tracking: Option<QuoteDetailProductListInventoryTracking>,
    pub purchased_handled: Option<bool>,
    pub inventory_level: Option<i64>,
    pub r#type: Option<QuoteDetailProductListType>,
    pub is_free_shipping: Option<bool>,
    pub availability: Option<bool>,
    pub is_price_hidden: Option<bool>,
    pub purchasing_disabled: Option<QuoteDetailProductListPurchasingDisabled>,
    pub found_in_bc: Option<bool>,
    pub has_invalid_options: Option<bool>,
    pub product_url: Option<String>,
}

record!(QuoteDataGetOneProductList {
    product_id = "productId", product_name = "productName", variant_id = "variantId", sku,
    base_price = "basePrice", discount, offered_price = "offeredPrice", quantity,
    order_quantity_maximum = "orderQuantityMaximum",
    order_quantity_minimum = "orderQuantityMinimum", image_url = "imageUrl", options,
    cost_price = "costPrice", inventory_tracking = "inventoryTracking",
    purchased_handled = "purchasedHandled", inventory_level = "inventoryLevel", r#type,
    is_free_shipping = "isFreeShipping", availability, is_price_hidden = "isPriceHidden",
    purchasing_disabled = "purchasingDisabled", found_in_bc = "foundInBc",
    has_invalid_options = "hasInvalidOptions", product_url = "productUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOneBillingAddress {
    pub address: Option<String>,
    pub apartment: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
    pub country: Option<String>,
    pub label: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address_id: Option<i64>,
    pub state_code: Option<String>,
    pub country_code: Option<String>,
}

record!(QuoteDataGetOneBillingAddress {
    address, apartment, city, state, zip_code = "zipCode", country, label, first_name = "firstName",
    last_name = "lastName", address_id = "addressId", state_code = "stateCode",
    country_code = "countryCode",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOneShippingMethod {
    pub id: Option<i64>,
    pub b2b_id: Option<i64>,
    pub image_url: Option<String>,
    pub is_custom: Option<bool>,
    pub transit_time: Option<String>,
    pub additional_description: Option<String>,
    pub r#type: Option<QuoteDataGetOneShippingMethodType>,
    pub cost: Option<Decimal>,
    pub description: Option<String>,
}

record!(QuoteDataGetOneShippingMethod {
    id, b2b_id = "b2bId", image_url = "imageUrl", is_custom = "isCustom",
    transit_time = "transitTime", additional_description = "additionalDescription", r#type, cost,
    description,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOneStoreInfo {
    pub store_name: Option<String>,
    pub store_address: Option<String>,
    pub store_country: Option<String>,
    pub store_logo: Option<String>,
}

record!(QuoteDataGetOneStoreInfo {
    store_name = "storeName", store_address = "storeAddress", store_country = "storeCountry",
    store_logo = "storeLogo",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOneCompanyInfo {
    pub company_id: Option<i64>,
    pub company_name: Option<String>,
    pub company_address: Option<String>,
    pub company_city: Option<String>,
    pub company_state: Option<String>,
    pub company_zip_code: Option<String>,
    pub company_country: Option<String>,
    pub companyphone_number: Option<String>,
}

record!(QuoteDataGetOneCompanyInfo {
    company_id = "companyId", company_name = "companyName", company_address = "companyAddress",
    company_city = "companyCity", company_state = "companyState",
    company_zip_code = "companyZipCode", company_country = "companyCountry",
    companyphone_number = "companyphoneNumber",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataGetOneTrackingHistory {
    pub date: Option<Decimal>,
    pub role: Option<String>,
    pub message: Option<String>,
}

record!(QuoteDataGetOneTrackingHistory { date, role, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteDataPutPost {
    pub subtotal: Nullable<Decimal>,
    /// Default: `1`.
    pub channel_id: Nullable<i64>,
    pub quote_title: Nullable<String>,
    pub reference_number: Nullable<String>,
    pub currency: Nullable<Currency>,
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
    pub notes: Nullable<String>,
    pub discount: Nullable<Decimal>,
    pub grand_total: Nullable<Decimal>,
    pub legal_terms: Nullable<String>,
    pub display_discount: Nullable<bool>,
    pub allow_checkout: Nullable<bool>,
    pub product_list: Nullable<Vec<ProductList>>,
    pub shipping_address: Nullable<CompanyAddress>,
    pub contact_info: Nullable<ContactInfo>,
    pub message: Nullable<String>,
    /// Format: `email`.
    pub user_email: Nullable<String>,
    pub expired_at: Nullable<String>,
}

record!(QuoteDataPutPost {
    subtotal, channel_id = "channelId", quote_title = "quoteTitle",
    reference_number = "referenceNumber", currency, extra_fields = "extraFields", notes, discount,
    grand_total = "grandTotal", legal_terms = "legalTerms", display_discount = "displayDiscount",
    allow_checkout = "allowCheckout", product_list = "productList",
    shipping_address = "shippingAddress", contact_info = "contactInfo", message,
    user_email = "userEmail", expired_at = "expiredAt",
});

impl QuoteDataPutPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn subtotal(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.subtotal = value.into();
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn quote_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.quote_title = value.into();
        self
    }
    pub fn reference_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.reference_number = value.into();
        self
    }
    pub fn currency(mut self, value: impl Into<Nullable<Currency>>) -> Self {
        self.currency = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
    pub fn notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.notes = value.into();
        self
    }
    pub fn discount(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.discount = value.into();
        self
    }
    pub fn grand_total(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.grand_total = value.into();
        self
    }
    pub fn legal_terms(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.legal_terms = value.into();
        self
    }
    pub fn display_discount(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.display_discount = value.into();
        self
    }
    pub fn allow_checkout(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.allow_checkout = value.into();
        self
    }
    pub fn product_list(mut self, value: impl Into<Nullable<Vec<ProductList>>>) -> Self {
        self.product_list = value.into();
        self
    }
    pub fn shipping_address(
        mut self,
        value: impl Into<Nullable<CompanyAddress>>,
    ) -> Self {
        self.shipping_address = value.into();
        self
    }
    pub fn contact_info(mut self, value: impl Into<Nullable<ContactInfo>>) -> Self {
        self.contact_info = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.message = value.into();
        self
    }
    /// Format: `email`.
    pub fn user_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.user_email = value.into();
        self
    }
    pub fn expired_at(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.expired_at = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductList {
    pub product_id: Option<i64>,
    /// At least 1 character.
    pub product_name: Option<String>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    pub base_price: Option<Decimal>,
    pub discount: Option<Decimal>,
    pub offered_price: Option<Decimal>,
    pub quantity: Option<i64>,
    pub order_quantity_maximum: Option<i64>,
    pub order_quantity_minimum: Option<i64>,
    pub image_url: Option<String>,
    pub options: Option<Vec<ProductListOption>>,
}

record!(ProductList {
    product_id = "productId", product_name = "productName", variant_id = "variantId", sku,
    base_price = "basePrice", discount, offered_price = "offeredPrice", quantity,
    order_quantity_maximum = "orderQuantityMaximum",
    order_quantity_minimum = "orderQuantityMinimum", image_url = "imageUrl", options,
});

impl ProductList {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// At least 1 character.
    pub fn product_name(mut self, value: impl Into<String>) -> Self {
        self.product_name = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
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
    pub fn order_quantity_maximum(mut self, value: i64) -> Self {
        self.order_quantity_maximum = Some(value);
        self
    }
    pub fn order_quantity_minimum(mut self, value: i64) -> Self {
        self.order_quantity_minimum = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn options(
        mut self,
        value: impl IntoIterator<Item = ProductListOption>,
    ) -> Self {
        self.options = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddress {
    pub address: Option<String>,
    pub apartment: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
    pub country: Option<String>,
}

record!(CompanyAddress { address, apartment, city, state, zip_code = "zipCode", country });

impl CompanyAddress {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    pub fn apartment(mut self, value: impl Into<String>) -> Self {
        self.apartment = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportQuotePdfInput {
    pub currency: Option<ExportQuotePdfInputCurrency>,
}

record!(ExportQuotePdfInput { currency });

impl ExportQuotePdfInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn currency(mut self, value: ExportQuotePdfInputCurrency) -> Self {
        self.currency = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportQuotePdfInputCurrency {
    pub token: Option<String>,
    pub location: Option<CurrencyLocation>,
    pub currency_code: Option<String>,
    pub decimal_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub thousands_token: Option<String>,
    pub currency_exchange_rate: Option<String>,
}

record!(ExportQuotePdfInputCurrency {
    token, location, currency_code = "currencyCode", decimal_token = "decimalToken",
    decimal_places = "decimalPlaces", thousands_token = "thousandsToken",
    currency_exchange_rate = "currencyExchangeRate",
});

impl ExportQuotePdfInputCurrency {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    pub fn location(mut self, value: impl Into<CurrencyLocation>) -> Self {
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
    pub fn currency_exchange_rate(mut self, value: impl Into<String>) -> Self {
        self.currency_exchange_rate = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectShippingRateForQuoteUpdate {
    pub shipping_method_id: Nullable<String>,
    pub custom_shipping_method_name: Nullable<String>,
    /// At least 0.
    pub custom_shipping_method_cost: Nullable<Decimal>,
}

record!(SelectShippingRateForQuoteUpdate {
    shipping_method_id = "shippingMethodId",
    custom_shipping_method_name = "customShippingMethodName",
    custom_shipping_method_cost = "customShippingMethodCost",
});

impl SelectShippingRateForQuoteUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn shipping_method_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.shipping_method_id = value.into();
        self
    }
    pub fn custom_shipping_method_name(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_shipping_method_name = value.into();
        self
    }
    /// At least 0.
    pub fn custom_shipping_method_cost(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.custom_shipping_method_cost = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableShippingRatesForQuote {
    pub shipping_method_id: Option<String>,
    pub r#type: Option<QuoteDataGetOneShippingMethodType>,
    pub description: Option<String>,
    pub cost: Option<Decimal>,
}

record!(AvailableShippingRatesForQuote {
    shipping_method_id = "shippingMethodId", r#type, description, cost,
});
