// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Price Lists.

use bigcommerce_runtime::codegen::{Data, DateTime, Decimal, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /pricelists`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#get-all-price-lists). Scope: `store_v2_products_read_only`. Feature: `v3-price-lists`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPriceLists {
    parts: Parts,
}

impl GetPriceLists {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(GetPriceLists() -> Page<PriceList> {
    id: "getPriceLists", family: V3, method: GET, path: "/pricelists",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /pricelists`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#create-a-price-list). Scope: `store_v2_products`. Feature: `v3-price-lists`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePriceList {
    parts: Parts,
    body: PriceListInput,
}

impl CreatePriceList {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: PriceListInput::new(name),
        }
    }
    pub fn active(mut self, value: bool) -> Self {
        self.body.active = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PriceListInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePriceList(json body) -> Data<PriceList> {
    id: "createPriceList", family: V3, method: POST, path: "/pricelists",
    scope: "store_v2_products",
});

/// `DELETE /pricelists`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#delete-all-price-lists). Scope: `store_v2_products`. Feature: `v3-price-lists`.
///
/// Errors: 503 [`ServiceUnavailableError`](super::ServiceUnavailableError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePriceLists {
    parts: Parts,
}

impl DeletePriceLists {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
}

operation!(DeletePriceLists() -> Empty {
    id: "deletePriceLists", family: V3, method: DELETE, path: "/pricelists",
    scope: "store_v2_products",
});

/// `GET /pricelists/{price_list_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#get-a-price-list). Scope: `store_v2_products_read_only`. Feature: `v3-price-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPriceList {
    parts: Parts,
}

impl GetPriceList {
    pub fn new(price_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
        }
    }
}

operation!(GetPriceList() -> Data<PriceList> {
    id: "getPriceList", family: V3, method: GET, path: "/pricelists/{price_list_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /pricelists/{price_list_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#update-a-price-list). Scope: `store_v2_products`. Feature: `v3-price-lists`.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePriceList {
    parts: Parts,
    body: PriceListUpdate,
}

impl UpdatePriceList {
    pub fn new(price_list_id: i64, name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
            body: PriceListUpdate::new(name),
        }
    }
    pub fn active(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.active = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PriceListUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdatePriceList(json body) -> Data<PriceList> {
    id: "updatePriceList", family: V3, method: PUT, path: "/pricelists/{price_list_id}",
    scope: "store_v2_products",
});

/// `DELETE /pricelists/{price_list_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#delete-a-price-list). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 1 request at the same time.
///
/// Errors: 503 [`ServiceUnavailableError`](super::ServiceUnavailableError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePriceList {
    parts: Parts,
}

impl DeletePriceList {
    pub fn new(price_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
        }
    }
}

operation!(DeletePriceList() -> Empty {
    id: "deletePriceList", family: V3, method: DELETE, path: "/pricelists/{price_list_id}",
    scope: "store_v2_products", concurrency: 1,
});

/// `POST /pricelists/records`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#create-batch-of-price-lists-records). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 100 items in one request; 10 requests at the same time.
///
/// Errors: 422 [`PriceRecordBatchError`](super::PriceRecordBatchError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePriceListsRecords {
    parts: Parts,
    body: Vec<PriceRecordBatchItem>,
}

impl CreatePriceListsRecords {
    pub fn new(body: impl IntoIterator<Item = PriceRecordBatchItem>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreatePriceListsRecords(json body) -> Data<Map<String, Json>> {
    id: "createPriceListsRecords", family: V3, method: POST, path: "/pricelists/records",
    scope: "store_v2_products", batch: 100 of body, concurrency: 10,
});

/// `PUT /pricelists/records`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#create-or-update-batch-of-price-lists-records). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 1000 items in one request; 2 requests at the same time.
///
/// Errors: 422 [`PriceRecordBatchError`](super::PriceRecordBatchError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertPriceListsRecords {
    parts: Parts,
    body: Vec<PriceRecordBatchItemUpdate>,
}

