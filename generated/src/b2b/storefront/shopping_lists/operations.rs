// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shopping.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v2/shoppinglists`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#get-shopping-lists). Feature: `b2b-storefront-shopping-lists`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShoppingLists {
    parts: Parts,
}

impl GetShoppingLists {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"20"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    /// Query: `isShowAll`. Default: `"1"`.
    pub fn is_show_all(mut self, value: impl Into<String>) -> Self {
        self.parts.query("isShowAll", value.into());
        self
    }
    /// Query: `orderBy`. Default: `"-created_at"`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
}

operation!(GetShoppingLists() -> Page<ShoppingList> {
    id: "get-shoppinglists", family: B2bStorefront, method: GET, path: "/api/v2/shoppinglists",
    paging: Offset,
});

/// `POST /api/v2/shoppinglists`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#create-shopping-list). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShoppingList {
    parts: Parts,
    body: ShoppingListInput,
}

impl CreateShoppingList {
    /// - `name`: At least 1 character.
    /// - `description`: At least 1 character.
    /// - `status`: At least 1 character.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        status: impl Into<ShoppingListInputStatus>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ShoppingListInput::new(name, description, status),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShoppingListInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShoppingList(json body) -> Data<CreateShoppingListResult> {
    id: "post-shoppinglists", family: B2bStorefront, method: POST, path: "/api/v2/shoppinglists",
});

/// `PUT /api/v2/shoppinglists`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#update-shopping-list). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShoppingList {
    parts: Parts,
    body: ShoppingListUpdate,
}

impl UpdateShoppingList {
    /// - `name`: At least 1 character.
    /// - `description`: At least 1 character.
    /// - `id`: At least 1 character.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        status: i64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ShoppingListUpdate::new(name, description, status, id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShoppingListUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateShoppingList(json body) -> Data<UpdateShoppingListResult> {
    id: "put-shoppinglists", family: B2bStorefront, method: PUT, path: "/api/v2/shoppinglists",
});

/// `GET /api/v2/shoppinglists/lists`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#get-shopping-list-id-and-name). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShoppingListIdAndName {
    parts: Parts,
}

impl GetShoppingListIdAndName {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.parts.query("status", value.into());
        self
    }
}

operation!(GetShoppingListIdAndName() -> Data<ShoppingListIdAndName> {
    id: "get-shoppinglists-lists", family: B2bStorefront, method: GET,
    path: "/api/v2/shoppinglists/lists",
});

/// `POST /api/v2/shoppinglists/items`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#add-shopping-list-items). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddShoppingListItems {
    parts: Parts,
    body: ShoppingListItemInput,
}

impl AddShoppingListItems {
    /// - `id`: At least 1 character.
    /// - `items`: At least 1 item.
    pub fn new(
        id: impl Into<String>,
        items: impl IntoIterator<Item = ShoppingListItemInputItem>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ShoppingListItemInput::new(id, items),
        }
    }
    pub fn check_add_status(mut self, value: bool) -> Self {
        self.body.check_add_status = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShoppingListItemInput) -> Self {
        self.body = body;
        self
    }
}

operation!(AddShoppingListItems(json body) -> Data<Map<String, Json>> {
    id: "post-shoppinglists-items", family: B2bStorefront, method: POST,
    path: "/api/v2/shoppinglists/items",
});

/// `PUT /api/v2/shoppinglists/items`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#update-shopping-list-items). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShoppingListItems {
    parts: Parts,
    body: ShoppingListItemUpdate,
}

impl UpdateShoppingListItems {
    /// - `shoppinglist_id`: At least 1 character.
    /// - `item_id`: At least 1 character.
    /// - `qty`: At least 1 character.
    /// - `option_list`: At least 1 item.
    /// - `variant_id`: At least 1 character.
    pub fn new(
        shoppinglist_id: impl Into<String>,
        item_id: impl Into<String>,
        qty: impl Into<String>,
        option_list: impl IntoIterator<Item = OptionList>,
        variant_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ShoppingListItemUpdate::new(
                shoppinglist_id,
                item_id,
                qty,
                option_list,
                variant_id,
            ),
        }
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShoppingListItemUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateShoppingListItems(json body) -> Data<Map<String, Json>> {
    id: "put-shoppinglists-items", family: B2bStorefront, method: PUT,
    path: "/api/v2/shoppinglists/items",
});

/// `GET /api/v2/shoppinglists/items-extension`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#get-shopping-list-items-extension). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShoppingListItemsExtension {
    parts: Parts,
}

impl GetShoppingListItemsExtension {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("id", value.into());
        self
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"100"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    /// Query: `sortBy`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
}

operation!(GetShoppingListItemsExtension() -> Data<ShoppingListItemsExtension> {
    id: "get-shoppinglists-items-extension", family: B2bStorefront, method: GET,
    path: "/api/v2/shoppinglists/items-extension",
});

/// `DELETE /api/v2/shoppinglists/{shoppingListId}/items/{itemId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#delete-shopping-list-item). Feature: `b2b-storefront-shopping-lists`.
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
    id: "delete-shoppinglists-shoppingListId-items-itemId", family: B2bStorefront, method: DELETE,
    path: "/api/v2/shoppinglists/{shoppingListId}/items/{itemId}",
});

/// `DELETE /api/v2/shoppinglists/{shoppingListId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#delete-shopping-list). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteShoppingList {
    parts: Parts,
}

impl DeleteShoppingList {
    pub fn new(shopping_list_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&shopping_list_id]),
        }
    }
}

operation!(DeleteShoppingList() -> Data<Map<String, Json>> {
    id: "delete-shoppinglists-shoppingListId", family: B2bStorefront, method: DELETE,
    path: "/api/v2/shoppinglists/{shoppingListId}",
});

/// `POST /api/v2/shoppinglists/duplicate`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list#duplicate-a-shopping-list). Feature: `b2b-storefront-shopping-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DuplicateShoppingList {
    parts: Parts,
    body: DuplicateShoppingListInput,
}

impl DuplicateShoppingList {
    /// - `name`: At least 1 character.
    /// - `description`: At least 1 character.
    pub fn new(
        sample_shopping_list_id: i64,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: DuplicateShoppingListInput::new(
                sample_shopping_list_id,
                name,
                description,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: DuplicateShoppingListInput) -> Self {
        self.body = body;
        self
    }
}

operation!(DuplicateShoppingList(json body) -> Data<DuplicateShoppingListResult> {
    id: "post-shoppinglists-duplicate", family: B2bStorefront, method: POST,
    path: "/api/v2/shoppinglists/duplicate",
});
