// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: channels.

pub(crate) mod url;

pub use url::{Url, Site, SiteSslStatus, SiteUrl, UrlType, UrlChannelId};
