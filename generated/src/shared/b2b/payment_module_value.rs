// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: PaymentModuleValue.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentModuleValue {
    pub is_enabled: Option<Decimal>,
    /// At least 1 character.
    pub display_name: Option<String>,
    pub is_storefront_method: Option<Decimal>,
}

record!(PaymentModuleValue {
    is_enabled = "isEnabled", display_name = "displayName",
    is_storefront_method = "isStorefrontMethod",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-config" "b2b-storefront-invoice-portal-payments"]
operations {}
types { PaymentModuleValue }
);
