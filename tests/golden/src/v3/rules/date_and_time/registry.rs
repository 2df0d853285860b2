// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Date and time as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::date_and_time" ["v3-rules-date-and-time"]
operations {
    GetDay [200],
}
types { Day }
);
