// Written by `cargo xtask regen`; edit nothing here.
//! B2B Edition: `https://api-b2b.bigcommerce.com`. Its APIs have two halves, each with its own credential.
//!
//! - **Management** (`management`, `invoice_management`, `management_v2`) is for servers: it takes the store's hash and the access
//!   token of the client, which needs B2B Edition's scopes. `ClientBuilder::b2b_token` sends B2B Edition's own token in
//!   their place; BigCommerce deprecates it since 2025-09-30, `management_v2` knows no other.
//! - **Storefront** (`storefront`, and most of `internal`) acts for one shopper and takes that one's token. A
//!   login gives it: `management::authentication` makes one from a customer's id, `storefront::authentication` from the token
//!   of a shopper that the store knows. It lasts for a day. `Client::with_b2b_storefront_token` makes a client of it that shares connections
//!   and quota with the store's: a server keeps one for each shopper.
//!
//! ```no_run
//! # #[cfg(all(feature = "b2b-management-companies", feature = "b2b-management-authentication", feature = "b2b-storefront-orders"))]
//! # async fn example(customer: i64) -> Result<(), bigcommerce::Error> {
//! use bigcommerce::Client;
//! use bigcommerce::b2b::management::{authentication::GetB2bStorefrontToken, companies::GetAllCompanies};
//! use bigcommerce::b2b::storefront::orders::GetAllOrders;
//!
//! let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN
//! let mut companies = GetAllCompanies::new().limit(250).items(&store);
//! while let Some(company) = companies.try_next().await? {
//!     println!("{:?}", company.company_name);
//! }
//!
//! let login = GetB2bStorefrontToken::new(customer).send(&store).await?;
//! if let Some(token) = login.token.into_iter().flatten().next() {
//!     let shopper = store.with_b2b_storefront_token(token)?;
//!     println!("{:?}", GetAllOrders::new().send(&shopper).await?.first());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Lists are walked by offset. Some refusals come with status 200 and say so in their body: they are an `Error::Api` like the others,
//! with the status that the body has. Both halves spend from one quota, 150 requests a minute.

pub mod management;
pub mod invoice_management;
#[cfg(feature = "b2b-internal")]
pub mod internal;
#[cfg(feature = "b2b-management-v2")]
pub mod management_v2;
pub mod storefront;
