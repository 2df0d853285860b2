// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Media types that are none as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::media_types_that_are_none" ["v3-rules-media-types-that-are-none"]
operations {
    GetMedia [200],
    GetPlain [200],
}
types { Media }
);
