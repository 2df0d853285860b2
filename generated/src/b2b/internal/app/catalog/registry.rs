// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of catalog as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::catalog" ["b2b-internal"]
operations {
    GetCatalogList [200],
}
types { CatalogList }
);
