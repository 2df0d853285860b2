// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: OrderId.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderId {
    pub order_id: String,
}

record!(OrderId { order_id = "orderId" });

impl OrderId {
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-quotes"]
operations {}
types { OrderId }
);
