// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Url.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Url {
    pub url: Option<String>,
}

record!(Url { url });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-quotes" "b2b-storefront-quote-requests"]
operations {}
types { Url }
);
