// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Payment Processing.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardType {
    Card,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CardType { Card = "card" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftCertificateType {
    GiftCertificate,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(GiftCertificateType { GiftCertificate = "gift_certificate" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreCreditType {
    StoreCredit,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoreCreditType { StoreCredit = "store_credit" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenizedCardType {
    TokenizedCard,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TokenizedCardType { TokenizedCard = "tokenized_card" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPostTransactionType {
    Authorization,
    Purchase,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PaymentsPostTransactionType { Authorization = "authorization", Purchase = "purchase" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPostStatus {
    Success,
    Pending,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PaymentsPostStatus { Success = "success", Pending = "pending" });
