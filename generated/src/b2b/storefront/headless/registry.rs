// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Headless Storefront API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::headless" ["b2b-storefront-headless"]
operations {
    QuickOrderPad [200] { 500 InternalServerError },
    SearchVariantSku [200],
    CheckExistenceOfCompany [200],
    GetCompanyExtraFieldsStorefront [200],
    ValidateFrontedUserEmail [200],
    CreateCompanyUsers [200],
    CheckCartItemsQtyLimit [200],
    GetAdvQtyList [200],
    DeleteQuote [],
    GetProductsInventoryInfo [200],
    AssignCompaniesToSuperAdmin [200],
    GetShoppingItems [200],
}
types { QuickOrderPadResult, SearchVariantSkuResult }
);
