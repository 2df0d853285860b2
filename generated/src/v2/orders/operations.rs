// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Orders V2.

use bigcommerce_runtime::codegen::{Bare, BareList, DateTime, Decimal, Empty, Nullable, Parts, Rfc2822, operation};

use super::*;

/// `GET /orders/{order_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-an-order). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrder {
    parts: Parts,
}

impl GetOrder {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn consignment_structure(
        mut self,
        value: impl Into<ConsignmentStructure>,
    ) -> Self {
        self.parts.query("consignment_structure", value.into());
        self
    }
}

operation!(GetOrder() -> Bare<Order> {
    id: "getOrder", family: V2, method: GET, path: "/orders/{order_id}",
    scope: "store_v2_orders_read_only",
});

/// `PUT /orders/{order_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-an-order). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrder {
    parts: Parts,
    body: OrderUpdate,
}

impl UpdateOrder {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
            body: OrderUpdate::new(),
        }
    }
    pub fn base_handling_cost(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.base_handling_cost = value.into();
        self
    }
    pub fn base_shipping_cost(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.base_shipping_cost = value.into();
        self
    }
    pub fn base_wrapping_cost(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.base_wrapping_cost = value.into();
        self
    }
    pub fn billing_address(
        mut self,
        value: impl Into<Nullable<BillingAddressPut>>,
    ) -> Self {
        self.body.billing_address = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn consignments(
        mut self,
        value: impl Into<Nullable<OrderConsignmentPut>>,
    ) -> Self {
        self.body.consignments = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_id = value.into();
        self
    }
    pub fn customer_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.customer_message = value.into();
        self
    }
    pub fn date_created(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.body.date_created = value.into();
        self
    }
    pub fn discount_amount(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.discount_amount = value.into();
        self
    }
    pub fn order_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.order_source = value.into();
        self
    }
    pub fn ebay_order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ebay_order_id = value.into();
        self
    }
    pub fn external_merchant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_merchant_id = value.into();
        self
    }
    pub fn external_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_source = value.into();
        self
    }
    pub fn geoip_country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.geoip_country = value.into();
        self
    }
    pub fn geoip_country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.geoip_country_iso2 = value.into();
        self
    }
    pub fn handling_cost_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.handling_cost_ex_tax = value.into();
        self
    }
    pub fn handling_cost_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.handling_cost_inc_tax = value.into();
        self
    }
    /// At most 30 characters.
    pub fn ip_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ip_address = value.into();
        self
    }
    /// At most 39 characters.
    pub fn ip_address_v6(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ip_address_v6 = value.into();
        self
    }
    pub fn items_shipped(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.items_shipped = value.into();
        self
    }
    pub fn items_total(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.items_total = value.into();
        self
    }
    pub fn order_is_digital(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.order_is_digital = value.into();
        self
    }
    pub fn payment_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.payment_method = value.into();
        self
    }
    pub fn payment_provider_id(
        mut self,
        value: impl Into<Nullable<PaymentProviderId>>,
    ) -> Self {
        self.body.payment_provider_id = value.into();
        self
    }
    pub fn products(
        mut self,
        value: impl Into<Nullable<Vec<OrderUpdateProduct>>>,
    ) -> Self {
        self.body.products = value.into();
        self
    }
    pub fn refunded_amount(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.refunded_amount = value.into();
        self
    }
    pub fn shipping_cost_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.shipping_cost_ex_tax = value.into();
        self
    }
    pub fn shipping_cost_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.shipping_cost_inc_tax = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn staff_notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.staff_notes = value.into();
        self
    }
    pub fn shipping_addresses(
        mut self,
        value: impl Into<Nullable<Vec<OrderUpdateShippingAddress>>>,
    ) -> Self {
        self.body.shipping_addresses = value.into();
        self
    }
    pub fn status_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.status_id = value.into();
        self
    }
    pub fn subtotal_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.subtotal_ex_tax = value.into();
        self
    }
    pub fn subtotal_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.subtotal_inc_tax = value.into();
        self
    }
    pub fn tax_provider_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.tax_provider_id = value.into();
        self
    }
    pub fn customer_locale(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.customer_locale = value.into();
        self
    }
    pub fn external_order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_order_id = value.into();
        self
    }
    pub fn total_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.total_ex_tax = value.into();
        self
    }
    pub fn total_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.total_inc_tax = value.into();
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.wrapping_cost_ex_tax = value.into();
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.wrapping_cost_inc_tax = value.into();
        self
    }
    pub fn fees(mut self, value: impl Into<Nullable<Vec<OrderFeesPut>>>) -> Self {
        self.body.fees = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOrder(json body) -> Bare<Order> {
    id: "updateOrder", family: V2, method: PUT, path: "/orders/{order_id}",
    scope: "store_v2_orders",
});

