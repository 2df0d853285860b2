// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Union body as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::union_body" ["v3-rules-union-body"]
operations {
    CreateCoin [204] (CoinInput),
}
types { CoinInput, Gold, Silver }
);
