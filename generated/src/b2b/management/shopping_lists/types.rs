// Written by `cargo xtask regen`; edit nothing here.
//! Types of Shopping List.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingList {
    /// Read-only.
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// One of `0`, `30`, `40`.
    pub status: Option<i64>,
    /// Read-only.
    pub company_id: Option<i64>,
    pub user_id: Option<i64>,
    /// Read-only.
    pub created_at: Option<i64>,
    /// Read-only.
    pub updated_at: Option<i64>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
}

record!(ShoppingList {
    id, name, description, status, company_id = "companyId", user_id = "userId",
    created_at = "createdAt", updated_at = "updatedAt", channel_id = "channelId",
    channel_name = "channelName",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListInput {
    pub name: String,
    pub description: Option<String>,
    /// One of `0`, `30`, `40`.
    pub status: Option<i64>,
    pub user_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub channel_id: Option<i64>,
    pub items: Option<Vec<ShoppingListItemInput>>,
}

record!(ShoppingListInput {
    name, description, status, user_id = "userId", customer_id = "customerId",
    channel_id = "channelId", items,
});

impl ShoppingListInput {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// One of `0`, `30`, `40`.
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = ShoppingListItemInput>,
    ) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemInput {
    pub product_id: i64,
    pub variant_id: i64,
    pub quantity: i64,
    pub sort_order: Option<i64>,
    pub option_list: Option<ShoppingListItemOptionList>,
    pub product_note: Option<String>,
}

record!(ShoppingListItemInput {
    product_id = "productId", variant_id = "variantId", quantity, sort_order = "sortOrder",
    option_list = "optionList", product_note = "productNote",
});

impl ShoppingListItemInput {
    pub fn new(product_id: i64, variant_id: i64, quantity: i64) -> Self {
        Self {
            product_id,
            variant_id,
            quantity,
            ..Record::empty()
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = value;
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn option_list(mut self, value: ShoppingListItemOptionList) -> Self {
        self.option_list = Some(value);
        self
    }
    pub fn product_note(mut self, value: impl Into<String>) -> Self {
        self.product_note = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemOptionList {
    pub option_id: Option<String>,
    pub option_value: Option<String>,
}

record!(ShoppingListItemOptionList { option_id = "optionId", option_value = "optionValue" });

impl ShoppingListItemOptionList {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn option_id(mut self, value: impl Into<String>) -> Self {
        self.option_id = Some(value.into());
        self
    }
    pub fn option_value(mut self, value: impl Into<String>) -> Self {
        self.option_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShoppingListResult {
    pub shopping_list_id: Option<i64>,
}

record!(CreateShoppingListResult { shopping_list_id = "shoppingListId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShoppingListResult {
    /// Read-only.
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// One of `0`, `30`, `40`.
    pub status: Option<i64>,
    /// Read-only.
    pub company_id: Option<i64>,
    pub user_id: Option<i64>,
    /// Read-only.
    pub created_at: Option<i64>,
    /// Read-only.
    pub updated_at: Option<i64>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    pub items: Option<Vec<ShoppingListItem>>,
}

record!(GetShoppingListResult {
    id, name, description, status, company_id = "companyId", user_id = "userId",
    created_at = "createdAt", updated_at = "updatedAt", channel_id = "channelId",
    channel_name = "channelName", items,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItem {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub quantity: Option<i64>,
    pub sort_order: Option<i64>,
    pub option_list: Option<ShoppingListItemOptionList>,
    pub product_note: Option<String>,
}

record!(ShoppingListItem {
    id, product_id = "productId", variant_id = "variantId", quantity, sort_order = "sortOrder",
    option_list = "optionList", product_note = "productNote",
});

impl ShoppingListItem {
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
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn option_list(mut self, value: ShoppingListItemOptionList) -> Self {
        self.option_list = Some(value);
        self
    }
    pub fn product_note(mut self, value: impl Into<String>) -> Self {
        self.product_note = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListUpdate {
    pub name: Nullable<String>,
    pub description: Nullable<String>,
    /// One of `0`, `30`, `40`.
    pub status: Nullable<i64>,
    pub user_id: Nullable<i64>,
    pub customer_id: Nullable<i64>,
    pub items: Nullable<Vec<ShoppingListItem>>,
    pub company_id: Nullable<i64>,
}

record!(ShoppingListUpdate {
    name, description, status, user_id = "userId", customer_id = "customerId", items,
    company_id = "companyId",
});

impl ShoppingListUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    /// One of `0`, `30`, `40`.
    pub fn status(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.status = value.into();
        self
    }
    pub fn user_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.user_id = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn items(mut self, value: impl Into<Nullable<Vec<ShoppingListItem>>>) -> Self {
        self.items = value.into();
        self
    }
    pub fn company_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.company_id = value.into();
        self
    }
}
