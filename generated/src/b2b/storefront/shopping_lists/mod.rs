// Written by `cargo xtask regen`; edit nothing here.
//! Shopping.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/shopping-list). Feature: `b2b-storefront-shopping-lists`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::storefront::shopping_lists::GetShoppingLists};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetShoppingLists::new().send(&client).await?;
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

pub use crate::shared::b2b::{IdName, OptionIdOptionValue, Pagination};
