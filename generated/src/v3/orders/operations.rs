// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Orders V3.

use bigcommerce_runtime::codegen::{Bare, Batch, Data, DateTime, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `POST /orders/{order_id}/payment_actions/capture`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#capture-order-payment). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError), 422 [`UnprocessableContentError`](super::UnprocessableContentError), 502 [`ConflictError`](super::ConflictError), 503 [`ConflictError`](super::ConflictError), 504 [`ErrorDetailed`](super::ErrorDetailed).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CaptureOrderPayment {
    parts: Parts,
}

impl CaptureOrderPayment {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(CaptureOrderPayment() -> Bare<Map<String, Json>> {
    id: "captureOrderPayment", family: V3, method: POST,
    path: "/orders/{order_id}/payment_actions/capture", scope: "store_v2_orders",
});

/// `POST /orders/{order_id}/payment_actions/void`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#void). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError), 422 [`UnprocessableContentError`](super::UnprocessableContentError), 502 [`ConflictError`](super::ConflictError), 503 [`ConflictError`](super::ConflictError), 504 [`ErrorDetailed`](super::ErrorDetailed).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct VoidOrderPayment {
    parts: Parts,
}

impl VoidOrderPayment {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(VoidOrderPayment() -> Bare<Map<String, Json>> {
    id: "voidOrderPayment", family: V3, method: POST,
    path: "/orders/{order_id}/payment_actions/void", scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/transactions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-transactions). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`.
///
/// Errors: 404 [`NotFound`](super::NotFound), 503 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderTransactions {
    parts: Parts,
}

impl GetOrderTransactions {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetOrderTransactions() -> Page<Transaction> {
    id: "getOrderTransactions", family: V3, method: GET, path: "/orders/{order_id}/transactions",
    scope: "store_v2_orders_read_only",
});

/// `POST /orders/{order_id}/payment_actions/refund_quotes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#create-a-refund-quote). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrderRefundQuotes {
    parts: Parts,
    body: RefundQuotePost,
}

impl CreateOrderRefundQuotes {
    pub fn new(order_id: i64, body: impl Into<RefundQuotePost>) -> Self {
        Self {
            parts: Parts::new([&order_id]),
            body: body.into(),
        }
    }
}

operation!(CreateOrderRefundQuotes(json body) -> Data<RefundQuote> {
    id: "createOrderRefundQuotes", family: V3, method: POST,
    path: "/orders/{order_id}/payment_actions/refund_quotes", scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/payment_actions/refunds`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-refunds-for-order). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderRefunds {
    parts: Parts,
}

impl GetOrderRefunds {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("transaction_id", value.into());
        self
    }
}

operation!(GetOrderRefunds() -> Page<Refund> {
    id: "getOrderRefunds", family: V3, method: GET,
    path: "/orders/{order_id}/payment_actions/refunds", scope: "store_v2_orders_read_only",
});

/// `POST /orders/{order_id}/payment_actions/refunds`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#create-a-refund). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 422 [`OrderRefundError`](super::OrderRefundError), 503 [`ServiceUnavailableError`](super::ServiceUnavailableError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrderRefund {
    parts: Parts,
    body: RefundRequestPost,
}

impl CreateOrderRefund {
    pub fn new(order_id: i64, body: impl Into<RefundRequestPost>) -> Self {
        Self {
            parts: Parts::new([&order_id]),
            body: body.into(),
        }
    }
    pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("transaction_id", value.into());
        self
    }
}

operation!(CreateOrderRefund(json body) -> Data<Refund> {
    id: "createOrderRefund", family: V3, method: POST,
    path: "/orders/{order_id}/payment_actions/refunds", scope: "store_v2_orders",
});

/// `GET /orders/payment_actions/refunds/{refund_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-a-refund). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderRefund {
    parts: Parts,
}

impl GetOrderRefund {
    pub fn new(refund_id: i64) -> Self {
        Self {
            parts: Parts::new([&refund_id]),
        }
    }
}

operation!(GetOrderRefund() -> Data<OrderRefund> {
    id: "getOrderRefund", family: V3, method: GET,
    path: "/orders/payment_actions/refunds/{refund_id}", scope: "store_v2_orders_read_only",
});

/// `GET /orders/payment_actions/refunds`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-all-refunds). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrdersRefunds {
    parts: Parts,
}

impl GetOrdersRefunds {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `order_id:in`.
    pub fn order_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("order_id:in", values);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `created:min`.
    pub fn created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("created:min", value.into());
        self
    }
    /// Query: `created:max`.
    pub fn created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("created:max", value.into());
        self
    }
    pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("transaction_id", value.into());
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetOrdersRefunds() -> Page<Refund> {
    id: "getOrdersRefunds", family: V3, method: GET, path: "/orders/payment_actions/refunds",
    scope: "store_v2_orders_read_only", paging: Page,
});

/// `GET /orders/{order_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-order-metafields). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderMetafields {
    parts: Parts,
}

impl GetOrderMetafields {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetOrderMetafields() -> Page<Metafield> {
    id: "getOrderMetafields", family: V3, method: GET, path: "/orders/{order_id}/metafields",
    scope: "store_v2_orders_read_only", paging: PageOrCursor,
});

/// `POST /orders/{order_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#create-metafields). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrderMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateOrderMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        order_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&order_id]),
            body: MetafieldInput::new(key, value, namespace, permission_set),
        }
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrderMetafield(json body) -> Data<Metafield> {
    id: "createOrderMetafield", family: V3, method: POST, path: "/orders/{order_id}/metafields",
    scope: "store_v2_orders",
});

