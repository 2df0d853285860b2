// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Wishlist.

use bigcommerce_runtime::codegen::{Data, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /wishlists`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#get-all-wishlists). Scope: `store_v2_customers_read_only`. Feature: `v3-wishlists`. Paged by `page` and `limit`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 500 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWishlists {
    parts: Parts,
}

impl GetWishlists {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customer_id", value);
        self
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetWishlists() -> Page<Wishlist> {
    id: "getWishlists", family: V3, method: GET, path: "/wishlists",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `POST /wishlists`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#create-a-wishlist). Scope: `store_v2_customers`. Feature: `v3-wishlists`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 500 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateWishlist {
    parts: Parts,
    body: WishlistPost,
}

impl CreateWishlist {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: WishlistPost::new(customer_id),
        }
    }
    pub fn is_public(mut self, value: bool) -> Self {
        self.body.is_public = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = WishlistPostItem>) -> Self {
        self.body.items = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WishlistPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateWishlist(json body) -> Data<Wishlist> {
    id: "createWishlist", family: V3, method: POST, path: "/wishlists", scope: "store_v2_customers",
});

/// `DELETE /wishlists/{wishlist_id}/items/{item_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#delete-wishlist-item). Scope: `store_v2_customers`. Feature: `v3-wishlists`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 404, 500 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteWishlistItem {
    parts: Parts,
}

impl DeleteWishlistItem {
    pub fn new(wishlist_id: i64, item_id: i64) -> Self {
        Self {
            parts: Parts::new([&wishlist_id, &item_id]),
        }
    }
}

operation!(DeleteWishlistItem() -> Data<Wishlist> {
    id: "deleteWishlistItem", family: V3, method: DELETE,
    path: "/wishlists/{wishlist_id}/items/{item_id}", scope: "store_v2_customers",
});

/// `GET /wishlists/{wishlist_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#get-a-wishlist). Scope: `store_v2_customers_read_only`. Feature: `v3-wishlists`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 404, 500 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWishlist {
    parts: Parts,
}

impl GetWishlist {
    pub fn new(wishlist_id: i64) -> Self {
        Self {
            parts: Parts::new([&wishlist_id]),
        }
    }
}

operation!(GetWishlist() -> Data<Wishlist> {
    id: "getWishlist", family: V3, method: GET, path: "/wishlists/{wishlist_id}",
    scope: "store_v2_customers_read_only",
});

/// `PUT /wishlists/{wishlist_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#update-a-wishlist). Scope: `store_v2_customers`. Feature: `v3-wishlists`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 500 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateWishlist {
    parts: Parts,
    body: WishlistPut,
}

impl UpdateWishlist {
    pub fn new(
        wishlist_id: i64,
        customer_id: i64,
        items: impl IntoIterator<Item = WishlistItem>,
    ) -> Self {
        Self {
            parts: Parts::new([&wishlist_id]),
            body: WishlistPut::new(customer_id, items),
        }
    }
    pub fn is_public(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_public = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WishlistPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateWishlist(json body) -> Data<Wishlist> {
    id: "updateWishlist", family: V3, method: PUT, path: "/wishlists/{wishlist_id}",
    scope: "store_v2_customers",
});

/// `DELETE /wishlists/{wishlist_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#delete-a-wishlist). Scope: `store_v2_customers`. Feature: `v3-wishlists`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 500 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteWishlist {
    parts: Parts,
}

impl DeleteWishlist {
    pub fn new(wishlist_id: i64) -> Self {
        Self {
            parts: Parts::new([&wishlist_id]),
        }
    }
}

operation!(DeleteWishlist() -> Empty {
    id: "deleteWishlist", family: V3, method: DELETE, path: "/wishlists/{wishlist_id}",
    scope: "store_v2_customers",
});

/// `POST /wishlists/{wishlist_id}/items`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists#add-wishlist-item). Scope: `store_v2_customers`. Feature: `v3-wishlists`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 404, 500.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddWishlistItem {
    parts: Parts,
    body: WishlistItemPost,
}

impl AddWishlistItem {
    pub fn new(wishlist_id: i64) -> Self {
        Self {
            parts: Parts::new([&wishlist_id]),
            body: WishlistItemPost::new(),
        }
    }
    pub fn items(mut self, value: impl IntoIterator<Item = WishlistPostItem>) -> Self {
        self.body.items = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WishlistItemPost) -> Self {
        self.body = body;
        self
    }
}

operation!(AddWishlistItem(json body) -> Data<Wishlist> {
    id: "addWishlistItem", family: V3, method: POST, path: "/wishlists/{wishlist_id}/items",
    scope: "store_v2_customers",
});
