// Written by `cargo xtask regen`; edit nothing here.
//! Infrastructure Hosting.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting). Feature: `v3-infrastructure`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::infrastructure::ListProjects};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = ListProjects::new().send(&client).await?;
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

pub use crate::shared::infrastructure::Name;
