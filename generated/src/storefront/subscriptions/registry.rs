// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Subscriptions as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::subscriptions" ["storefront-subscriptions"]
operations {
    CreateSubscription [200] (SubscriptionRequest),
}
types { SubscriptionRequest, Subscription }
);
