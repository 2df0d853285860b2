//! The families of APIs: what a manifest says of a file in one word.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A set of APIs that share a base URL and a way to authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Management REST V3.
    V3,
    /// Management REST V2.
    V2,
    /// What a shopper's browser calls on the store's own domain.
    Storefront,
    /// Payment processing, on a host of its own.
    Payments,
    /// B2B Edition.
    B2b,
    /// What BigCommerce calls on an app's host.
    Provider,
    /// What BigCommerce sends to an app's host; no file of operations has it.
    #[serde(skip_deserializing)]
    Webhook,
}

impl Family {
    /// All, in the order of the manifest.
    pub const ALL: [Self; 7] = [
        Self::V3,
        Self::V2,
        Self::Storefront,
        Self::Payments,
        Self::B2b,
        Self::Provider,
        Self::Webhook,
    ];

    /// Whether the app serves its operations and BigCommerce calls them.
    pub const fn is_contract(self) -> bool {
        matches!(self, Self::Provider)
    }

    /// The family's name in the manifest, in feature names and as a Rust module: `v3`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V3 => "v3",
            Self::V2 => "v2",
            Self::Storefront => "storefront",
            Self::Payments => "payments",
            Self::B2b => "b2b",
            Self::Provider => "provider",
            Self::Webhook => "webhook",
        }
    }
}

impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
