// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Pickup Options as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::pickup_options" ["storefront-pickup-options"]
operations {
    PostPickupOptions [200] (PickupRequestPayload),
}
types {
    PickupRequestPayload, SearchArea, SearchAreaRadius, Item, PickupOption, PickupOptions,
    PickupOptionsPickupOption, PickupMethod,
}
);
