// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: pickup options.

pub(crate) mod search_area_radius_unit;

pub use search_area_radius_unit::SearchAreaRadiusUnit;
