// Written by `cargo xtask regen`; edit nothing here.
//! Operations that BigCommerce's own parts call: its files mark them `x-internal`, its reference does not have them.
//! They may change or go without a word. Only `full` turns their feature on.

pub mod invoice_management;
pub mod storefront;
pub mod app;
