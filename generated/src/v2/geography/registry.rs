// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Geography as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::geography" ["v2-geography"]
operations {
    GetCountries [200],
    GetCountry [200],
    GetCountryStates [200],
    GetCountryState [200],
    GetCountriesCount [200],
    GetStatesCount [200],
    GetStates [200],
    GetCountryStatesCount [200],
}
types { Country, CountriesState }
);
