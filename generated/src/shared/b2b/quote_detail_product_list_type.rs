// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: QuoteDetailProductListType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuoteDetailProductListType {
    Physical,
    Digital,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuoteDetailProductListType { Physical = "physical", Digital = "digital" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-quotes" "b2b-storefront-orders" "b2b-storefront-quote-requests"]
operations {}
types { QuoteDetailProductListType }
);
