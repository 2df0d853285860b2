// Written by `cargo xtask regen`; edit nothing here.
//! Types of Abandoned Cart Emails.

use bigcommerce_runtime::codegen::{Map, Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartEmail {
    pub id: Option<i64>,
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub notify_at_minutes: Option<i64>,
    pub coupon_code: Option<String>,
    pub template: Option<Template>,
    pub is_active: Option<bool>,
    pub sent_num: Option<i64>,
}

record!(AbandonedCartEmail { id, notify_at_minutes, coupon_code, template, is_active, sent_num });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Template {
    pub subject: Option<String>,
    pub body: Option<String>,
    pub translations: Option<Vec<Translation>>,
}

record!(Template { subject, body, translations });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Translation {
    pub locale: Option<String>,
    pub keys: Option<Map<String, String>>,
}

record!(Translation { locale, keys });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartEmailPayload {
    pub is_active: Option<bool>,
    pub coupon_code: Option<String>,
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub notify_at_minutes: Option<i64>,
    pub template: Option<TemplateInput>,
}

record!(AbandonedCartEmailPayload { is_active, coupon_code, notify_at_minutes, template });

impl AbandonedCartEmailPayload {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
        self.coupon_code = Some(value.into());
        self
    }
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub fn notify_at_minutes(mut self, value: i64) -> Self {
        self.notify_at_minutes = Some(value);
        self
    }
    pub fn template(mut self, value: TemplateInput) -> Self {
        self.template = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TemplateInput {
    /// At most 255 characters.
    pub subject: String,
    pub body: String,
    pub translations: Vec<TranslationDefinition>,
}

record!(TemplateInput { subject, body, translations });

impl TemplateInput {
    pub fn new(
        subject: impl Into<String>,
        body: impl Into<String>,
        translations: impl IntoIterator<Item = TranslationDefinition>,
    ) -> Self {
        Self {
            subject: subject.into(),
            body: body.into(),
            translations: translations.into_iter().collect(),
        }
    }
    /// At most 255 characters.
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    pub fn translations(
        mut self,
        value: impl IntoIterator<Item = TranslationDefinition>,
    ) -> Self {
        self.translations = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TranslationDefinition {
    pub locale: String,
    pub keys: Map<String, String>,
}

record!(TranslationDefinition { locale, keys });

impl TranslationDefinition {
    pub fn new(locale: impl Into<String>, keys: Map<String, String>) -> Self {
        Self {
            locale: locale.into(),
            keys,
        }
    }
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = value.into();
        self
    }
    pub fn keys(mut self, value: Map<String, String>) -> Self {
        self.keys = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartEmailTemplateUpdate {
    pub is_active: Nullable<bool>,
    pub coupon_code: Nullable<String>,
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub notify_at_minutes: Nullable<i64>,
    pub template: Nullable<TemplateInput>,
}

record!(AbandonedCartEmailTemplateUpdate { is_active, coupon_code, notify_at_minutes, template });

impl AbandonedCartEmailTemplateUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn is_active(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_active = value.into();
        self
    }
    pub fn coupon_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.coupon_code = value.into();
        self
    }
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub fn notify_at_minutes(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.notify_at_minutes = value.into();
        self
    }
    pub fn template(mut self, value: impl Into<Nullable<TemplateInput>>) -> Self {
        self.template = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartSettings {
    pub use_global: Option<bool>,
}

record!(AbandonedCartSettings { use_global });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartSettingsUpdate {
    pub use_global: bool,
}

record!(AbandonedCartSettingsUpdate { use_global });

impl AbandonedCartSettingsUpdate {
    pub fn new(use_global: bool) -> Self {
        Self { use_global }
    }
    pub fn use_global(mut self, value: bool) -> Self {
        self.use_global = value;
        self
    }
}
