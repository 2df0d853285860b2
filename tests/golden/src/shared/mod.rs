// Written by `cargo xtask regen`; edit nothing here.
//! Shapes that several modules share, each once; modules export those that they use.

#[cfg(any(feature = "v3-rules-shared-error-one", feature = "v3-rules-shared-error-two"))]
pub mod errors;
#[cfg(any(feature = "v3-rules-equal-one", feature = "v3-rules-equal-two"))]
pub mod harbours;
#[cfg(any(feature = "v3-boards-metafields-one", feature = "v3-planks-metafields-two"))]
pub mod metafields;
#[cfg(any(
    feature = "v3-rules-events-hooks", feature = "v3-rules-headers-of-the-client",
    feature = "v3-rules-small-one", feature = "v3-rules-small-two",
    feature = "v3-rules-successes-that-differ", feature = "webhooks",
))]
pub mod rules;
#[cfg(any(
    feature = "v3-rules-csv-lists", feature = "v3-rules-exploded-lists",
    feature = "v3-rules-optional-request-field", feature = "v3-rules-structured-query-parameter",
))]
pub mod things;
