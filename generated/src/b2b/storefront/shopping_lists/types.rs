// Written by `cargo xtask regen`; edit nothing here.
//! Types of Shopping.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingList {
    pub id: Option<i64>,
    /// At least 1 character.
    pub name: Option<String>,
    pub status: Option<i64>,
    /// At least 1 character.
    pub description: Option<String>,
    pub updated_at: Option<i64>,
    pub created_at: Option<i64>,
    pub total_count: Option<i64>,
    pub customer_info: Option<ShoppingListCustomerInfo>,
}

record!(ShoppingList {
    id, name, status, description, updated_at = "updatedAt", created_at = "createdAt",
    total_count = "totalCount", customer_info = "customerInfo",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListCustomerInfo {
    /// At least 1 character.
    pub first_name: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    pub user_id: Option<i64>,
    /// At least 1 character.
    pub email: Option<String>,
}

record!(ShoppingListCustomerInfo {
    first_name = "firstName", last_name = "lastName", user_id = "userId", email,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListInput {
    /// At least 1 character.
    pub name: String,
    /// At least 1 character.
    pub description: String,
    /// At least 1 character.
    pub status: ShoppingListInputStatus,
}

record!(ShoppingListInput { name, description, status });

impl ShoppingListInput {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        status: impl Into<ShoppingListInputStatus>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            status: status.into(),
        }
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At least 1 character.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// At least 1 character.
    pub fn status(mut self, value: impl Into<ShoppingListInputStatus>) -> Self {
        self.status = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateShoppingListResult {
    pub shopplist_id: Option<i64>,
}

record!(CreateShoppingListResult { shopplist_id = "shopplistId" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListUpdate {
    /// At least 1 character.
    pub name: String,
    /// At least 1 character.
    pub description: String,
    pub status: i64,
    /// At least 1 character.
    pub id: String,
}

record!(ShoppingListUpdate { name, description, status, id });

impl ShoppingListUpdate {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        status: i64,
        id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            status,
            id: id.into(),
        }
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At least 1 character.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    pub fn status(mut self, value: i64) -> Self {
        self.status = value;
        self
    }
    /// At least 1 character.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateShoppingListResult {
    pub shoplist_id: Option<i64>,
}

record!(UpdateShoppingListResult { shoplist_id = "shoplistId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListIdAndName {
    /// At least 1 item.
    pub list: Option<Vec<IdName>>,
}

record!(ShoppingListIdAndName { list });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemInput {
    /// At least 1 character.
    pub id: String,
    /// At least 1 item.
    pub items: Vec<ShoppingListItemInputItem>,
    pub check_add_status: Option<bool>,
}

record!(ShoppingListItemInput { id, items, check_add_status = "checkAddStatus" });

impl ShoppingListItemInput {
    pub fn new(
        id: impl Into<String>,
        items: impl IntoIterator<Item = ShoppingListItemInputItem>,
    ) -> Self {
        Self {
            id: id.into(),
            items: items.into_iter().collect(),
            ..Record::empty()
        }
    }
    /// At least 1 character.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// At least 1 item.
    pub fn items(
        mut self,
        value: impl IntoIterator<Item = ShoppingListItemInputItem>,
    ) -> Self {
        self.items = value.into_iter().collect();
        self
    }
    pub fn check_add_status(mut self, value: bool) -> Self {
        self.check_add_status = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemInputItem {
    /// At least 1 character.
    pub product_id: String,
    /// At least 1 character.
    pub variant_id: String,
    /// At least 1 character.
    pub qty: String,
    /// At least 1 item.
    pub option_list: Option<Vec<OptionList>>,
    pub sort_order: Option<i64>,
}

record!(ShoppingListItemInputItem {
    product_id = "productId", variant_id = "variantId", qty, option_list = "optionList",
    sort_order = "sortOrder",
});

impl ShoppingListItemInputItem {
    pub fn new(
        product_id: impl Into<String>,
        variant_id: impl Into<String>,
        qty: impl Into<String>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            variant_id: variant_id.into(),
            qty: qty.into(),
            ..Record::empty()
        }
    }
    /// At least 1 character.
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn variant_id(mut self, value: impl Into<String>) -> Self {
        self.variant_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn qty(mut self, value: impl Into<String>) -> Self {
        self.qty = value.into();
        self
    }
    /// At least 1 item.
    pub fn option_list(mut self, value: impl IntoIterator<Item = OptionList>) -> Self {
        self.option_list = Some(value.into_iter().collect());
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionList {
    /// At least 1 character.
    pub option_id: String,
    /// At least 1 character.
    pub option_value: String,
}

record!(OptionList { option_id, option_value });

impl OptionList {
    pub fn new(option_id: impl Into<String>, option_value: impl Into<String>) -> Self {
        Self {
            option_id: option_id.into(),
            option_value: option_value.into(),
        }
    }
    /// At least 1 character.
    pub fn option_id(mut self, value: impl Into<String>) -> Self {
        self.option_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn option_value(mut self, value: impl Into<String>) -> Self {
        self.option_value = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemUpdate {
    /// At least 1 character.
    pub shoppinglist_id: String,
    /// At least 1 character.
    pub item_id: String,
    /// At least 1 character.
    pub qty: String,
    /// At least 1 item.
    pub option_list: Vec<OptionList>,
    /// At least 1 character.
    pub variant_id: String,
    pub sort_order: Nullable<i64>,
}

record!(ShoppingListItemUpdate {
    shoppinglist_id = "shoppinglistId", item_id = "itemId", qty, option_list = "optionList",
    variant_id = "variantId", sort_order = "sortOrder",
});

impl ShoppingListItemUpdate {
    pub fn new(
        shoppinglist_id: impl Into<String>,
        item_id: impl Into<String>,
        qty: impl Into<String>,
        option_list: impl IntoIterator<Item = OptionList>,
        variant_id: impl Into<String>,
    ) -> Self {
        Self {
            shoppinglist_id: shoppinglist_id.into(),
            item_id: item_id.into(),
            qty: qty.into(),
            option_list: option_list.into_iter().collect(),
            variant_id: variant_id.into(),
            ..Record::empty()
        }
    }
    /// At least 1 character.
    pub fn shoppinglist_id(mut self, value: impl Into<String>) -> Self {
        self.shoppinglist_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = value.into();
        self
    }
    /// At least 1 character.
    pub fn qty(mut self, value: impl Into<String>) -> Self {
        self.qty = value.into();
        self
    }
    /// At least 1 item.
    pub fn option_list(mut self, value: impl IntoIterator<Item = OptionList>) -> Self {
        self.option_list = value.into_iter().collect();
        self
    }
    /// At least 1 character.
    pub fn variant_id(mut self, value: impl Into<String>) -> Self {
        self.variant_id = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemsExtension {
    /// At least 1 character.
    pub name: Option<String>,
    /// At least 1 character.
    pub description: Option<String>,
    pub status: Option<i64>,
    /// At least 1 character.
    pub is_owner: Option<String>,
    /// At least 1 item.
    pub products: Option<Vec<ShoppingListItemsExtensionProduct>>,
    pub customer_info: Option<ShoppingListItemsExtensionCustomerInfo>,
    pub grand_total: Option<Decimal>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    pub pagination: Option<Pagination>,
}

record!(ShoppingListItemsExtension {
    name, description, status, is_owner = "isOwner", products, customer_info = "customerInfo",
    grand_total = "grandTotal", channel_id = "channelId", channel_name = "channelName", pagination,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemsExtensionProduct {
    pub item_id: Option<i64>,
    /// At least 1 character.
    pub product_id: Option<String>,
    /// At least 1 character.
    pub base_sku: Option<String>,
    /// At least 1 character.
    pub variant_sku: Option<String>,
    pub qty: Option<i64>,
    pub base_price: Option<Decimal>,
    /// At least 1 character.
    pub product_url: Option<String>,
    /// At least 1 item.
    pub options_list: Option<Vec<OptionIdOptionValue>>,
    /// At least 1 character.
    pub variant_id: Option<String>,
    pub primary_image: Option<ShoppingListItemsExtensionProductPrimaryImage>,
    /// At least 1 character.
    pub product_name: Option<String>,
    pub updated_at: Option<i64>,
    pub created_at: Option<i64>,
    pub sort_order: Option<i64>,
}

record!(ShoppingListItemsExtensionProduct {
    item_id = "itemId", product_id = "productId", base_sku = "baseSku", variant_sku = "variantSku",
    qty, base_price = "basePrice", product_url = "productUrl", options_list = "optionsList",
    variant_id = "variantId", primary_image = "primaryImage", product_name = "productName",
    updated_at = "updatedAt", created_at = "createdAt", sort_order = "sortOrder",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemsExtensionProductPrimaryImage {
    /// At least 1 character.
    pub url_thumbnail: Option<String>,
}

record!(ShoppingListItemsExtensionProductPrimaryImage { url_thumbnail = "urlThumbnail" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShoppingListItemsExtensionCustomerInfo {
    /// At least 1 character.
    pub first_name: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
}

record!(ShoppingListItemsExtensionCustomerInfo {
    first_name = "firstName", last_name = "lastName",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DuplicateShoppingListInput {
    pub sample_shopping_list_id: i64,
    /// At least 1 character.
    pub name: String,
    /// At least 1 character.
    pub description: String,
}

record!(DuplicateShoppingListInput {
    sample_shopping_list_id = "sampleShoppingListId", name, description,
});

impl DuplicateShoppingListInput {
    pub fn new(
        sample_shopping_list_id: i64,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            sample_shopping_list_id,
            name: name.into(),
            description: description.into(),
        }
    }
    pub fn sample_shopping_list_id(mut self, value: i64) -> Self {
        self.sample_shopping_list_id = value;
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At least 1 character.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DuplicateShoppingListResult {
    /// At least 1 character.
    pub shopping_list_id: Option<String>,
}

record!(DuplicateShoppingListResult { shopping_list_id = "shoppingListId" });
