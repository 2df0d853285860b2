// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Marketing.

use bigcommerce_runtime::codegen::{Bare, BareList, Decimal, Empty, Nullable, Parts, operation};

use super::*;

/// `GET /coupons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-all-coupons). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCoupons {
    parts: Parts,
}

impl GetCoupons {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("id", value.into());
        self
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("code", value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<CouponType>) -> Self {
        self.parts.query("type", value.into());
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
    pub fn exclude_type(mut self, value: impl Into<CouponType>) -> Self {
        self.parts.query("exclude_type", value.into());
        self
    }
}

operation!(GetCoupons() -> BareList<Coupon> {
    id: "getCoupons", family: V2, method: GET, path: "/coupons",
    scope: "store_v2_marketing_read_only", paging: Page,
});

/// `POST /coupons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#create-a-new-coupon). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCoupon {
    parts: Parts,
    body: CouponInput,
}

impl CreateCoupon {
    /// - `name`: At most 100 characters.
    /// - `code`: At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<CouponType>,
        amount: impl Into<Decimal>,
        code: impl Into<String>,
        applies_to: CouponAppliesTo,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: CouponInput::new(name, r#type, amount, code, applies_to),
        }
    }
    pub fn min_purchase(mut self, value: impl Into<Decimal>) -> Self {
        self.body.min_purchase = Some(value.into());
        self
    }
    pub fn expires(mut self, value: impl Into<String>) -> Self {
        self.body.expires = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    pub fn max_uses(mut self, value: i64) -> Self {
        self.body.max_uses = Some(value);
        self
    }
    pub fn max_uses_per_customer(mut self, value: i64) -> Self {
        self.body.max_uses_per_customer = Some(value);
        self
    }
    pub fn restricted_to(mut self, value: CouponRestrictedTo) -> Self {
        self.body.restricted_to = Some(value);
        self
    }
    pub fn shipping_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.shipping_methods = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CouponInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCoupon(json body) -> Bare<Coupon> {
    id: "createCoupon", family: V2, method: POST, path: "/coupons", scope: "store_v2_marketing",
});

/// `DELETE /coupons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#delete-all-coupons). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCoupons {
    parts: Parts,
}

impl DeleteCoupons {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(DeleteCoupons() -> Empty {
    id: "deleteCoupons", family: V2, method: DELETE, path: "/coupons", scope: "store_v2_marketing",
});

/// `GET /coupons/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-a-count-of-coupons). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCouponsCount {
    parts: Parts,
}

impl GetCouponsCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCouponsCount() -> Bare<Count> {
    id: "getCouponsCount", family: V2, method: GET, path: "/coupons/count",
    scope: "store_v2_marketing_read_only",
});

/// `PUT /coupons/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#update-a-coupon). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCoupon {
    parts: Parts,
    body: CouponUpdate,
}

impl UpdateCoupon {
    /// - `name`: At most 100 characters.
    /// - `code`: At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn new(
        id: i64,
        name: impl Into<String>,
        r#type: impl Into<CouponType>,
        amount: impl Into<Decimal>,
        code: impl Into<String>,
        applies_to: CouponAppliesTo,
    ) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: CouponUpdate::new(name, r#type, amount, code, applies_to),
        }
    }
    pub fn min_purchase(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.min_purchase = value.into();
        self
    }
    pub fn expires(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.expires = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    pub fn max_uses(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.max_uses = value.into();
        self
    }
    pub fn max_uses_per_customer(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.max_uses_per_customer = value.into();
        self
    }
    pub fn restricted_to(
        mut self,
        value: impl Into<Nullable<CouponRestrictedTo>>,
    ) -> Self {
        self.body.restricted_to = value.into();
        self
    }
    pub fn shipping_methods(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.body.shipping_methods = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CouponUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCoupon(json body) -> Bare<Coupon> {
    id: "updateCoupon", family: V2, method: PUT, path: "/coupons/{id}", scope: "store_v2_marketing",
});

/// `DELETE /coupons/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#delete-a-coupon). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCoupon {
    parts: Parts,
}

impl DeleteCoupon {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteCoupon() -> Empty {
    id: "deleteCoupon", family: V2, method: DELETE, path: "/coupons/{id}",
    scope: "store_v2_marketing",
});

