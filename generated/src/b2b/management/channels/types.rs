// Written by `cargo xtask regen`; edit nothing here.
//! Types of Channels.

use bigcommerce_runtime::codegen::{DateTime, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Channel {
    pub id: Option<i64>,
    pub channel_id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<ChannelType>,
    pub platform: Option<ChannelPlatform>,
    pub status: Option<ChannelStatus>,
    pub site: Option<String>,
    pub is_visible: Option<bool>,
    pub is_enabled: Option<bool>,
    pub icon_url: Option<String>,
    pub b2b_enabled: Option<bool>,
    pub allow_global_logins: Option<bool>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

record!(Channel {
    id, channel_id = "channelId", name, r#type, platform, status, site, is_visible = "isVisible",
    is_enabled = "isEnabled", icon_url = "iconUrl", b2b_enabled = "b2bEnabled",
    allow_global_logins = "allowGlobalLogins", created_at = "createdAt", updated_at = "updatedAt",
});
