// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: QuoteSalesRepInfo.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteSalesRepInfo {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub email: Option<String>,
}

record!(QuoteSalesRepInfo {
    first_name = "firstName", last_name = "lastName", phone_number = "phoneNumber", email,
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-storefront-sales-reps"]
operations {}
types { QuoteSalesRepInfo }
);
