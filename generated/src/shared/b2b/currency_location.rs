// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CurrencyLocation.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyLocation {
    Left,
    Right,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CurrencyLocation { Left = "left", Right = "right" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-orders" "b2b-management-quotes" "b2b-storefront-orders" "b2b-storefront-quote-requests" "b2b-storefront-store"]
operations {}
types { CurrencyLocation }
);
