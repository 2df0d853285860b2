//! The fake store, as tests of users see it.

#![cfg(feature = "testing")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod recorded;
mod replies;
mod rules;

use bigcommerce_runtime::codegen::*;
use serde_json::json;

#[derive(Clone, Debug, Default, PartialEq)]
struct Name {
    id: Option<i64>,
    name: Option<String>,
}
record!(Name { id, name });

fn name(id: i64) -> Name {
    Name { id: Some(id), name: Some("Ada".to_owned()) }
}

#[derive(Clone, Debug)]
struct GetName {
    parts: Parts,
}
operation!(GetName() -> Data<Name> { id: "getName", family: V3, method: GET, path: "/names/{name_id}" });

fn get_name(id: &str) -> GetName {
    GetName { parts: Parts::new([&id]) }
}

macro_rules! operations {
    ($($type:ident -> $envelope:ty { $($facts:tt)* })*) => { $(
        #[derive(Clone, Debug, Default)]
        struct $type {
            parts: Parts,
        }
        operation!($type() -> $envelope { $($facts)* });
    )* };
}
operations! {
    GetNames -> Page<Name> { id: "getNames", family: V3, method: GET, path: "/names" }
    GetNamesV2 -> BareList<Name> { id: "getNames", family: V2, method: GET, path: "/names" }
    GetStorefront -> AnyJson { id: "x", family: Storefront, method: GET, path: "/names" }
    GetStore -> Text { id: "x", family: Store, method: GET, path: "/names", accept: "text/csv" }
    GetPayments -> AnyJson { id: "x", family: Payments, method: GET, path: "/pays" }
    GetB2b -> AnyJson { id: "x", family: B2b, method: GET, path: "/api/v3/io/names" }
    GetProvider -> AnyJson { id: "x", family: Provider, method: GET, path: "/rates" }
    DeleteNames -> Empty { id: "deleteNames", family: V3, method: DELETE, path: "/names" }
}

#[derive(Clone, Debug)]
struct SetName {
    parts: Parts,
    body: Json,
}
operation!(SetName(json body) -> Saved<Name> { id: "setName", family: V3, method: PUT, path: "/names" });

fn set_name(body: Json) -> SetName {
    SetName { parts: Parts::default(), body }
}
