// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: harbours.

pub(crate) mod harbour;

pub use harbour::{Harbour, HarbourPier};
