// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Csv lists as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::csv_lists" ["v3-rules-csv-lists"]
operations {
    GetThings [204],
}
types {}
);
