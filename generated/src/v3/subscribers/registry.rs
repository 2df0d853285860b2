// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Subscribers as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::subscribers" ["v3-subscribers"]
operations {
    GetSubscribers [200],
    CreateSubscriber [200] (SubscriberInput) { 409 ErrorResponse, 422 ErrorResponse },
    DeleteSubscribers [204],
    GetSubscriber [200] { 404 NotFound },
    UpdateSubscriber [200] (SubscriberUpdate) { 404 NotFound, 409 ErrorResponse, 422 UnprocessableContentError },
    DeleteSubscriber [204],
}
types {
    Subscriber, SubscriberConsent, SubscriberInput, SubscriberUpdate, UnprocessableContentError,
    ErrorItem,
}
);
