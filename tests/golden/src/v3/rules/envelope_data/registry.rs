// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope data as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::envelope_data" ["v3-rules-envelope-data"]
operations {
    GetSun [200],
}
types { Sun }
);
