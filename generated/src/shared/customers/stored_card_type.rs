// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: StoredCardType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredCardType {
    StoredBankAccount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoredCardType { StoredBankAccount = "stored_bank_account" });
