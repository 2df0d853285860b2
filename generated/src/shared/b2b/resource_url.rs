// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ResourceUrl.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceUrl {
    pub resource: Option<String>,
    pub url: Option<String>,
}

record!(ResourceUrl { resource, url });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-v2" "b2b-storefront-orders"]
operations {}
types { ResourceUrl }
);
