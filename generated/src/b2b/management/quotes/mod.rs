// Written by `cargo xtask regen`; edit nothing here.
//! Quotes.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/quote). Feature: `b2b-management-quotes`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::quotes::GetAllQuotes};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllQuotes::new().send(&client).await?;
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

pub use crate::shared::b2b::{
    BadRequestError, CartAndCheckoutUrlForQuote, ContactInfo, Currency, CurrencyLocation,
    ExtraFieldUpdate, ExtraFields, NotFoundErrorData, OrderId, Quote, QuoteBackendAttachFiles,
    QuoteDataPostContactInfo, QuoteDataPostShippingAddress, QuoteDetailProductListInventoryTracking,
    QuoteDetailProductListPurchasingDisabled, QuoteDetailProductListType, QuoteEmailInputEmailLang,
    SalesRepInfo, Url, WithObjectAndMetadataMeta,
};
