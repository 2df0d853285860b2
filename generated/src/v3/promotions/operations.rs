// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Promotions API.

use bigcommerce_runtime::codegen::{Data, DateTime, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /promotions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#get-all-promotions). Scope: `store_v2_marketing_read_only`. Feature: `v3-promotions`. Paged by `page` and `limit`. At most 40 requests at the same time.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPromotions {
    parts: Parts,
}

impl GetPromotions {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("code", value.into());
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("currency_code", value.into());
        self
    }
    pub fn redemption_type(mut self, value: impl Into<RedemptionType>) -> Self {
        self.parts.query("redemption_type", value.into());
        self
    }
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.parts.query("status", value.into());
        self
    }
    /// At least 1.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// 1 to 250.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn channels(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channels", values);
        self
    }
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.parts.query("query", value.into());
        self
    }
}

operation!(GetPromotions() -> Page<Promotion> {
    id: "getPromotions", family: V3, method: GET, path: "/promotions",
    scope: "store_v2_marketing_read_only", paging: Page, concurrency: 40,
});

/// `POST /promotions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#create-promotion). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 40 requests at the same time.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 403 [`ForbiddenError`](super::ForbiddenError), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePromotion {
    parts: Parts,
    body: PromotionInput,
}

impl CreatePromotion {
    pub fn new(body: impl Into<PromotionInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into(),
        }
    }
}

operation!(CreatePromotion(json body) -> Data<Promotion> {
    id: "createPromotion", family: V3, method: POST, path: "/promotions",
    scope: "store_v2_marketing", concurrency: 40,
});

/// `DELETE /promotions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#delete-multiple-promotions). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 50 items in one request; 40 requests at the same time.
///
/// Errors: 422 [`PromotionError`](super::PromotionError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePromotions {
    parts: Parts,
}

impl DeletePromotions {
    /// - `id_in`: Query: `id:in`. At least 1 item.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeletePromotions() -> Empty {
    id: "deletePromotions", family: V3, method: DELETE, path: "/promotions",
    scope: "store_v2_marketing", batch: 50 of "id:in", concurrency: 40,
});

/// `GET /promotions/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#get-promotion). Scope: `store_v2_marketing_read_only`. Feature: `v3-promotions`. At most 40 requests at the same time.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPromotion {
    parts: Parts,
}

impl GetPromotion {
    pub fn new(id: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetPromotion() -> Data<Promotion> {
    id: "getPromotion", family: V3, method: GET, path: "/promotions/{id}",
    scope: "store_v2_marketing_read_only", concurrency: 40,
});

/// `PUT /promotions/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#update-promotion). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 40 requests at the same time.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePromotion {
    parts: Parts,
    body: PromotionUpdate,
}

