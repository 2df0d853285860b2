// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: Deny.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deny {
    Essential,
    Functional,
    Analytics,
    Targeting,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Deny {
    Essential = "essential", Functional = "functional", Analytics = "analytics",
    Targeting = "targeting",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["v3-customers" "v3-scripts"]
operations {}
types { Deny }
);
