// Written by `cargo xtask regen`; edit nothing here.
//! Types of Orders V2.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, NaiveDate, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub id: Option<i64>,
    pub date_modified: Option<DateTime>,
    pub date_shipped: Option<DateTime>,
    pub cart_id: Option<String>,
    pub status: Option<String>,
    pub subtotal_tax: Option<Decimal>,
    pub shipping_cost_tax: Option<Decimal>,
    pub shipping_cost_tax_class_id: Option<i64>,
    pub handling_cost_tax: Option<Decimal>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub wrapping_cost_tax: Option<Decimal>,
    pub wrapping_cost_tax_class_id: Option<i64>,
    pub payment_status: Option<OrderPaymentStatus>,
    pub store_credit_amount: Option<Decimal>,
    pub gift_certificate_amount: Option<Decimal>,
    pub currency_id: Option<i64>,
    pub currency_code: Option<String>,
    pub currency_exchange_rate: Option<Decimal>,
    pub default_currency_id: Option<i64>,
    pub default_currency_code: Option<String>,
    pub store_default_currency_code: Option<String>,
    pub store_default_to_transactional_exchange_rate: Option<Decimal>,
    pub coupon_discount: Option<Decimal>,
    pub shipping_address_count: Option<i64>,
    pub is_deleted: Option<bool>,
    pub total_tax: Option<Decimal>,
    pub is_tax_inclusive_pricing: Option<bool>,
    pub is_email_opt_in: Option<bool>,
    pub order_source: Option<String>,
    pub consignments: Option<OrderConsignments>,
    /// Read-only.
    pub products: Option<UrlResource>,
    /// Read-only.
    pub shipping_addresses: Option<UrlResource>,
    /// Read-only.
    pub coupons: Option<UrlResource>,
    pub status_id: Option<i64>,
    pub billing_address: Option<BillingAddress>,
    pub fees: Option<OrderFees>,
    pub custom_status: Option<String>,
    pub credit_card_type: Option<String>,
    pub base_handling_cost: Option<Decimal>,
    pub base_shipping_cost: Option<Decimal>,
    pub base_wrapping_cost: Option<Decimal>,
    pub channel_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub customer_message: Option<String>,
    pub date_created: Option<DateTime>,
    pub discount_amount: Option<Decimal>,
    pub ebay_order_id: Option<String>,
    /// Read-only.
    pub external_id: Option<String>,
    pub external_merchant_id: Option<String>,
    pub external_source: Option<String>,
    pub geoip_country: Option<String>,
    pub geoip_country_iso2: Option<String>,
    pub handling_cost_ex_tax: Option<Decimal>,
    pub handling_cost_inc_tax: Option<Decimal>,
    /// At most 30 characters.
    pub ip_address: Option<String>,
    /// At most 39 characters.
    pub ip_address_v6: Option<String>,
    pub items_shipped: Option<i64>,
    pub items_total: Option<i64>,
    pub order_is_digital: Option<bool>,
    pub payment_method: Option<String>,
    pub payment_provider_id: Option<PaymentProviderId>,
    pub refunded_amount: Option<Decimal>,
    pub shipping_cost_ex_tax: Option<Decimal>,
    pub shipping_cost_inc_tax: Option<Decimal>,
    /// At most 65535 characters.
    pub staff_notes: Option<String>,
    pub subtotal_ex_tax: Option<Decimal>,
    pub subtotal_inc_tax: Option<Decimal>,
    pub tax_provider_id: Option<String>,
    pub customer_locale: Option<String>,
    pub external_order_id: Option<String>,
    pub total_ex_tax: Option<Decimal>,
    pub total_inc_tax: Option<Decimal>,
    pub wrapping_cost_ex_tax: Option<Decimal>,
    pub wrapping_cost_inc_tax: Option<Decimal>,
}

