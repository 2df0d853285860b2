// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Abandoned Cart Emails as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::abandoned_cart_emails" ["v3-abandoned-cart-emails"]
operations {
    GetAbandonedCartEmailTemplates [200],
    CreateAbandonedCartEmailTemplate [200] (AbandonedCartEmailPayload) { 422 SaveError },
    GetAbandonedCartEmailTemplate [200],
    UpdateAbandonedCartEmailTemplate [200] (AbandonedCartEmailTemplateUpdate) { 422 SaveError },
    DeleteAbandonedCartEmailTemplate [204],
    GetDefaultAbandonedCartEmailTemplate [200],
    GetAbandonedCartEmailTemplateSettings [200],
    UpdateAbandonedCartEmailTemplateSettings [200] (AbandonedCartSettingsUpdate),
}
types {
    AbandonedCartEmail, Template, Translation, AbandonedCartEmailPayload, TemplateInput,
    TranslationDefinition, AbandonedCartEmailTemplateUpdate, AbandonedCartSettings,
    AbandonedCartSettingsUpdate,
}
);
