// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Email Templates as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::email_templates" ["v3-email-templates"]
operations {
    GetEmailTemplates [200],
    GetEmailTemplate [200],
    UpdateEmailTemplate [200] (EmailTemplateUpdate) { 400 CustomerError },
    DeleteEmailTemplateOverride [200],
}
types { EmailTemplate, EmailTemplateTypeId, Locale, EmailTemplateUpdate }
);
