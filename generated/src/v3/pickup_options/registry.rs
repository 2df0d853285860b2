// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Pickup Options V3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::pickup_options" ["v3-pickup-options"]
operations {
    PostPickupOptions [200] (PickupRequestPayload),
}
types {
    PickupRequestPayload, SearchArea, SearchAreaRadius, Item, PickupOptions, PickupOptionsResult,
    PickupOption, PickupMethod, AvailableItem,
}
);
