// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Abandoned carts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::abandoned_carts" ["v3-abandoned-carts"]
operations {
    GetGlobalAbandonedCartSettings [200] { 401 ErrorResponse },
    UpdateGlobalAbandonedCartSettings [200] (GlobalAbandonedCartSettings) { 401 ErrorResponse, 422 ErrorResponse },
    GetChannelAbandonedCartSettings [200] { 401 ErrorResponse },
    UpdateChannelAbandonedCartSettings [200] (ChannelAbandonedCartSettings) { 401 ErrorResponse, 422 ErrorResponse },
    GetAbandonedCarts [200] { 400 ConflictError, 404 ConflictError, 422 ErrorDetailed, 502 ConflictError, 503 ConflictError, 504 ErrorDetailed },
}
types {
    AbandonedCartSettings, MerchantAbandonedCartEmailFrequencyType, GlobalAbandonedCartSettings,
    ChannelAbandonedCartSettings, AbandonedCartInfo, ErrorDetailed,
}
);
