// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of quantity_limit as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::quantity_limits" ["b2b-internal"]
operations {
    GetUploadQuantityLimitData [200],
    UploadQuantityLimitFile [200],
    GetExportQuantityLimitData [200],
}
types { ExportQuantityLimitData }
);
