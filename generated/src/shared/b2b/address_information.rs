// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: AddressInformation.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressInformation {
    pub address_id: Option<String>,
}

record!(AddressInformation { address_id = "addressId" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-v2" "b2b-storefront-companies"]
operations {}
types { AddressInformation }
);
