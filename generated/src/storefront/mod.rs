// Written by `cargo xtask regen`; edit nothing here.
//! REST Storefront: `https://{store_domain}/api/storefront`.

#[cfg(feature = "storefront-carts")]
pub mod carts;
#[cfg(feature = "storefront-checkouts")]
pub mod checkouts;
#[cfg(feature = "storefront-consent")]
pub mod consent;
#[cfg(feature = "storefront-current-customer")]
pub mod current_customer;
#[cfg(feature = "storefront-customer-login")]
pub mod customer_login;
#[cfg(feature = "storefront-customers")]
pub mod customers;
#[cfg(feature = "storefront-form-fields")]
pub mod form_fields;
#[cfg(feature = "storefront-orders")]
pub mod orders;
#[cfg(feature = "storefront-pickup-options")]
pub mod pickup_options;
#[cfg(feature = "storefront-subscriptions")]
pub mod subscriptions;
