// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ExtraInfo.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraInfo {
    pub billing_address_id: Option<i64>,
    pub shipping_address_id: Option<i64>,
}

record!(ExtraInfo {
    billing_address_id = "billingAddressId", shipping_address_id = "shippingAddressId",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-orders" "b2b-storefront-orders"]
operations {}
types { ExtraInfo }
);