impl UpdatePromotion {
    pub fn new(id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: PromotionUpdate::new(),
        }
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.display_name = value.into();
        self
    }
    pub fn channels(mut self, value: impl Into<Nullable<Vec<Channel>>>) -> Self {
        self.body.channels = value.into();
        self
    }
    pub fn customer(mut self, value: impl Into<Nullable<CustomerInput>>) -> Self {
        self.body.customer = value.into();
        self
    }
    pub fn rules(mut self, value: impl Into<Nullable<Vec<RuleInput>>>) -> Self {
        self.body.rules = value.into();
        self
    }
    pub fn max_uses(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.max_uses = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<PromotionUpdateStatus>>) -> Self {
        self.body.status = value.into();
        self
    }
    pub fn start_date(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.body.start_date = value.into();
        self
    }
    pub fn end_date(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.body.end_date = value.into();
        self
    }
    pub fn stop(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.stop = value.into();
        self
    }
    /// Default: `true`.
    pub fn can_be_used_with_other_promotions(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.can_be_used_with_other_promotions = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.currency_code = value.into();
        self
    }
    pub fn notifications(
        mut self,
        value: impl Into<Nullable<Vec<NotificationInput>>>,
    ) -> Self {
        self.body.notifications = value.into();
        self
    }
    pub fn shipping_address(
        mut self,
        value: impl Into<Nullable<AddressMatcherInput>>,
    ) -> Self {
        self.body.shipping_address = value.into();
        self
    }
    pub fn schedule(
        mut self,
        value: impl Into<Nullable<AvailabilityByWeekDayInput>>,
    ) -> Self {
        self.body.schedule = value.into();
        self
    }
    pub fn codes(mut self, value: impl Into<Nullable<CouponCodeInput>>) -> Self {
        self.body.codes = value.into();
        self
    }
    /// Default: `false`.
    pub fn coupon_overrides_other_promotions(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.coupon_overrides_other_promotions = value.into();
        self
    }
    /// Deprecated. Default: `false`.
    pub fn coupon_overrides_automatic_when_offering_higher_discounts(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.coupon_overrides_automatic_when_offering_higher_discounts = value
            .into();
        self
    }
    pub fn coupon_type(mut self, value: impl Into<Nullable<CouponType>>) -> Self {
        self.body.coupon_type = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PromotionUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdatePromotion(json body) -> Data<Promotion> {
    id: "updatePromotion", family: V3, method: PUT, path: "/promotions/{id}",
    scope: "store_v2_marketing", concurrency: 40,
});

/// `DELETE /promotions/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#delete-promotion). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 40 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePromotion {
    parts: Parts,
}

impl DeletePromotion {
    pub fn new(id: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeletePromotion() -> Empty {
    id: "deletePromotion", family: V3, method: DELETE, path: "/promotions/{id}",
    scope: "store_v2_marketing", concurrency: 40,
});

/// `GET /promotions/{promotion_id}/codes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#get-coupon-codes). Scope: `store_v2_marketing_read_only`. Feature: `v3-promotions`. Paged by `page` and `limit`, or by cursor. At most 10 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPromotionCodes {
    parts: Parts,
}

impl GetPromotionCodes {
    pub fn new(promotion_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&promotion_id]),
        }
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    /// Deprecated. At least 1.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// 1 to 250.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("code", value.into());
        self
    }
}

operation!(GetPromotionCodes() -> Page<CouponCode> {
    id: "getPromotionCodes", family: V3, method: GET, path: "/promotions/{promotion_id}/codes",
    scope: "store_v2_marketing_read_only", paging: PageOrCursor, concurrency: 10,
});

/// `POST /promotions/{promotion_id}/codes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#create-a-coupon-code). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 40 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePromotionCode {
    parts: Parts,
    body: PromotionCodeInput,
}

impl CreatePromotionCode {
    /// - `code`: At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn new(promotion_id: impl std::fmt::Display, code: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&promotion_id]),
            body: PromotionCodeInput::new(code),
        }
    }
    pub fn max_uses(mut self, value: i64) -> Self {
        self.body.max_uses = Some(value);
        self
    }
    pub fn max_uses_per_customer(mut self, value: i64) -> Self {
        self.body.max_uses_per_customer = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PromotionCodeInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePromotionCode(json body) -> Data<CouponCode> {
    id: "createPromotionCode", family: V3, method: POST, path: "/promotions/{promotion_id}/codes",
    scope: "store_v2_marketing", concurrency: 40,
});

/// `DELETE /promotions/{promotion_id}/codes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#delete-multiple-coupon-codes). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 250 items in one request; 40 requests at the same time.
///
/// Errors: 422 [`PromotionError`](super::PromotionError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCouponCodes {
    parts: Parts,
}

impl DeleteCouponCodes {
    /// - `id_in`: Query: `id:in`. At least 1 item.
    pub fn new(
        promotion_id: impl std::fmt::Display,
        id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        let mut parts = Parts::new([&promotion_id]);
        parts.list("id:in", id_in);
        Self { parts }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("code", value.into());
        self
    }
}

