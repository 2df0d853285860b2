// Written by `cargo xtask regen`; edit nothing here.
//! Types of Price Lists.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceList {
    pub id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub name: Option<String>,
    pub active: Option<bool>,
}

record!(PriceList { id, date_created, date_modified, name, active });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceListInput {
    pub name: String,
    pub active: Option<bool>,
}

record!(PriceListInput { name, active });

impl PriceListInput {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnavailableError {
    pub error: Option<ServiceUnavailableErrorItem>,
}

record!(ServiceUnavailableError { error });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnavailableErrorItem {
    pub code: Option<String>,
    pub message: Option<String>,
    pub details: Option<String>,
    pub retry_after_seconds: Option<i64>,
    pub timestamp: Option<DateTime>,
}

record!(ServiceUnavailableErrorItem { code, message, details, retry_after_seconds, timestamp });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceListUpdate {
    pub name: String,
    pub active: Nullable<bool>,
}

record!(PriceListUpdate { name, active });

impl PriceListUpdate {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn active(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.active = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRecordBatchItem {
    pub price_list_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    /// Format: `ISO:4217`.
    pub currency: Option<String>,
    pub price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub retail_price: Option<Decimal>,
    pub map_price: Option<Decimal>,
    pub bulk_pricing_tiers: Option<Vec<BulkPricingTier>>,
}

record!(PriceRecordBatchItem {
    price_list_id, variant_id, sku, currency, price, sale_price, retail_price, map_price,
    bulk_pricing_tiers,
});

impl PriceRecordBatchItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn price_list_id(mut self, value: i64) -> Self {
        self.price_list_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    /// Format: `ISO:4217`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    pub fn sale_price(mut self, value: impl Into<Decimal>) -> Self {
        self.sale_price = Some(value.into());
        self
    }
    pub fn retail_price(mut self, value: impl Into<Decimal>) -> Self {
        self.retail_price = Some(value.into());
        self
    }
    pub fn map_price(mut self, value: impl Into<Decimal>) -> Self {
        self.map_price = Some(value.into());
        self
    }
    pub fn bulk_pricing_tiers(
        mut self,
        value: impl IntoIterator<Item = BulkPricingTier>,
    ) -> Self {
        self.bulk_pricing_tiers = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPricingTier {
    pub quantity_min: Option<i64>,
    pub quantity_max: Option<i64>,
    pub r#type: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
}

record!(BulkPricingTier { quantity_min, quantity_max, r#type, amount });

impl BulkPricingTier {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn quantity_min(mut self, value: i64) -> Self {
        self.quantity_min = Some(value);
        self
    }
    pub fn quantity_max(mut self, value: i64) -> Self {
        self.quantity_max = Some(value);
        self
    }
    pub fn r#type(
        mut self,
        value: impl Into<PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRecordBatchError {
    pub data: Option<PriceRecordBatchErrorBatchErrorData>,
    pub field_errors: Option<Map<String, String>>,
}

record!(PriceRecordBatchError { data, field_errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRecordBatchErrorBatchErrorData {
    pub price_list_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    /// Format: `ISO-4217`.
    pub currency: Option<String>,
}

record!(PriceRecordBatchErrorBatchErrorData { price_list_id, variant_id, sku, currency });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRecordBatchItemUpdate {
    pub price_list_id: Nullable<i64>,
    pub variant_id: Nullable<i64>,
    pub sku: Nullable<String>,
    /// Format: `ISO:4217`.
    pub currency: Nullable<String>,
    pub price: Nullable<Decimal>,
    pub sale_price: Nullable<Decimal>,
    pub retail_price: Nullable<Decimal>,
    pub map_price: Nullable<Decimal>,
    pub bulk_pricing_tiers: Nullable<Vec<BulkPricingTier>>,
}

record!(PriceRecordBatchItemUpdate {
    price_list_id, variant_id, sku, currency, price, sale_price, retail_price, map_price,
    bulk_pricing_tiers,
});

impl PriceRecordBatchItemUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn price_list_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.price_list_id = value.into();
        self
    }
    pub fn variant_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.variant_id = value.into();
        self
    }
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.sku = value.into();
        self
    }
    /// Format: `ISO:4217`.
    pub fn currency(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.currency = value.into();
        self
    }
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.price = value.into();
        self
    }
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.map_price = value.into();
        self
    }
    pub fn bulk_pricing_tiers(
        mut self,
        value: impl Into<Nullable<Vec<BulkPricingTier>>>,
    ) -> Self {
        self.bulk_pricing_tiers = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListRecord {
    /// Read-only.
    pub calculated_price: Option<Decimal>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    /// Read-only.
    pub product_id: Option<i64>,
    pub price_list_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    pub currency: Option<String>,
    pub price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub retail_price: Option<Decimal>,
    pub map_price: Option<Decimal>,
    pub bulk_pricing_tiers: Option<Vec<BulkPricingTier>>,
}

record!(PriceListRecord {
    calculated_price, date_created, date_modified, product_id, price_list_id, variant_id, sku,
    currency, price, sale_price, retail_price, map_price, bulk_pricing_tiers,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListRecordInput {
    pub variant_id: Option<i64>,
    pub sku: Option<String>,
    /// Format: `ISO-4217`.
    pub currency: Option<String>,
    pub price: Option<Decimal>,
    /// At least 0.
    pub sale_price: Option<Decimal>,
    /// At least 0.
    pub retail_price: Option<Decimal>,
    /// At least 0.
    pub map_price: Option<Decimal>,
    pub bulk_pricing_tiers: Option<Vec<BulkPricingTier>>,
}

record!(PriceListRecordInput {
    variant_id, sku, currency, price, sale_price, retail_price, map_price, bulk_pricing_tiers,
});

impl PriceListRecordInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    /// Format: `ISO-4217`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Decimal>) -> Self {
        self.sale_price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Decimal>) -> Self {
        self.retail_price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn map_price(mut self, value: impl Into<Decimal>) -> Self {
        self.map_price = Some(value.into());
        self
    }
    pub fn bulk_pricing_tiers(
        mut self,
        value: impl IntoIterator<Item = BulkPricingTier>,
    ) -> Self {
        self.bulk_pricing_tiers = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRecordBatchErrorResponse {
    pub batch_errors: Option<Vec<PriceRecordBatchErrorBatchError>>,
}

record!(PriceRecordBatchErrorResponse { batch_errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRecordBatchErrorBatchError {
    pub data: Option<PriceRecordBatchErrorBatchErrorData>,
    pub field_errors: Option<Map<String, Json>>,
}

record!(PriceRecordBatchErrorBatchError { data, field_errors });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceListRecordUpdate {
    pub variant_id: Nullable<i64>,
    pub sku: Nullable<String>,
    /// Format: `ISO-4217`.
    pub currency: Nullable<String>,
    pub price: Decimal,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    /// At least 0.
    pub map_price: Nullable<Decimal>,
    pub bulk_pricing_tiers: Nullable<Vec<BulkPricingTier>>,
}

record!(PriceListRecordUpdate {
    variant_id, sku, currency, price, sale_price, retail_price, map_price, bulk_pricing_tiers,
});

impl PriceListRecordUpdate {
    pub fn new(price: impl Into<Decimal>) -> Self {
        Self {
            price: price.into(),
            ..Record::empty()
        }
    }
    pub fn variant_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.variant_id = value.into();
        self
    }
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.sku = value.into();
        self
    }
    /// Format: `ISO-4217`.
    pub fn currency(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.currency = value.into();
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.map_price = value.into();
        self
    }
    pub fn bulk_pricing_tiers(
        mut self,
        value: impl Into<Nullable<Vec<BulkPricingTier>>>,
    ) -> Self {
        self.bulk_pricing_tiers = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetPriceListRecordBody {
    pub price: Decimal,
    pub sale_price: Nullable<Decimal>,
    pub retail_price: Nullable<Decimal>,
    pub map_price: Nullable<Decimal>,
    pub bulk_pricing_tiers: Nullable<Vec<BulkPricingTier>>,
}

record!(SetPriceListRecordBody { price, sale_price, retail_price, map_price, bulk_pricing_tiers });

impl SetPriceListRecordBody {
    pub fn new(price: impl Into<Decimal>) -> Self {
        Self {
            price: price.into(),
            ..Record::empty()
        }
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = value.into();
        self
    }
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.map_price = value.into();
        self
    }
    pub fn bulk_pricing_tiers(
        mut self,
        value: impl Into<Nullable<Vec<BulkPricingTier>>>,
    ) -> Self {
        self.bulk_pricing_tiers = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPriceListRecordResult {
    /// Read-only.
    pub calculated_price: Option<Decimal>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    /// Read-only.
    pub product_id: Option<i64>,
    pub price_list_id: Option<i64>,
    pub variant_id: Option<i64>,
    /// Format: `ISO-4217`.
    pub currency: Option<String>,
    pub price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub retail_price: Option<Decimal>,
    pub map_price: Option<Decimal>,
    pub bulk_pricing_tiers: Option<Vec<BulkPricingTier>>,
}

record!(SetPriceListRecordResult {
    calculated_price, date_created, date_modified, product_id, price_list_id, variant_id, currency,
    price, sale_price, retail_price, map_price, bulk_pricing_tiers,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignmentFor {
    pub id: Option<i64>,
    pub price_list_id: Option<i64>,
    pub customer_group_id: Option<i64>,
    pub channel_id: Option<i64>,
}

record!(AssignmentFor { id, price_list_id, customer_group_id, channel_id });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignmentsForRequest {
    pub price_list_id: i64,
    pub customer_group_id: Option<i64>,
    pub channel_id: Option<i64>,
}

record!(AssignmentsForRequest { price_list_id, customer_group_id, channel_id });

impl AssignmentsForRequest {
    pub fn new(price_list_id: i64) -> Self {
        Self {
            price_list_id,
            ..Record::empty()
        }
    }
    pub fn price_list_id(mut self, value: i64) -> Self {
        self.price_list_id = value;
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListAssignmentsBatchError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Map<String, Json>>,
    pub meta: Option<PriceListAssignmentsBatchErrorMeta>,
}

record!(PriceListAssignmentsBatchError { status, title, r#type, errors, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListAssignmentsBatchErrorMeta {
    pub saved_records: Option<i64>,
}

record!(PriceListAssignmentsBatchErrorMeta { saved_records });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AssignmentForPutRequest {
    pub customer_group_id: i64,
    pub channel_id: i64,
}

record!(AssignmentForPutRequest { customer_group_id, channel_id });

impl AssignmentForPutRequest {
    pub fn new(customer_group_id: i64, channel_id: i64) -> Self {
        Self {
            customer_group_id,
            channel_id,
        }
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = value;
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = value;
        self
    }
}
