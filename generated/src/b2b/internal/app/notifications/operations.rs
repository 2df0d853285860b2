// Written by `cargo xtask regen`; edit nothing here.
//! Operations of notification.

use bigcommerce_runtime::codegen::{Data, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /api/v2/notifications`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetNotificationListWithPagination {
    parts: Parts,
}

impl GetNotificationListWithPagination {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    /// Query: `isRead`. Default: `"0"`.
    pub fn is_read(mut self, value: impl Into<IsRead>) -> Self {
        self.parts.query("isRead", value.into());
        self
    }
}

operation!(GetNotificationListWithPagination() -> Page<NotificationListWithPagination> {
    id: "get-notifications", family: B2bStorefront, method: GET, path: "/api/v2/notifications",
    paging: Offset,
});

/// `GET /api/v2/notifications/{notificationId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetNotificationDetail {
    parts: Parts,
}

impl GetNotificationDetail {
    pub fn new(notification_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&notification_id]),
        }
    }
}

operation!(GetNotificationDetail() -> Data<NotificationDetail> {
    id: "get-notifications-notificationId", family: B2bStorefront, method: GET,
    path: "/api/v2/notifications/{notificationId}",
});

/// `PUT /api/v2/notifications/{notificationId}/mark-as-read`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutNotificationsNotificationIdMarkAsRead {
    parts: Parts,
}

impl PutNotificationsNotificationIdMarkAsRead {
    pub fn new(notification_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&notification_id]),
        }
    }
}

operation!(PutNotificationsNotificationIdMarkAsRead() -> Data<Map<String, Json>> {
    id: "put-notifications-notificationId-mark-as-read", family: B2bStorefront, method: PUT,
    path: "/api/v2/notifications/{notificationId}/mark-as-read",
});

/// `GET /api/v2/stats`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetDashboardStats {
    parts: Parts,
}

impl GetDashboardStats {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetDashboardStats() -> Page<DashboardStat> {
    id: "get-stats", family: B2bStorefront, method: GET, path: "/api/v2/stats",
});
