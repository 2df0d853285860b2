// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `app`.

pub mod addresses;
pub mod backend;
pub mod bc_api;
pub mod catalog;
pub mod companies;
pub mod inner_sales_reps;
pub mod integrations;
pub mod notifications;
pub mod orders;
pub mod other;
pub mod products;
pub mod proxy;
pub mod quantity_limits;
pub mod quotes;
pub mod sales_reps;
pub mod store_configs;
pub mod store;
pub mod subscriptions;
pub mod webhooks;
