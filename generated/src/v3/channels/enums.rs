// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Channels.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    Currencies,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include { Currencies = "currencies" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelStatus {
    Prelaunch,
    Active,
    Inactive,
    Connected,
    Disconnected,
    Archived,
    Deleted,
    Terminated,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ChannelStatus {
    Prelaunch = "prelaunch", Active = "active", Inactive = "inactive", Connected = "connected",
    Disconnected = "disconnected", Archived = "archived", Deleted = "deleted",
    Terminated = "terminated",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelType {
    Marketplace,
    Marketing,
    Pos,
    Storefront,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ChannelType {
    Marketplace = "marketplace", Marketing = "marketing", Pos = "pos", Storefront = "storefront",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListingState {
    Active,
    Disabled,
    Error,
    Pending,
    PendingDisable,
    PendingDelete,
    PartiallyRejected,
    Queued,
    Rejected,
    Submitted,
    Deleted,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ListingState {
    Active = "active", Disabled = "disabled", Error = "error", Pending = "pending",
    PendingDisable = "pending_disable", PendingDelete = "pending_delete",
    PartiallyRejected = "partially_rejected", Queued = "queued", Rejected = "rejected",
    Submitted = "submitted", Deleted = "deleted",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VariantState {
    Active,
    Disabled,
    Error,
    Pending,
    PendingDisable,
    PendingDelete,
    Queued,
    Rejected,
    Submitted,
    Deleted,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(VariantState {
    Active = "active", Disabled = "disabled", Error = "error", Pending = "pending",
    PendingDisable = "pending_disable", PendingDelete = "pending_delete", Queued = "queued",
    Rejected = "rejected", Submitted = "submitted", Deleted = "deleted",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BigCommerceProtectedAppSection {
    Overview,
    StorefrontSettings,
    Localization,
    Carousel,
    ScriptManager,
    Currencies,
    Payments,
    Checkout,
    Domains,
    Notifications,
    Social,
    Pages,
    DataSolutions,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BigCommerceProtectedAppSection {
    Overview = "overview", StorefrontSettings = "storefront_settings",
    Localization = "localization", Carousel = "carousel", ScriptManager = "script_manager",
    Currencies = "currencies", Payments = "payments", Checkout = "checkout", Domains = "domains",
    Notifications = "notifications", Social = "social", Pages = "pages",
    DataSolutions = "data_solutions",
});
