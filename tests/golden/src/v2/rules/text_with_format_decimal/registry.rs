// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Text with format decimal as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::rules::text_with_format_decimal" ["v2-rules-text-with-format-decimal"]
operations {
    GetFee [200],
    CreateFee [200] (Fee),
}
types { Fee }
);
