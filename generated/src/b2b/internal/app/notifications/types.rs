// Written by `cargo xtask regen`; edit nothing here.
//! Types of notification.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationListWithPagination {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub is_read: Option<String>,
    /// At least 1 character.
    pub title: Option<String>,
    pub created_at: Option<i64>,
}

record!(NotificationListWithPagination { id, is_read = "isRead", title, created_at = "createdAt" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationDetail {
    pub id: Option<i64>,
    /// At least 1 character.
    pub title: Option<String>,
    pub is_read: Option<i64>,
    /// At least 1 character.
    pub body: Option<String>,
    pub created_at: Option<i64>,
}

record!(NotificationDetail { id, title, is_read = "isRead", body, created_at = "createdAt" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DashboardStat {
    /// At least 1 character.
    pub title: Option<String>,
    pub total: Option<Decimal>,
    /// At least 1 character.
    pub updated_at: Option<String>,
}

record!(DashboardStat { title, total, updated_at = "updatedAt" });
