// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope page as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::envelope_page" ["v3-rules-envelope-page"]
operations {
    GetMoons [200],
}
types { Moon }
);
