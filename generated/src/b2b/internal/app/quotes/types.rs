// Written by `cargo xtask regen`; edit nothing here.
//! Types of quote.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteStatusInBackendapprovalUpdate {
    pub status: Nullable<QuoteStatusInBackendapprovalUpdateStatus>,
}

record!(QuoteStatusInBackendapprovalUpdate { status });

impl QuoteStatusInBackendapprovalUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn status(
        mut self,
        value: impl Into<Nullable<QuoteStatusInBackendapprovalUpdateStatus>>,
    ) -> Self {
        self.status = value.into();
        self
    }
}