/// `DELETE /orders/{order_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#archive-an-order). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteOrder {
    parts: Parts,
}

impl DeleteOrder {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(DeleteOrder() -> Empty {
    id: "deleteOrder", family: V2, method: DELETE, path: "/orders/{order_id}",
    scope: "store_v2_orders",
});

/// `GET /orders/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-a-count-of-orders). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrdersCount {
    parts: Parts,
}

impl GetOrdersCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    /// Query: `min_total`.
    pub fn total_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("min_total", value.into());
        self
    }
    /// Query: `max_total`.
    pub fn total_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("max_total", value.into());
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customer_id", value);
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("email", value.into());
        self
    }
    pub fn status_id(mut self, value: i64) -> Self {
        self.parts.query("status_id", value);
        self
    }
    pub fn cart_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("cart_id", value.into());
        self
    }
    pub fn payment_method(mut self, value: impl Into<String>) -> Self {
        self.parts.query("payment_method", value.into());
        self
    }
    /// Query: `min_date_created`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_created`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `min_date_modified`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_modified", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_modified`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_modified", Rfc2822(value.into()));
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("external_order_id", value.into());
        self
    }
}

operation!(GetOrdersCount() -> Bare<OrdersCount> {
    id: "getOrdersCount", family: V2, method: GET, path: "/orders/count",
    scope: "store_v2_orders_read_only",
});

/// `GET /orders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-all-orders). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrders {
    parts: Parts,
}

impl GetOrders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    /// Query: `min_total`.
    pub fn total_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("min_total", value.into());
        self
    }
    /// Query: `max_total`.
    pub fn total_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("max_total", value.into());
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customer_id", value);
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("email", value.into());
        self
    }
    pub fn status_id(mut self, value: i64) -> Self {
        self.parts.query("status_id", value);
        self
    }
    pub fn cart_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("cart_id", value.into());
        self
    }
    pub fn payment_method(mut self, value: impl Into<String>) -> Self {
        self.parts.query("payment_method", value.into());
        self
    }
    /// Query: `min_date_created`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_created`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `min_date_modified`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_modified", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_modified`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_modified", Rfc2822(value.into()));
        self
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn consignment_structure(
        mut self,
        value: impl Into<ConsignmentStructure>,
    ) -> Self {
        self.parts.query("consignment_structure", value.into());
        self
    }
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("external_order_id", value.into());
        self
    }
}

operation!(GetOrders() -> BareList<Order> {
    id: "getOrders", family: V2, method: GET, path: "/orders", scope: "store_v2_orders_read_only",
    paging: Page,
});

/// `POST /orders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#create-an-order). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrder {
    parts: Parts,
    body: OrderPost,
}

