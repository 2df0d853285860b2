// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Pickup.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PickupItemStatus {
    AwaitingCollection,
    Collected,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PickupItemStatus {
    AwaitingCollection = "AWAITING_COLLECTION", Collected = "COLLECTED",
});
