// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Payments.

use bigcommerce_runtime::codegen::{Data, Decimal, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/payments`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#get-payment-methods). Feature: `b2b-management-payments`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentMethods {
    parts: Parts,
}

impl GetPaymentMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetPaymentMethods() -> Page<PaymentMethod> {
    id: "get-payments", family: B2b, method: GET, path: "/api/v3/io/payments",
});

/// `GET /api/v3/io/companies/{companyId}/payments`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#get-company-payment-methods). Feature: `b2b-management-payments`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyPaymentMethods {
    parts: Parts,
}

impl GetCompanyPaymentMethods {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyPaymentMethods() -> Page<CompanyPaymentMethod> {
    id: "get-companies-companyId-payments", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/payments",
});

/// `PUT /api/v3/io/companies/{companyId}/payments`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#update-company-payment-methods). Feature: `b2b-management-payments`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyPaymentMethods {
    parts: Parts,
    body: CompanyPaymentMethodUpdate,
}

impl UpdateCompanyPaymentMethods {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyPaymentMethodUpdate::new(),
        }
    }
    pub fn payments(
        mut self,
        value: impl Into<Nullable<Vec<CompanyPaymentMethodUpdatePayment>>>,
    ) -> Self {
        self.body.payments = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyPaymentMethodUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyPaymentMethods(json body) -> Page<Map<String, Json>> {
    id: "put-companies-companyId-payments", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}/payments",
});

/// `GET /api/v3/io/company-payment-methods`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#get-all-active-payment-methods). Feature: `b2b-management-payments`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllActivePaymentMethods {
    parts: Parts,
}

impl GetAllActivePaymentMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `orderBy`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"updatedAt"`.
    pub fn sort_by(mut self, value: impl Into<OrderSortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetAllActivePaymentMethods() -> Page<ActivePaymentMethod> {
    id: "get-company-payment-methods", family: B2b, method: GET,
    path: "/api/v3/io/company-payment-methods", paging: Offset,
});

/// `GET /api/v3/io/companies/{companyId}/credit`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#get-company-credit-status). Feature: `b2b-management-payments`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyCreditStatus {
    parts: Parts,
}

impl GetCompanyCreditStatus {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyCreditStatus() -> Data<CreditStatus> {
    id: "get-companies-companyId-credit", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/credit",
});

/// `PUT /api/v3/io/companies/{companyId}/credit`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#update-company-credit-status). Feature: `b2b-management-payments`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyCreditStatus {
    parts: Parts,
    body: CreditStatusUpdate,
}

impl UpdateCompanyCreditStatus {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CreditStatusUpdate::new(),
        }
    }
    pub fn credit_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.credit_enabled = value.into();
        self
    }
    pub fn credit_currency(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.credit_currency = value.into();
        self
    }
    pub fn available_credit(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.available_credit = value.into();
        self
    }
    pub fn limit_purchases(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.limit_purchases = value.into();
        self
    }
    pub fn credit_hold(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.credit_hold = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CreditStatusUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyCreditStatus(json body) -> Data<CreditStatus> {
    id: "put-companies-companyId-credit", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}/credit",
});

/// `GET /api/v3/io/companies/{companyId}/payment-terms`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#get-company-level-payment-terms). Feature: `b2b-management-payments`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyLevelPaymentTerms {
    parts: Parts,
}

impl GetCompanyLevelPaymentTerms {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyLevelPaymentTerms() -> Data<TermsStatus> {
    id: "get-companies-companyId-payment-terms", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/payment-terms",
});

/// `PUT /api/v3/io/companies/{companyId}/payment-terms`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment#update-company-level-payment-terms). Feature: `b2b-management-payments`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyLevelPaymentTerms {
    parts: Parts,
    body: CompanyLevelPaymentTermUpdate,
}

impl UpdateCompanyLevelPaymentTerms {
    /// - `payment_terms`: One of `0`, `5`, `15`, `30`, `45`, `60`.
    pub fn new(company_id: i64, is_enabled: bool, payment_terms: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyLevelPaymentTermUpdate::new(is_enabled, payment_terms),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyLevelPaymentTermUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyLevelPaymentTerms(json body) -> Data<TermsStatus> {
    id: "put-companies-companyId-payment-terms", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}/payment-terms",
});
