// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::orders`: GiftCertificateStatus.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftCertificateStatus {
    Active,
    Pending,
    Disabled,
    Expired,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(GiftCertificateStatus {
    Active = "active", Pending = "pending", Disabled = "disabled", Expired = "expired",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::orders" ["v2-marketing" "v3-orders"]
operations {}
types { GiftCertificateStatus }
);
