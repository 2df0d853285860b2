// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Multipart beside json as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::multipart_beside_json" ["v3-rules-multipart-beside-json"]
operations {
    CreateImage [204] (ImageInput),
    CreateImageUpload [204],
}
types { ImageInput }
);
