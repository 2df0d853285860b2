// Written by `cargo xtask regen`; edit nothing here.
//! Open API.
//!
//! Feature: `b2b-management-v2`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::b2b::{
    AddressInformation, ChannelList, CodeMessage, CompanyAddress, CompanyBasicInfoExtraField,
    CompanyFromCg, CompanyPayment, Country, DefaultError, ExtraField, ExtraFieldUpdate, Id,
    InternalServerError, NotFoundErrorData, OptionIdOptionValue, PriceListAssign, ResourceUrl,
    State, UserIdCustomerId, WithObjectAndMetadataMeta,
};
