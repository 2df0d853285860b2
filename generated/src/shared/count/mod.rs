// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: count.

#[cfg(any(feature = "v2-content", feature = "v2-customers", feature = "v2-orders"))]
mod count;
#[cfg(any(feature = "v2-geography", feature = "v2-marketing"))]
mod coupons_count;

#[cfg(any(feature = "v2-content", feature = "v2-customers", feature = "v2-orders"))]
pub use count::Count;
#[cfg(any(feature = "v2-geography", feature = "v2-marketing"))]
pub use coupons_count::CouponsCount;
