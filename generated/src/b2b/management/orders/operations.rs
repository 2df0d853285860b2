// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Orders.

use bigcommerce_runtime::codegen::{Data, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/orders`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#get-all-orders). Feature: `b2b-management-orders`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllOrders {
    parts: Parts,
}

impl GetAllOrders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: i64) -> Self {
        self.parts.query("companyId", value);
        self
    }
    /// 1 to 200. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"updatedAt"`.
    pub fn sort_by(mut self, value: impl Into<OrderSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Query: `bcOrderId`.
    pub fn bc_order_id(mut self, value: i64) -> Self {
        self.parts.query("bcOrderId", value);
        self
    }
    /// Query: `minModified`.
    pub fn min_modified(mut self, value: i64) -> Self {
        self.parts.query("minModified", value);
        self
    }
    /// Query: `maxModified`.
    pub fn max_modified(mut self, value: i64) -> Self {
        self.parts.query("maxModified", value);
        self
    }
    /// Query: `minCreated`.
    pub fn min_created(mut self, value: i64) -> Self {
        self.parts.query("minCreated", value);
        self
    }
    /// Query: `maxCreated`.
    pub fn max_created(mut self, value: i64) -> Self {
        self.parts.query("maxCreated", value);
        self
    }
    /// Query: `showExtra`. Default: `false`.
    pub fn show_extra(mut self, value: bool) -> Self {
        self.parts.query("showExtra", value);
        self
    }
    /// Query: `channelIds[]`. Default: `1`.
    pub fn channel_ids(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.repeat("channelIds[]", values);
        self
    }
}

operation!(GetAllOrders() -> Page<OrderDataAll> {
    id: "get-orders", family: B2b, method: GET, path: "/api/v3/io/orders", paging: Offset,
});

/// `POST /api/v3/io/orders`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#create-an-order). Feature: `b2b-management-orders`.
///
/// Errors: 400 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrder {
    parts: Parts,
    body: CreateOrderInput,
}

impl CreateOrder {
    pub fn new(bc_order_id: i64, customer_id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: CreateOrderInput::new(bc_order_id, customer_id),
        }
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.body.po_number = Some(value.into());
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CreateOrderInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrder(json body) -> Data<OrderDataAll> {
    id: "post-orders", family: B2b, method: POST, path: "/api/v3/io/orders",
});

/// `GET /api/v3/io/orders/{bcOrderId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#get-an-order). Feature: `b2b-management-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrder {
    parts: Parts,
}

impl GetOrder {
    pub fn new(bc_order_id: i64) -> Self {
        Self {
            parts: Parts::new([&bc_order_id]),
        }
    }
}

operation!(GetOrder() -> Page<OrderDataDetail> {
    id: "get-orders-orderId", family: B2b, method: GET, path: "/api/v3/io/orders/{bcOrderId}",
});

/// `PUT /api/v3/io/orders/{bcOrderId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#update-an-order). Feature: `b2b-management-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrder {
    parts: Parts,
    body: OrderUpdate,
}

impl UpdateOrder {
    pub fn new(bc_order_id: i64) -> Self {
        Self {
            parts: Parts::new([&bc_order_id]),
            body: OrderUpdate::new(),
        }
    }
    pub fn po_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.po_number = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOrder(json body) -> Page<OrderDataDetail> {
    id: "put-orders-orderId", family: B2b, method: PUT, path: "/api/v3/io/orders/{bcOrderId}",
});

/// `PUT /api/v3/io/customers/{customerId}/orders/company`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#reassign-orders-to-a-different-company). Feature: `b2b-management-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ReassignOrdersToDifferentCompany {
    parts: Parts,
    body: ReassignOrdersToDifferentCompanyUpdate,
}

impl ReassignOrdersToDifferentCompany {
    pub fn new(customer_id: i64, bc_group_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: ReassignOrdersToDifferentCompanyUpdate::new(bc_group_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ReassignOrdersToDifferentCompanyUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(ReassignOrdersToDifferentCompany(json body) -> Data<AssignCustomerOrdersToCompanyResult> {
    id: "put-orders-company", family: B2b, method: PUT,
    path: "/api/v3/io/customers/{customerId}/orders/company",
});

/// `GET /api/v3/io/orders/{bcOrderId}/products`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#get-order-products). Feature: `b2b-management-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderProducts {
    parts: Parts,
}

impl GetOrderProducts {
    pub fn new(bc_order_id: i64) -> Self {
        Self {
            parts: Parts::new([&bc_order_id]),
        }
    }
}

operation!(GetOrderProducts() -> Page<OrderProducts> {
    id: "get-orders-orderId-products", family: B2b, method: GET,
    path: "/api/v3/io/orders/{bcOrderId}/products",
});

/// `PUT /api/v3/io/customers/{customerId}/orders/b2b`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#assign-customer-orders-to-company). Feature: `b2b-management-orders`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AssignCustomerOrdersToCompany {
    parts: Parts,
}

impl AssignCustomerOrdersToCompany {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(AssignCustomerOrdersToCompany() -> Data<AssignCustomerOrdersToCompanyResult> {
    id: "put-customers-customerId-orders-bc", family: B2b, method: PUT,
    path: "/api/v3/io/customers/{customerId}/orders/b2b",
});

/// `GET /api/v3/io/orders/extra-fields`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order#get-order-extra-field-configs). Feature: `b2b-management-orders`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderExtraFieldConfigs {
    parts: Parts,
}

impl GetOrderExtraFieldConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// 1 to 200. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
}

operation!(GetOrderExtraFieldConfigs() -> Page<OrderExtraFields> {
    id: "get-orders-extra-fields", family: B2b, method: GET, path: "/api/v3/io/orders/extra-fields",
    paging: Offset,
});
