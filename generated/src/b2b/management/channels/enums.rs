// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Channels.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelType {
    Storefront,
    Marketplace,
    Pos,
    Custom,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ChannelType {
    Storefront = "storefront", Marketplace = "marketplace", Pos = "pos", Custom = "custom",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelPlatform {
    Bigcommerce,
    Amazon,
    Ebay,
    Custom,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ChannelPlatform {
    Bigcommerce = "bigcommerce", Amazon = "amazon", Ebay = "ebay", Custom = "custom",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelStatus {
    Active,
    Inactive,
    Archived,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ChannelStatus { Active = "active", Inactive = "inactive", Archived = "archived" });
