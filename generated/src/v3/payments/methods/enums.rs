// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Accepted Payment Methods.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodSupportedInstrumentType {
    Visa,
    Mastercard,
    Discover,
    Amex,
    DinersClub,
    Jcb,
    Dankort,
    Maestro,
    StoredCard,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PaymentMethodSupportedInstrumentType {
    Visa = "VISA", Mastercard = "MASTERCARD", Discover = "DISCOVER", Amex = "AMEX",
    DinersClub = "DINERS_CLUB", Jcb = "JCB", Dankort = "DANKORT", Maestro = "MAESTRO",
    StoredCard = "STORED_CARD",
});
