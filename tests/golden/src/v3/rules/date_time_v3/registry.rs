// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Date time v3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::date_time_v3" ["v3-rules-date-time-v3"]
operations {
    GetEvents [200],
}
types { Event }
);
