// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Zone Check.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `POST /tax/zonecheck`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-zone-check#check-zone-given-an-address). Scope: `store_v2_information`. Feature: `v3-tax-zone-check`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ZoneCheck {
    parts: Parts,
    body: Vec<ZoneCheckInput>,
}

impl ZoneCheck {
    pub fn new(body: impl IntoIterator<Item = ZoneCheckInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(ZoneCheck(json body) -> Page<TaxZone> {
    id: "zone-check", family: V3, method: POST, path: "/tax/zonecheck",
    scope: "store_v2_information",
});
