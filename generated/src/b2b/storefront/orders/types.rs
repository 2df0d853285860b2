// Written by `cargo xtask regen`; edit nothing here.
//! Types of Orders.

use bigcommerce_runtime::codegen::{Decimal, Json, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Read-only.
    pub order_id: Option<i64>,
    pub company_name: Option<String>,
    /// Read-only.
    pub created_at: Option<String>,
    /// Read-only.
    pub updated_at: Option<String>,
    /// Read-only. One of `0`, `1`.
    pub is_invoice_order: Option<i64>,
    /// Read-only.
    pub order_status: Option<String>,
    /// Read-only.
    pub custom_order_status: Option<String>,
    /// Read-only.
    pub status_code: Option<i64>,
    pub total_inc_tax: Option<Decimal>,
    pub currency_code: Option<String>,
    pub money: Option<Money>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub po_number: Option<String>,
    pub reference_number: Option<String>,
    pub channel_name: Option<String>,
    /// Read-only.
    pub extra_int1: Option<i64>,
    /// Read-only.
    pub extra_int2: Option<i64>,
    /// Read-only.
    pub extra_int3: Option<i64>,
    /// Read-only.
    pub extra_int4: Option<i64>,
    /// Read-only.
    pub extra_int5: Option<i64>,
    /// Read-only.
    pub extra_str1: Option<String>,
    /// Read-only.
    pub extra_str2: Option<String>,
    /// Read-only.
    pub extra_str3: Option<String>,
    /// Read-only.
    pub extra_str4: Option<String>,
    /// Read-only.
    pub extra_str5: Option<String>,
    /// Read-only.
    pub extra_text: Option<String>,
    pub extra_info: Option<ExtraInfo>,
    pub extra_fields: Option<OrderExtraFields>,
}

