// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Channels as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::channels" ["b2b-management-channels"]
operations {
    GetAllChannels [200] { 403 CodeMessage },
    GetChannelDetailsByChannelId [200] { 403 CodeMessage, 404 CodeMessage },
}
types { Channel, ChannelType, ChannelPlatform, ChannelStatus }
);
