// Written by `cargo xtask regen`; edit nothing here.
//! GraphQL Storefront API tokens.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-authentication/tokens). Feature: `v3-storefront-tokens`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::storefront_tokens::RevokeToken};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = RevokeToken::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;
mod enums;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::storefront_tokens::Token;
