// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: CustomerError.

use bigcommerce_runtime::codegen::{Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
    pub errors: Option<Map<String, String>>,
}

record!(CustomerError { status, title, r#type, instance, errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-custom-template-associations" "v3-customer-segments" "v3-customers" "v3-email-templates"]
operations {}
types { CustomerError }
);
