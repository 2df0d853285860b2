// Written by `cargo xtask regen`; edit nothing here.
//! Tax Classes.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes). Feature: `v2-tax-classes`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::tax_classes::GetTaxClasses};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTaxClasses::new().send(&client).await?;
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
