// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: SortBy.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    CompanyName,
    UpdatedAt,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy { CompanyName = "companyName", UpdatedAt = "updatedAt" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-companies"]
operations {}
types { SortBy }
);