impl CreateOrder {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: OrderPost::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn consignment_structure(
        mut self,
        value: impl Into<ConsignmentStructure>,
    ) -> Self {
        self.parts.query("consignment_structure", value.into());
        self
    }
    pub fn billing_address(mut self, value: BillingAddressInput) -> Self {
        self.body.billing_address = Some(value);
        self
    }
    pub fn default_currency_code(mut self, value: impl Into<String>) -> Self {
        self.body.default_currency_code = Some(value.into());
        self
    }
    pub fn products(
        mut self,
        value: impl IntoIterator<Item = OrderPostProduct>,
    ) -> Self {
        self.body.products = Some(value.into_iter().collect());
        self
    }
    pub fn shipping_addresses(
        mut self,
        value: impl IntoIterator<Item = OrderPostShippingAddress>,
    ) -> Self {
        self.body.shipping_addresses = Some(value.into_iter().collect());
        self
    }
    pub fn consignments(mut self, value: OrderConsignmentPost) -> Self {
        self.body.consignments = Some(value);
        self
    }
    pub fn fees(mut self, value: impl IntoIterator<Item = OrderFeesPost>) -> Self {
        self.body.fees = Some(value.into_iter().collect());
        self
    }
    pub fn base_handling_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.body.base_handling_cost = Some(value.into());
        self
    }
    pub fn base_shipping_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.body.base_shipping_cost = Some(value.into());
        self
    }
    pub fn base_wrapping_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.body.base_wrapping_cost = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    pub fn customer_message(mut self, value: impl Into<String>) -> Self {
        self.body.customer_message = Some(value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.body.date_created = Some(value.into());
        self
    }
    pub fn discount_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.body.discount_amount = Some(value.into());
        self
    }
    pub fn order_source(mut self, value: impl Into<String>) -> Self {
        self.body.order_source = Some(value.into());
        self
    }
    pub fn ebay_order_id(mut self, value: impl Into<String>) -> Self {
        self.body.ebay_order_id = Some(value.into());
        self
    }
    pub fn external_merchant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_merchant_id = value.into();
        self
    }
    pub fn external_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_source = value.into();
        self
    }
    pub fn geoip_country(mut self, value: impl Into<String>) -> Self {
        self.body.geoip_country = Some(value.into());
        self
    }
    pub fn geoip_country_iso2(mut self, value: impl Into<String>) -> Self {
        self.body.geoip_country_iso2 = Some(value.into());
        self
    }
    pub fn handling_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.handling_cost_ex_tax = Some(value.into());
        self
    }
    pub fn handling_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.handling_cost_inc_tax = Some(value.into());
        self
    }
    /// At most 30 characters.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.body.ip_address = Some(value.into());
        self
    }
    /// At most 39 characters.
    pub fn ip_address_v6(mut self, value: impl Into<String>) -> Self {
        self.body.ip_address_v6 = Some(value.into());
        self
    }
    pub fn items_shipped(mut self, value: i64) -> Self {
        self.body.items_shipped = Some(value);
        self
    }
    pub fn items_total(mut self, value: i64) -> Self {
        self.body.items_total = Some(value);
        self
    }
    pub fn order_is_digital(mut self, value: bool) -> Self {
        self.body.order_is_digital = Some(value);
        self
    }
    pub fn payment_method(mut self, value: impl Into<String>) -> Self {
        self.body.payment_method = Some(value.into());
        self
    }
    pub fn payment_provider_id(mut self, value: impl Into<PaymentProviderId>) -> Self {
        self.body.payment_provider_id = Some(value.into());
        self
    }
    pub fn refunded_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.body.refunded_amount = Some(value.into());
        self
    }
    pub fn shipping_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.shipping_cost_ex_tax = Some(value.into());
        self
    }
    pub fn shipping_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.shipping_cost_inc_tax = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn staff_notes(mut self, value: impl Into<String>) -> Self {
        self.body.staff_notes = Some(value.into());
        self
    }
    pub fn status_id(mut self, value: i64) -> Self {
        self.body.status_id = Some(value);
        self
    }
    pub fn subtotal_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.subtotal_ex_tax = Some(value.into());
        self
    }
    pub fn subtotal_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.subtotal_inc_tax = Some(value.into());
        self
    }
    pub fn tax_provider_id(mut self, value: impl Into<String>) -> Self {
        self.body.tax_provider_id = Some(value.into());
        self
    }
    pub fn customer_locale(mut self, value: impl Into<String>) -> Self {
        self.body.customer_locale = Some(value.into());
        self
    }
    pub fn external_order_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_order_id = Some(value.into());
        self
    }
    pub fn total_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.total_ex_tax = Some(value.into());
        self
    }
    pub fn total_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.total_inc_tax = Some(value.into());
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.wrapping_cost_ex_tax = Some(value.into());
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.body.wrapping_cost_inc_tax = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrder(json body) -> Bare<Order> {
    id: "createOrder", family: V2, method: POST, path: "/orders", scope: "store_v2_orders",
});

/// `DELETE /orders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#delete-all-orders). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteOrders {
    parts: Parts,
}

