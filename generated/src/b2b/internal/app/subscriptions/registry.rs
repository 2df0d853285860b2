// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of subscription as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::subscriptions" ["b2b-internal"]
operations {
    CreateSubscription [200],
    GetSubscriptionById [200],
}
types {}
);
