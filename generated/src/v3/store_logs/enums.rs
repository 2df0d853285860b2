// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Store Logs V3 API.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    General,
    Payment,
    Shipping,
    Tax,
    Notification,
    Emailintegration,
    Ordersettings,
    Design,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Type {
    General = "general", Payment = "payment", Shipping = "shipping", Tax = "tax",
    Notification = "notification", Emailintegration = "emailintegration",
    Ordersettings = "ordersettings", Design = "design",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Module {
    ExportOnly,
    EmailMessage,
    ThemeDownload,
    OrderStatus,
    OptimizedCheckout,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Module {
    ExportOnly = "export+only", EmailMessage = "email+message", ThemeDownload = "theme+download",
    OrderStatus = "order+status", OptimizedCheckout = "optimized+checkout",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    DateCreated,
    Type,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { DateCreated = "date_created", Type = "type" });
