// Written by `cargo xtask regen`; edit nothing here.
//! Store Information.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information). Feature: `v2-store-information`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::store_information::GetStoreInformation};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetStoreInformation::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;
