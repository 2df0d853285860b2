// Written by `cargo xtask regen`; edit nothing here.
//! Types of Promotion Settings API.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalPromotionSettings {
    /// Default: `false`.
    pub promotions_apply_on_products_with_custom_product_price: Option<bool>,
    /// Default: `false`.
    pub promotions_triggered_by_products_with_zero_product_price: Option<bool>,
    /// 1 to 5. Default: `1`.
    pub number_of_coupons_allowed_at_checkout: Option<i64>,
    /// Default: `true`.
    pub promotions_applied_on_original_product_price: Option<bool>,
}

record!(GlobalPromotionSettings {
    promotions_apply_on_products_with_custom_product_price,
    promotions_triggered_by_products_with_zero_product_price, number_of_coupons_allowed_at_checkout,
    promotions_applied_on_original_product_price,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub schema: Option<BetaError>,
}

record!(BadRequestError { schema });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BetaError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub error: Option<BetaErrorItem>,
}

record!(BetaError { status, title, error });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BetaErrorItem {
    pub message: Option<String>,
}

record!(BetaErrorItem { message });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalPromotionSettingsUpdate {
    /// Default: `false`.
    pub promotions_apply_on_products_with_custom_product_price: bool,
    /// Default: `false`.
    pub promotions_triggered_by_products_with_zero_product_price: bool,
    /// 1 to 5. Default: `1`.
    pub number_of_coupons_allowed_at_checkout: i64,
    /// Default: `true`.
    pub promotions_applied_on_original_product_price: bool,
}

record!(GlobalPromotionSettingsUpdate {
    promotions_apply_on_products_with_custom_product_price,
    promotions_triggered_by_products_with_zero_product_price, number_of_coupons_allowed_at_checkout,
    promotions_applied_on_original_product_price,
});

impl GlobalPromotionSettingsUpdate {
    pub fn new(
        promotions_apply_on_products_with_custom_product_price: bool,
        promotions_triggered_by_products_with_zero_product_price: bool,
        number_of_coupons_allowed_at_checkout: i64,
        promotions_applied_on_original_product_price: bool,
    ) -> Self {
        Self {
            promotions_apply_on_products_with_custom_product_price,
            promotions_triggered_by_products_with_zero_product_price,
            number_of_coupons_allowed_at_checkout,
            promotions_applied_on_original_product_price,
        }
    }
    /// Default: `false`.
    pub fn promotions_apply_on_products_with_custom_product_price(
        mut self,
        value: bool,
    ) -> Self {
        self.promotions_apply_on_products_with_custom_product_price = value;
        self
    }
    /// Default: `false`.
    pub fn promotions_triggered_by_products_with_zero_product_price(
        mut self,
        value: bool,
    ) -> Self {
        self.promotions_triggered_by_products_with_zero_product_price = value;
        self
    }
    /// 1 to 5. Default: `1`.
    pub fn number_of_coupons_allowed_at_checkout(mut self, value: i64) -> Self {
        self.number_of_coupons_allowed_at_checkout = value;
        self
    }
    /// Default: `true`.
    pub fn promotions_applied_on_original_product_price(mut self, value: bool) -> Self {
        self.promotions_applied_on_original_product_price = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub schema: Option<ErrorSchema>,
}

record!(UnprocessableContentError { schema });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorSchema {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub errors: Option<Vec<ErrorSchemaError>>,
}

record!(ErrorSchema { status, title, errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorSchemaError {
    pub field: Option<String>,
    pub message: Option<String>,
}

record!(ErrorSchemaError { field, message });
