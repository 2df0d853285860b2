// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of webhooks as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::webhooks" ["b2b-internal"]
operations {
    ReceivingAndDisposingWebHookData [200] (ReceivingAndDisposingWebHookDataInput),
    ReceivingAndDisposingCustomerWebHookData [200] (ReceivingAndDisposingCustomerWebHookDataInput),
    RegisterWebHooksEvents [200] (RegisterWebHooksEventInput),
}
types {
    ReceivingAndDisposingWebHookDataInput, ReceivingAndDisposingCustomerWebHookDataInput,
    ReceivingAndDisposingCustomerWebHookDataInputData, RegisterWebHooksEventInput,
}
);
