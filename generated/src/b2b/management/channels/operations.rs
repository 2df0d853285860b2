// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Channels.

use bigcommerce_runtime::codegen::{Data, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/channels`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/channel#get-all-channels). Feature: `b2b-management-channels`.
///
/// Errors: 403 [`CodeMessage`](super::CodeMessage).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllChannels {
    parts: Parts,
}

impl GetAllChannels {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAllChannels() -> Page<Channel> {
    id: "get-channels", family: B2b, method: GET, path: "/api/v3/io/channels",
});

/// `GET /api/v3/io/channels/{channel_id}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/channel#get-channel-details-by-channel-id). Feature: `b2b-management-channels`.
///
/// Errors: 403 [`CodeMessage`](super::CodeMessage), 404 [`CodeMessage`](super::CodeMessage).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChannelDetailsByChannelId {
    parts: Parts,
}

impl GetChannelDetailsByChannelId {
    pub fn new(channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&channel_id]),
        }
    }
}

operation!(GetChannelDetailsByChannelId() -> Data<Channel> {
    id: "get-channels-channelId", family: B2b, method: GET,
    path: "/api/v3/io/channels/{channel_id}",
});
