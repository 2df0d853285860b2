// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `storefront`.

#[cfg(feature = "b2b-storefront-authentication")]
pub mod authentication;
#[cfg(feature = "b2b-storefront-catalog")]
pub mod catalog;
#[cfg(feature = "b2b-storefront-companies")]
pub mod companies;
#[cfg(feature = "b2b-storefront-orders")]
pub mod orders;
#[cfg(feature = "b2b-storefront-quotes")]
pub mod quotes;
#[cfg(feature = "b2b-storefront-quote-requests")]
pub mod quote_requests;
#[cfg(feature = "b2b-storefront-sales-reps")]
pub mod sales_reps;
#[cfg(feature = "b2b-storefront-shopping-lists")]
pub mod shopping_lists;
#[cfg(feature = "b2b-storefront-store-configs")]
pub mod store_configs;
#[cfg(feature = "b2b-storefront-store")]
pub mod store;
#[cfg(feature = "b2b-storefront-headless")]
pub mod headless;
pub mod invoice_portal;
