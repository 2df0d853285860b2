// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: widgets.

mod label_value;

pub use label_value::LabelValue;
