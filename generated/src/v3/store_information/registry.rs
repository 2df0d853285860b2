// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Store Information as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::store_information" ["v3-store-information"]
operations {
    GetStoreMetafields [200],
    CreateStoresMetafields [200] (Vec<MetafieldInput>) { 422 MetaFieldCollectionResponsePartialSuccessPostPut },
    UpdateStoreMetafields [200] (Vec<CartsMetafieldUpdate>) { 400 BadRequestError, 422 MetaFieldCollectionResponsePartialSuccessPostPut },
    DeleteStoreMetafields [200] (Vec<i64>),
    GetStoreMetafield [200] { 404 ConflictError },
    UpdateStoreMetafield [200] (MetafieldUpdate) { 404 ConflictError },
    DeleteStoreMetafield [204] { 404 ConflictError },
}
types {}
);
