// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Country, State.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    pub country_code: Option<String>,
    pub country_name: Option<String>,
}

record!(Country { country_code = "countryCode", country_name = "countryName" });

impl Country {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    pub fn country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct State {
    pub state_code: Option<String>,
    pub state_name: Option<String>,
}

record!(State { state_code = "stateCode", state_name = "stateName" });

impl State {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn state_code(mut self, value: impl Into<String>) -> Self {
        self.state_code = Some(value.into());
        self
    }
    pub fn state_name(mut self, value: impl Into<String>) -> Self {
        self.state_name = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-addresses" "b2b-management-v2" "b2b-storefront-companies"]
operations {}
types { Country, State }
);