operation!(DeleteCouponCodes() -> Empty {
    id: "deleteCouponCodes", family: V3, method: DELETE, path: "/promotions/{promotion_id}/codes",
    scope: "store_v2_marketing", batch: 250 of "id:in", concurrency: 40,
});

/// `POST /promotions/{promotion_id}/codegen`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#generate-multiple-coupon-codes). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 10 requests at the same time.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 403 [`ForbiddenError`](super::ForbiddenError), 405 [`ForbiddenError`](super::ForbiddenError), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GeneratePromotionCodesBatch {
    parts: Parts,
    body: PromotionCodesBatchInput,
}

impl GeneratePromotionCodesBatch {
    /// - `batch_size`: 1 to 250.
    pub fn new(promotion_id: impl std::fmt::Display, batch_size: i64) -> Self {
        Self {
            parts: Parts::new([&promotion_id]),
            body: PromotionCodesBatchInput::new(batch_size),
        }
    }
    /// 0 to 100000.
    pub fn max_uses(mut self, value: i64) -> Self {
        self.body.max_uses = Some(value);
        self
    }
    /// 0 to 100000.
    pub fn max_uses_per_customer(mut self, value: i64) -> Self {
        self.body.max_uses_per_customer = Some(value);
        self
    }
    /// At most 20 characters. Pattern: `[A-Z0-9_-]`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.body.prefix = Some(value.into());
        self
    }
    /// At most 20 characters. Pattern: `[A-Z0-9_-]`.
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.body.suffix = Some(value.into());
        self
    }
    /// At most 1 character. Pattern: `[_-]`.
    pub fn delimiter(mut self, value: impl Into<String>) -> Self {
        self.body.delimiter = Some(value.into());
        self
    }
    pub fn exclude_characters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.exclude_characters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// 6 to 16.
    pub fn code_length(mut self, value: i64) -> Self {
        self.body.code_length = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PromotionCodesBatchInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GeneratePromotionCodesBatch(json body) -> Data<PromotionCodesBatch> {
    id: "generatePromotionCodesBatch", family: V3, method: POST,
    path: "/promotions/{promotion_id}/codegen", scope: "store_v2_marketing", concurrency: 10,
});

/// `GET /promotions/codes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#get-a-coupon-code). Scope: `store_v2_marketing_read_only`. Feature: `v3-promotions`. At most 40 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCouponCodeByCode {
    parts: Parts,
}

impl GetCouponCodeByCode {
    pub fn new(code: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("code", code.into());
        Self { parts }
    }
}

operation!(GetCouponCodeByCode() -> Page<CouponCode> {
    id: "getCouponCodeByCode", family: V3, method: GET, path: "/promotions/codes",
    scope: "store_v2_marketing_read_only", concurrency: 40,
});

/// `DELETE /promotions/codes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#delete-a-coupon-code). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 40 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCouponCodeByCode {
    parts: Parts,
}

impl DeleteCouponCodeByCode {
    pub fn new(code: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("code", code.into());
        Self { parts }
    }
}

operation!(DeleteCouponCodeByCode() -> Empty {
    id: "deleteCouponCodeByCode", family: V3, method: DELETE, path: "/promotions/codes",
    scope: "store_v2_marketing", concurrency: 40,
});

/// `DELETE /promotions/{promotion_id}/codes/{code_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions#delete-a-coupon-code). Scope: `store_v2_marketing`. Feature: `v3-promotions`. At most 40 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCouponCode {
    parts: Parts,
}

impl DeleteCouponCode {
    pub fn new(
        promotion_id: impl std::fmt::Display,
        code_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&promotion_id, &code_id]),
        }
    }
}

operation!(DeleteCouponCode() -> Empty {
    id: "deleteCouponCode", family: V3, method: DELETE,
    path: "/promotions/{promotion_id}/codes/{code_id}", scope: "store_v2_marketing",
    concurrency: 40,
});
