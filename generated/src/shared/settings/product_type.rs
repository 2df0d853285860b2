// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::settings`: ProductType, CategoryType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    Product,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductType { Product = "product" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryType {
    Category,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CategoryType { Category = "category" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::settings" ["v2-customers" "v3-settings"]
operations {}
types { ProductType, CategoryType }
);
