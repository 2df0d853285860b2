// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of notification as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::notifications" ["b2b-internal"]
operations {
    GetNotificationListWithPagination [200],
    GetNotificationDetail [200],
    PutNotificationsNotificationIdMarkAsRead [200],
    GetDashboardStats [200],
}
types { IsRead, NotificationListWithPagination, NotificationDetail, DashboardStat }
);
