// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Metafields by path one as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::boards::metafields_one" ["v3-boards-metafields-one"]
operations {
    GetBoardMetafields [200],
}
types {}
);
