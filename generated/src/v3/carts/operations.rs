// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Carts.

use bigcommerce_runtime::codegen::{Bare, Batch, Data, DateTime, Empty, Maybe, Nullable, Page, Parts, operation};

use super::*;

/// `POST /carts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#create-a-cart). Scope: `store_cart`. Feature: `v3-carts`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCart {
    parts: Parts,
    body: CartCreatePost,
}

impl CreateCart {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CartCreatePost::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.body.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn custom_items(
        mut self,
        value: impl IntoIterator<Item = CartPostCustomItem>,
    ) -> Self {
        self.body.custom_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = GiftCertificate>,
    ) -> Self {
        self.body.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn currency(mut self, value: Currency) -> Self {
        self.body.currency = Some(value);
        self
    }
    /// Format: `ISO-639`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.body.locale = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartCreatePost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCart(json body) -> Data<Cart> {
    id: "createCart", family: V3, method: POST, path: "/carts", scope: "store_cart",
});

/// `POST /carts/{cartId}/items`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#add-cart-line-items). Scope: `store_cart`. Feature: `v3-carts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCartLineItems {
    parts: Parts,
    body: CartLineItemUpdatePost,
}

impl AddCartLineItems {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
            body: CartLineItemUpdatePost::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.body.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = GiftCertificate>,
    ) -> Self {
        self.body.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn custom_items(
        mut self,
        value: impl IntoIterator<Item = CartPostCustomItem>,
    ) -> Self {
        self.body.custom_items = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartLineItemUpdatePost) -> Self {
        self.body = body;
        self
    }
}

operation!(AddCartLineItems(json body) -> Data<Cart> {
    id: "addCartLineItems", family: V3, method: POST, path: "/carts/{cartId}/items",
    scope: "store_cart",
});

/// `POST /carts/{cartId}/redirect_urls`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#create-cart-redirect-url). Scope: `store_cart`. Feature: `v3-carts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCartRedirectUrl {
    parts: Parts,
    body: RedirectUrlsPost,
}

impl CreateCartRedirectUrl {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
            body: RedirectUrlsPost::new(),
        }
    }
    pub fn query_params(mut self, value: RedirectUrlsPostQueryParams) -> Self {
        self.body.query_params = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RedirectUrlsPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCartRedirectUrl(json body) -> Data<CartRedirectUrl> {
    id: "createCartRedirectURL", family: V3, method: POST, path: "/carts/{cartId}/redirect_urls",
    scope: "store_cart",
});

/// `PUT /carts/{cartId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#update-cart-line-item). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCartLineItem {
    parts: Parts,
    body: CartLineItemUpdatePut,
}

impl UpdateCartLineItem {
    /// - `cart_id`: Format: `UUID`.
    /// - `item_id`: Format: `number`.
    pub fn new(
        cart_id: impl std::fmt::Display,
        item_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&cart_id, &item_id]),
            body: CartLineItemUpdatePut::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn line_item(mut self, value: impl Into<Nullable<LineItem>>) -> Self {
        self.body.line_item = value.into();
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl Into<Nullable<Vec<GiftCertificate>>>,
    ) -> Self {
        self.body.gift_certificates = value.into();
        self
    }
    pub fn custom_items(
        mut self,
        value: impl Into<Nullable<Vec<CartPostCustomItem>>>,
    ) -> Self {
        self.body.custom_items = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartLineItemUpdatePut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCartLineItem(json body) -> Data<Cart> {
    id: "updateCartLineItem", family: V3, method: PUT, path: "/carts/{cartId}/items/{itemId}",
    scope: "store_cart",
});

/// `DELETE /carts/{cartId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#delete-cart-line-item). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCartLineItem {
    parts: Parts,
    body: Version,
}

