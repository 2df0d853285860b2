// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::payments`: Id.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    pub id: Option<String>,
}

record!(Id { id });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::payments" ["storefront-checkouts" "v3-payments-access-tokens" "v3-redirects"]
operations {}
types { Id }
);
