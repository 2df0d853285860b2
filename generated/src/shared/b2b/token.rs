// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Token.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub token: Option<String>,
}

record!(Token { token });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-authentication" "b2b-storefront-authentication"]
operations {}
types { Token }
);
