// Written by `cargo xtask regen`; edit nothing here.
//! Texts of GraphQL Storefront API tokens.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenPostPrivateScope {
    Unauthenticated,
    Customer,
    B2b,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TokenPostPrivateScope {
    Unauthenticated = "Unauthenticated", Customer = "Customer", B2b = "B2B",
});
