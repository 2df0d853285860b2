// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Carts.

use bigcommerce_runtime::codegen::{Bare, BareList, Empty, Nullable, Parts, operation};

use super::*;

/// `GET /carts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#get-a-cart). Feature: `storefront-carts`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCart {
    parts: Parts,
}

impl GetCart {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetCart() -> BareList<ResponseCart> {
    id: "getCart", family: Storefront, method: GET, path: "/carts",
});

/// `POST /carts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#create-a-cart). Feature: `storefront-carts`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCart {
    parts: Parts,
    body: RequestCart,
}

impl CreateCart {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: RequestCart::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = CartPostLineItem>,
    ) -> Self {
        self.body.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = LineItemGiftCertificate>,
    ) -> Self {
        self.body.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.body.locale = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RequestCart) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCart(json body) -> Bare<ResponseCart> {
    id: "createCart", family: Storefront, method: POST, path: "/carts",
});

/// `DELETE /carts/{cartId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#delete-a-cart). Feature: `storefront-carts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCart {
    parts: Parts,
}

impl DeleteCart {
    /// - `cart_id`: Format: `uuid`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
        }
    }
}

operation!(DeleteCart() -> Empty {
    id: "deleteCart", family: Storefront, method: DELETE, path: "/carts/{cartId}",
});

/// `POST /carts/{cartId}/items`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#add-cart-line-items). Feature: `storefront-carts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCartLineItem {
    parts: Parts,
    body: LineItemsRequest,
}

impl AddCartLineItem {
    /// - `cart_id`: Format: `uuid`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
            body: LineItemsRequest::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = CartPostLineItem>,
    ) -> Self {
        self.body.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = LineItemGiftCertificate>,
    ) -> Self {
        self.body.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: LineItemsRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCartLineItem(json body) -> Bare<ResponseCart> {
    id: "addCartLineItem", family: Storefront, method: POST, path: "/carts/{cartId}/items",
});

/// `PUT /carts/{cartId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#update-cart-line-item). Feature: `storefront-carts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCartLineItem {
    parts: Parts,
    body: RequestLineItemPut,
}

impl UpdateCartLineItem {
    /// - `cart_id`: Format: `uuid`.
    /// - `item_id`: Format: `number`.
    pub fn new(
        cart_id: impl std::fmt::Display,
        item_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&cart_id, &item_id]),
            body: RequestLineItemPut::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn line_item(mut self, value: impl Into<Nullable<CartPostLineItem>>) -> Self {
        self.body.line_item = value.into();
        self
    }
    pub fn gift_certificate(
        mut self,
        value: impl Into<Nullable<LineItemGiftCertificate>>,
    ) -> Self {
        self.body.gift_certificate = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RequestLineItemPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCartLineItem(json body) -> Bare<ResponseCart> {
    id: "updateCartLineItem", family: Storefront, method: PUT,
    path: "/carts/{cartId}/items/{itemId}",
});

/// `DELETE /carts/{cartId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#delete-cart-line-item). Feature: `storefront-carts`.
///
/// Errors: 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCartLineItem {
    parts: Parts,
    body: Version,
}

impl DeleteCartLineItem {
    /// - `cart_id`: Format: `uuid`.
    /// - `item_id`: Format: `number`.
    pub fn new(
        cart_id: impl std::fmt::Display,
        item_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&cart_id, &item_id]),
            body: Version::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Version) -> Self {
        self.body = body;
        self
    }
}

operation!(DeleteCartLineItem(json body) -> Bare<ResponseCart> {
    id: "deleteCartLineItem", family: Storefront, method: DELETE,
    path: "/carts/{cartId}/items/{itemId}",
});

/// `POST /carts/{cartId}/currency`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts#update-cart-currency). Feature: `storefront-carts`.
///
/// Errors: 400, 404, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCartCurrency {
    parts: Parts,
    body: CartCurrencyInput,
}

impl UpdateCartCurrency {
    /// - `cart_id`: Format: `uuid`.
    pub fn new(
        cart_id: impl std::fmt::Display,
        currency_code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
            body: CartCurrencyInput::new(currency_code),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartCurrencyInput) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCartCurrency(json body) -> BareList<ResponseCart> {
    id: "updateCartCurrency", family: Storefront, method: POST, path: "/carts/{cartId}/currency",
});
