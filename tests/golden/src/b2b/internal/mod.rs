// Written by `cargo xtask regen`; edit nothing here.
//! Operations that BigCommerce marks as internal (`x-internal`) in the files that the crate binds; some of them another file
//! states as published. They may change or go without a word. Only `full` turns their feature on.

pub mod rules;
