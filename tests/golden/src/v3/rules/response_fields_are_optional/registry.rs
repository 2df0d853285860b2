// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Response fields are optional as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::response_fields_are_optional" ["v3-rules-response-fields-are-optional"]
operations {
    GetWidget [200],
}
types { Widget }
);
