// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: marketing.

pub(crate) mod coupon_type;

pub use coupon_type::CouponType;
