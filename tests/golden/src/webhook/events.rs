// Written by `cargo xtask regen`; edit nothing here.
//! Events by their scopes.

use bigcommerce_runtime::codegen::{Json, payload};

use super::*;

/// What events carry, by their scopes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// `store/cup/created`.
    CupCreated(Mug),
    /// `store/kiln/lit`.
    KilnLit(Json),
    /// `store/mug/created`.
    MugCreated(Mug),
    /// `store/mug/deleted`.
    MugDeleted(Mug),
    /// `store/mug/glazeUpdated`.
    MugGlazeUpdated(MugGlazeUpdated),
    /// `store/shelf/mugs/moved`.
    ShelfMugsMoved(Vec<ShelfMugsMoved>),
    /// Of a scope that the reference does not list, kept as it came.
    Unknown(Json),
}

payload!(Data {
    CupCreated = "store/cup/created", KilnLit = "store/kiln/lit", MugCreated = "store/mug/created",
    MugDeleted = "store/mug/deleted", MugGlazeUpdated = "store/mug/glazeUpdated",
    ShelfMugsMoved = "store/shelf/mugs/moved",
});

/// An event with the [`Data`] of its scope; `Event<D>` reads any other type of data, as `Event<Json>`.
pub type Event<D = Data> = bigcommerce_runtime::webhook::Event<D>;
