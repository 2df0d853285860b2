// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: shipping.

pub(crate) mod address_type;

pub use address_type::AddressType;
