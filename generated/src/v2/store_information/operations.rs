// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Store Information.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /store`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#get-store-information). Scope: `store_v2_information_read_only`. Feature: `v2-store-information`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreInformation {
    parts: Parts,
}

impl GetStoreInformation {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetStoreInformation() -> Bare<StoreInformation> {
    id: "getStoreInformation", family: V2, method: GET, path: "/store",
    scope: "store_v2_information_read_only",
});

/// `GET /time`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#get-system-timestamp). Scope: `store_v2_information_read_only`. Feature: `v2-store-information`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSystemTimestamp {
    parts: Parts,
}

impl GetSystemTimestamp {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSystemTimestamp() -> Bare<TimeStamp> {
    id: "getSystemTimestamp", family: V2, method: GET, path: "/time",
    scope: "store_v2_information_read_only",
});
