// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Payments family as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("payments::rules::payments_family" ["payments-rules-payments-family"]
operations {
    CreateCharge [202] (ChargeInput),
}
types { ChargeInput, Charge }
);
