// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: OrderExtraFields.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderExtraFields {
    pub extra_fields: Option<Vec<crate::shared::b2b::ExtraFieldUpdate>>,
}

record!(OrderExtraFields { extra_fields = "extraFields" });

impl OrderExtraFields {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = crate::shared::b2b::ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-storefront-companies" "b2b-storefront-orders"]
operations {}
types { OrderExtraFields }
);
