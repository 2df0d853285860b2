// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::image`: ImageUrl.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageUrl {
    pub image_url: Option<String>,
}

record!(ImageUrl { image_url });

impl ImageUrl {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::image" ["v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-modifiers" "v3-catalog-product-variants"]
operations {}
types { ImageUrl }
);
