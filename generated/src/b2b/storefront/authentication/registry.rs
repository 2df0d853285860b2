// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Authentication as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::authentication" ["b2b-storefront-authentication"]
operations {
    GetStorefrontAuthtokenWithinStencil [200] (StorefrontAuthtokenWithinStencilInput),
}
types { StorefrontAuthtokenWithinStencilInput }
);
