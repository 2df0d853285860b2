// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shopping as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::shopping_lists" ["b2b-storefront-shopping-lists"]
operations {
    GetShoppingLists [200],
    CreateShoppingList [200] (ShoppingListInput),
    UpdateShoppingList [200] (ShoppingListUpdate),
    GetShoppingListIdAndName [200],
    AddShoppingListItems [200] (ShoppingListItemInput),
    UpdateShoppingListItems [200] (ShoppingListItemUpdate),
    GetShoppingListItemsExtension [200],
    DeleteShoppingListItem [200],
    DeleteShoppingList [200],
    DuplicateShoppingList [200] (DuplicateShoppingListInput),
}
types {
    ShoppingList, ShoppingListCustomerInfo, ShoppingListInput, ShoppingListInputStatus,
    CreateShoppingListResult, ShoppingListUpdate, UpdateShoppingListResult, ShoppingListIdAndName,
    ShoppingListItemInput, ShoppingListItemInputItem, OptionList, ShoppingListItemUpdate, SortBy,
    ShoppingListItemsExtension, ShoppingListItemsExtensionProduct,
    ShoppingListItemsExtensionProductPrimaryImage, ShoppingListItemsExtensionCustomerInfo,
    DuplicateShoppingListInput, DuplicateShoppingListResult,
}
);
