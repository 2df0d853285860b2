// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::rules`: EdgeLengthEdgeAngle.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EdgeLengthEdgeAngle {
    pub edge_length: Option<Decimal>,
    pub edge_angle: Option<Decimal>,
}

record!(EdgeLengthEdgeAngle { edge_length, edge_angle });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::rules" ["v3-rules-small-one" "v3-rules-small-two"]
operations {}
types { EdgeLengthEdgeAngle }
);
