// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Pickup Methods as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::pickup_methods" ["v3-pickup-methods"]
operations {
    GetPickupMethods [200],
    PostPickupMethods [200] (Vec<BasePickupMethod>),
    PutPickupMethods [200] (Vec<PickupMethodUpdate>),
    DeletePickupMethods [204],
}
types { Sort, PickupMethod, BasePickupMethod, PickupMethodUpdate }
);
