// Written by `cargo xtask regen`; edit nothing here.
//! Channels.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/channel). Feature: `b2b-management-channels`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::channels::GetAllChannels};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllChannels::new().send(&client).await?;
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

pub use crate::shared::b2b::CodeMessage;
