// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Date time v2 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::rules::date_time_v2" ["v2-rules-date-time-v2"]
operations {
    GetEvents [200],
    CreateEvent [204] (Event),
}
types { Event }
);
