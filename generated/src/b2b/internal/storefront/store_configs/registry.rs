// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Store Configs as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::store_configs" ["b2b-internal"]
operations {
    GetStoreConfigs [200],
}
types { Key }
);
