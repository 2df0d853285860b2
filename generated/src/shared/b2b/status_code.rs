// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: StatusCode.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StatusCode {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StatusCode { Zero = "\"0\"", One = "\"1\"" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-app-companies" "b2b-app-orders"]
operations {}
types { StatusCode }
);
