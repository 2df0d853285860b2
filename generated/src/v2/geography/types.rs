// Written by `cargo xtask regen`; edit nothing here.
//! Types of Geography.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Country {
    pub id: Option<i64>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub country_iso3: Option<String>,
    pub states: Option<UrlResource>,
}

record!(Country { id, country, country_iso2, country_iso3, states });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountriesState {
    pub id: Option<i64>,
    pub state: Option<String>,
    pub state_abbreviation: Option<String>,
    pub country_id: Option<i64>,
}

record!(CountriesState { id, state, state_abbreviation, country_id });
