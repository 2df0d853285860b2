// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: IsIncludeExtraField.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsIncludeExtraField {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(IsIncludeExtraField { Zero = "0", One = "1" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-management-companies" "b2b-management-super-admins" "b2b-management-users"]
operations {}
types { IsIncludeExtraField }
);
