// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CompanyAddress.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddress {
    pub address_id: Option<i64>,
}

record!(CompanyAddress { address_id = "addressId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-addresses" "b2b-management-v2"]
operations {}
types { CompanyAddress }
);
