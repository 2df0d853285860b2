// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of product as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::products" ["b2b-internal"]
operations {
    GetProductsList [200],
}
types { ProductsList, ProductsListVariant, ProductsListVariantOptionValue }
);
