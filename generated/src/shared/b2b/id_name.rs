// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: IdName.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IdName {
    pub id: Option<i64>,
    pub name: Option<String>,
}

record!(IdName { id, name });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-companies" "b2b-storefront-shopping-lists"]
operations {}
types { IdName }
);
