// Written by `cargo xtask regen`; edit nothing here.
//! Types of Accepted Payment Methods.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub name: Option<String>,
    pub stored_instruments: Option<Vec<PaymentMethodStoredInstrument>>,
    pub supported_instruments: Option<Vec<PaymentMethodSupportedInstrument>>,
    /// Default: `false`.
    pub test_mode: Option<bool>,
    /// Default: `"card"`.
    pub r#type: Option<String>,
}

record!(PaymentMethod { id, name, stored_instruments, supported_instruments, test_mode, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodStoredInstrument {
    /// At least 1 character.
    pub brand: Option<String>,
    /// 1 to 12.
    pub expiry_month: Option<i64>,
    pub expiry_year: Option<i64>,
    /// Exactly 6 characters.
    pub issuer_identification_number: Option<String>,
    /// Exactly 4 characters.
    pub last_4: Option<String>,
    /// Exactly 64 characters.
    pub token: Option<String>,
    /// Default: `false`.
    pub is_default: Option<bool>,
    /// Default: `"stored_card"`.
    pub r#type: Option<String>,
}

record!(PaymentMethodStoredInstrument {
    brand, expiry_month, expiry_year, issuer_identification_number, last_4, token, is_default,
    r#type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodSupportedInstrument {
    pub instrument_type: Option<PaymentMethodSupportedInstrumentType>,
    pub verification_value_required: Option<bool>,
}

record!(PaymentMethodSupportedInstrument { instrument_type, verification_value_required });