impl DeleteCartLineItem {
    /// - `cart_id`: Format: `UUID`.
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

operation!(DeleteCartLineItem(json body) -> Maybe<Bare<Cart>> {
    id: "deleteCartLineItem", family: V3, method: DELETE, path: "/carts/{cartId}/items/{itemId}",
    scope: "store_cart",
});

/// `GET /carts/{cartId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#get-a-cart). Scope: `store_cart_read_only`. Feature: `v3-carts`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCart {
    parts: Parts,
}

impl GetCart {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetCart() -> Data<Cart> {
    id: "getCart", family: V3, method: GET, path: "/carts/{cartId}", scope: "store_cart_read_only",
});

/// `PUT /carts/{cartId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#update-customer-id). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCart {
    parts: Parts,
    body: CartUpdatePutRequest,
}

impl UpdateCart {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
            body: CartUpdatePutRequest::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_id = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CartUpdatePutRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCart(json body) -> Data<Cart> {
    id: "updateCart", family: V3, method: PUT, path: "/carts/{cartId}", scope: "store_cart",
});

/// `DELETE /carts/{cartId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#delete-a-cart). Scope: `store_cart`. Feature: `v3-carts`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCart {
    parts: Parts,
}

impl DeleteCart {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
        }
    }
}

operation!(DeleteCart() -> Empty {
    id: "deleteCart", family: V3, method: DELETE, path: "/carts/{cartId}", scope: "store_cart",
});

/// `GET /carts/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#get-global-cart-settings). Scope: `store_cart_read_only`. Feature: `v3-carts`.
///
/// Errors: 401 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetGlobalCartSettings {
    parts: Parts,
}

impl GetGlobalCartSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetGlobalCartSettings() -> Data<CartSettings> {
    id: "getGlobalCartSettings", family: V3, method: GET, path: "/carts/settings",
    scope: "store_cart_read_only",
});

/// `PUT /carts/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#update-global-cart-settings). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 401 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateGlobalCartSettings {
    parts: Parts,
    body: GlobalCartSettingsRequest,
}

impl UpdateGlobalCartSettings {
    pub fn new(allow_purchasing: bool) -> Self {
        Self {
            parts: Parts::new([]),
            body: GlobalCartSettingsRequest::new(allow_purchasing),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GlobalCartSettingsRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateGlobalCartSettings(json body) -> Data<CartSettings> {
    id: "updateGlobalCartSettings", family: V3, method: PUT, path: "/carts/settings",
    scope: "store_cart",
});

/// `GET /carts/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#get-channel-cart-settings). Scope: `store_cart_read_only`. Feature: `v3-carts`.
///
/// Errors: 401 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelCartSettings {
    parts: Parts,
}

impl GetChannelCartSettings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelCartSettings() -> Data<CartSettings> {
    id: "getChannelCartSettings", family: V3, method: GET,
    path: "/carts/settings/channels/{channel_id}", scope: "store_cart_read_only",
});

/// `PUT /carts/settings/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#update-channel-cart-settings). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 401 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateChannelCartSettings {
    parts: Parts,
    body: ChannelCartSettings,
}

impl UpdateChannelCartSettings {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
            body: ChannelCartSettings::new(),
        }
    }
    pub fn allow_purchasing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.allow_purchasing = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChannelCartSettings) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateChannelCartSettings(json body) -> Data<CartSettings> {
    id: "updateChannelCartSettings", family: V3, method: PUT,
    path: "/carts/settings/channels/{channel_id}", scope: "store_cart",
});

/// `GET /carts/{cart_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#get-cart-metafields). Scope: `store_cart_read_only`. Feature: `v3-carts`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCartMetafields {
    parts: Parts,
}

impl GetCartMetafields {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
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
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
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

operation!(GetCartMetafields() -> Page<CartMetafield> {
    id: "getCartMetafields", family: V3, method: GET, path: "/carts/{cart_id}/metafields",
    scope: "store_cart_read_only", paging: PageOrCursor,
});

/// `POST /carts/{cart_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#create-a-cart-metafield). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCartMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateCartMetafield {
    /// - `cart_id`: Format: `UUID`.
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        cart_id: impl std::fmt::Display,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&cart_id]),
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

