// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of store as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::store" ["b2b-internal"]
operations {
    UploadStoreTheme [200] (StoreThemeInput),
}
types { StoreThemeInput }
);
