// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Multipart with a file as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::multipart_with_a_file" ["v3-rules-multipart-with-a-file"]
operations {
    CreateImage [204],
}
types {}
);