/// `GET /coupons/{id}`
///
/// Not in the reference; stores answer it. Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCoupon {
    parts: Parts,
}

impl GetCoupon {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetCoupon() -> Bare<Coupon> {
    id: "getCoupon", family: V2, method: GET, path: "/coupons/{id}",
    scope: "store_v2_marketing_read_only",
});

/// `GET /banners`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-all-banners). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBanners {
    parts: Parts,
}

impl GetBanners {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
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
}

operation!(GetBanners() -> BareList<Banner> {
    id: "getBanners", family: V2, method: GET, path: "/banners",
    scope: "store_v2_marketing_read_only", paging: Page,
});

/// `POST /banners`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#create-a-banner). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBanner {
    parts: Parts,
    body: BannerInput,
}

impl CreateBanner {
    pub fn new(
        name: impl Into<String>,
        content: impl Into<String>,
        page: impl Into<BannerPage>,
        location: impl Into<BannerLocation>,
        date_type: impl Into<BannerDateType>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: BannerInput::new(name, content, page, location, date_type),
        }
    }
    pub fn date_from(mut self, value: impl Into<String>) -> Self {
        self.body.date_from = Some(value.into());
        self
    }
    pub fn date_to(mut self, value: impl Into<String>) -> Self {
        self.body.date_to = Some(value.into());
        self
    }
    pub fn visible(mut self, value: impl Into<String>) -> Self {
        self.body.visible = Some(value.into());
        self
    }
    pub fn item_id(mut self, value: impl Into<String>) -> Self {
        self.body.item_id = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BannerInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBanner(json body) -> Bare<Banner> {
    id: "createBanner", family: V2, method: POST, path: "/banners", scope: "store_v2_marketing",
});

/// `DELETE /banners`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#delete-all-banners). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBanners {
    parts: Parts,
}

impl DeleteBanners {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(DeleteBanners() -> Empty {
    id: "deleteBanners", family: V2, method: DELETE, path: "/banners", scope: "store_v2_marketing",
});

/// `GET /banners/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-a-banner). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBanner {
    parts: Parts,
}

impl GetBanner {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetBanner() -> Bare<Banner> {
    id: "getBanner", family: V2, method: GET, path: "/banners/{id}",
    scope: "store_v2_marketing_read_only",
});

/// `PUT /banners/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#update-a-banner). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBanner {
    parts: Parts,
    body: BannerUpdate,
}

impl UpdateBanner {
    pub fn new(
        id: i64,
        name: impl Into<String>,
        content: impl Into<String>,
        page: impl Into<BannerPage>,
        location: impl Into<BannerLocation>,
        date_type: impl Into<BannerDateType>,
    ) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: BannerUpdate::new(name, content, page, location, date_type),
        }
    }
    pub fn date_from(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.date_from = value.into();
        self
    }
    pub fn date_to(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.date_to = value.into();
        self
    }
    pub fn visible(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.visible = value.into();
        self
    }
    pub fn item_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.item_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BannerUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBanner(json body) -> Bare<Banner> {
    id: "updateBanner", family: V2, method: PUT, path: "/banners/{id}", scope: "store_v2_marketing",
});

/// `DELETE /banners/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#delete-a-banner). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBanner {
    parts: Parts,
}

impl DeleteBanner {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteBanner() -> Empty {
    id: "deleteBanner", family: V2, method: DELETE, path: "/banners/{id}",
    scope: "store_v2_marketing",
});

/// `GET /banners/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-a-count-of-store-banners). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBannersCount {
    parts: Parts,
}

impl GetBannersCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetBannersCount() -> Bare<Count> {
    id: "getBannersCount", family: V2, method: GET, path: "/banners/count",
    scope: "store_v2_marketing_read_only",
});

/// `GET /gift_certificates/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-a-gift-certificate). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetGiftCertificate {
    parts: Parts,
}

impl GetGiftCertificate {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetGiftCertificate() -> Bare<GiftCertificate> {
    id: "getGiftCertificate", family: V2, method: GET, path: "/gift_certificates/{id}",
    scope: "store_v2_marketing_read_only",
});

/// `PUT /gift_certificates/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#update-a-gift-certificate). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateGiftCertificate {
    parts: Parts,
    body: GiftCertificatePut,
}

