// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: InvoiceDetailsHeaderCostLine, DetailsHeaderBillingAddress, InvoiceSortBy, SearchBy.

use bigcommerce_runtime::codegen::{Json, Map, Record, record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceDetailsHeaderCostLine {
    pub amount: Option<crate::shared::b2b::CodeValue>,
    /// At least 1 character.
    pub description: Option<String>,
}

record!(InvoiceDetailsHeaderCostLine { amount, description });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailsHeaderBillingAddress {
    /// At least 1 character.
    pub city: Option<String>,
    /// At least 1 character.
    pub state: Option<String>,
    /// At least 1 character.
    pub country: Option<String>,
    /// At least 1 character.
    pub street1: Option<String>,
    /// At least 1 character.
    pub street2: Option<String>,
    /// At least 1 character.
    pub zip_code: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    /// At least 1 character.
    pub first_name: Option<String>,
    pub custom_fields: Option<Map<String, Json>>,
}

record!(DetailsHeaderBillingAddress {
    city, state, country, street1, street2, zip_code = "zipCode", last_name = "lastName",
    first_name = "firstName", custom_fields = "customFields",
});

impl DetailsHeaderBillingAddress {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At least 1 character.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn street1(mut self, value: impl Into<String>) -> Self {
        self.street1 = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn street2(mut self, value: impl Into<String>) -> Self {
        self.street2 = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn custom_fields(mut self, value: Map<String, Json>) -> Self {
        self.custom_fields = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceSortBy {
    InvoiceNumber,
    CreatedAt,
    CustomerId,
    ExternalCustomerId,
    DueDate,
    UpdatedAt,
    IsPendingPayment,
    OpenBalance,
    OriginalBalance,
    Status,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(InvoiceSortBy {
    InvoiceNumber = "invoiceNumber", CreatedAt = "createdAt", CustomerId = "customerId",
    ExternalCustomerId = "externalCustomerId", DueDate = "dueDate", UpdatedAt = "updatedAt",
    IsPendingPayment = "isPendingPayment", OpenBalance = "openBalance",
    OriginalBalance = "originalBalance", Status = "status",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchBy {
    InvoiceNumber,
    Type,
    OrderNumber,
    PurchaseOrderNumber,
    CustomerId,
    ExternalCustomerId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchBy {
    InvoiceNumber = "invoiceNumber", Type = "type", OrderNumber = "orderNumber",
    PurchaseOrderNumber = "purchaseOrderNumber", CustomerId = "customerId",
    ExternalCustomerId = "externalCustomerId",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-invoices"]
operations {}
types { InvoiceDetailsHeaderCostLine, DetailsHeaderBillingAddress, InvoiceSortBy, SearchBy }
);
