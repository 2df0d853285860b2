// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: shipping.

mod address_type;

pub use address_type::AddressType;
