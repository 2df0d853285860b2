// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shopping List as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::shopping_lists" ["b2b-management-shopping-lists"]
operations {
    GetShoppingLists [200] { 422 UnprocessableContentError },
    CreateShoppingList [200] (ShoppingListInput) { 422 UnprocessableContentError },
    GetShoppingList [200] { 404 BadRequestError },
    UpdateShoppingList [200] (ShoppingListUpdate) { 404 BadRequestError, 422 UnprocessableContentError },
    DeleteShoppingList [200] { 404 UnprocessableContentError },
    DeleteShoppingListItem [200] { 404 BadRequestError },
}
types {
    ShoppingList, ShoppingListInput, ShoppingListItemInput, ShoppingListItemOptionList,
    CreateShoppingListResult, SortBy, GetShoppingListResult, ShoppingListItem, ShoppingListUpdate,
}
);