impl UpdateGiftCertificate {
    pub fn new(
        id: i64,
        to_name: impl Into<String>,
        to_email: impl Into<String>,
        from_name: impl Into<String>,
        from_email: impl Into<String>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: GiftCertificatePut::new(
                to_name,
                to_email,
                from_name,
                from_email,
                amount,
            ),
        }
    }
    pub fn balance(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.balance = value.into();
        self
    }
    pub fn purchase_date(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.purchase_date = value.into();
        self
    }
    pub fn expiry_date(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.expiry_date = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_id = value.into();
        self
    }
    pub fn template(mut self, value: impl Into<Nullable<Template>>) -> Self {
        self.body.template = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.message = value.into();
        self
    }
    /// At most 255 characters.
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.code = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<GiftCertificateStatus>>) -> Self {
        self.body.status = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.currency_code = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GiftCertificatePut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateGiftCertificate(json body) -> Bare<GiftCertificate> {
    id: "updateGiftCertificate", family: V2, method: PUT, path: "/gift_certificates/{id}",
    scope: "store_v2_marketing",
});

/// `DELETE /gift_certificates/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#delete-a-gift-certificate). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteGiftCertificate {
    parts: Parts,
}

impl DeleteGiftCertificate {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteGiftCertificate() -> Empty {
    id: "deleteGiftCertificate", family: V2, method: DELETE, path: "/gift_certificates/{id}",
    scope: "store_v2_marketing",
});

/// `GET /gift_certificates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#get-all-gift-certificates). Scope: `store_v2_marketing_read_only`. Feature: `v2-marketing`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetGiftCertificates {
    parts: Parts,
}

impl GetGiftCertificates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("code", value.into());
        self
    }
    pub fn order_id(mut self, value: i64) -> Self {
        self.parts.query("order_id", value);
        self
    }
    pub fn to_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("to_name", value.into());
        self
    }
    pub fn to_email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("to_email", value.into());
        self
    }
    pub fn from_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("from_name", value.into());
        self
    }
    pub fn from_email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("from_email", value.into());
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
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    /// Default: `"asc"`.
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
}

operation!(GetGiftCertificates() -> BareList<GiftCertificate> {
    id: "getGiftCertificates", family: V2, method: GET, path: "/gift_certificates",
    scope: "store_v2_marketing_read_only", paging: Page,
});

/// `POST /gift_certificates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#create-a-gift-certificate). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateGiftCertificate {
    parts: Parts,
    body: GiftCertificatePost,
}

impl CreateGiftCertificate {
    pub fn new(
        to_name: impl Into<String>,
        to_email: impl Into<String>,
        from_name: impl Into<String>,
        from_email: impl Into<String>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: GiftCertificatePost::new(
                to_name,
                to_email,
                from_name,
                from_email,
                amount,
            ),
        }
    }
    pub fn balance(mut self, value: impl Into<Decimal>) -> Self {
        self.body.balance = Some(value.into());
        self
    }
    pub fn purchase_date(mut self, value: impl Into<String>) -> Self {
        self.body.purchase_date = Some(value.into());
        self
    }
    pub fn expiry_date(mut self, value: impl Into<String>) -> Self {
        self.body.expiry_date = Some(value.into());
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    pub fn template(mut self, value: impl Into<Template>) -> Self {
        self.body.template = Some(value.into());
        self
    }
    /// At most 250 characters.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.body.message = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.body.code = Some(value.into());
        self
    }
    pub fn status(mut self, value: impl Into<GiftCertificateStatus>) -> Self {
        self.body.status = Some(value.into());
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.body.currency_code = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GiftCertificatePost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateGiftCertificate(json body) -> Bare<GiftCertificate> {
    id: "createGiftCertificate", family: V2, method: POST, path: "/gift_certificates",
    scope: "store_v2_marketing",
});

/// `DELETE /gift_certificates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/marketing#delete-all-gift-certificates). Scope: `store_v2_marketing`. Feature: `v2-marketing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteGiftCertificates {
    parts: Parts,
}

impl DeleteGiftCertificates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(DeleteGiftCertificates() -> Empty {
    id: "deleteGiftCertificates", family: V2, method: DELETE, path: "/gift_certificates",
    scope: "store_v2_marketing",
});
