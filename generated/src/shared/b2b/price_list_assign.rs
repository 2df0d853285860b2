// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: PriceListAssign.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListAssign {
    pub channel_id: Option<i64>,
    pub price_list_id: Option<i64>,
}

record!(PriceListAssign { channel_id = "channelId", price_list_id = "priceListId" });

impl PriceListAssign {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn price_list_id(mut self, value: i64) -> Self {
        self.price_list_id = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-companies" "b2b-management-v2"]
operations {}
types { PriceListAssign }
);
