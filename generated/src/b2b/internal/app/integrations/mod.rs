// Written by `cargo xtask regen`; edit nothing here.
//! integrations.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::app::integrations::GetAcumaticaConfigs};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAcumaticaConfigs::new().send(&client).await?;
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