impl UpsertPriceListsRecords {
    pub fn new(body: impl IntoIterator<Item = PriceRecordBatchItemUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertPriceListsRecords(json body) -> Data<Map<String, Json>> {
    id: "upsertPriceListsRecords", family: V3, method: PUT, path: "/pricelists/records",
    scope: "store_v2_products", batch: 1000 of body, concurrency: 2,
});

/// `GET /pricelists/{price_list_id}/records`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#get-all-price-list-records). Scope: `store_v2_products_read_only`. Feature: `v3-price-lists`. Paged by `page` and `limit`, or by cursor. At most 10 requests at the same time.
///
/// Errors: 429 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPriceListRecords {
    parts: Parts,
}

impl GetPriceListRecords {
    pub fn new(price_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
        }
    }
    /// Query: `variant_id:in`.
    pub fn variant_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("variant_id:in", values);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Format: `ISO-4217`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.parts.query("currency", value.into());
        self
    }
    /// Query: `currency:in`.
    pub fn currency_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("currency:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price", value.into());
        self
    }
    /// Query: `price:min`.
    pub fn price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:min", value.into());
        self
    }
    /// Query: `price:max`.
    pub fn price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:max", value.into());
        self
    }
    pub fn sale_price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("sale_price", value.into());
        self
    }
    /// Query: `sale_price:min`.
    pub fn sale_price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("sale_price:min", value.into());
        self
    }
    /// Query: `sale_price:max`.
    pub fn sale_price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("sale_price:max", value.into());
        self
    }
    pub fn retail_price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("retail_price", value.into());
        self
    }
    /// Query: `retail_price:min`.
    pub fn retail_price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("retail_price:min", value.into());
        self
    }
    /// Query: `retail_price:max`.
    pub fn retail_price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("retail_price:max", value.into());
        self
    }
    pub fn map_price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("map_price", value.into());
        self
    }
    /// Query: `map_price:min`.
    pub fn map_price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("map_price:min", value.into());
        self
    }
    /// Query: `map_price:max`.
    pub fn map_price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("map_price:max", value.into());
        self
    }
    pub fn calculated_price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("calculated_price", value.into());
        self
    }
    /// Query: `calculated_price:min`.
    pub fn calculated_price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("calculated_price:min", value.into());
        self
    }
    /// Query: `calculated_price:max`.
    pub fn calculated_price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("calculated_price:max", value.into());
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.parts.query("sku", value.into());
        self
    }
    /// Query: `sku:in`.
    pub fn sku_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("sku:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetPriceListRecords() -> Page<PriceListRecord> {
    id: "getPriceListRecords", family: V3, method: GET, path: "/pricelists/{price_list_id}/records",
    scope: "store_v2_products_read_only", paging: PageOrCursor, concurrency: 10,
});

/// `POST /pricelists/{price_list_id}/records`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#create-price-list-records). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 100 items in one request; 10 requests at the same time.
///
/// Errors: 422 [`PriceRecordBatchErrorResponse`](super::PriceRecordBatchErrorResponse), 429 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePriceListRecords {
    parts: Parts,
    body: Vec<PriceListRecordInput>,
}

impl CreatePriceListRecords {
    pub fn new(
        price_list_id: i64,
        body: impl IntoIterator<Item = PriceListRecordInput>,
    ) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreatePriceListRecords(json body) -> Data<Map<String, Json>> {
    id: "createPriceListRecords", family: V3, method: POST,
    path: "/pricelists/{price_list_id}/records", scope: "store_v2_products", batch: 100 of body,
    concurrency: 10,
});

/// `PUT /pricelists/{price_list_id}/records`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#upsert-price-list-records). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 1000 items in one request; 2 requests at the same time.
///
/// Errors: 422 [`PriceRecordBatchErrorResponse`](super::PriceRecordBatchErrorResponse), 429 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertPriceListRecords {
    parts: Parts,
    body: Vec<PriceListRecordUpdate>,
}

