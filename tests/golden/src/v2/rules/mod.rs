// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

#[cfg(feature = "v2-rules-text-with-format-decimal")]
pub mod text_with_format_decimal;
#[cfg(feature = "v2-rules-date-time-v2")]
pub mod date_time_v2;
#[cfg(feature = "v2-rules-filters-of-v2")]
pub mod filters_of_v2;
#[cfg(feature = "v2-rules-envelope-bare")]
pub mod envelope_bare;
#[cfg(feature = "v2-rules-envelope-bare-list")]
pub mod envelope_bare_list;
