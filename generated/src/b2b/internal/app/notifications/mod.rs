// Written by `cargo xtask regen`; edit nothing here.
//! notification.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::app::notifications::GetNotificationListWithPagination};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetNotificationListWithPagination::new().send(&client).await?;
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
