// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: things.

#[cfg(any(
    feature = "v3-rules-optional-request-field", feature = "v3-rules-structured-query-parameter",
))]
pub(crate) mod size;
#[cfg(any(feature = "v3-rules-csv-lists", feature = "v3-rules-exploded-lists"))]
pub(crate) mod flag;

#[cfg(any(
    feature = "v3-rules-optional-request-field", feature = "v3-rules-structured-query-parameter",
))]
pub use size::Size;
#[cfg(any(feature = "v3-rules-csv-lists", feature = "v3-rules-exploded-lists"))]
pub use flag::Flag;
