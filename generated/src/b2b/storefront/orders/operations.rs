// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Orders.

use bigcommerce_runtime::codegen::{Data, DateTime, Page, Parts, operation};

use super::*;

/// `GET /api/v2/orders`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order#get-all-orders). Feature: `b2b-storefront-orders`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllOrders {
    parts: Parts,
}

impl GetAllOrders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `beginDateAt`.
    pub fn begin_date_at(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("beginDateAt", value.into());
        self
    }
    /// Query: `endDateAt`.
    pub fn end_date_at(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("endDateAt", value.into());
        self
    }
    /// Query: `orderBy`. Default: `"createdAt"`.
    pub fn order_by(mut self, value: impl Into<OrderOrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"DESC"`.
    pub fn sort_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `isShowMy`. One of `0`, `1`. Default: `0`.
    pub fn is_show_my(mut self, value: i64) -> Self {
        self.parts.query("isShowMy", value);
        self
    }
    /// Query: `includeExtra`. One of `0`, `1`. Default: `0`.
    pub fn include_extra(mut self, value: i64) -> Self {
        self.parts.query("includeExtra", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `companyName`.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyName", value.into());
        self
    }
    /// Query: `orderNumber`.
    pub fn order_number(mut self, value: i64) -> Self {
        self.parts.query("orderNumber", value);
        self
    }
    /// Query: `poNumber`.
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.parts.query("poNumber", value.into());
        self
    }
    /// Query: `status[]`.
    pub fn status(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.repeat("status[]", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetAllOrders() -> Page<Order> {
    id: "get-orders", family: B2bStorefront, method: GET, path: "/api/v2/orders", paging: Offset,
});

/// `POST /api/v2/orders`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order#create-an-order). Feature: `b2b-storefront-orders`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrder {
    parts: Parts,
    body: OrderInput,
}

impl CreateOrder {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: OrderInput::new(order_id),
        }
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.body.po_number = Some(value.into());
        self
    }
    /// Default: `"0"`.
    pub fn is_save_order_comment(mut self, value: impl Into<String>) -> Self {
        self.body.is_save_order_comment = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: OrderExtraFields) -> Self {
        self.body.extra_fields = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrder(json body) -> Page<CreateOrderResult> {
    id: "post-orders", family: B2bStorefront, method: POST, path: "/api/v2/orders",
});

/// `GET /api/v2/orders/images`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order#get-order-images). Feature: `b2b-storefront-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderImages {
    parts: Parts,
}

impl GetOrderImages {
    /// - `order_ids`: Query: `orderIds[]`.
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut parts = Parts::new([]);
        parts.repeat("orderIds[]", order_ids.into_iter().map(Into::<String>::into));
        Self { parts }
    }
}

operation!(GetOrderImages() -> Page<OrderImage> {
    id: "get-orders-images", family: B2bStorefront, method: GET, path: "/api/v2/orders/images",
});

/// `GET /api/v2/orders/{orderId}/products`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order#get-order-products). Feature: `b2b-storefront-orders`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
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
}

operation!(GetOrderProducts() -> Page<OrderProduct> {
    id: "get-orders-orderId-products", family: B2bStorefront, method: GET,
    path: "/api/v2/orders/{orderId}/products",
});

/// `GET /api/v2/orders/{orderId}/details`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order#get-order-details). Feature: `b2b-storefront-orders`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderDetails {
    parts: Parts,
}

impl GetOrderDetails {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetOrderDetails() -> Data<OrderDetail> {
    id: "get-orders-orderId-details", family: B2bStorefront, method: GET,
    path: "/api/v2/orders/{orderId}/details",
});

/// `GET /api/v2/ordered-products`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order#get-ordered-product-list). Feature: `b2b-storefront-orders`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderedProductList {
    parts: Parts,
}

impl GetOrderedProductList {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `beginDateAt`.
    pub fn begin_date_at(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("beginDateAt", value.into());
        self
    }
    /// Query: `endDateAt`.
    pub fn end_date_at(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("endDateAt", value.into());
        self
    }
    /// Query: `minOrderedTimes`.
    pub fn min_ordered_times(mut self, value: i64) -> Self {
        self.parts.query("minOrderedTimes", value);
        self
    }
    /// Query: `maxOrderedTimes`.
    pub fn max_ordered_times(mut self, value: i64) -> Self {
        self.parts.query("maxOrderedTimes", value);
        self
    }
    /// Query: `productID`.
    pub fn product_id(mut self, value: i64) -> Self {
        self.parts.query("productID", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetOrderedProductList() -> Page<OrderedProductList> {
    id: "get-ordered-products", family: B2bStorefront, method: GET,
    path: "/api/v2/ordered-products", paging: Offset,
});