/// `GET /orders/{order_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-a-metafield). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderMetafield {
    parts: Parts,
}

impl GetOrderMetafield {
    pub fn new(order_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &metafield_id]),
        }
    }
}

operation!(GetOrderMetafield() -> Data<Metafield> {
    id: "getOrderMetafield", family: V3, method: GET,
    path: "/orders/{order_id}/metafields/{metafield_id}", scope: "store_v2_orders_read_only",
});

/// `PUT /orders/{order_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-a-metafield). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrderMetafield {
    parts: Parts,
    body: MetafieldUpdate,
}

impl UpdateOrderMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        order_id: i64,
        metafield_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&order_id, &metafield_id]),
            body: MetafieldUpdate::new(key, value, namespace, permission_set),
        }
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOrderMetafield(json body) -> Data<Metafield> {
    id: "updateOrderMetafield", family: V3, method: PUT,
    path: "/orders/{order_id}/metafields/{metafield_id}", scope: "store_v2_orders",
});

/// `DELETE /orders/{order_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#delete-a-metafield). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteOrderMetafield {
    parts: Parts,
}

impl DeleteOrderMetafield {
    pub fn new(order_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id, &metafield_id]),
        }
    }
}

operation!(DeleteOrderMetafield() -> Empty {
    id: "deleteOrderMetafield", family: V3, method: DELETE,
    path: "/orders/{order_id}/metafields/{metafield_id}", scope: "store_v2_orders",
});

/// `GET /orders/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-global-order-settings). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`.
///
/// Errors: 400 [`GlobalOrderSettingError`](super::GlobalOrderSettingError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetGlobalOrderSettings {
    parts: Parts,
}

impl GetGlobalOrderSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetGlobalOrderSettings() -> Bare<GlobalOrderSetting> {
    id: "getGlobalOrderSettings", family: V3, method: GET, path: "/orders/settings",
    scope: "store_v2_orders_read_only",
});

/// `PUT /orders/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-global-order-settings). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`GlobalOrderSettingError`](super::GlobalOrderSettingError), 422 [`GlobalOrderSettingError`](super::GlobalOrderSettingError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateGlobalOrderSettings {
    parts: Parts,
    body: GlobalOrderSettings,
}

impl UpdateGlobalOrderSettings {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: GlobalOrderSettings::new(),
        }
    }
    pub fn notifications(
        mut self,
        value: impl Into<Nullable<GlobalOrderSettingsNotifications>>,
    ) -> Self {
        self.body.notifications = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GlobalOrderSettings) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateGlobalOrderSettings(json body) -> Bare<GlobalOrderSetting> {
    id: "updateGlobalOrderSettings", family: V3, method: PUT, path: "/orders/settings",
    scope: "store_v2_orders",
});

/// `GET /orders/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-channel-order-settings). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`.
///
/// Errors: 400 [`GlobalOrderSettingError`](super::GlobalOrderSettingError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelOrderSettings {
    parts: Parts,
}

impl GetChannelOrderSettings {
    pub fn new(channel_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelOrderSettings() -> Bare<GlobalOrderSetting> {
    id: "getChannelOrderSettings", family: V3, method: GET,
    path: "/orders/settings/channels/{channel_id}", scope: "store_v2_orders_read_only",
});

/// `PUT /orders/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-channel-order-settings). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`GlobalOrderSettingError`](super::GlobalOrderSettingError), 422 [`GlobalOrderSettingError`](super::GlobalOrderSettingError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelOrderSettings {
    parts: Parts,
    body: ChannelOrderSettings,
}

impl UpdateChannelOrderSettings {
    pub fn new(channel_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: ChannelOrderSettings::new(),
        }
    }
    pub fn notifications(
        mut self,
        value: impl Into<Nullable<ChannelOrderSettingsNotifications>>,
    ) -> Self {
        self.body.notifications = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChannelOrderSettings) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannelOrderSettings(json body) -> Bare<GlobalOrderSetting> {
    id: "updateChannelOrderSettings", family: V3, method: PUT,
    path: "/orders/settings/channels/{channel_id}", scope: "store_v2_orders",
});

/// `GET /orders/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#get-all-order-metafields). Scope: `store_v2_orders_read_only`. Feature: `v3-orders`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrdersMetafields {
    parts: Parts,
}

impl GetOrdersMetafields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetOrdersMetafields() -> Page<Metafield> {
    id: "getOrdersMetafields", family: V3, method: GET, path: "/orders/metafields",
    scope: "store_v2_orders_read_only", paging: PageOrCursor,
});

/// `POST /orders/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#create-multiple-metafields). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrdersMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateOrdersMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateOrdersMetafields(json body) -> Batch<Metafield> {
    id: "createOrdersMetafields", family: V3, method: POST, path: "/orders/metafields",
    scope: "store_v2_orders",
});

/// `PUT /orders/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#update-multiple-metafields). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrdersMetafields {
    parts: Parts,
    body: Vec<CartsMetafieldUpdate>,
}

impl UpdateOrdersMetafields {
    pub fn new(body: impl IntoIterator<Item = CartsMetafieldUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateOrdersMetafields(json body) -> Batch<Metafield> {
    id: "updateOrdersMetafields", family: V3, method: PUT, path: "/orders/metafields",
    scope: "store_v2_orders",
});

/// `DELETE /orders/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/orders#delete-multiple-metafields). Scope: `store_v2_orders`. Feature: `v3-orders`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteOrdersMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteOrdersMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteOrdersMetafields(json body) -> Batch<i64> {
    id: "deleteOrdersMetafields", family: V3, method: DELETE, path: "/orders/metafields",
    scope: "store_v2_orders",
});
