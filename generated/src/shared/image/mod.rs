// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: image.

pub(crate) mod image_url;

pub use image_url::ImageUrl;