impl UpsertPriceListRecords {
    pub fn new(
        price_list_id: i64,
        body: impl IntoIterator<Item = PriceListRecordUpdate>,
    ) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertPriceListRecords(json body) -> Data<Map<String, Json>> {
    id: "upsertPriceListRecords", family: V3, method: PUT,
    path: "/pricelists/{price_list_id}/records", scope: "store_v2_products", batch: 1000 of body,
    concurrency: 2,
});

/// `DELETE /pricelists/{price_list_id}/records`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#delete-a-price-list-record). Scope: `store_v2_products`. Feature: `v3-price-lists`.
///
/// Errors: 503 [`ServiceUnavailableError`](super::ServiceUnavailableError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePriceListRecords {
    parts: Parts,
}

impl DeletePriceListRecords {
    pub fn new(price_list_id: i64) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
        }
    }
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.parts.query("currency", value.into());
        self
    }
    /// Query: `variant_id:in`.
    pub fn variant_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("variant_id:in", values);
        self
    }
    /// Query: `sku:in`.
    pub fn sku_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("sku:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeletePriceListRecords() -> Empty {
    id: "deletePriceListRecords", family: V3, method: DELETE,
    path: "/pricelists/{price_list_id}/records", scope: "store_v2_products",
});

/// `GET /pricelists/{price_list_id}/records/{variant_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#get-price-records-by-variant). Scope: `store_v2_products_read_only`. Feature: `v3-price-lists`. Paged by `page` and `limit`, or by cursor. At most 40 requests at the same time.
///
/// Errors: 429 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPriceListRecordsByVariantId {
    parts: Parts,
}

impl GetPriceListRecordsByVariantId {
    pub fn new(price_list_id: i64, variant_id: i64) -> Self {
        Self {
            parts: Parts::new([&price_list_id, &variant_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetPriceListRecordsByVariantId() -> Page<PriceListRecord> {
    id: "getPriceListRecordsByVariantId", family: V3, method: GET,
    path: "/pricelists/{price_list_id}/records/{variant_id}", scope: "store_v2_products_read_only",
    paging: PageOrCursor, concurrency: 40,
});

/// `GET /pricelists/{price_list_id}/records/{variant_id}/{currency_code}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#get-a-price-record-by-currency-code). Scope: `store_v2_products_read_only`. Feature: `v3-price-lists`. At most 50 requests at the same time.
///
/// Errors: 429 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPriceListRecord {
    parts: Parts,
}

impl GetPriceListRecord {
    /// - `currency_code`: Format: `ISO-4217`.
    pub fn new(
        price_list_id: i64,
        variant_id: i64,
        currency_code: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&price_list_id, &variant_id, &currency_code]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetPriceListRecord() -> Data<PriceListRecord> {
    id: "getPriceListRecord", family: V3, method: GET,
    path: "/pricelists/{price_list_id}/records/{variant_id}/{currency_code}",
    scope: "store_v2_products_read_only", concurrency: 50,
});

/// `PUT /pricelists/{price_list_id}/records/{variant_id}/{currency_code}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#set-price-list-record-by-currency-code). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 10 requests at the same time.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse), 429 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SetPriceListRecord {
    parts: Parts,
    body: SetPriceListRecordBody,
}

impl SetPriceListRecord {
    /// - `currency_code`: Format: `ISO-4217`.
    pub fn new(
        price_list_id: i64,
        variant_id: i64,
        currency_code: impl std::fmt::Display,
        price: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([&price_list_id, &variant_id, &currency_code]),
            body: SetPriceListRecordBody::new(price),
        }
    }
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.sale_price = value.into();
        self
    }
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.retail_price = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.map_price = value.into();
        self
    }
    pub fn bulk_pricing_tiers(
        mut self,
        value: impl Into<Nullable<Vec<BulkPricingTier>>>,
    ) -> Self {
        self.body.bulk_pricing_tiers = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SetPriceListRecordBody) -> Self {
        self.body = body;
        self
    }
}

