// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Overlay makes a number f64 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::overlay_makes_a_number_f64" ["v3-rules-overlay-makes-a-number-f64"]
operations {
    GetSpot [200],
}
types { Spot }
);
