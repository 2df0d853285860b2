// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: rules.

#[cfg(any(feature = "v3-rules-headers-of-the-client", feature = "v3-rules-successes-that-differ"))]
pub(crate) mod n;
#[cfg(any(feature = "v3-rules-small-one", feature = "v3-rules-small-two"))]
pub(crate) mod edge_length_edge_angle;
#[cfg(any(feature = "v3-rules-events-hooks", feature = "webhooks"))]
pub(crate) mod scope;

#[cfg(any(feature = "v3-rules-headers-of-the-client", feature = "v3-rules-successes-that-differ"))]
pub use n::N;
#[cfg(any(feature = "v3-rules-small-one", feature = "v3-rules-small-two"))]
pub use edge_length_edge_angle::EdgeLengthEdgeAngle;
#[cfg(any(feature = "v3-rules-events-hooks", feature = "webhooks"))]
pub use scope::Scope;
