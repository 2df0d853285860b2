// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Promotion Settings API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::promotion_settings" ["v3-promotion-settings"]
operations {
    GetGlobalPromotionSettings [200] { 400 BadRequestError },
    UpdateGlobalPromotionSettings [200] (GlobalPromotionSettingsUpdate) { 400 BadRequestError, 422 UnprocessableContentError },
}
types {
    GlobalPromotionSettings, BadRequestError, BetaError, BetaErrorItem,
    GlobalPromotionSettingsUpdate, UnprocessableContentError, ErrorSchema, ErrorSchemaError,
}
);
