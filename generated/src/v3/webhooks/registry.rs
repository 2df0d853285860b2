// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Webhooks v3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::webhooks" ["v3-webhooks"]
operations {
    GetWebhooks [200] { 401 ConflictError },
    CreateWebhooks [200] (WebhookInput) { 400 ConflictError, 401 ConflictError, 422 ErrorDetailed },
    GetWebhook [200] { 401 ConflictError, 404 ConflictError },
    UpdateWebhook [200] (WebhookPut),
    DeleteWebhook [200],
    GetHooksAdmin [200] { 401 ConflictError },
    UpdateHooksAdmin [204] (HooksAdminUpdate) { 400 ConflictError, 401 ConflictError, 422 ErrorDetailed },
}
types {
    Webhook, WebhookInput, WebhookPut, HooksAdmin, HooksAdminHooksList, HooksAdminHooksListStatus,
    HooksAdminBlockedDomain, HooksAdminBlockedDomainReason, HooksAdminUpdate,
}
);