impl DeleteOrders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(DeleteOrders() -> Empty {
    id: "deleteOrders", family: V2, method: DELETE, path: "/orders", scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/coupons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#list-order-coupons). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderCoupons {
    parts: Parts,
}

impl GetOrderCoupons {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetOrderCoupons() -> BareList<OrderCoupons> {
    id: "getOrderCoupons", family: V2, method: GET, path: "/orders/{order_id}/coupons",
    scope: "store_v2_orders_read_only", paging: Page,
});

/// `GET /orders/{order_id}/products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#list-order-products). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderProducts {
    parts: Parts,
}

impl GetOrderProducts {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetOrderProducts() -> BareList<OrderProducts> {
    id: "getOrderProducts", family: V2, method: GET, path: "/orders/{order_id}/products",
    scope: "store_v2_orders_read_only", paging: Page,
});

/// `GET /orders/{order_id}/shipping_addresses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-order-shipping-addresses). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderShippingAddresses {
    parts: Parts,
}

impl GetOrderShippingAddresses {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetOrderShippingAddresses() -> BareList<OrderShippingAddress> {
    id: "getOrderShippingAddresses", family: V2, method: GET,
    path: "/orders/{order_id}/shipping_addresses", scope: "store_v2_orders_read_only", paging: Page,
});

/// `GET /order_statuses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-all-order-statuses). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderStatuses {
    parts: Parts,
}

impl GetOrderStatuses {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetOrderStatuses() -> BareList<OrderStatus> {
    id: "getOrderStatuses", family: V2, method: GET, path: "/order_statuses",
    scope: "store_v2_orders_read_only",
});

/// `GET /order_statuses/{status_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-a-single-order-status-by-id). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderStatusesStatus {
    parts: Parts,
}

impl GetOrderStatusesStatus {
    pub fn new(status_id: i64) -> Self {
        Self {
            parts: Parts::new([&status_id]),
        }
    }
}

operation!(GetOrderStatusesStatus() -> Bare<OrderStatus> {
    id: "getOrderStatusesStatus", family: V2, method: GET, path: "/order_statuses/{status_id}",
    scope: "store_v2_orders_read_only",
});

/// `GET /orders/{order_id}/taxes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-all-order-taxes). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderTaxes {
    parts: Parts,
}

impl GetOrderTaxes {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Default: `"false"`.
    pub fn details(mut self, value: impl Into<String>) -> Self {
        self.parts.query("details", value.into());
        self
    }
}

operation!(GetOrderTaxes() -> BareList<OrderTaxes> {
    id: "getOrderTaxes", family: V2, method: GET, path: "/orders/{order_id}/taxes",
    scope: "store_v2_orders_read_only", paging: Page,
});

/// `GET /orders/{order_id}/shipments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-order-shipments). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderShipments {
    parts: Parts,
}

impl GetOrderShipments {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetOrderShipments() -> BareList<OrderShipment> {
    id: "getOrderShipments", family: V2, method: GET, path: "/orders/{order_id}/shipments",
    scope: "store_v2_orders_read_only", paging: Page,
});

/// `POST /orders/{order_id}/shipments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#create-order-shipment). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrderShipments {
    parts: Parts,
    body: OrderShipmentPost,
}

impl CreateOrderShipments {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
            body: OrderShipmentPost::new(),
        }
    }
    pub fn order_address_id(mut self, value: i64) -> Self {
        self.body.order_address_id = Some(value);
        self
    }
    /// At most 50 characters.
    pub fn tracking_number(mut self, value: impl Into<String>) -> Self {
        self.body.tracking_number = Some(value.into());
        self
    }
    /// At most 500 characters.
    pub fn tracking_link(mut self, value: impl Into<String>) -> Self {
        self.body.tracking_link = Some(value.into());
        self
    }
    pub fn merchant_shipping_cost(mut self, value: impl Into<Decimal>) -> Self {
        self.body.merchant_shipping_cost = Some(value.into());
        self
    }
    pub fn shipping_method(mut self, value: impl Into<String>) -> Self {
        self.body.shipping_method = Some(value.into());
        self
    }
    pub fn shipping_provider(mut self, value: impl Into<ShippingProvider>) -> Self {
        self.body.shipping_provider = Some(value.into());
        self
    }
    pub fn tracking_carrier(mut self, value: impl Into<String>) -> Self {
        self.body.tracking_carrier = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn comments(mut self, value: impl Into<String>) -> Self {
        self.body.comments = Some(value.into());
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = OrderShipmentPostItem>,
    ) -> Self {
        self.body.items = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderShipmentPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrderShipments(json body) -> Bare<OrderShipment> {
    id: "createOrderShipments", family: V2, method: POST, path: "/orders/{order_id}/shipments",
    scope: "store_v2_orders",
});

/// `DELETE /orders/{order_id}/shipments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#delete-order-shipments). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteOrderShipments {
    parts: Parts,
}

