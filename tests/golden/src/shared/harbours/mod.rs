// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: harbours.

mod harbour;

pub use harbour::{Harbour, HarbourPier};
