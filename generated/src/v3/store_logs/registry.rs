// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Store Logs V3 API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::store_logs" ["v3-store-logs"]
operations {
    GetStoreSystemLogs [200],
}
types { Type, Module, Sort, SystemLog }
);
