// Written by `cargo xtask regen`; edit nothing here.
//! Types of Payment Processing.

use bigcommerce_runtime::codegen::{Json, Record, record, union};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentsPostInput {
    pub payment: PaymentsPostInputPayment,
}

record!(PaymentsPostInput { payment });

impl PaymentsPostInput {
    pub fn new(payment: PaymentsPostInputPayment) -> Self {
        Self { payment }
    }
    pub fn payment(mut self, value: PaymentsPostInputPayment) -> Self {
        self.payment = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentsPostInputPayment {
    pub instrument: PaymentsPostInputPaymentInstrument,
    /// At least 1 character.
    pub payment_method_id: String,
    pub save_instrument: Option<bool>,
}

record!(PaymentsPostInputPayment { instrument, payment_method_id, save_instrument });

impl PaymentsPostInputPayment {
    pub fn new(
        instrument: impl Into<PaymentsPostInputPaymentInstrument>,
        payment_method_id: impl Into<String>,
    ) -> Self {
        Self {
            instrument: instrument.into(),
            payment_method_id: payment_method_id.into(),
            ..Record::empty()
        }
    }
    pub fn instrument(
        mut self,
        value: impl Into<PaymentsPostInputPaymentInstrument>,
    ) -> Self {
        self.instrument = value.into();
        self
    }
    /// At least 1 character.
    pub fn payment_method_id(mut self, value: impl Into<String>) -> Self {
        self.payment_method_id = value.into();
        self
    }
    pub fn save_instrument(mut self, value: bool) -> Self {
        self.save_instrument = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentsPostInputPaymentInstrument {
    Card(Card),
    StoredCard(StoredCard),
    StoredPaypalAccount(StoredPayPalAccount),
    GiftCertificate(GiftCertificate),
    StoreCredit(StoreCredit),
    TokenizedCard(TokenizedCard),
    StoredBankAccount(StoredBankAccount),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(PaymentsPostInputPaymentInstrument by "type" {
    Card(object is "card"), StoredCard(object is "stored_card"),
    StoredPaypalAccount(object is "stored_paypal_account"),
    GiftCertificate(object is "gift_certificate"), StoreCredit(object is "store_credit"),
    TokenizedCard(object is "tokenized_card"), StoredBankAccount(object is "stored_bank_account"),
});

impl From<Card> for PaymentsPostInputPaymentInstrument {
    fn from(value: Card) -> Self {
        Self::Card(value)
    }
}

impl From<StoredCard> for PaymentsPostInputPaymentInstrument {
    fn from(value: StoredCard) -> Self {
        Self::StoredCard(value)
    }
}

impl From<StoredPayPalAccount> for PaymentsPostInputPaymentInstrument {
    fn from(value: StoredPayPalAccount) -> Self {
        Self::StoredPaypalAccount(value)
    }
}

impl From<GiftCertificate> for PaymentsPostInputPaymentInstrument {
    fn from(value: GiftCertificate) -> Self {
        Self::GiftCertificate(value)
    }
}

impl From<StoreCredit> for PaymentsPostInputPaymentInstrument {
    fn from(value: StoreCredit) -> Self {
        Self::StoreCredit(value)
    }
}

impl From<TokenizedCard> for PaymentsPostInputPaymentInstrument {
    fn from(value: TokenizedCard) -> Self {
        Self::TokenizedCard(value)
    }
}

impl From<StoredBankAccount> for PaymentsPostInputPaymentInstrument {
    fn from(value: StoredBankAccount) -> Self {
        Self::StoredBankAccount(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// Default: `"card"`.
    pub r#type: Option<CardType>,
    /// At least 1 character.
    pub cardholder_name: Option<String>,
    /// At least 1 character.
    pub number: Option<String>,
    /// 1 to 12.
    pub expiry_month: Option<i64>,
    pub expiry_year: Option<i64>,
    /// 3 to 4 characters.
    pub verification_value: Option<String>,
    /// 1 to 12.
    pub issue_month: Option<i64>,
    pub issue_year: Option<i64>,
    pub issue_number: Option<i64>,
}

record!(Card {
    r#type, cardholder_name, number, expiry_month, expiry_year, verification_value, issue_month,
    issue_year, issue_number,
});

impl Card {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Default: `"card"`.
    pub fn r#type(mut self, value: impl Into<CardType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn cardholder_name(mut self, value: impl Into<String>) -> Self {
        self.cardholder_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn number(mut self, value: impl Into<String>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// 1 to 12.
    pub fn expiry_month(mut self, value: i64) -> Self {
        self.expiry_month = Some(value);
        self
    }
    pub fn expiry_year(mut self, value: i64) -> Self {
        self.expiry_year = Some(value);
        self
    }
    /// 3 to 4 characters.
    pub fn verification_value(mut self, value: impl Into<String>) -> Self {
        self.verification_value = Some(value.into());
        self
    }
    /// 1 to 12.
    pub fn issue_month(mut self, value: i64) -> Self {
        self.issue_month = Some(value);
        self
    }
    pub fn issue_year(mut self, value: i64) -> Self {
        self.issue_year = Some(value);
        self
    }
    pub fn issue_number(mut self, value: i64) -> Self {
        self.issue_number = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoredCard {
    /// Default: `"stored_card"`.
    pub r#type: Option<StoredCardType>,
    /// Exactly 64 characters.
    pub token: Option<String>,
    /// 3 to 4 characters.
    pub verification_value: Option<String>,
}

record!(StoredCard { r#type, token, verification_value });

impl StoredCard {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Default: `"stored_card"`.
    pub fn r#type(mut self, value: impl Into<StoredCardType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Exactly 64 characters.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// 3 to 4 characters.
    pub fn verification_value(mut self, value: impl Into<String>) -> Self {
        self.verification_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoredPayPalAccount {
    pub r#type: Option<StoredPayPalAccountType>,
    /// Exactly 64 characters.
    pub token: Option<String>,
}

record!(StoredPayPalAccount { r#type, token });

impl StoredPayPalAccount {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<StoredPayPalAccountType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Exactly 64 characters.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftCertificate {
    pub r#type: Option<GiftCertificateType>,
    pub gift_certificate_code: Option<String>,
}

record!(GiftCertificate { r#type, gift_certificate_code });

impl GiftCertificate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<GiftCertificateType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn gift_certificate_code(mut self, value: impl Into<String>) -> Self {
        self.gift_certificate_code = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreCredit {
    pub r#type: Option<StoreCreditType>,
}

record!(StoreCredit { r#type });

impl StoreCredit {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<StoreCreditType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenizedCard {
    pub r#type: TokenizedCardType,
    /// Exactly 64 characters.
    pub token: String,
    pub iin: Option<String>,
    pub last_four_digits: Option<String>,
    pub expiration_month: Option<String>,
    pub expiration_year: Option<String>,
}

record!(TokenizedCard { r#type, token, iin, last_four_digits, expiration_month, expiration_year });

impl TokenizedCard {
    pub fn new(r#type: impl Into<TokenizedCardType>, token: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            token: token.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<TokenizedCardType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Exactly 64 characters.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = value.into();
        self
    }
    pub fn iin(mut self, value: impl Into<String>) -> Self {
        self.iin = Some(value.into());
        self
    }
    pub fn last_four_digits(mut self, value: impl Into<String>) -> Self {
        self.last_four_digits = Some(value.into());
        self
    }
    pub fn expiration_month(mut self, value: impl Into<String>) -> Self {
        self.expiration_month = Some(value.into());
        self
    }
    pub fn expiration_year(mut self, value: impl Into<String>) -> Self {
        self.expiration_year = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoredBankAccount {
    pub r#type: Option<StoredBankAccountType>,
    /// Exactly 64 characters.
    pub token: Option<String>,
}

record!(StoredBankAccount { r#type, token });

impl StoredBankAccount {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<StoredBankAccountType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Exactly 64 characters.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentsPostResult {
    pub id: Option<String>,
    pub transaction_type: Option<PaymentsPostTransactionType>,
    pub status: Option<PaymentsPostStatus>,
}

record!(PaymentsPostResult { id, transaction_type, status });
