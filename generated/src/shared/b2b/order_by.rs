// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: OrderBy.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderBy {
    Asc,
    Desc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderBy { Asc = "ASC", Desc = "DESC" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-invoices" "b2b-invoice-management-payments" "b2b-invoice-management-receipts" "b2b-management-companies" "b2b-management-orders" "b2b-management-payments" "b2b-management-sales-staff" "b2b-management-shopping-lists" "b2b-management-super-admins" "b2b-storefront-orders" "b2b-storefront-quote-requests" "b2b-storefront-sales-reps"]
operations {}
types { OrderBy }
);
