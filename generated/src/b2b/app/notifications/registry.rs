// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of notification as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::app::notifications" ["b2b-app-notifications"]
operations {
    GetNotificationListWithPagination [200],
    GetNotificationDetail [200],
    PutNotificationsNotificationIdMarkAsRead [200],
    GetDashboardStats [200],
}
types { NotificationListWithPagination, NotificationDetail, DashboardStat }
);
