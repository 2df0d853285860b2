// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Store Settings as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::store" ["b2b-storefront-store"]
operations {
    GetAllAvailableCurrencies [200] { 400 CodeMessage },
    GetAllStoreLevelOrderStatuses [200],
}
types {
    AvailableCurrency, AvailableCurrencyItem, StoreLevelOrderStatus,
    StoreLevelOrderStatusOrderStatus,
}
);