operation!(SetPriceListRecord(json body) -> Data<SetPriceListRecordResult> {
    id: "setPriceListRecord", family: V3, method: PUT,
    path: "/pricelists/{price_list_id}/records/{variant_id}/{currency_code}",
    scope: "store_v2_products", concurrency: 10,
});

/// `DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency_code}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#delete-a-price-record-by-currency-code). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 25 requests at the same time.
///
/// Errors: 503 [`ServiceUnavailableError`](super::ServiceUnavailableError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePriceListRecord {
    parts: Parts,
}

impl DeletePriceListRecord {
    /// - `currency_code`: Format: `ISO-4217`.
    pub fn new(
        price_list_id: i64,
        variant_id: i64,
        currency_code: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&price_list_id, &variant_id, &currency_code]),
        }
    }
}

operation!(DeletePriceListRecord() -> Empty {
    id: "deletePriceListRecord", family: V3, method: DELETE,
    path: "/pricelists/{price_list_id}/records/{variant_id}/{currency_code}",
    scope: "store_v2_products", concurrency: 25,
});

/// `GET /pricelists/assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#get-price-list-assignments). Scope: `store_v2_products_read_only`. Feature: `v3-price-lists`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetListOfPriceListAssignments {
    parts: Parts,
}

impl GetListOfPriceListAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn price_list_id(mut self, value: i64) -> Self {
        self.parts.query("price_list_id", value);
        self
    }
    /// Query: `price_list_id:in`.
    pub fn price_list_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("price_list_id:in", values);
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.parts.query("customer_group_id", value);
        self
    }
    /// Query: `customer_group_id:in`.
    pub fn customer_group_id_in(
        mut self,
        values: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.parts.list("customer_group_id:in", values);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetListOfPriceListAssignments() -> Page<AssignmentFor> {
    id: "getListOfPriceListAssignments", family: V3, method: GET, path: "/pricelists/assignments",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /pricelists/assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#create-price-list-assignments). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 25 items in one request.
///
/// Errors: 422 [`PriceListAssignmentsBatchError`](super::PriceListAssignmentsBatchError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePriceListAssignments {
    parts: Parts,
    body: Vec<AssignmentsForRequest>,
}

impl CreatePriceListAssignments {
    pub fn new(body: impl IntoIterator<Item = AssignmentsForRequest>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreatePriceListAssignments(json body) -> Empty {
    id: "createPriceListAssignments", family: V3, method: POST, path: "/pricelists/assignments",
    scope: "store_v2_products", batch: 25 of body,
});

/// `DELETE /pricelists/assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#delete-price-list-assignments). Scope: `store_v2_products`. Feature: `v3-price-lists`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePriceListAssignments {
    parts: Parts,
}

impl DeletePriceListAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    pub fn price_list_id(mut self, value: i64) -> Self {
        self.parts.query("price_list_id", value);
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.parts.query("customer_group_id", value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
}

operation!(DeletePriceListAssignments() -> Empty {
    id: "deletePriceListAssignments", family: V3, method: DELETE, path: "/pricelists/assignments",
    scope: "store_v2_products",
});

/// `PUT /pricelists/{price_list_id}/assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists#upsert-price-list-assignment). Scope: `store_v2_products`. Feature: `v3-price-lists`. At most 25 requests at the same time.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertPriceListAssignment {
    parts: Parts,
    body: AssignmentForPutRequest,
}

impl UpsertPriceListAssignment {
    pub fn new(price_list_id: i64, customer_group_id: i64, channel_id: i64) -> Self {
        Self {
            parts: Parts::new([&price_list_id]),
            body: AssignmentForPutRequest::new(customer_group_id, channel_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AssignmentForPutRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpsertPriceListAssignment(json body) -> Data<AssignmentFor> {
    id: "upsertPriceListAssignment", family: V3, method: PUT,
    path: "/pricelists/{price_list_id}/assignments", scope: "store_v2_products", concurrency: 25,
});
