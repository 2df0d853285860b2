// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::storefront_tokens`: Token.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub token: Option<String>,
}

record!(Token { token });

impl Token {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::storefront_tokens" ["storefront-checkouts" "v3-storefront-tokens"]
operations {}
types { Token }
);