operation!(CreateCartMetafield(json body) -> Data<CartMetafield> {
    id: "createCartMetafield", family: V3, method: POST, path: "/carts/{cart_id}/metafields",
    scope: "store_cart",
});

/// `GET /carts/{cart_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#get-a-cart-metafield). Scope: `store_cart_read_only`. Feature: `v3-carts`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCartMetafield {
    parts: Parts,
}

impl GetCartMetafield {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&cart_id, &metafield_id]),
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
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
}

operation!(GetCartMetafield() -> Data<CartMetafield> {
    id: "getCartMetafield", family: V3, method: GET,
    path: "/carts/{cart_id}/metafields/{metafield_id}", scope: "store_cart_read_only",
});

/// `PUT /carts/{cart_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#update-a-cart-metafield). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldCollectionResponsePartialSuccessPostPut`](super::MetaFieldCollectionResponsePartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCartMetafield {
    parts: Parts,
    body: MetafieldUpdate,
}

impl UpdateCartMetafield {
    /// - `cart_id`: Format: `UUID`.
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        cart_id: impl std::fmt::Display,
        metafield_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&cart_id, &metafield_id]),
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

operation!(UpdateCartMetafield(json body) -> Data<CartMetafield> {
    id: "updateCartMetafield", family: V3, method: PUT,
    path: "/carts/{cart_id}/metafields/{metafield_id}", scope: "store_cart",
});

/// `DELETE /carts/{cart_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#delete-a-metafield). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCartMetafield {
    parts: Parts,
}

impl DeleteCartMetafield {
    /// - `cart_id`: Format: `UUID`.
    pub fn new(cart_id: impl std::fmt::Display, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&cart_id, &metafield_id]),
        }
    }
}

operation!(DeleteCartMetafield() -> Empty {
    id: "deleteCartMetafield", family: V3, method: DELETE,
    path: "/carts/{cart_id}/metafields/{metafield_id}", scope: "store_cart",
});

/// `GET /carts/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#get-all-cart-metafields). Scope: `store_cart_read_only`. Feature: `v3-carts`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCartsMetafields {
    parts: Parts,
}

impl GetCartsMetafields {
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
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetCartsMetafields() -> Page<CartMetafield> {
    id: "getCartsMetafields", family: V3, method: GET, path: "/carts/metafields",
    scope: "store_cart_read_only", paging: PageOrCursor,
});

/// `POST /carts/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#create-multiple-metafields). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldCollectionResponsePartialSuccessPostPut`](super::MetaFieldCollectionResponsePartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCartsMetafields {
    parts: Parts,
    body: Vec<CartsMetafieldInput>,
}

impl CreateCartsMetafields {
    pub fn new(body: impl IntoIterator<Item = CartsMetafieldInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCartsMetafields(json body) -> Batch<CartMetafield> {
    id: "createCartsMetafields", family: V3, method: POST, path: "/carts/metafields",
    scope: "store_cart",
});

/// `PUT /carts/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#update-multiple-metafields). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldCollectionResponsePartialSuccessPostPut`](super::MetaFieldCollectionResponsePartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCartsMetafields {
    parts: Parts,
    body: Vec<CartsMetafieldUpdate>,
}

impl UpdateCartsMetafields {
    pub fn new(body: impl IntoIterator<Item = CartsMetafieldUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCartsMetafields(json body) -> Batch<CartMetafield> {
    id: "updateCartsMetafields", family: V3, method: PUT, path: "/carts/metafields",
    scope: "store_cart",
});

/// `DELETE /carts/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/carts#delete-multiple-metafields). Scope: `store_cart`. Feature: `v3-carts`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCartsMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteCartsMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteCartsMetafields(json body) -> Batch<i64> {
    id: "deleteCartsMetafields", family: V3, method: DELETE, path: "/carts/metafields",
    scope: "store_cart",
});
