// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Promotion Settings API.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /promotions/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotion-settings#get-global-promotion-settings). Scope: `store_v2_marketing_read_only`. Feature: `v3-promotion-settings`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetGlobalPromotionSettings {
    parts: Parts,
}

impl GetGlobalPromotionSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetGlobalPromotionSettings() -> Bare<GlobalPromotionSettings> {
    id: "getGlobalPromotionSettings", family: V3, method: GET, path: "/promotions/settings",
    scope: "store_v2_marketing_read_only",
});

/// `PUT /promotions/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/promotion-settings#update-global-promotion-settings). Scope: `store_v2_marketing`. Feature: `v3-promotion-settings`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateGlobalPromotionSettings {
    parts: Parts,
    body: GlobalPromotionSettingsUpdate,
}

impl UpdateGlobalPromotionSettings {
    /// - `promotions_apply_on_products_with_custom_product_price`: Default: `false`.
    /// - `promotions_triggered_by_products_with_zero_product_price`: Default: `false`.
    /// - `number_of_coupons_allowed_at_checkout`: 1 to 5. Default: `1`.
    /// - `promotions_applied_on_original_product_price`: Default: `true`.
    pub fn new(
        promotions_apply_on_products_with_custom_product_price: bool,
        promotions_triggered_by_products_with_zero_product_price: bool,
        number_of_coupons_allowed_at_checkout: i64,
        promotions_applied_on_original_product_price: bool,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: GlobalPromotionSettingsUpdate::new(
                promotions_apply_on_products_with_custom_product_price,
                promotions_triggered_by_products_with_zero_product_price,
                number_of_coupons_allowed_at_checkout,
                promotions_applied_on_original_product_price,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: GlobalPromotionSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateGlobalPromotionSettings(json body) -> Bare<GlobalPromotionSettings> {
    id: "updateGlobalPromotionSettings", family: V3, method: PUT, path: "/promotions/settings",
    scope: "store_v2_marketing",
});
