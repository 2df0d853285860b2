// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Paging as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::paging" ["v3-rules-paging"]
operations {
    GetByPage [200],
    PostByPage [200],
    GetByCursor [200],
    GetByEither [200],
    GetByOffset [200],
    GetOneByPage [200],
}
types { Row }
);
