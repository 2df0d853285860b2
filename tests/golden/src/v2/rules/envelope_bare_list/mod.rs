// Written by `cargo xtask regen`; edit nothing here.
//! Envelope bare list.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-envelope-bare-list`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::rules::envelope_bare_list::GetComets};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetComets::new().send(&client).await?;
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
