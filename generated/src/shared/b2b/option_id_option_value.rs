// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: OptionIdOptionValue.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionIdOptionValue {
    pub option_id: Option<String>,
    pub option_value: Option<String>,
}

record!(OptionIdOptionValue { option_id, option_value });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-v2" "b2b-storefront-shopping-lists"]
operations {}
types { OptionIdOptionValue }
);
