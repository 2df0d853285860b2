// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: StoredCardType, StoredPayPalAccountType, StoredBankAccountType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredCardType {
    StoredCard,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoredCardType { StoredCard = "stored_card" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredPayPalAccountType {
    StoredPaypalAccount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoredPayPalAccountType { StoredPaypalAccount = "stored_paypal_account" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoredBankAccountType {
    StoredBankAccount,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoredBankAccountType { StoredBankAccount = "stored_bank_account" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["payments-processing" "v3-customers"]
operations {}
types { StoredCardType, StoredPayPalAccountType, StoredBankAccountType }
);