impl DeleteOrderShipments {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(DeleteOrderShipments() -> Empty {
    id: "deleteOrderShipments", family: V2, method: DELETE, path: "/orders/{order_id}/shipments",
    scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/shipments/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-count-of-order-shipments). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderShipmentsCount {
    parts: Parts,
}

impl GetOrderShipmentsCount {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetOrderShipmentsCount() -> Bare<Count> {
    id: "getOrderShipmentsCount", family: V2, method: GET,
    path: "/orders/{order_id}/shipments/count", scope: "store_v2_orders_read_only",
});

/// `GET /orders/{order_id}/shipments/{shipment_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-a-shipment). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderShipment {
    parts: Parts,
}

impl GetOrderShipment {
    pub fn new(order_id: i64, shipment_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &shipment_id]),
        }
    }
}

operation!(GetOrderShipment() -> Bare<OrderShipment> {
    id: "getOrderShipment", family: V2, method: GET,
    path: "/orders/{order_id}/shipments/{shipment_id}", scope: "store_v2_orders_read_only",
});

/// `PUT /orders/{order_id}/shipments/{shipment_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-a-shipment). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrderShipment {
    parts: Parts,
    body: OrderShipmentPut,
}

impl UpdateOrderShipment {
    pub fn new(order_id: i64, shipment_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &shipment_id]),
            body: OrderShipmentPut::new(),
        }
    }
    pub fn order_address_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.order_address_id = value.into();
        self
    }
    pub fn tracking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.tracking_number = value.into();
        self
    }
    pub fn merchant_shipping_cost(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.body.merchant_shipping_cost = value.into();
        self
    }
    pub fn shipping_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.shipping_method = value.into();
        self
    }
    pub fn shipping_provider(
        mut self,
        value: impl Into<Nullable<ShippingProvider>>,
    ) -> Self {
        self.body.shipping_provider = value.into();
        self
    }
    pub fn tracking_carrier(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.tracking_carrier = value.into();
        self
    }
    /// At most 500 characters.
    pub fn tracking_link(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.tracking_link = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn comments(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.comments = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderShipmentPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOrderShipment(json body) -> Bare<OrderShipment> {
    id: "updateOrderShipment", family: V2, method: PUT,
    path: "/orders/{order_id}/shipments/{shipment_id}", scope: "store_v2_orders",
});

/// `DELETE /orders/{order_id}/shipments/{shipment_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#delete-an-order-shipment). Scope: `store_v2_orders`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteOrderShipment {
    parts: Parts,
}

impl DeleteOrderShipment {
    pub fn new(order_id: i64, shipment_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &shipment_id]),
        }
    }
}

operation!(DeleteOrderShipment() -> Empty {
    id: "deleteOrderShipment", family: V2, method: DELETE,
    path: "/orders/{order_id}/shipments/{shipment_id}", scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/messages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-order-messages). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderMessages {
    parts: Parts,
}

impl GetOrderMessages {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customer_id", value);
        self
    }
    /// Query: `min_date_created`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_created", Rfc2822(value.into()));
        self
    }
    /// Query: `max_date_created`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("max_date_created", Rfc2822(value.into()));
        self
    }
    pub fn is_flagged(mut self, value: bool) -> Self {
        self.parts.query("is_flagged", value);
        self
    }
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.parts.query("status", value.into());
        self
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetOrderMessages() -> BareList<OrderMessage> {
    id: "getOrderMessages", family: V2, method: GET, path: "/orders/{order_id}/messages",
    scope: "store_v2_orders_read_only", paging: Page,
});

/// `GET /orders/{order_id}/products/{product_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-an-order-product). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderProduct {
    parts: Parts,
}

impl GetOrderProduct {
    pub fn new(order_id: i64, product_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &product_id]),
        }
    }
}

operation!(GetOrderProduct() -> Bare<OrderProducts> {
    id: "getOrderProduct", family: V2, method: GET,
    path: "/orders/{order_id}/products/{product_id}", scope: "store_v2_orders_read_only",
});

