// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Pickup as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::order_pickups" ["v3-order-pickups"]
operations {
    GetPickup [200],
    PostPickup [200] (Vec<PostRequestPickup>) { 422 UnprocessableContentError },
    PutPickup [200] (Vec<PutRequestPickup>) { 422 UnprocessableContentError },
    DeletePickup [204],
}
types {
    Pickup, PickupItem, PickupItemStatus, PostRequestPickup, PostRequestPickupItem,
    PutRequestPickup,
}
);
