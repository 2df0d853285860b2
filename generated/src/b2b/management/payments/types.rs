// Written by `cargo xtask regen`; edit nothing here.
//! Types of Payments.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentMethod {
    pub payment_id: Option<i64>,
    pub code: Option<String>,
    pub payment_title: Option<String>,
    pub is_enabled: Option<bool>,
}

record!(CompanyPaymentMethod {
    payment_id = "paymentId", code, payment_title = "paymentTitle", is_enabled = "isEnabled",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentMethodUpdate {
    pub payments: Nullable<Vec<CompanyPaymentMethodUpdatePayment>>,
}

record!(CompanyPaymentMethodUpdate { payments });

impl CompanyPaymentMethodUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn payments(
        mut self,
        value: impl Into<Nullable<Vec<CompanyPaymentMethodUpdatePayment>>>,
    ) -> Self {
        self.payments = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentMethodUpdatePayment {
    pub code: String,
    pub is_enabled: bool,
}

record!(CompanyPaymentMethodUpdatePayment { code, is_enabled = "isEnabled" });

impl CompanyPaymentMethodUpdatePayment {
    pub fn new(code: impl Into<String>, is_enabled: bool) -> Self {
        Self {
            code: code.into(),
            is_enabled,
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivePaymentMethod {
    pub company_id: Option<i64>,
    pub payment_id: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub payment_method_code: Option<String>,
    pub payment_method_title: Option<String>,
}

record!(ActivePaymentMethod {
    company_id = "companyId", payment_id = "paymentId", created_at = "createdAt",
    updated_at = "updatedAt", payment_method_code = "paymentMethodCode",
    payment_method_title = "paymentMethodTitle",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditStatus {
    pub credit_enabled: Option<bool>,
    pub credit_currency: Option<String>,
    pub available_credit: Option<Decimal>,
    pub limit_purchases: Option<bool>,
    pub credit_hold: Option<bool>,
}

record!(CreditStatus {
    credit_enabled = "creditEnabled", credit_currency = "creditCurrency",
    available_credit = "availableCredit", limit_purchases = "limitPurchases",
    credit_hold = "creditHold",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditStatusUpdate {
    pub credit_enabled: Nullable<bool>,
    pub credit_currency: Nullable<String>,
    pub available_credit: Nullable<Decimal>,
    pub limit_purchases: Nullable<bool>,
    pub credit_hold: Nullable<bool>,
}

record!(CreditStatusUpdate {
    credit_enabled = "creditEnabled", credit_currency = "creditCurrency",
    available_credit = "availableCredit", limit_purchases = "limitPurchases",
    credit_hold = "creditHold",
});

impl CreditStatusUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn credit_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.credit_enabled = value.into();
        self
    }
    pub fn credit_currency(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.credit_currency = value.into();
        self
    }
    pub fn available_credit(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.available_credit = value.into();
        self
    }
    pub fn limit_purchases(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.limit_purchases = value.into();
        self
    }
    pub fn credit_hold(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.credit_hold = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TermsStatus {
    pub is_enabled: Option<bool>,
    /// One of `0`, `5`, `15`, `30`, `45`, `60`.
    pub payment_terms: Option<i64>,
}

record!(TermsStatus { is_enabled = "isEnabled", payment_terms = "paymentTerms" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyLevelPaymentTermUpdate {
    pub is_enabled: bool,
    /// One of `0`, `5`, `15`, `30`, `45`, `60`.
    pub payment_terms: i64,
}

record!(CompanyLevelPaymentTermUpdate { is_enabled = "isEnabled", payment_terms = "paymentTerms" });

impl CompanyLevelPaymentTermUpdate {
    pub fn new(is_enabled: bool, payment_terms: i64) -> Self {
        Self { is_enabled, payment_terms }
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = value;
        self
    }
    /// One of `0`, `5`, `15`, `30`, `45`, `60`.
    pub fn payment_terms(mut self, value: i64) -> Self {
        self.payment_terms = value;
        self
    }
}
