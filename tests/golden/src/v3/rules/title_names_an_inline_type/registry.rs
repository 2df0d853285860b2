// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Title names an inline type as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::title_names_an_inline_type" ["v3-rules-title-names-an-inline-type"]
operations {
    GetTitled [200],
}
types { Titled, TitledSkin }
);
