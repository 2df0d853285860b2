// Written by `cargo xtask regen`; edit nothing here.
//! Store Logs V3 API.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/store-logs). Feature: `v3-store-logs`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::store_logs::GetStoreSystemLogs};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetStoreSystemLogs::new().send(&client).await?;
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

pub use crate::shared::values::Direction;
