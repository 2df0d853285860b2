// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ChannelList.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelList {
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    pub icon_url: Option<String>,
}

record!(ChannelList {
    channel_id = "channelId", channel_name = "channelName", icon_url = "iconUrl",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-super-admins" "b2b-management-users" "b2b-management-v2"]
operations {}
types { ChannelList }
);
