// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront family as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::rules::storefront_family" ["storefront-rules-storefront-family"]
operations {
    GetBasket [200],
}
types { Basket }
);
