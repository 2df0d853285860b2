// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Shipping V2.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingZoneType {
    Zip,
    Country,
    State,
    Global,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingZoneType {
    Zip = "zip", Country = "country", State = "state", Global = "global",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingMethodType {
    Perorder,
    Peritem,
    Weight,
    Total,
    Auspost,
    Canadapost,
    Endicia,
    Usps,
    Fedex,
    Royalmail,
    Upsready,
    Freeshipping,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingMethodType {
    Perorder = "perorder", Peritem = "peritem", Weight = "weight", Total = "total",
    Auspost = "auspost", Canadapost = "canadapost", Endicia = "endicia", Usps = "usps",
    Fedex = "fedex", Royalmail = "royalmail", Upsready = "upsready", Freeshipping = "freeshipping",
});
