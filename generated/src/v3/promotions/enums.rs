// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Promotions API.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RedemptionType {
    Automatic,
    Coupon,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(RedemptionType { Automatic = "automatic", Coupon = "coupon" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Id,
    Name,
    Priority,
    StartDate,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { Id = "id", Name = "name", Priority = "priority", StartDate = "start_date" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SavedAutomaticPromotionRedemptionType {
    Automatic,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SavedAutomaticPromotionRedemptionType { Automatic = "AUTOMATIC" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Strategy {
    LeastExpensive,
    LeastExpensiveOnly,
    MostExpensive,
    MostExpensiveOnly,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Strategy {
    LeastExpensive = "LEAST_EXPENSIVE", LeastExpensiveOnly = "LEAST_EXPENSIVE_ONLY",
    MostExpensive = "MOST_EXPENSIVE", MostExpensiveOnly = "MOST_EXPENSIVE_ONLY",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingActionShippingZoneIdsText {
    All,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingActionShippingZoneIdsText { All = "*" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PromotionUpdateStatus {
    Enabled,
    Disabled,
    Invalid,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PromotionUpdateStatus {
    Enabled = "ENABLED", Disabled = "DISABLED", Invalid = "INVALID",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationType {
    Upsell,
    Eligible,
    Applied,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(NotificationType { Upsell = "UPSELL", Eligible = "ELIGIBLE", Applied = "APPLIED" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailabilityByWeekDayWeekDay {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AvailabilityByWeekDayWeekDay {
    Monday = "Monday", Tuesday = "Tuesday", Wednesday = "Wednesday", Thursday = "Thursday",
    Friday = "Friday", Saturday = "Saturday", Sunday = "Sunday",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatedFrom {
    ReactUi,
    LegacyUi,
    Api,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CreatedFrom { ReactUi = "react_ui", LegacyUi = "legacy_ui", Api = "api" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SavedCouponPromotionRedemptionType {
    Coupon,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SavedCouponPromotionRedemptionType { Coupon = "COUPON" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponType {
    Single,
    Bulk,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CouponType { Single = "SINGLE", Bulk = "BULK" });
