// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: Metafield.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metafield {
    pub namespace: Option<String>,
    pub key: Option<String>,
    pub value: Option<String>,
}

record!(Metafield { namespace, key, value });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-boards-metafields-one" "v3-planks-metafields-two"]
operations {}
types { Metafield }
);