record!(Order {
    id, date_modified as Rfc2822, date_shipped as Rfc2822, cart_id, status, subtotal_tax as Text,
    shipping_cost_tax as Text, shipping_cost_tax_class_id, handling_cost_tax as Text,
    handling_cost_tax_class_id, wrapping_cost_tax as Text, wrapping_cost_tax_class_id,
    payment_status, store_credit_amount as Text, gift_certificate_amount as Text, currency_id,
    currency_code, currency_exchange_rate as Text, default_currency_id, default_currency_code,
    store_default_currency_code, store_default_to_transactional_exchange_rate as Text,
    coupon_discount as Text, shipping_address_count, is_deleted, total_tax as Text,
    is_tax_inclusive_pricing, is_email_opt_in, order_source, consignments, products,
    shipping_addresses, coupons, status_id, billing_address, fees, custom_status, credit_card_type,
    base_handling_cost as Text, base_shipping_cost as Text, base_wrapping_cost as Text, channel_id,
    customer_id, customer_message, date_created as Rfc2822, discount_amount as Text, ebay_order_id,
    external_id, external_merchant_id, external_source, geoip_country, geoip_country_iso2,
    handling_cost_ex_tax as Text, handling_cost_inc_tax as Text, ip_address, ip_address_v6,
    items_shipped, items_total, order_is_digital, payment_method, payment_provider_id,
    refunded_amount as Text, shipping_cost_ex_tax as Text, shipping_cost_inc_tax as Text,
    staff_notes, subtotal_ex_tax as Text, subtotal_inc_tax as Text, tax_provider_id,
    customer_locale, external_order_id, total_ex_tax as Text, total_inc_tax as Text,
    wrapping_cost_ex_tax as Text, wrapping_cost_inc_tax as Text,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderConsignments {
    Order(UrlResource),
    Consignment(OrderConsignment),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderConsignments { Order(object), Consignment(object) });

impl From<UrlResource> for OrderConsignments {
    fn from(value: UrlResource) -> Self {
        Self::Order(value)
    }
}

impl From<OrderConsignment> for OrderConsignments {
    fn from(value: OrderConsignment) -> Self {
        Self::Consignment(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderConsignment {
    pub pickups: Option<Vec<PickupConsignment>>,
    pub shipping: Option<Vec<ShippingConsignment>>,
    /// At most 1 item.
    pub downloads: Option<Vec<DigitalConsignment>>,
    pub email: Option<OrderConsignmentEmail>,
}

record!(OrderConsignment { pickups, shipping, downloads, email });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupConsignment {
    pub id: Option<i64>,
    pub pickup_method_id: Option<i64>,
    /// At most 250 characters.
    pub pickup_method_display_name: Option<String>,
    pub collection_instructions: Option<String>,
    /// At most 250 characters.
    pub collection_time_description: Option<String>,
    pub location: Option<PickupConsignmentLocation>,
    pub line_items: Option<Vec<LineItem>>,
}

record!(PickupConsignment {
    id, pickup_method_id, pickup_method_display_name, collection_instructions,
    collection_time_description, location, line_items,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupConsignmentLocation {
    pub id: Option<i64>,
    /// At most 255 characters.
    pub name: Option<String>,
    /// At most 50 characters.
    pub code: Option<String>,
    /// At most 255 characters.
    pub address_line_1: Option<String>,
    /// At most 255 characters.
    pub address_line_2: Option<String>,
    /// At most 255 characters.
    pub city: Option<String>,
    /// At most 255 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub postal_code: Option<String>,
    /// Exactly 2 characters.
    pub country_alpha2: Option<String>,
    /// At most 255 characters.
    pub email: Option<String>,
    /// At most 125 characters.
    pub phone: Option<String>,
}

record!(PickupConsignmentLocation {
    id, name, code, address_line_1, address_line_2, city, state, postal_code, country_alpha2, email,
    phone,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LineItem {
    Products(UrlResource),
    OrderProducts(OrderProducts),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(LineItem { Products(object), OrderProducts(object) });

impl From<UrlResource> for LineItem {
    fn from(value: UrlResource) -> Self {
        Self::Products(value)
    }
}

impl From<OrderProducts> for LineItem {
    fn from(value: OrderProducts) -> Self {
        Self::OrderProducts(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProducts {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub product_id: Option<i64>,
    pub order_pickup_method_id: Option<i64>,
    pub order_address_id: Option<i64>,
    /// At least 1 character.
    pub name: Option<String>,
    pub sku: Option<String>,
    pub r#type: Option<OrderProductsType>,
    pub base_price: Option<Decimal>,
    pub price_ex_tax: Option<Decimal>,
    pub price_inc_tax: Option<Decimal>,
    pub price_tax: Option<Decimal>,
    pub base_total: Option<Decimal>,
    pub total_ex_tax: Option<Decimal>,
    pub total_inc_tax: Option<Decimal>,
    pub total_tax: Option<Decimal>,
    pub quantity: Option<i64>,
    pub base_cost_price: Option<Decimal>,
    pub cost_price_inc_tax: Option<Decimal>,
    pub cost_price_ex_tax: Option<Decimal>,
    pub weight: Option<Decimal>,
    pub width: Option<Decimal>,
    pub height: Option<Decimal>,
    pub depth: Option<Decimal>,
    pub cost_price_tax: Option<Decimal>,
    pub is_refunded: Option<bool>,
    pub quantity_refunded: Option<i64>,
    /// Deprecated.
    pub refund_amount: Option<Decimal>,
    pub return_id: Option<i64>,
    pub wrapping_id: Option<i64>,
    pub wrapping_name: Option<String>,
    pub base_wrapping_cost: Option<Decimal>,
    pub wrapping_cost_ex_tax: Option<Decimal>,
    pub wrapping_cost_inc_tax: Option<Decimal>,
    pub wrapping_cost_tax: Option<Decimal>,
    pub wrapping_message: Option<String>,
    pub quantity_shipped: Option<i64>,
    pub event_name: Option<String>,
    pub event_date: Option<NaiveDate>,
    pub fixed_shipping_cost: Option<Decimal>,
    pub ebay_item_id: Option<String>,
    pub ebay_transaction_id: Option<String>,
    pub option_set_id: Option<i64>,
    pub parent_order_product_id: Option<i64>,
    pub is_bundled_product: Option<bool>,
    pub bin_picking_number: Option<String>,
    /// Read-only.
    pub external_id: Option<String>,
    pub brand: Option<String>,
    pub applied_discounts: Option<Vec<OrderProductAppliedDiscounts>>,
    pub product_options: Option<Vec<OrderProductOptions>>,
    pub configurable_fields: Option<Vec<NameValue>>,
    /// At most 255 characters.
    pub upc: Option<String>,
    pub variant_id: Option<i64>,
    pub name_customer: Option<String>,
    pub name_merchant: Option<String>,
    pub gift_certificate_id: Option<i64>,
    pub discounted_total_inc_tax: Option<Decimal>,
    pub fulfillment_source: Option<String>,
}

record!(OrderProducts {
    id, order_id, product_id, order_pickup_method_id, order_address_id, name, sku, r#type,
    base_price as Text, price_ex_tax as Text, price_inc_tax as Text, price_tax as Text,
    base_total as Text, total_ex_tax as Text, total_inc_tax as Text, total_tax as Text, quantity,
    base_cost_price as Text, cost_price_inc_tax as Text, cost_price_ex_tax as Text, weight as Text,
    width as Text, height as Text, depth as Text, cost_price_tax as Text, is_refunded,
    quantity_refunded, refund_amount as Text, return_id, wrapping_id, wrapping_name,
    base_wrapping_cost as Text, wrapping_cost_ex_tax as Text, wrapping_cost_inc_tax as Text,
    wrapping_cost_tax as Text, wrapping_message, quantity_shipped, event_name, event_date,
    fixed_shipping_cost as Text, ebay_item_id, ebay_transaction_id, option_set_id,
    parent_order_product_id, is_bundled_product, bin_picking_number, external_id, brand,
    applied_discounts, product_options, configurable_fields, upc, variant_id, name_customer,
    name_merchant, gift_certificate_id, discounted_total_inc_tax as Text, fulfillment_source,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProductAppliedDiscounts {
    pub id: Option<String>,
    pub amount: Option<Decimal>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub target: Option<OrderProductAppliedDiscountsTarget>,
}

record!(OrderProductAppliedDiscounts { id, amount as Text, name, code, target });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProductOptions {
    pub id: Option<i64>,
    pub option_id: Option<i64>,
    pub order_product_id: Option<i64>,
    pub product_option_id: Option<i64>,
    pub display_name: Option<String>,
    pub display_value: Option<String>,
    pub value: Option<String>,
    pub r#type: Option<OrderProductOptionsType>,
    pub name: Option<String>,
    pub display_style: Option<String>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub display_value_customer: Option<String>,
    pub display_value_merchant: Option<String>,
}

record!(OrderProductOptions {
    id, option_id, order_product_id, product_option_id, display_name, display_value, value, r#type,
    name, display_style, display_name_customer, display_name_merchant, display_value_customer,
    display_value_merchant,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingConsignment {
    pub id: Option<i64>,
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
    pub form_fields: Option<Vec<FormFields>>,
    pub line_items: Option<Vec<LineItem>>,
    pub items_total: Option<i64>,
    pub items_shipped: Option<i64>,
    pub shipping_method: Option<String>,
    pub base_cost: Option<Decimal>,
    pub cost_ex_tax: Option<Decimal>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_tax: Option<Decimal>,
    pub cost_tax_class_id: Option<i64>,
    pub base_handling_cost: Option<Decimal>,
    pub handling_cost_ex_tax: Option<Decimal>,
    pub handling_cost_inc_tax: Option<Decimal>,
    pub handling_cost_tax: Option<Decimal>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub shipping_zone_id: Option<i64>,
    pub shipping_zone_name: Option<String>,
    /// Read-only.
    pub shipping_quotes: Option<UrlResource>,
}

record!(ShippingConsignment {
    id, first_name, last_name, company, street_1, street_2, city, zip, country, country_iso2, state,
    email, phone, form_fields, line_items, items_total, items_shipped, shipping_method, base_cost,
    cost_ex_tax, cost_inc_tax, cost_tax, cost_tax_class_id, base_handling_cost,
    handling_cost_ex_tax, handling_cost_inc_tax, handling_cost_tax, handling_cost_tax_class_id,
    shipping_zone_id, shipping_zone_name, shipping_quotes,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DigitalConsignment {
    pub recipient_email: Option<String>,
    pub line_items: Option<Vec<LineItem>>,
}

record!(DigitalConsignment { recipient_email, line_items });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderConsignmentEmail {
    pub gift_certificates: Option<Vec<DigitalConsignment>>,
}

record!(OrderConsignmentEmail { gift_certificates });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub form_fields: Option<Vec<FormFields>>,
}

record!(BillingAddress {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email, form_fields,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderFees {
    Order(UrlResource),
    List(Vec<OrderFeesResp>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderFees { Order(object), List(array) });

impl From<UrlResource> for OrderFees {
    fn from(value: UrlResource) -> Self {
        Self::Order(value)
    }
}

impl From<Vec<OrderFeesResp>> for OrderFees {
    fn from(value: Vec<OrderFeesResp>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderFeesResp {
    pub id: Option<i64>,
    pub r#type: Option<FeeType>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub source: Option<String>,
    pub base_cost: Option<Decimal>,
    pub cost_ex_tax: Option<Decimal>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_tax: Option<Decimal>,
    pub tax_class_id: Option<i64>,
}

record!(OrderFeesResp {
    id, r#type, display_name_customer, display_name_merchant, source, base_cost as Text,
    cost_ex_tax as Text, cost_inc_tax as Text, cost_tax as Text, tax_class_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdate {
    pub base_handling_cost: Nullable<Decimal>,
    pub base_shipping_cost: Nullable<Decimal>,
    pub base_wrapping_cost: Nullable<Decimal>,
    pub billing_address: Nullable<BillingAddressPut>,
    pub channel_id: Nullable<i64>,
    pub consignments: Nullable<OrderConsignmentPut>,
    pub customer_id: Nullable<i64>,
    pub customer_message: Nullable<String>,
    pub date_created: Nullable<DateTime>,
    pub discount_amount: Nullable<Decimal>,
    pub order_source: Nullable<String>,
    pub ebay_order_id: Nullable<String>,
    pub external_merchant_id: Nullable<String>,
    pub external_source: Nullable<String>,
    pub geoip_country: Nullable<String>,
    pub geoip_country_iso2: Nullable<String>,
    pub handling_cost_ex_tax: Nullable<Decimal>,
    pub handling_cost_inc_tax: Nullable<Decimal>,
    /// At most 30 characters.
    pub ip_address: Nullable<String>,
    /// At most 39 characters.
    pub ip_address_v6: Nullable<String>,
    pub items_shipped: Nullable<i64>,
    pub items_total: Nullable<i64>,
    pub order_is_digital: Nullable<bool>,
    pub payment_method: Nullable<String>,
    pub payment_provider_id: Nullable<PaymentProviderId>,
    pub products: Nullable<Vec<OrderUpdateProduct>>,
    pub refunded_amount: Nullable<Decimal>,
    pub shipping_cost_ex_tax: Nullable<Decimal>,
    pub shipping_cost_inc_tax: Nullable<Decimal>,
    /// At most 65535 characters.
    pub staff_notes: Nullable<String>,
    pub shipping_addresses: Nullable<Vec<OrderUpdateShippingAddress>>,
    pub status_id: Nullable<i64>,
    pub subtotal_ex_tax: Nullable<Decimal>,
    pub subtotal_inc_tax: Nullable<Decimal>,
    pub tax_provider_id: Nullable<String>,
    pub customer_locale: Nullable<String>,
    pub external_order_id: Nullable<String>,
    pub total_ex_tax: Nullable<Decimal>,
    pub total_inc_tax: Nullable<Decimal>,
    pub wrapping_cost_ex_tax: Nullable<Decimal>,
    pub wrapping_cost_inc_tax: Nullable<Decimal>,
    pub fees: Nullable<Vec<OrderFeesPut>>,
}

record!(OrderUpdate {
    base_handling_cost as Text, base_shipping_cost as Text, base_wrapping_cost as Text,
    billing_address, channel_id, consignments, customer_id, customer_message,
    date_created as Rfc2822, discount_amount as Text, order_source, ebay_order_id,
    external_merchant_id, external_source, geoip_country, geoip_country_iso2,
    handling_cost_ex_tax as Text, handling_cost_inc_tax as Text, ip_address, ip_address_v6,
    items_shipped, items_total, order_is_digital, payment_method, payment_provider_id, products,
    refunded_amount as Text, shipping_cost_ex_tax as Text, shipping_cost_inc_tax as Text,
    staff_notes, shipping_addresses, status_id, subtotal_ex_tax as Text, subtotal_inc_tax as Text,
    tax_provider_id, customer_locale, external_order_id, total_ex_tax as Text,
    total_inc_tax as Text, wrapping_cost_ex_tax as Text, wrapping_cost_inc_tax as Text, fees,
});

impl OrderUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn base_handling_cost(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.base_handling_cost = value.into();
        self
    }
    pub fn base_shipping_cost(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.base_shipping_cost = value.into();
        self
    }
    pub fn base_wrapping_cost(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.base_wrapping_cost = value.into();
        self
    }
    pub fn billing_address(
        mut self,
        value: impl Into<Nullable<BillingAddressPut>>,
    ) -> Self {
        self.billing_address = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn consignments(
        mut self,
        value: impl Into<Nullable<OrderConsignmentPut>>,
    ) -> Self {
        self.consignments = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn customer_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.customer_message = value.into();
        self
    }
    pub fn date_created(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.date_created = value.into();
        self
    }
    pub fn discount_amount(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.discount_amount = value.into();
        self
    }
    pub fn order_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.order_source = value.into();
        self
    }
    pub fn ebay_order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ebay_order_id = value.into();
        self
    }
    pub fn external_merchant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_merchant_id = value.into();
        self
    }
    pub fn external_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_source = value.into();
        self
    }
    pub fn geoip_country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.geoip_country = value.into();
        self
    }
    pub fn geoip_country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.geoip_country_iso2 = value.into();
        self
    }
    pub fn handling_cost_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.handling_cost_ex_tax = value.into();
        self
    }
    pub fn handling_cost_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.handling_cost_inc_tax = value.into();
        self
    }
    /// At most 30 characters.
    pub fn ip_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ip_address = value.into();
        self
    }
    /// At most 39 characters.
    pub fn ip_address_v6(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ip_address_v6 = value.into();
        self
    }
    pub fn items_shipped(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.items_shipped = value.into();
        self
    }
    pub fn items_total(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.items_total = value.into();
        self
    }
    pub fn order_is_digital(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.order_is_digital = value.into();
        self
    }
    pub fn payment_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.payment_method = value.into();
        self
    }
    pub fn payment_provider_id(
        mut self,
        value: impl Into<Nullable<PaymentProviderId>>,
    ) -> Self {
        self.payment_provider_id = value.into();
        self
    }
    pub fn products(
        mut self,
        value: impl Into<Nullable<Vec<OrderUpdateProduct>>>,
    ) -> Self {
        self.products = value.into();
        self
    }
    pub fn refunded_amount(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.refunded_amount = value.into();
        self
    }
    pub fn shipping_cost_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.shipping_cost_ex_tax = value.into();
        self
    }
    pub fn shipping_cost_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.shipping_cost_inc_tax = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn staff_notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.staff_notes = value.into();
        self
    }
    pub fn shipping_addresses(
        mut self,
        value: impl Into<Nullable<Vec<OrderUpdateShippingAddress>>>,
    ) -> Self {
        self.shipping_addresses = value.into();
        self
    }
    pub fn status_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.status_id = value.into();
        self
    }
    pub fn subtotal_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.subtotal_ex_tax = value.into();
        self
    }
    pub fn subtotal_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.subtotal_inc_tax = value.into();
        self
    }
    pub fn tax_provider_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tax_provider_id = value.into();
        self
    }
    pub fn customer_locale(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.customer_locale = value.into();
        self
    }
    pub fn external_order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_order_id = value.into();
        self
    }
    pub fn total_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.total_ex_tax = value.into();
        self
    }
    pub fn total_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.total_inc_tax = value.into();
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.wrapping_cost_ex_tax = value.into();
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.wrapping_cost_inc_tax = value.into();
        self
    }
    pub fn fees(mut self, value: impl Into<Nullable<Vec<OrderFeesPut>>>) -> Self {
        self.fees = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingAddressPut {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: String,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub form_fields: Option<Vec<FormFields>>,
}

record!(BillingAddressPut {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email, form_fields,
});

impl BillingAddressPut {
    pub fn new(zip: impl Into<String>) -> Self {
        Self {
            zip: zip.into(),
            ..Record::empty()
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
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
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn form_fields(mut self, value: impl IntoIterator<Item = FormFields>) -> Self {
        self.form_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderConsignmentPut {
    pub pickups: Option<Vec<PickupConsignmentPut>>,
}

record!(OrderConsignmentPut { pickups });

impl OrderConsignmentPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn pickups(
        mut self,
        value: impl IntoIterator<Item = PickupConsignmentPut>,
    ) -> Self {
        self.pickups = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PickupConsignmentPut {
    pub id: i64,
    pub pickup_method_id: Option<i64>,
    /// At most 250 characters.
    pub pickup_method_display_name: Option<String>,
    pub collection_instructions: Option<String>,
    /// At most 250 characters.
    pub collection_time_description: Option<String>,
    pub location: Option<PickupConsignmentLocationUpdate>,
    pub line_items: Option<Vec<OrderProductPut>>,
}

record!(PickupConsignmentPut {
    id, pickup_method_id, pickup_method_display_name, collection_instructions,
    collection_time_description, location, line_items,
});

impl PickupConsignmentPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn pickup_method_id(mut self, value: i64) -> Self {
        self.pickup_method_id = Some(value);
        self
    }
    /// At most 250 characters.
    pub fn pickup_method_display_name(mut self, value: impl Into<String>) -> Self {
        self.pickup_method_display_name = Some(value.into());
        self
    }
    pub fn collection_instructions(mut self, value: impl Into<String>) -> Self {
        self.collection_instructions = Some(value.into());
        self
    }
    /// At most 250 characters.
    pub fn collection_time_description(mut self, value: impl Into<String>) -> Self {
        self.collection_time_description = Some(value.into());
        self
    }
    pub fn location(mut self, value: PickupConsignmentLocationUpdate) -> Self {
        self.location = Some(value);
        self
    }
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = OrderProductPut>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupConsignmentLocationUpdate {
    /// At most 255 characters.
    pub name: Option<String>,
    /// At most 50 characters.
    pub code: Option<String>,
    /// At most 255 characters.
    pub address_line_1: Option<String>,
    /// At most 255 characters.
    pub address_line_2: Option<String>,
    /// At most 255 characters.
    pub city: Option<String>,
    /// At most 255 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub postal_code: Option<String>,
    /// Exactly 2 characters.
    pub country_alpha2: Option<String>,
    /// At most 255 characters.
    pub email: Option<String>,
    /// At most 125 characters.
    pub phone: Option<String>,
}

record!(PickupConsignmentLocationUpdate {
    name, code, address_line_1, address_line_2, city, state, postal_code, country_alpha2, email,
    phone,
});

impl PickupConsignmentLocationUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Exactly 2 characters.
    pub fn country_alpha2(mut self, value: impl Into<String>) -> Self {
        self.country_alpha2 = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// At most 125 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderProductPut {
    Custom(OrderCustomProductPut),
    Catalog(OrderCatalogProductPut),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderProductPut {
    Custom(object needs "name" "quantity" "price_ex_tax" "price_inc_tax"), Catalog(object),
});

impl From<OrderCustomProductPut> for OrderProductPut {
    fn from(value: OrderCustomProductPut) -> Self {
        Self::Custom(value)
    }
}

impl From<OrderCatalogProductPut> for OrderProductPut {
    fn from(value: OrderCatalogProductPut) -> Self {
        Self::Catalog(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomProductPut {
    pub name: String,
    pub name_customer: Option<String>,
    pub name_merchant: Option<String>,
    pub quantity: i64,
    pub price_ex_tax: Decimal,
    pub price_inc_tax: Decimal,
    pub sku: Option<String>,
    pub upc: Option<String>,
    pub id: Option<i64>,
}

record!(OrderCustomProductPut {
    name, name_customer, name_merchant, quantity, price_ex_tax, price_inc_tax, sku, upc, id,
});

impl OrderCustomProductPut {
    pub fn new(
        name: impl Into<String>,
        quantity: i64,
        price_ex_tax: impl Into<Decimal>,
        price_inc_tax: impl Into<Decimal>,
    ) -> Self {
        Self {
            name: name.into(),
            quantity,
            price_ex_tax: price_ex_tax.into(),
            price_inc_tax: price_inc_tax.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn name_customer(mut self, value: impl Into<String>) -> Self {
        self.name_customer = Some(value.into());
        self
    }
    pub fn name_merchant(mut self, value: impl Into<String>) -> Self {
        self.name_merchant = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn price_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_ex_tax = value.into();
        self
    }
    pub fn price_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_inc_tax = value.into();
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCatalogProductPut {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    /// At least 1 character.
    pub name: Option<String>,
    /// At least 1 character.
    pub name_customer: Option<String>,
    pub name_merchant: Option<String>,
    pub product_options: Option<Vec<ProductOption>>,
    pub quantity: Option<i64>,
    pub price_inc_tax: Option<Decimal>,
    pub price_ex_tax: Option<Decimal>,
    pub upc: Option<String>,
    pub variant_id: Option<i64>,
    pub wrapping_id: Option<i64>,
    pub wrapping_name: Option<String>,
    pub wrapping_message: Option<String>,
    pub wrapping_cost_ex_tax: Option<Decimal>,
    pub wrapping_cost_inc_tax: Option<Decimal>,
}

record!(OrderCatalogProductPut {
    id, product_id, name, name_customer, name_merchant, product_options, quantity, price_inc_tax,
    price_ex_tax, upc, variant_id, wrapping_id, wrapping_name, wrapping_message,
    wrapping_cost_ex_tax, wrapping_cost_inc_tax,
});

impl OrderCatalogProductPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn name_customer(mut self, value: impl Into<String>) -> Self {
        self.name_customer = Some(value.into());
        self
    }
    pub fn name_merchant(mut self, value: impl Into<String>) -> Self {
        self.name_merchant = Some(value.into());
        self
    }
    pub fn product_options(
        mut self,
        value: impl IntoIterator<Item = ProductOption>,
    ) -> Self {
        self.product_options = Some(value.into_iter().collect());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn price_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_inc_tax = Some(value.into());
        self
    }
    pub fn price_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_ex_tax = Some(value.into());
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn wrapping_id(mut self, value: i64) -> Self {
        self.wrapping_id = Some(value);
        self
    }
    pub fn wrapping_name(mut self, value: impl Into<String>) -> Self {
        self.wrapping_name = Some(value.into());
        self
    }
    pub fn wrapping_message(mut self, value: impl Into<String>) -> Self {
        self.wrapping_message = Some(value.into());
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.wrapping_cost_ex_tax = Some(value.into());
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.wrapping_cost_inc_tax = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOption {
    pub id: Option<i64>,
    pub value: Option<String>,
    /// At least 1 character.
    pub display_name: Option<String>,
    /// At least 1 character.
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    /// At least 1 character.
    pub display_value: Option<String>,
    /// At least 1 character.
    pub display_value_merchant: Option<String>,
    /// At least 1 character.
    pub display_value_customer: Option<String>,
}

record!(ProductOption {
    id, value, display_name, display_name_customer, display_name_merchant, display_value,
    display_value_merchant, display_value_customer,
});

impl ProductOption {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn display_name_customer(mut self, value: impl Into<String>) -> Self {
        self.display_name_customer = Some(value.into());
        self
    }
    pub fn display_name_merchant(mut self, value: impl Into<String>) -> Self {
        self.display_name_merchant = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn display_value(mut self, value: impl Into<String>) -> Self {
        self.display_value = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn display_value_merchant(mut self, value: impl Into<String>) -> Self {
        self.display_value_merchant = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn display_value_customer(mut self, value: impl Into<String>) -> Self {
        self.display_value_customer = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderUpdateProduct {
    Catalog(OrderCatalogProductPut),
    Custom(OrderCustomProductPut),
    Remove(OrderRemoveProductPut),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderUpdateProduct {
    Catalog(object), Custom(object needs "name" "quantity" "price_ex_tax" "price_inc_tax"),
    Remove(object),
});

impl From<OrderCatalogProductPut> for OrderUpdateProduct {
    fn from(value: OrderCatalogProductPut) -> Self {
        Self::Catalog(value)
    }
}

impl From<OrderCustomProductPut> for OrderUpdateProduct {
    fn from(value: OrderCustomProductPut) -> Self {
        Self::Custom(value)
    }
}

impl From<OrderRemoveProductPut> for OrderUpdateProduct {
    fn from(value: OrderRemoveProductPut) -> Self {
        Self::Remove(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRemoveProductPut {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub quantity: Option<i64>,
}

record!(OrderRemoveProductPut { id, product_id, quantity });

impl OrderRemoveProductPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderUpdateShippingAddress {
    pub id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub shipping_method: Option<String>,
    pub form_fields: Option<Vec<FormFields>>,
}

record!(OrderUpdateShippingAddress {
    id, first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email, shipping_method, form_fields,
});

impl OrderUpdateShippingAddress {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
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
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn shipping_method(mut self, value: impl Into<String>) -> Self {
        self.shipping_method = Some(value.into());
        self
    }
    pub fn form_fields(mut self, value: impl IntoIterator<Item = FormFields>) -> Self {
        self.form_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderFeesPut {
    pub id: Option<i64>,
    pub r#type: Option<FeeType>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub source: Option<String>,
    pub cost_ex_tax: Option<Decimal>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_tax: Option<Decimal>,
    pub tax_class_id: Nullable<i64>,
}

record!(OrderFeesPut {
    id, r#type, display_name_customer, display_name_merchant, source, cost_ex_tax as Text,
    cost_inc_tax as Text, cost_tax as Text, tax_class_id,
});

impl OrderFeesPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<FeeType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn display_name_customer(mut self, value: impl Into<String>) -> Self {
        self.display_name_customer = Some(value.into());
        self
    }
    pub fn display_name_merchant(mut self, value: impl Into<String>) -> Self {
        self.display_name_merchant = Some(value.into());
        self
    }
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    pub fn cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_ex_tax = Some(value.into());
        self
    }
    pub fn cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_inc_tax = Some(value.into());
        self
    }
    pub fn cost_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_tax = Some(value.into());
        self
    }
    pub fn tax_class_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.tax_class_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersCount {
    pub statuses: Option<Vec<OrdersCountStatus>>,
    pub count: Option<i64>,
}

record!(OrdersCount { statuses, count });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersCountStatus {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub system_label: Option<String>,
    pub custom_label: Option<String>,
    pub system_description: Option<String>,
    pub count: Option<i64>,
    pub sort_order: Option<i64>,
}

record!(OrdersCountStatus {
    id, name, system_label, custom_label, system_description, count, sort_order,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderPost {
    pub billing_address: Option<BillingAddressInput>,
    pub default_currency_code: Option<String>,
    pub products: Option<Vec<OrderPostProduct>>,
    pub shipping_addresses: Option<Vec<OrderPostShippingAddress>>,
    pub consignments: Option<OrderConsignmentPost>,
    pub fees: Option<Vec<OrderFeesPost>>,
    pub base_handling_cost: Option<Decimal>,
    pub base_shipping_cost: Option<Decimal>,
    pub base_wrapping_cost: Option<Decimal>,
    pub channel_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub customer_message: Option<String>,
    pub date_created: Option<DateTime>,
    pub discount_amount: Option<Decimal>,
    pub order_source: Option<String>,
    pub ebay_order_id: Option<String>,
    pub external_merchant_id: Nullable<String>,
    pub external_source: Nullable<String>,
    pub geoip_country: Option<String>,
    pub geoip_country_iso2: Option<String>,
    pub handling_cost_ex_tax: Option<Decimal>,
    pub handling_cost_inc_tax: Option<Decimal>,
    /// At most 30 characters.
    pub ip_address: Option<String>,
    /// At most 39 characters.
    pub ip_address_v6: Option<String>,
    pub items_shipped: Option<i64>,
    pub items_total: Option<i64>,
    pub order_is_digital: Option<bool>,
    pub payment_method: Option<String>,
    pub payment_provider_id: Option<PaymentProviderId>,
    pub refunded_amount: Option<Decimal>,
    pub shipping_cost_ex_tax: Option<Decimal>,
    pub shipping_cost_inc_tax: Option<Decimal>,
    /// At most 65535 characters.
    pub staff_notes: Option<String>,
    pub status_id: Option<i64>,
    pub subtotal_ex_tax: Option<Decimal>,
    pub subtotal_inc_tax: Option<Decimal>,
    pub tax_provider_id: Option<String>,
    pub customer_locale: Option<String>,
    pub external_order_id: Option<String>,
    pub total_ex_tax: Option<Decimal>,
    pub total_inc_tax: Option<Decimal>,
    pub wrapping_cost_ex_tax: Option<Decimal>,
    pub wrapping_cost_inc_tax: Option<Decimal>,
}

record!(OrderPost {
    billing_address, default_currency_code, products, shipping_addresses, consignments, fees,
    base_handling_cost as Text, base_shipping_cost as Text, base_wrapping_cost as Text, channel_id,
    customer_id, customer_message, date_created as Rfc2822, discount_amount as Text, order_source,
    ebay_order_id, external_merchant_id, external_source, geoip_country, geoip_country_iso2,
    handling_cost_ex_tax as Text, handling_cost_inc_tax as Text, ip_address, ip_address_v6,
    items_shipped, items_total, order_is_digital, payment_method, payment_provider_id,
    refunded_amount as Text, shipping_cost_ex_tax as Text, shipping_cost_inc_tax as Text,
    staff_notes, status_id, subtotal_ex_tax as Text, subtotal_inc_tax as Text, tax_provider_id,
    customer_locale, external_order_id, total_ex_tax as Text, total_inc_tax as Text,
    wrapping_cost_ex_tax as Text, wrapping_cost_inc_tax as Text,
});

impl OrderPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn billing_address(mut self, value: BillingAddressInput) -> Self {
        self.billing_address = Some(value);
        self
    }
    pub fn default_currency_code(mut self, value: impl Into<String>) -> Self {
        self.default_currency_code = Some(value.into());
        self
    }
    pub fn products(
        mut self,
        value: impl IntoIterator<Item = OrderPostProduct>,
    ) -> Self {
        self.products = Some(value.into_iter().collect());
        self
    }
    pub fn shipping_addresses(
        mut self,
        value: impl IntoIterator<Item = OrderPostShippingAddress>,
    ) -> Self {
        self.shipping_addresses = Some(value.into_iter().collect());
        self
    }
    pub fn consignments(mut self, value: OrderConsignmentPost) -> Self {
        self.consignments = Some(value);
        self
    }
    pub fn fees(mut self, value: impl IntoIterator<Item = OrderFeesPost>) -> Self {
        self.fees = Some(value.into_iter().collect());
        self
    }
    pub fn base_handling_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.base_handling_cost = Some(value.into());
        self
    }
    pub fn base_shipping_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.base_shipping_cost = Some(value.into());
        self
    }
    pub fn base_wrapping_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.base_wrapping_cost = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    pub fn customer_message(mut self, value: impl Into<String>) -> Self {
        self.customer_message = Some(value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.date_created = Some(value.into());
        self
    }
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.discount_amount = Some(value.into());
        self
    }
    pub fn order_source(mut self, value: impl Into<String>) -> Self {
        self.order_source = Some(value.into());
        self
    }
    pub fn ebay_order_id(mut self, value: impl Into<String>) -> Self {
        self.ebay_order_id = Some(value.into());
        self
    }
    pub fn external_merchant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_merchant_id = value.into();
        self
    }
    pub fn external_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_source = value.into();
        self
    }
    pub fn geoip_country(mut self, value: impl Into<String>) -> Self {
        self.geoip_country = Some(value.into());
        self
    }
    pub fn geoip_country_iso2(mut self, value: impl Into<String>) -> Self {
        self.geoip_country_iso2 = Some(value.into());
        self
    }
    pub fn handling_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.handling_cost_ex_tax = Some(value.into());
        self
    }
    pub fn handling_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.handling_cost_inc_tax = Some(value.into());
        self
    }
    /// At most 30 characters.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// At most 39 characters.
    pub fn ip_address_v6(mut self, value: impl Into<String>) -> Self {
        self.ip_address_v6 = Some(value.into());
        self
    }
    pub fn items_shipped(mut self, value: i64) -> Self {
        self.items_shipped = Some(value);
        self
    }
    pub fn items_total(mut self, value: i64) -> Self {
        self.items_total = Some(value);
        self
    }
    pub fn order_is_digital(mut self, value: bool) -> Self {
        self.order_is_digital = Some(value);
        self
    }
    pub fn payment_method(mut self, value: impl Into<String>) -> Self {
        self.payment_method = Some(value.into());
        self
    }
    pub fn payment_provider_id(mut self, value: impl Into<PaymentProviderId>) -> Self {
        self.payment_provider_id = Some(value.into());
        self
    }
    pub fn refunded_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.refunded_amount = Some(value.into());
        self
    }
    pub fn shipping_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_cost_ex_tax = Some(value.into());
        self
    }
    pub fn shipping_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.shipping_cost_inc_tax = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn staff_notes(mut self, value: impl Into<String>) -> Self {
        self.staff_notes = Some(value.into());
        self
    }
    pub fn status_id(mut self, value: i64) -> Self {
        self.status_id = Some(value);
        self
    }
    pub fn subtotal_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.subtotal_ex_tax = Some(value.into());
        self
    }
    pub fn subtotal_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.subtotal_inc_tax = Some(value.into());
        self
    }
    pub fn tax_provider_id(mut self, value: impl Into<String>) -> Self {
        self.tax_provider_id = Some(value.into());
        self
    }
    pub fn customer_locale(mut self, value: impl Into<String>) -> Self {
        self.customer_locale = Some(value.into());
        self
    }
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.external_order_id = Some(value.into());
        self
    }
    pub fn total_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.total_ex_tax = Some(value.into());
        self
    }
    pub fn total_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.total_inc_tax = Some(value.into());
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.wrapping_cost_ex_tax = Some(value.into());
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.wrapping_cost_inc_tax = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingAddressInput {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: String,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

record!(BillingAddressInput {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email,
});

impl BillingAddressInput {
    pub fn new(zip: impl Into<String>) -> Self {
        Self {
            zip: zip.into(),
            ..Record::empty()
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
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
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderPostProduct {
    Catalog(OrderCatalogProductPost),
    Custom(OrderCustomProductPost),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderPostProduct {
    Catalog(object), Custom(object needs "name" "quantity" "price_inc_tax" "price_ex_tax"),
});

impl From<OrderCatalogProductPost> for OrderPostProduct {
    fn from(value: OrderCatalogProductPost) -> Self {
        Self::Catalog(value)
    }
}

impl From<OrderCustomProductPost> for OrderPostProduct {
    fn from(value: OrderCustomProductPost) -> Self {
        Self::Custom(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCatalogProductPost {
    pub product_id: Option<i64>,
    /// At least 1 character.
    pub name: Option<String>,
    /// At least 1 character.
    pub name_customer: Option<String>,
    pub name_merchant: Option<String>,
    pub product_options: Option<Vec<ProductOption>>,
    pub quantity: Option<i64>,
    pub price_inc_tax: Option<Decimal>,
    pub price_ex_tax: Option<Decimal>,
    pub upc: Option<String>,
    pub variant_id: Option<i64>,
    pub wrapping_id: Option<i64>,
    pub wrapping_name: Option<String>,
    pub wrapping_message: Option<String>,
    pub wrapping_cost_ex_tax: Option<Decimal>,
    pub wrapping_cost_inc_tax: Option<Decimal>,
}

record!(OrderCatalogProductPost {
    product_id, name, name_customer, name_merchant, product_options, quantity, price_inc_tax,
    price_ex_tax, upc, variant_id, wrapping_id, wrapping_name, wrapping_message,
    wrapping_cost_ex_tax, wrapping_cost_inc_tax,
});

impl OrderCatalogProductPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn name_customer(mut self, value: impl Into<String>) -> Self {
        self.name_customer = Some(value.into());
        self
    }
    pub fn name_merchant(mut self, value: impl Into<String>) -> Self {
        self.name_merchant = Some(value.into());
        self
    }
    pub fn product_options(
        mut self,
        value: impl IntoIterator<Item = ProductOption>,
    ) -> Self {
        self.product_options = Some(value.into_iter().collect());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn price_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_inc_tax = Some(value.into());
        self
    }
    pub fn price_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_ex_tax = Some(value.into());
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn wrapping_id(mut self, value: i64) -> Self {
        self.wrapping_id = Some(value);
        self
    }
    pub fn wrapping_name(mut self, value: impl Into<String>) -> Self {
        self.wrapping_name = Some(value.into());
        self
    }
    pub fn wrapping_message(mut self, value: impl Into<String>) -> Self {
        self.wrapping_message = Some(value.into());
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.wrapping_cost_ex_tax = Some(value.into());
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.wrapping_cost_inc_tax = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderCustomProductPost {
    /// 1 to 250 characters.
    pub name: String,
    pub name_customer: Option<String>,
    pub name_merchant: Option<String>,
    pub quantity: i64,
    pub price_inc_tax: Decimal,
    pub price_ex_tax: Decimal,
    pub upc: Option<String>,
    pub sku: Option<String>,
}

record!(OrderCustomProductPost {
    name, name_customer, name_merchant, quantity, price_inc_tax, price_ex_tax, upc, sku,
});

impl OrderCustomProductPost {
    pub fn new(
        name: impl Into<String>,
        quantity: i64,
        price_inc_tax: impl Into<Decimal>,
        price_ex_tax: impl Into<Decimal>,
    ) -> Self {
        Self {
            name: name.into(),
            quantity,
            price_inc_tax: price_inc_tax.into(),
            price_ex_tax: price_ex_tax.into(),
            ..Record::empty()
        }
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn name_customer(mut self, value: impl Into<String>) -> Self {
        self.name_customer = Some(value.into());
        self
    }
    pub fn name_merchant(mut self, value: impl Into<String>) -> Self {
        self.name_merchant = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn price_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_inc_tax = value.into();
        self
    }
    pub fn price_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.price_ex_tax = value.into();
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderPostShippingAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub shipping_method: Option<String>,
}

record!(OrderPostShippingAddress {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email, shipping_method,
});

impl OrderPostShippingAddress {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn street_1(mut self, value: impl Into<String>) -> Self {
        self.street_1 = Some(value.into());
        self
    }
    pub fn street_2(mut self, value: impl Into<String>) -> Self {
        self.street_2 = Some(value.into());
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
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn shipping_method(mut self, value: impl Into<String>) -> Self {
        self.shipping_method = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderConsignmentPost {
    /// At least 1 item.
    pub pickups: Vec<PickupConsignmentPost>,
}

record!(OrderConsignmentPost { pickups });

impl OrderConsignmentPost {
    pub fn new(pickups: impl IntoIterator<Item = PickupConsignmentPost>) -> Self {
        Self {
            pickups: pickups.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn pickups(
        mut self,
        value: impl IntoIterator<Item = PickupConsignmentPost>,
    ) -> Self {
        self.pickups = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PickupConsignmentPost {
    pub pickup_method_id: i64,
    /// At most 250 characters.
    pub pickup_method_display_name: Option<String>,
    pub collection_instructions: Option<String>,
    /// At most 250 characters.
    pub collection_time_description: Option<String>,
    pub location: Option<PickupConsignmentLocationUpdate>,
    /// At least 1 item.
    pub line_items: Vec<OrderPostProduct>,
}

record!(PickupConsignmentPost {
    pickup_method_id, pickup_method_display_name, collection_instructions,
    collection_time_description, location, line_items,
});

impl PickupConsignmentPost {
    pub fn new(
        pickup_method_id: i64,
        line_items: impl IntoIterator<Item = OrderPostProduct>,
    ) -> Self {
        Self {
            pickup_method_id,
            line_items: line_items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn pickup_method_id(mut self, value: i64) -> Self {
        self.pickup_method_id = value;
        self
    }
    /// At most 250 characters.
    pub fn pickup_method_display_name(mut self, value: impl Into<String>) -> Self {
        self.pickup_method_display_name = Some(value.into());
        self
    }
    pub fn collection_instructions(mut self, value: impl Into<String>) -> Self {
        self.collection_instructions = Some(value.into());
        self
    }
    /// At most 250 characters.
    pub fn collection_time_description(mut self, value: impl Into<String>) -> Self {
        self.collection_time_description = Some(value.into());
        self
    }
    pub fn location(mut self, value: PickupConsignmentLocationUpdate) -> Self {
        self.location = Some(value);
        self
    }
    /// At least 1 item.
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = OrderPostProduct>,
    ) -> Self {
        self.line_items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderFeesPost {
    pub r#type: Option<FeeType>,
    pub display_name_customer: Option<String>,
    pub display_name_merchant: Option<String>,
    pub source: Option<String>,
    pub cost_ex_tax: Option<Decimal>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_tax: Option<Decimal>,
    pub tax_class_id: Nullable<i64>,
}

record!(OrderFeesPost {
    r#type, display_name_customer, display_name_merchant, source, cost_ex_tax as Text,
    cost_inc_tax as Text, cost_tax as Text, tax_class_id,
});

impl OrderFeesPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<FeeType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn display_name_customer(mut self, value: impl Into<String>) -> Self {
        self.display_name_customer = Some(value.into());
        self
    }
    pub fn display_name_merchant(mut self, value: impl Into<String>) -> Self {
        self.display_name_merchant = Some(value.into());
        self
    }
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    pub fn cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_ex_tax = Some(value.into());
        self
    }
    pub fn cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_inc_tax = Some(value.into());
        self
    }
    pub fn cost_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_tax = Some(value.into());
        self
    }
    pub fn tax_class_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.tax_class_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderCoupons {
    pub id: Option<i64>,
    pub coupon_id: Option<i64>,
    pub order_id: Option<i64>,
    pub code: Option<String>,
    pub amount: Option<Decimal>,
    /// One of `0`, `1`, `2`, `3`, `4`, `5`.
    pub r#type: Option<i64>,
    pub discount: Option<Decimal>,
}

record!(OrderCoupons { id, coupon_id, order_id, code, amount, r#type, discount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShippingAddress {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub items_total: Option<i64>,
    pub items_shipped: Option<i64>,
    pub base_cost: Option<Decimal>,
    pub cost_ex_tax: Option<Decimal>,
    pub cost_inc_tax: Option<Decimal>,
    pub cost_tax: Option<Decimal>,
    pub cost_tax_class_id: Option<i64>,
    pub base_handling_cost: Option<Decimal>,
    pub handling_cost_ex_tax: Option<Decimal>,
    pub handling_cost_inc_tax: Option<Decimal>,
    pub handling_cost_tax: Option<Decimal>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub shipping_zone_id: Option<i64>,
    pub shipping_zone_name: Option<String>,
    pub form_fields: Option<Vec<FormFields>>,
    /// Read-only.
    pub shipping_quotes: Option<UrlResource>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub shipping_method: Option<String>,
}

record!(OrderShippingAddress {
    id, order_id, items_total, items_shipped, base_cost as Text, cost_ex_tax as Text,
    cost_inc_tax as Text, cost_tax as Text, cost_tax_class_id, base_handling_cost as Text,
    handling_cost_ex_tax as Text, handling_cost_inc_tax as Text, handling_cost_tax as Text,
    handling_cost_tax_class_id, shipping_zone_id, shipping_zone_name, form_fields, shipping_quotes,
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email, shipping_method,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderStatus {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub system_label: Option<String>,
    pub custom_label: Option<String>,
    pub system_description: Option<String>,
}

record!(OrderStatus { id, name, system_label, custom_label, system_description });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderTaxes {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub order_address_id: Option<i64>,
    /// Deprecated.
    pub tax_rate_id: Option<i64>,
    pub sales_tax_id: Option<String>,
    pub tax_class_id: Option<i64>,
    pub name: Option<String>,
    pub class: Option<String>,
    pub rate: Option<Decimal>,
    pub priority: Option<Decimal>,
    pub priority_amount: Option<Decimal>,
    pub line_amount: Option<Decimal>,
    pub order_pickup_method_id: Option<i64>,
    pub order_product_id: Option<String>,
    pub line_item_type: Option<OrderTaxesLineItemType>,
}

record!(OrderTaxes {
    id, order_id, order_address_id, tax_rate_id, sales_tax_id, tax_class_id, name, class,
    rate as Text, priority, priority_amount as Text, line_amount as Text, order_pickup_method_id,
    order_product_id, line_item_type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShipment {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub order_address_id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub tracking_number: Option<String>,
    pub merchant_shipping_cost: Option<Decimal>,
    pub shipping_method: Option<String>,
    pub shipping_provider: Option<ShippingProvider>,
    pub tracking_carrier: Option<String>,
    pub tracking_link: Option<String>,
    /// At most 65535 characters.
    pub comments: Option<String>,
    pub billing_address: Option<ShippingAddress>,
    pub shipping_address: Option<ShippingAddress>,
    pub items: Option<Vec<OrderShipmentItem>>,
    /// Read-only.
    pub shipping_provider_display_name: Option<String>,
    pub generated_tracking_link: Option<String>,
}

record!(OrderShipment {
    id, order_id, customer_id, order_address_id, date_created as Rfc2822, tracking_number,
    merchant_shipping_cost as Text, shipping_method, shipping_provider, tracking_carrier,
    tracking_link, comments, billing_address, shipping_address, items,
    shipping_provider_display_name, generated_tracking_link,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub company: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub zip: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

record!(ShippingAddress {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShipmentItem {
    pub order_product_id: Option<i64>,
    pub product_id: Option<i64>,
    pub quantity: Option<i64>,
}

record!(OrderShipmentItem { order_product_id, product_id, quantity });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShipmentPost {
    pub order_address_id: Option<i64>,
    /// At most 50 characters.
    pub tracking_number: Option<String>,
    /// At most 500 characters.
    pub tracking_link: Option<String>,
    pub merchant_shipping_cost: Option<Decimal>,
    pub shipping_method: Option<String>,
    pub shipping_provider: Option<ShippingProvider>,
    pub tracking_carrier: Option<String>,
    /// At most 65535 characters.
    pub comments: Option<String>,
    pub items: Option<Vec<OrderShipmentPostItem>>,
}

record!(OrderShipmentPost {
    order_address_id, tracking_number, tracking_link, merchant_shipping_cost as Text,
    shipping_method, shipping_provider, tracking_carrier, comments, items,
});

impl OrderShipmentPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn order_address_id(mut self, value: i64) -> Self {
        self.order_address_id = Some(value);
        self
    }
    /// At most 50 characters.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.tracking_number = Some(value.into());
        self
    }
    /// At most 500 characters.
    pub fn tracking_link(mut self, value: impl Into<String>) -> Self {
        self.tracking_link = Some(value.into());
        self
    }
    pub fn merchant_shipping_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.merchant_shipping_cost = Some(value.into());
        self
    }
    pub fn shipping_method(mut self, value: impl Into<String>) -> Self {
        self.shipping_method = Some(value.into());
        self
    }
    pub fn shipping_provider(mut self, value: impl Into<ShippingProvider>) -> Self {
        self.shipping_provider = Some(value.into());
        self
    }
    pub fn tracking_carrier(mut self, value: impl Into<String>) -> Self {
        self.tracking_carrier = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.comments = Some(value.into());
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = OrderShipmentPostItem>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShipmentPostItem {
    pub order_product_id: Option<i64>,
    pub quantity: Option<i64>,
}

record!(OrderShipmentPostItem { order_product_id, quantity });

impl OrderShipmentPostItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn order_product_id(mut self, value: i64) -> Self {
        self.order_product_id = Some(value);
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderShipmentPut {
    pub order_address_id: Nullable<i64>,
    pub tracking_number: Nullable<String>,
    pub merchant_shipping_cost: Nullable<Decimal>,
    pub shipping_method: Nullable<String>,
    pub shipping_provider: Nullable<ShippingProvider>,
    pub tracking_carrier: Nullable<String>,
    /// At most 500 characters.
    pub tracking_link: Nullable<String>,
    /// At most 65535 characters.
    pub comments: Nullable<String>,
}

record!(OrderShipmentPut {
    order_address_id, tracking_number, merchant_shipping_cost as Text, shipping_method,
    shipping_provider, tracking_carrier, tracking_link, comments,
});

impl OrderShipmentPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn order_address_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_address_id = value.into();
        self
    }
    pub fn tracking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tracking_number = value.into();
        self
    }
    pub fn merchant_shipping_cost(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.merchant_shipping_cost = value.into();
        self
    }
    pub fn shipping_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.shipping_method = value.into();
        self
    }
    pub fn shipping_provider(
        mut self,
        value: impl Into<Nullable<ShippingProvider>>,
    ) -> Self {
        self.shipping_provider = value.into();
        self
    }
    pub fn tracking_carrier(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tracking_carrier = value.into();
        self
    }
    /// At most 500 characters.
    pub fn tracking_link(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tracking_link = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn comments(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.comments = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderMessage {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub staff_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub r#type: Option<String>,
    pub subject: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub is_flagged: Option<bool>,
    pub date_created: Option<DateTime>,
    pub customer: Option<Map<String, Json>>,
}

record!(OrderMessage {
    id, order_id, staff_id, customer_id, r#type, subject, message, status, is_flagged,
    date_created as Rfc2822, customer,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddressPut {
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub company: Nullable<String>,
    pub street_1: Nullable<String>,
    pub street_2: Nullable<String>,
    pub city: Nullable<String>,
    pub state: Nullable<String>,
    pub zip: Nullable<String>,
    pub country: Nullable<String>,
    pub country_iso2: Nullable<String>,
    pub phone: Nullable<String>,
    pub email: Nullable<String>,
    pub shipping_method: Nullable<String>,
    pub form_fields: Nullable<Vec<FormFields>>,
}

record!(ShippingAddressPut {
    first_name, last_name, company, street_1, street_2, city, state, zip, country, country_iso2,
    phone, email, shipping_method, form_fields,
});

impl ShippingAddressPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
    }
    pub fn street_1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.street_1 = value.into();
        self
    }
    pub fn street_2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.street_2 = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state = value.into();
        self
    }
    pub fn zip(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.zip = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country = value.into();
        self
    }
    pub fn country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country_iso2 = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn shipping_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.shipping_method = value.into();
        self
    }
    pub fn form_fields(mut self, value: impl Into<Nullable<Vec<FormFields>>>) -> Self {
        self.form_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingQuotes {
    pub id: Option<String>,
    pub uuid: Option<String>,
    pub timestamp: Option<String>,
    pub shipping_provider_id: Option<String>,
    pub shipping_provider_quote: Option<Vec<Map<String, Json>>>,
    pub provider_code: Option<String>,
    pub carrier_code: Option<String>,
    pub rate_code: Option<String>,
    pub rate_id: Option<String>,
    pub method_id: Option<i64>,
}

record!(ShippingQuotes {
    id, uuid, timestamp, shipping_provider_id, shipping_provider_quote, provider_code, carrier_code,
    rate_code, rate_id, method_id,
});
