// Written by `cargo xtask regen`; edit nothing here.
//! Tax Customers.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-customers). Feature: `v3-tax-customers`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::tax::customers::GetTaxCustomers};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTaxCustomers::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