record!(Order {
    order_id = "orderId", company_name = "companyName", created_at = "createdAt",
    updated_at = "updatedAt", is_invoice_order = "isInvoiceOrder", order_status = "orderStatus",
    custom_order_status = "customOrderStatus", status_code = "statusCode",
    total_inc_tax = "totalIncTax", currency_code = "currencyCode", money, first_name = "firstName",
    last_name = "lastName", po_number = "poNumber", reference_number = "referenceNumber",
    channel_name = "channelName", extra_int1 = "extraInt1", extra_int2 = "extraInt2",
    extra_int3 = "extraInt3", extra_int4 = "extraInt4", extra_int5 = "extraInt5",
    extra_str1 = "extraStr1", extra_str2 = "extraStr2", extra_str3 = "extraStr3",
    extra_str4 = "extraStr4", extra_str5 = "extraStr5", extra_text = "extraText",
    extra_info = "extraInfo", extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Money {
    pub currency_location: Option<CurrencyLocation>,
    pub currency_token: Option<String>,
    pub decimal_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub thousands_token: Option<String>,
}

record!(Money {
    currency_location, currency_token, decimal_token, decimal_places, thousands_token,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderInput {
    pub order_id: i64,
    pub po_number: Option<String>,
    /// Default: `"0"`.
    pub is_save_order_comment: Option<String>,
    pub extra_fields: Option<OrderExtraFields>,
}

record!(OrderInput {
    order_id = "orderId", po_number = "poNumber", is_save_order_comment = "isSaveOrderComment",
    extra_fields = "extraFields",
});

impl OrderInput {
    pub fn new(order_id: i64) -> Self {
        Self {
            order_id,
            ..Record::empty()
        }
    }
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = value;
        self
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.po_number = Some(value.into());
        self
    }
    /// Default: `"0"`.
    pub fn is_save_order_comment(mut self, value: impl Into<String>) -> Self {
        self.is_save_order_comment = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: OrderExtraFields) -> Self {
        self.extra_fields = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderResult {
    /// Read-only.
    pub order_id: Option<i64>,
}

record!(CreateOrderResult { order_id = "orderId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderImage {
    /// Read-only.
    pub order_id: Option<i64>,
    /// At least 1 character.
    pub image_url: Option<String>,
}

record!(OrderImage { order_id = "orderId", image_url = "imageUrl" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProduct {
    pub product_id: Option<String>,
    pub quantity: Option<i64>,
    pub variant_id: Option<String>,
    pub option_list: Option<Vec<OptionListSimple>>,
}

record!(OrderProduct {
    product_id = "productId", quantity, variant_id = "variantId", option_list = "optionList",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionListSimple {
    pub option_id: Option<i64>,
    pub option_value: Option<String>,
    pub r#type: Option<String>,
}

record!(OptionListSimple { option_id = "optionId", option_value = "optionValue", r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetail {
    pub id: Option<i64>,
    pub customer_id: Option<i64>,
    pub date_created: Option<String>,
    pub is_tax_inclusive_pricing: Option<bool>,
    pub date_modified: Option<String>,
    pub date_shipped: Option<String>,
    /// Read-only.
    pub status_id: Option<i64>,
    /// Read-only.
    pub status: Option<String>,
    pub subtotal_ex_tax: Option<String>,
    pub subtotal_inc_tax: Option<String>,
    pub subtotal_tax: Option<String>,
    pub base_shipping_cost: Option<String>,
    pub shipping_cost_ex_tax: Option<String>,
    pub shipping_cost_inc_tax: Option<String>,
    pub shipping_cost_tax: Option<String>,
    pub shipping_cost_tax_class_id: Option<i64>,
    pub base_handling_cost: Option<String>,
    pub handling_cost_ex_tax: Option<String>,
    pub handling_cost_inc_tax: Option<String>,
    pub handling_cost_tax: Option<String>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub base_wrapping_cost: Option<String>,
    pub wrapping_cost_ex_tax: Option<String>,
    pub wrapping_cost_inc_tax: Option<String>,
    pub wrapping_cost_tax: Option<String>,
    pub wrapping_cost_tax_class_id: Option<i64>,
    pub total_ex_tax: Option<String>,
    pub total_inc_tax: Option<String>,
    pub total_tax: Option<String>,
    pub items_total: Option<i64>,
    pub items_shipped: Option<i64>,
    pub payment_method: Option<String>,
    pub payment_provider_id: Option<i64>,
    pub payment_status: Option<String>,
    pub refunded_amount: Option<String>,
    pub order_is_digital: Option<bool>,
    pub store_credit_amount: Option<String>,
    pub gift_certificate_amount: Option<String>,
    pub ip_address: Option<String>,
    pub ip_address_v6: Option<String>,
    pub geoip_country: Option<String>,
    pub geoip_country_iso2: Option<String>,
    pub currency_id: Option<i64>,
    pub currency_code: Option<String>,
    pub currency_exchange_rate: Option<String>,
    pub default_currency_id: Option<i64>,
    pub default_currency_code: Option<String>,
    /// At most 65535 characters.
    pub staff_notes: Option<String>,
    pub customer_message: Option<String>,
    pub discount_amount: Option<String>,
    pub coupon_discount: Option<String>,
    pub shipping_address_count: Option<i64>,
    pub is_deleted: Option<bool>,
    pub ebay_order_id: Option<String>,
    pub cart_id: Option<String>,
    pub billing_address: Option<BillingAddress>,
    pub fees: Option<ResourceUrl>,
    pub is_email_opt_in: Option<bool>,
    pub credit_card_type: Option<OrderDetailCreditCardType>,
    pub order_source: Option<OrderDetailOrderSource>,
    pub channel_id: Option<i64>,
    pub external_source: Option<String>,
    pub consignments: Option<ResourceUrl>,
    pub products: Option<Vec<OrderDetailProduct>>,
    pub shipping_addresses: Option<Vec<ResourceUrl>>,
    pub coupons: Option<Vec<ResourceUrl>>,
    pub external_id: Option<String>,
    pub external_merchant_id: Option<String>,
    pub tax_provider_id: Option<String>,
    pub customer_locale: Option<String>,
    pub external_order_id: Option<String>,
    pub store_default_currency_code: Option<String>,
    pub store_default_to_transactional_exchange_rate: Option<String>,
    /// Read-only.
    pub custom_status: Option<String>,
    pub shipping_address: Option<Vec<OrderDetailShippingAddress>>,
    pub shipments: Option<OrderDetailShipments>,
    pub po_number: Option<String>,
    pub money: Option<Money>,
    pub reference_number: Option<String>,
    /// Read-only. One of `0`, `1`.
    pub is_invoice_order: Option<i64>,
    pub can_return: Option<bool>,
    pub channel_name: Option<String>,
    pub created_email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Read-only.
    pub updated_at: Option<String>,
    /// Read-only.
    pub extra_int1: Option<i64>,
    /// Read-only.
    pub extra_int2: Option<i64>,
    /// Read-only.
    pub extra_int3: Option<i64>,
    /// Read-only.
    pub extra_int4: Option<i64>,
    /// Read-only.
    pub extra_int5: Option<i64>,
    /// Read-only.
    pub extra_str1: Option<String>,
    /// Read-only.
    pub extra_str2: Option<String>,
    /// Read-only.
    pub extra_str3: Option<String>,
    /// Read-only.
    pub extra_str4: Option<String>,
    /// Read-only.
    pub extra_str5: Option<String>,
    /// Read-only.
    pub extra_text: Option<String>,
    pub extra_info: Option<ExtraInfo>,
    pub extra_fields: Option<OrderExtraFields>,
}

record!(OrderDetail {
    id, customer_id, date_created, is_tax_inclusive_pricing, date_modified, date_shipped, status_id,
    status, subtotal_ex_tax, subtotal_inc_tax, subtotal_tax, base_shipping_cost,
    shipping_cost_ex_tax, shipping_cost_inc_tax, shipping_cost_tax, shipping_cost_tax_class_id,
    base_handling_cost, handling_cost_ex_tax, handling_cost_inc_tax, handling_cost_tax,
    handling_cost_tax_class_id, base_wrapping_cost, wrapping_cost_ex_tax, wrapping_cost_inc_tax,
    wrapping_cost_tax, wrapping_cost_tax_class_id, total_ex_tax, total_inc_tax, total_tax,
    items_total, items_shipped, payment_method, payment_provider_id, payment_status,
    refunded_amount, order_is_digital, store_credit_amount, gift_certificate_amount, ip_address,
    ip_address_v6, geoip_country, geoip_country_iso2, currency_id, currency_code,
    currency_exchange_rate, default_currency_id, default_currency_code, staff_notes,
    customer_message, discount_amount, coupon_discount, shipping_address_count, is_deleted,
    ebay_order_id, cart_id, billing_address, fees, is_email_opt_in, credit_card_type, order_source,
    channel_id, external_source, consignments, products, shipping_addresses, coupons, external_id,
    external_merchant_id, tax_provider_id, customer_locale, external_order_id,
    store_default_currency_code, store_default_to_transactional_exchange_rate, custom_status,
    shipping_address = "shippingAddress", shipments, po_number = "poNumber", money,
    reference_number = "referenceNumber", is_invoice_order = "isInvoiceOrder",
    can_return = "canReturn", channel_name = "channelName", created_email = "createdEmail",
    first_name = "firstName", last_name = "lastName", updated_at = "updatedAt",
    extra_int1 = "extraInt1", extra_int2 = "extraInt2", extra_int3 = "extraInt3",
    extra_int4 = "extraInt4", extra_int5 = "extraInt5", extra_str1 = "extraStr1",
    extra_str2 = "extraStr2", extra_str3 = "extraStr3", extra_str4 = "extraStr4",
    extra_str5 = "extraStr5", extra_text = "extraText", extra_info = "extraInfo",
    extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street1: Option<String>,
    pub street2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub form_fields: Option<Vec<FormField>>,
}

record!(BillingAddress {
    first_name = "firstName", last_name = "lastName", company, street1, street2, city, state, zip,
    country, country_iso2, phone, email, form_fields,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormField {
    pub name: Option<String>,
    pub value: Option<String>,
}

record!(FormField { name, value });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailProduct {
    pub id: Option<i64>,
    /// Read-only.
    pub order_id: Option<i64>,
    pub product_id: Option<String>,
    pub variant_id: Option<String>,
    pub order_pickup_method_id: Option<i64>,
    pub order_address_id: Option<i64>,
    pub name: Option<String>,
    pub name_customer: Option<String>,
    pub name_merchant: Option<String>,
    pub sku: Option<String>,
    pub upc: Option<String>,
    pub r#type: Option<QuoteDetailProductListType>,
    pub base_price: Option<String>,
    pub price_ex_tax: Option<String>,
    pub price_inc_tax: Option<String>,
    pub price_tax: Option<String>,
    pub base_total: Option<String>,
    pub total_ex_tax: Option<String>,
    pub total_inc_tax: Option<String>,
    pub total_tax: Option<String>,
    pub weight: Option<String>,
    pub width: Option<String>,
    pub height: Option<String>,
    pub depth: Option<String>,
    pub quantity: Option<i64>,
    pub base_cost_price: Option<String>,
    pub cost_price_inc_tax: Option<String>,
    pub cost_price_ex_tax: Option<String>,
    pub cost_price_tax: Option<String>,
    pub is_refunded: Option<bool>,
    pub quantity_refunded: Option<i64>,
    pub refund_amount: Option<String>,
    pub return_id: Option<i64>,
    pub wrapping_id: Option<i64>,
    pub wrapping_name: Option<String>,
    pub base_wrapping_cost: Option<String>,
    pub wrapping_cost_ex_tax: Option<String>,
    pub wrapping_cost_inc_tax: Option<String>,
    pub wrapping_cost_tax: Option<String>,
    pub wrapping_message: Option<String>,
    pub quantity_shipped: Option<i64>,
    pub event_name: Option<String>,
    pub event_date: Option<String>,
    pub fixed_shipping_cost: Option<String>,
    pub ebay_item_id: Option<String>,
    pub ebay_transaction_id: Option<String>,
    pub option_set_id: Option<i64>,
    pub parent_order_product_id: Option<i64>,
    pub is_bundled_product: Option<bool>,
    pub bin_picking_number: Option<String>,
    pub external_id: Option<String>,
    pub fulfillment_source: Option<String>,
    pub brand: Option<String>,
    pub applied_discounts: Option<Vec<OrderDetailProductAppliedDiscount>>,
    pub product_options: Option<Vec<ProductOption>>,
    pub configurable_fields: Option<Vec<FormField>>,
    pub discounted_total_inc_tax: Option<String>,
    pub option_list: Option<Vec<OptionListSimple>>,
}

record!(OrderDetailProduct {
    id, order_id, product_id, variant_id, order_pickup_method_id, order_address_id, name,
    name_customer, name_merchant, sku, upc, r#type, base_price, price_ex_tax, price_inc_tax,
    price_tax, base_total, total_ex_tax, total_inc_tax, total_tax, weight, width, height, depth,
    quantity, base_cost_price, cost_price_inc_tax, cost_price_ex_tax, cost_price_tax, is_refunded,
    quantity_refunded, refund_amount, return_id, wrapping_id, wrapping_name, base_wrapping_cost,
    wrapping_cost_ex_tax, wrapping_cost_inc_tax, wrapping_cost_tax, wrapping_message,
    quantity_shipped, event_name, event_date, fixed_shipping_cost, ebay_item_id,
    ebay_transaction_id, option_set_id, parent_order_product_id, is_bundled_product,
    bin_picking_number, external_id, fulfillment_source, brand, applied_discounts, product_options,
    configurable_fields, discounted_total_inc_tax, option_list = "optionList",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailProductAppliedDiscount {
    pub id: Option<OrderDetailProductAppliedDiscountId>,
    pub amount: Option<String>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub target: Option<OrderDetailProductAppliedDiscountTarget>,
}

record!(OrderDetailProductAppliedDiscount { id, amount, name, code, target });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOption {
    pub id: Option<i64>,
    pub option_id: Option<i64>,
    pub order_product_id: Option<i64>,
    pub product_option_id: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub display_value: Option<String>,
    pub display_value_customer: Option<String>,
    pub display_value_merchant: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub display_style: Option<String>,
}

record!(ProductOption {
    id, option_id = "optionId", order_product_id = "orderProductId",
    product_option_id = "productOptionId", display_name = "displayName",
    display_name_customer = "displayNameCustomer", display_name_merchant = "displayNameMerchant",
    display_value = "displayValue", display_value_customer = "displayValueCustomer",
    display_value_merchant = "displayValueMerchant", value, r#type, name,
    display_style = "displayStyle",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailShippingAddress {
    pub id: Option<i64>,
    /// Read-only.
    pub order_id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub state: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub items_total: Option<i64>,
    pub items_shipped: Option<i64>,
    pub shipping_method: Option<String>,
    pub base_cost: Option<String>,
    pub cost_exc_tax: Option<String>,
    pub cost_inc_tax: Option<String>,
    pub cost_tax: Option<String>,
    pub cost_tax_class_id: Option<i64>,
    pub base_handling_cost: Option<String>,
    pub handling_cost_ex_tax: Option<String>,
    pub handling_cost_inc_tax: Option<String>,
    pub handling_cost_tax: Option<String>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub shipping_zone_id: Option<i64>,
    pub shipping_zone_name: Option<String>,
    pub shipping_quotes: Option<ResourceUrl>,
    pub form_fields: Option<Vec<FormField>>,
}

record!(OrderDetailShippingAddress {
    id, order_id, first_name, last_name, company, street_1, street_2, city, zip, country,
    country_iso2, state, email, phone, items_total, items_shipped, shipping_method, base_cost,
    cost_exc_tax, cost_inc_tax, cost_tax, cost_tax_class_id, base_handling_cost,
    handling_cost_ex_tax, handling_cost_inc_tax, handling_cost_tax, handling_cost_tax_class_id,
    shipping_zone_id, shipping_zone_name, shipping_quotes, form_fields,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderDetailShipments {
    List(Vec<OrderDetailShipmentsList>),
    Boolean(bool),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderDetailShipments { List(array), Boolean(boolean) });

impl From<Vec<OrderDetailShipmentsList>> for OrderDetailShipments {
    fn from(value: Vec<OrderDetailShipmentsList>) -> Self {
        Self::List(value)
    }
}

impl From<bool> for OrderDetailShipments {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailShipmentsList {
    pub id: Option<i64>,
    /// Read-only.
    pub order_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub order_address_id: Option<i64>,
    pub date_created: Option<String>,
    pub tracking_number: Option<String>,
    pub merchant_shipping_cost: Option<String>,
    pub shipping_method: Option<String>,
    pub comments: Option<String>,
    pub tracking_carrier: Option<String>,
    pub tracking_link: Option<String>,
    pub billing_address: Option<OrderDetailShipmentsListBillingAddress>,
    pub shipping_address: Option<ShippingAddressBasic>,
    pub items: Option<Vec<OrderDetailShipmentsListItem>>,
    pub generated_tracking_link: Option<String>,
    pub shipping_provider_display_name: Option<String>,
}

record!(OrderDetailShipmentsList {
    id, order_id, customer_id, order_address_id, date_created, tracking_number,
    merchant_shipping_cost, shipping_method, comments, tracking_carrier, tracking_link,
    billing_address, shipping_address, items, generated_tracking_link,
    shipping_provider_display_name,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailShipmentsListBillingAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso_2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

record!(OrderDetailShipmentsListBillingAddress {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso_2,
    phone, email,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddressBasic {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub state: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

record!(ShippingAddressBasic {
    first_name, last_name, company, street_1, street_2, city, zip, country, country_iso2, state,
    email, phone,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailShipmentsListItem {
    pub id: Option<i64>,
    pub product_id: Option<String>,
    pub quantity: Option<i64>,
}

record!(OrderDetailShipmentsListItem { id, product_id, quantity });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderedProductList {
    pub order_product_id: Option<String>,
    pub product_name: Option<String>,
    pub sku: Option<String>,
    pub product_id: Option<String>,
    pub variant_id: Option<String>,
    /// At least 1 character.
    pub last_ordered: Option<String>,
    pub option_list: Option<Vec<OrderedProductListOptionList>>,
    pub option_selections: Option<Vec<OptionListSimple>>,
    /// At least 1 character.
    pub ordered_times: Option<String>,
    /// At least 1 character.
    pub last_ordered_items: Option<String>,
    pub product_brand_name: Option<String>,
    pub orders_info: Option<Vec<OrderedProductListOrdersInfo>>,
    pub image_url: Option<String>,
}

record!(OrderedProductList {
    order_product_id = "orderProductId", product_name = "productName", sku,
    product_id = "productId", variant_id = "variantId", last_ordered = "lastOrdered",
    option_list = "optionList", option_selections = "optionSelections",
    ordered_times = "orderedTimes", last_ordered_items = "lastOrderedItems",
    product_brand_name = "productBrandName", orders_info = "ordersInfo", image_url = "imageUrl",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderedProductListOptionList {
    pub id: Option<i64>,
    pub option_id: Option<i64>,
    pub order_product_id: Option<i64>,
    pub product_option_id: Option<i64>,
    pub display_name: Option<String>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub display_value: Option<String>,
    pub display_value_customer: Option<String>,
    pub display_value_merchant: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub display_style: Option<String>,
}

record!(OrderedProductListOptionList {
    id, option_id, order_product_id, product_option_id, display_name, display_name_customer,
    display_name_merchant, display_value, display_value_customer, display_value_merchant, value,
    r#type, name, display_style,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderedProductListOrdersInfo {
    pub order_id: Option<i64>,
    pub quantity: Option<i64>,
    pub ordered_at: Option<i64>,
    /// Read-only.
    pub bc_order_id: Option<i64>,
}

record!(OrderedProductListOrdersInfo { order_id, quantity, ordered_at, bc_order_id });
