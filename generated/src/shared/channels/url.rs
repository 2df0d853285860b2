// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::channels`: Url, Site, SiteSslStatus, SiteUrl, UrlType, UrlChannelId.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Url {
    pub url: Nullable<String>,
}

record!(Url { url });

impl Url {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.url = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Site {
    pub id: Option<i64>,
    pub url: Option<String>,
    pub channel_id: Option<i64>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    pub ssl_status: Option<SiteSslStatus>,
    pub urls: Option<Vec<SiteUrl>>,
    pub is_checkout_url_customized: Option<bool>,
}

record!(Site {
    id, url, channel_id, created_at, updated_at, ssl_status, urls, is_checkout_url_customized,
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteSslStatus {
    Dedicated,
    Shared,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SiteSslStatus { Dedicated = "dedicated", Shared = "shared" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteUrl {
    pub url: Option<String>,
    pub r#type: Option<UrlType>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

record!(SiteUrl { url, r#type, created_at, updated_at });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrlType {
    Checkout,
    Primary,
    Canonical,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(UrlType { Checkout = "checkout", Primary = "primary", Canonical = "canonical" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlChannelId {
    pub url: Option<String>,
    pub channel_id: Option<i64>,
}

record!(UrlChannelId { url, channel_id });

impl UrlChannelId {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::channels" ["v3-channels" "v3-sites"]
operations {}
types { Url, Site, SiteSslStatus, SiteUrl, UrlType, UrlChannelId }
);
