// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope bare list as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::rules::envelope_bare_list" ["v2-rules-envelope-bare-list"]
operations {
    GetComets [200 204],
    GetDust [200],
}
types { Comet }
);
