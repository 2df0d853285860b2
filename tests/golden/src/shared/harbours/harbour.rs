// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::harbours`: Harbour, HarbourPier.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Harbour {
    pub depth_of_water: Option<Decimal>,
    pub pier: Option<HarbourPier>,
}

record!(Harbour { depth_of_water, pier });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HarbourPier {
    pub length_of_pier: Option<Decimal>,
}

record!(HarbourPier { length_of_pier });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::harbours" ["v3-rules-equal-one" "v3-rules-equal-two"]
operations {}
types { Harbour, HarbourPier }
);
