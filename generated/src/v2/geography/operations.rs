// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Geography.

use bigcommerce_runtime::codegen::{Bare, BareList, Parts, operation};

use super::*;

/// `GET /countries`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-all-countries). Scope: `store_v2_information_read_only`. Feature: `v2-geography`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountries {
    parts: Parts,
}

impl GetCountries {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.parts.query("country", value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.parts.query("country_iso2", value.into());
        self
    }
    pub fn country_iso3(mut self, value: impl Into<String>) -> Self {
        self.parts.query("country_iso3", value.into());
        self
    }
}

operation!(GetCountries() -> BareList<Country> {
    id: "getCountries", family: V2, method: GET, path: "/countries",
    scope: "store_v2_information_read_only", paging: Page,
});

/// `GET /countries/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-a-country). Scope: `store_v2_information_read_only`. Feature: `v2-geography`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountry {
    parts: Parts,
}

impl GetCountry {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetCountry() -> Bare<Country> {
    id: "getCountry", family: V2, method: GET, path: "/countries/{id}",
    scope: "store_v2_information_read_only",
});

/// `GET /countries/{country_id}/states`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-all-countryʼs-states). Scope: `store_v2_information_read_only`. Feature: `v2-geography`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountryStates {
    parts: Parts,
}

impl GetCountryStates {
    pub fn new(country_id: i64) -> Self {
        Self {
            parts: Parts::new([&country_id]),
        }
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.parts.query("state", value.into());
        self
    }
    pub fn state_abbreviation(mut self, value: impl Into<String>) -> Self {
        self.parts.query("state_abbreviation", value.into());
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCountryStates() -> BareList<CountriesState> {
    id: "getCountryStates", family: V2, method: GET, path: "/countries/{country_id}/states",
    scope: "store_v2_information_read_only", paging: Page,
});

/// `GET /countries/{country_id}/states/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-a-countryʼs-state). Scope: `store_v2_information_read_only`. Feature: `v2-geography`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountryState {
    parts: Parts,
}

impl GetCountryState {
    pub fn new(country_id: i64, id: i64) -> Self {
        Self {
            parts: Parts::new([&country_id, &id]),
        }
    }
}

operation!(GetCountryState() -> Bare<CountriesState> {
    id: "getCountryState", family: V2, method: GET, path: "/countries/{country_id}/states/{id}",
    scope: "store_v2_information_read_only",
});

/// `GET /countries/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-a-count-of-all-countries). Scope: `store_v2_information_read_only`. Feature: `v2-geography`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountriesCount {
    parts: Parts,
}

impl GetCountriesCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCountriesCount() -> Bare<Count> {
    id: "getCountriesCount", family: V2, method: GET, path: "/countries/count",
    scope: "store_v2_information_read_only",
});

/// `GET /countries/states/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-a-count-of-all-states). Scope: `store_v2_information_read_only`. Feature: `v2-geography`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStatesCount {
    parts: Parts,
}

impl GetStatesCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetStatesCount() -> Bare<Count> {
    id: "getStatesCount", family: V2, method: GET, path: "/countries/states/count",
    scope: "store_v2_information_read_only",
});

/// `GET /countries/states`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-all-states). Scope: `store_v2_information_read_only`. Feature: `v2-geography`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStates {
    parts: Parts,
}

impl GetStates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(GetStates() -> BareList<CountriesState> {
    id: "getStates", family: V2, method: GET, path: "/countries/states",
    scope: "store_v2_information_read_only", paging: Page,
});

/// `GET /countries/{country_id}/states/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/geography#get-a-count-of-countrys-states). Scope: `store_v2_information_read_only`. Feature: `v2-geography`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountryStatesCount {
    parts: Parts,
}

impl GetCountryStatesCount {
    pub fn new(country_id: i64) -> Self {
        Self {
            parts: Parts::new([&country_id]),
        }
    }
}

operation!(GetCountryStatesCount() -> Bare<Count> {
    id: "getCountryStatesCount", family: V2, method: GET,
    path: "/countries/{country_id}/states/count", scope: "store_v2_information_read_only",
});
