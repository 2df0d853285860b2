// Written by `cargo xtask regen`; edit nothing here.
//! Content.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content). Feature: `v2-content`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::content::GetBlogTags};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetBlogTags::new().send(&client).await?;
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

pub use crate::shared::count::Count;
