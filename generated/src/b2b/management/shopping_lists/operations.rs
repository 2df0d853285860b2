// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shopping List.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/shopping-list`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list#get-shopping-lists). Feature: `b2b-management-shopping-lists`. Paged by `offset` and `limit`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShoppingLists {
    parts: Parts,
}

impl GetShoppingLists {
    /// - `user_id`: Query: `userId`.
    /// - `customer_id`: Query: `customerId`.
    pub fn new(user_id: i64, customer_id: i64) -> Self {
        let mut parts = Parts::new([]);
        parts.query("userId", user_id);
        parts.query("customerId", customer_id);
        Self { parts }
    }
    /// 1 (exclusive) to 250 (exclusive). Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Query: `channelId`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channelId", value);
        self
    }
    /// Query: `createdUserId`.
    pub fn created_user_id(mut self, value: i64) -> Self {
        self.parts.query("createdUserId", value);
        self
    }
}

operation!(GetShoppingLists() -> Page<ShoppingList> {
    id: "get-shopping-list", family: B2b, method: GET, path: "/api/v3/io/shopping-list",
    paging: Offset,
});

/// `POST /api/v3/io/shopping-list`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list#create-a-shopping-list). Feature: `b2b-management-shopping-lists`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShoppingList {
    parts: Parts,
    body: ShoppingListInput,
}

impl CreateShoppingList {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: ShoppingListInput::new(name),
        }
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// One of `0`, `30`, `40`.
    pub fn status(mut self, value: i64) -> Self {
        self.body.status = Some(value);
        self
    }
    pub fn user_id(mut self, value: i64) -> Self {
        self.body.user_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = ShoppingListItemInput>,
    ) -> Self {
        self.body.items = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShoppingListInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShoppingList(json body) -> Data<CreateShoppingListResult> {
    id: "post-shopping-list", family: B2b, method: POST, path: "/api/v3/io/shopping-list",
});

/// `GET /api/v3/io/shopping-list/{shoppingListId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list#get-a-shopping-list). Feature: `b2b-management-shopping-lists`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShoppingList {
    parts: Parts,
}

impl GetShoppingList {
    pub fn new(shopping_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&shopping_list_id]),
        }
    }
    /// Query: `userId`.
    pub fn user_id(mut self, value: i64) -> Self {
        self.parts.query("userId", value);
        self
    }
    /// Query: `sortBy`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Query: `orderBy`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `customerId`.
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customerId", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `250`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetShoppingList() -> Data<GetShoppingListResult> {
    id: "get-shopping-list-shoppingListId", family: B2b, method: GET,
    path: "/api/v3/io/shopping-list/{shoppingListId}",
});

/// `PUT /api/v3/io/shopping-list/{shoppingListId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list#update-a-shopping-list). Feature: `b2b-management-shopping-lists`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShoppingList {
    parts: Parts,
    body: ShoppingListUpdate,
}

impl UpdateShoppingList {
    pub fn new(shopping_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&shopping_list_id]),
            body: ShoppingListUpdate::new(),
        }
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// One of `0`, `30`, `40`.
    pub fn status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.status = value.into();
        self
    }
    pub fn user_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.user_id = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_id = value.into();
        self
    }
    pub fn items(mut self, value: impl Into<Nullable<Vec<ShoppingListItem>>>) -> Self {
        self.body.items = value.into();
        self
    }
    pub fn company_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.company_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShoppingListUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateShoppingList(json body) -> Data<ShoppingList> {
    id: "put-shopping-list-shoppingListId", family: B2b, method: PUT,
    path: "/api/v3/io/shopping-list/{shoppingListId}",
});

/// `DELETE /api/v3/io/shopping-list/{shoppingListId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list#delete-a-shopping-list). Feature: `b2b-management-shopping-lists`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteShoppingList {
    parts: Parts,
}

impl DeleteShoppingList {
    pub fn new(shopping_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&shopping_list_id]),
        }
    }
    /// Query: `userId`.
    pub fn user_id(mut self, value: i64) -> Self {
        self.parts.query("userId", value);
        self
    }
}

operation!(DeleteShoppingList() -> Data<CreateShoppingListResult> {
    id: "delete-shopping-list-shoppingListId", family: B2b, method: DELETE,
    path: "/api/v3/io/shopping-list/{shoppingListId}",
});

/// `DELETE /api/v3/io/shopping-list/{shoppingListId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/shopping-list#delete-a-shopping-list-item). Feature: `b2b-management-shopping-lists`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteShoppingListItem {
    parts: Parts,
}

impl DeleteShoppingListItem {
    pub fn new(
        shopping_list_id: impl std::fmt::Display,
        item_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&shopping_list_id, &item_id]),
        }
    }
}

operation!(DeleteShoppingListItem() -> Data<Map<String, Json>> {
    id: "delete-shopping-list-shoppingListId-items-itemId", family: B2b, method: DELETE,
    path: "/api/v3/io/shopping-list/{shoppingListId}/items/{itemId}",
});
