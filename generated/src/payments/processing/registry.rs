// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Payment Processing as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("payments::processing" ["payments-processing"]
operations {
    PaymentsPost [201] (PaymentsPostInput) { 400 ErrorPayment, 401 ErrorPayment, 422 ErrorPayment, 0 ErrorPayment },
}
types {
    PaymentsPostInput, PaymentsPostInputPayment, PaymentsPostInputPaymentInstrument, Card, CardType,
    StoredCard, StoredPayPalAccount, GiftCertificate, GiftCertificateType, StoreCredit,
    StoreCreditType, TokenizedCard, TokenizedCardType, StoredBankAccount, PaymentsPostResult,
    PaymentsPostTransactionType, PaymentsPostStatus,
}
);
