// Written by `cargo xtask regen`; edit nothing here.
//! Client of the BigCommerce APIs: a typed call for every operation that BigCommerce documents.
//!
//! Each operation is a value in the module that the public reference has it in, behind that module's feature:
//!
//! ```no_run
//! # #[cfg(feature = "v3-catalog-products")]
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! use bigcommerce::{Client, v3::catalog::products::GetProducts};
//!
//! let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN
//! let mut products = GetProducts::new().is_visible(true).limit(250).items(&store);
//! while let Some(product) = products.try_next().await? {
//!     println!("{:?} {:?}", product.id, product.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - Fields of answers are `Option`: stores send null, or leave fields out, whatever the reference says.
//! - Fields of requests are arguments where they are required and setters where they are not; where null is a value, a
//!   setter takes `None` as well.
//! - Enums are open: a text that the reference does not list is kept in `Unknown`.
//! - A list is walked by `items` and `pages`, one page is had by `send`; `send_full` adds status, headers and raw body.
//! - The client keeps to the store's quota, waits out a 429 and repeats what may be repeated: [`pipeline`] explains each
//!   stage. [`Error`] says what went wrong, [`Retry`] how often it is tried.
//! - Features: one for each module (`v3-catalog-products`), one for each family (`v3`) and group (`v3-catalog`), and
//!   `full`. Without any, only the client is there. What BigCommerce states and does not publish is behind a feature of its
//!   own, `b2b-internal`, which `full` alone turns on.
//! - Feature `blocking`: the module `blocking` has the client without async. Feature `tracing`: spans and events of each call.
//! - Feature `testing`, among your dev-dependencies: the module `testing` has a fake store, which answers without a network.
//! - B2B Edition has a module of its own, `b2b`, which explains its two halves and their credentials. A shopper's client is made of the
//!   store's by [`Client::with_b2b_storefront_token`].
//! - Feature `webhooks`: the module `webhook` verifies what BigCommerce sends and reads its events.
//! - Features `provider-tax` and `provider-shipping`: the contracts that an app serves, as traits. Feature `axum`: their routers.
//!
//! Bound is commit `rules` of BigCommerce's published API files.

// The sizes of variants are those of upstream's types: boxing by size would change with every field.
#![allow(clippy::large_enum_variant)]

pub mod v3;
pub mod v2;
pub mod storefront;
pub mod payments;
pub mod b2b;
pub mod provider;
#[cfg(feature = "webhooks")]
pub mod webhook;
pub mod shared;

#[cfg(feature = "registry")]
pub mod registry;

pub use bigcommerce_runtime::*;

/// The commit of BigCommerce's published API files that this crate binds.
pub const UPSTREAM_COMMIT: &str = "rules";
