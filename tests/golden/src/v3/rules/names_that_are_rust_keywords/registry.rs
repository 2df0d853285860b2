// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Names that are rust keywords as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::names_that_are_rust_keywords" ["v3-rules-names-that-are-rust-keywords"]
operations {
    CreateKeyword [204] (KeywordInput),
}
types { KeywordInput }
);
