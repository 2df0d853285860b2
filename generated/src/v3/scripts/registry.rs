// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Scripts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::scripts" ["v3-scripts"]
operations {
    GetScripts [200] { 422 ErrorResponse },
    CreateScript [200] (ScriptPost) { 422 ErrorResponse },
    GetScript [200] { 404 ErrorResponse, 422 ErrorResponse },
    UpdateScript [200] (ScriptPut) { 404 ErrorResponse, 422 ErrorResponse },
    DeleteScript [204] { 404 ErrorResponse, 422 ErrorResponse },
}
types {
    Sort, Script, ScriptLoadMethod, ScriptLocation, ScriptVisibility, ScriptKind, ScriptPost,
    ScriptPut,
}
);
