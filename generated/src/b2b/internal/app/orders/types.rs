// Written by `cargo xtask regen`; edit nothing here.
//! Types of order.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderList {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub bc_order_id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub status: Option<String>,
    /// At least 1 character.
    pub custom_status: Option<String>,
    pub status_code: Option<i64>,
    pub total_inc_tax: Option<Decimal>,
    /// At least 1 character.
    pub currency_code: Option<String>,
    pub money: Option<OrderListMoney>,
    pub created_at: Option<i64>,
    pub items: Option<Decimal>,
    /// At least 1 character.
    pub timezone: Option<String>,
    /// At least 1 character.
    pub url: Option<String>,
}

record!(OrderList {
    id, bc_order_id = "bcOrderId", company_name = "companyName", status,
    custom_status = "customStatus", status_code = "statusCode", total_inc_tax = "totalIncTax",
    currency_code = "currencyCode", money, created_at = "createdAt", items, timezone, url,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderListMoney {
    /// At least 1 character.
    pub currency_location: Option<String>,
    /// At least 1 character.
    pub currency_token: Option<String>,
    /// At least 1 character.
    pub decimal_token: Option<String>,
    pub decimal_places: Option<i64>,
    /// At least 1 character.
    pub thousands_token: Option<String>,
}

record!(OrderListMoney {
    currency_location, currency_token, decimal_token, decimal_places, thousands_token,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrdersExportInput {
    /// At least 1 character.
    pub begin_date_at: String,
    /// At least 1 character.
    pub end_date_at: String,
    pub status: Vec<String>,
    pub sales_rep_ids: Decimal,
}

record!(OrdersExportInput {
    begin_date_at = "beginDateAt", end_date_at = "endDateAt", status, sales_rep_ids = "salesRepIds",
});

impl OrdersExportInput {
    pub fn new(
        begin_date_at: impl Into<String>,
        end_date_at: impl Into<String>,
        status: impl IntoIterator<Item = impl Into<String>>,
        sales_rep_ids: impl Into<Decimal>,
    ) -> Self {
        Self {
            begin_date_at: begin_date_at.into(),
            end_date_at: end_date_at.into(),
            status: status.into_iter().map(Into::into).collect(),
            sales_rep_ids: sales_rep_ids.into(),
        }
    }
    /// At least 1 character.
    pub fn begin_date_at(mut self, value: impl Into<String>) -> Self {
        self.begin_date_at = value.into();
        self
    }
    /// At least 1 character.
    pub fn end_date_at(mut self, value: impl Into<String>) -> Self {
        self.end_date_at = value.into();
        self
    }
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }
    pub fn sales_rep_ids(mut self, value: impl Into<Decimal>) -> Self {
        self.sales_rep_ids = value.into();
        self
    }
}