/// `GET /orders/{order_id}/shipping_addresses/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-a-shipping-address). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderShippingAddress {
    parts: Parts,
}

impl GetOrderShippingAddress {
    pub fn new(order_id: i64, id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&order_id, &id]),
        }
    }
}

operation!(GetOrderShippingAddress() -> Bare<OrderShippingAddress> {
    id: "getOrderShippingAddress", family: V2, method: GET,
    path: "/orders/{order_id}/shipping_addresses/{id}", scope: "store_v2_orders_read_only",
});

/// `PUT /orders/{order_id}/shipping_addresses/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-a-shipping-address). Scope: `store_v2_orders`. Feature: `v2-orders`.
///
/// Errors: 400 [`StatusMessage`](super::StatusMessage), 404 [`StatusMessage`](super::StatusMessage).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrderShippingAddress {
    parts: Parts,
    body: ShippingAddressPut,
}

impl UpdateOrderShippingAddress {
    pub fn new(order_id: i64, id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&order_id, &id]),
            body: ShippingAddressPut::new(),
        }
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company = value.into();
        self
    }
    pub fn street_1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.street_1 = value.into();
        self
    }
    pub fn street_2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.street_2 = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.city = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state = value.into();
        self
    }
    pub fn zip(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.zip = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country = value.into();
        self
    }
    pub fn country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country_iso2 = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn shipping_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.shipping_method = value.into();
        self
    }
    pub fn form_fields(mut self, value: impl Into<Nullable<Vec<FormFields>>>) -> Self {
        self.body.form_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShippingAddressPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOrderShippingAddress(json body) -> Bare<OrderShippingAddress> {
    id: "updateOrderShippingAddress", family: V2, method: PUT,
    path: "/orders/{order_id}/shipping_addresses/{id}", scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-order-shipping-quotes). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderShippingAddressShippingQuotes {
    parts: Parts,
}

impl GetOrderShippingAddressShippingQuotes {
    pub fn new(order_id: i64, shipping_address_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &shipping_address_id]),
        }
    }
}

operation!(GetOrderShippingAddressShippingQuotes() -> Bare<ShippingQuotes> {
    id: "getOrderShippingAddressShippingQuotes", family: V2, method: GET,
    path: "/orders/{order_id}/shipping_addresses/{shipping_address_id}/shipping_quotes",
    scope: "store_v2_orders_read_only",
});

/// `GET /orders/{order_id}/consignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-consignments). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
///
/// Errors: 404 [`StatusMessage`](super::StatusMessage).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderConsignments {
    parts: Parts,
}

impl GetOrderConsignments {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<OrderConsignmentInclude>>,
    ) -> Self {
        self.parts
            .list(
                "include",
                values.into_iter().map(Into::<OrderConsignmentInclude>::into),
            );
        self
    }
}

operation!(GetOrderConsignments() -> Bare<OrderConsignment> {
    id: "getOrderConsignments", family: V2, method: GET, path: "/orders/{order_id}/consignments",
    scope: "store_v2_orders_read_only",
});

/// `GET /orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-consignment-shipping-quotes). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
///
/// Errors: 404 [`StatusMessage`](super::StatusMessage).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderConsignmentShippingQuotes {
    parts: Parts,
}

impl GetOrderConsignmentShippingQuotes {
    pub fn new(order_id: i64, shipping_consignment_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &shipping_consignment_id]),
        }
    }
}

operation!(GetOrderConsignmentShippingQuotes() -> Bare<ShippingQuotes> {
    id: "getOrderConsignmentShippingQuotes", family: V2, method: GET,
    path: "/orders/{order_id}/consignments/shipping/{shipping_consignment_id}/shipping_quotes",
    scope: "store_v2_orders_read_only",
});

/// `GET /orders/{order_id}/fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-fees). Scope: `store_v2_orders_read_only`. Feature: `v2-orders`.
///
/// Errors: 404 [`StatusMessage`](super::StatusMessage).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderFees {
    parts: Parts,
}

impl GetOrderFees {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetOrderFees() -> Bare<OrderFeesResp> {
    id: "getOrderFees", family: V2, method: GET, path: "/orders/{order_id}/fees",
    scope: "store_v2_orders_read_only",
});
