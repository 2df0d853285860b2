// Written by `cargo xtask regen`; edit nothing here.
//! Types of Abandoned carts.

use bigcommerce_runtime::codegen::{Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartSettings {
    pub enable_notification: Option<bool>,
    pub email_customer_until_cart_is_recovered: Option<bool>,
    pub marketing_emails_require_customer_consent: Option<bool>,
    pub email_merchant_when_cart_is_converted: Option<bool>,
    pub email_merchant_when_cart_is_abandoned: Option<bool>,
    /// Format: `email`.
    pub merchant_email_address: Option<String>,
    pub merchant_abandoned_cart_email_frequency_type: Option<
        MerchantAbandonedCartEmailFrequencyType,
    >,
    /// 2 to 1000.
    pub merchant_abandoned_cart_digest_email_frequency: Option<i64>,
}

record!(AbandonedCartSettings {
    enable_notification, email_customer_until_cart_is_recovered,
    marketing_emails_require_customer_consent, email_merchant_when_cart_is_converted,
    email_merchant_when_cart_is_abandoned, merchant_email_address,
    merchant_abandoned_cart_email_frequency_type, merchant_abandoned_cart_digest_email_frequency,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalAbandonedCartSettings {
    pub enable_notification: Nullable<bool>,
    pub email_customer_until_cart_is_recovered: bool,
    pub marketing_emails_require_customer_consent: bool,
    pub email_merchant_when_cart_is_converted: bool,
    pub email_merchant_when_cart_is_abandoned: bool,
    /// Format: `email`.
    pub merchant_email_address: String,
    pub merchant_abandoned_cart_email_frequency_type: MerchantAbandonedCartEmailFrequencyType,
    /// 2 to 1000.
    pub merchant_abandoned_cart_digest_email_frequency: i64,
}

record!(GlobalAbandonedCartSettings {
    enable_notification, email_customer_until_cart_is_recovered,
    marketing_emails_require_customer_consent, email_merchant_when_cart_is_converted,
    email_merchant_when_cart_is_abandoned, merchant_email_address,
    merchant_abandoned_cart_email_frequency_type, merchant_abandoned_cart_digest_email_frequency,
});

impl GlobalAbandonedCartSettings {
    pub fn new(
        email_customer_until_cart_is_recovered: bool,
        marketing_emails_require_customer_consent: bool,
        email_merchant_when_cart_is_converted: bool,
        email_merchant_when_cart_is_abandoned: bool,
        merchant_email_address: impl Into<String>,
        merchant_abandoned_cart_email_frequency_type: impl Into<
            MerchantAbandonedCartEmailFrequencyType,
        >,
        merchant_abandoned_cart_digest_email_frequency: i64,
    ) -> Self {
        Self {
            email_customer_until_cart_is_recovered,
            marketing_emails_require_customer_consent,
            email_merchant_when_cart_is_converted,
            email_merchant_when_cart_is_abandoned,
            merchant_email_address: merchant_email_address.into(),
            merchant_abandoned_cart_email_frequency_type: merchant_abandoned_cart_email_frequency_type
                .into(),
            merchant_abandoned_cart_digest_email_frequency,
            ..Record::empty()
        }
    }
    pub fn enable_notification(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enable_notification = value.into();
        self
    }
    pub fn email_customer_until_cart_is_recovered(mut self, value: bool) -> Self {
        self.email_customer_until_cart_is_recovered = value;
        self
    }
    pub fn marketing_emails_require_customer_consent(mut self, value: bool) -> Self {
        self.marketing_emails_require_customer_consent = value;
        self
    }
    pub fn email_merchant_when_cart_is_converted(mut self, value: bool) -> Self {
        self.email_merchant_when_cart_is_converted = value;
        self
    }
    pub fn email_merchant_when_cart_is_abandoned(mut self, value: bool) -> Self {
        self.email_merchant_when_cart_is_abandoned = value;
        self
    }
    /// Format: `email`.
    pub fn merchant_email_address(mut self, value: impl Into<String>) -> Self {
        self.merchant_email_address = value.into();
        self
    }
    pub fn merchant_abandoned_cart_email_frequency_type(
        mut self,
        value: impl Into<MerchantAbandonedCartEmailFrequencyType>,
    ) -> Self {
        self.merchant_abandoned_cart_email_frequency_type = value.into();
        self
    }
    /// 2 to 1000.
    pub fn merchant_abandoned_cart_digest_email_frequency(mut self, value: i64) -> Self {
        self.merchant_abandoned_cart_digest_email_frequency = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelAbandonedCartSettings {
    pub enable_notification: Nullable<bool>,
    pub email_customer_until_cart_is_recovered: Nullable<bool>,
    pub marketing_emails_require_customer_consent: Nullable<bool>,
    pub email_merchant_when_cart_is_converted: Nullable<bool>,
    pub email_merchant_when_cart_is_abandoned: Nullable<bool>,
    /// Format: `email`. At most 500 characters.
    pub merchant_email_address: Nullable<String>,
    pub merchant_abandoned_cart_email_frequency_type: Nullable<
        MerchantAbandonedCartEmailFrequencyType,
    >,
    /// 2 to 1000.
    pub merchant_abandoned_cart_digest_email_frequency: Nullable<i64>,
}

record!(ChannelAbandonedCartSettings {
    enable_notification, email_customer_until_cart_is_recovered,
    marketing_emails_require_customer_consent, email_merchant_when_cart_is_converted,
    email_merchant_when_cart_is_abandoned, merchant_email_address,
    merchant_abandoned_cart_email_frequency_type, merchant_abandoned_cart_digest_email_frequency,
});

impl ChannelAbandonedCartSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn enable_notification(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enable_notification = value.into();
        self
    }
    pub fn email_customer_until_cart_is_recovered(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.email_customer_until_cart_is_recovered = value.into();
        self
    }
    pub fn marketing_emails_require_customer_consent(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.marketing_emails_require_customer_consent = value.into();
        self
    }
    pub fn email_merchant_when_cart_is_converted(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.email_merchant_when_cart_is_converted = value.into();
        self
    }
    pub fn email_merchant_when_cart_is_abandoned(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.email_merchant_when_cart_is_abandoned = value.into();
        self
    }
    /// Format: `email`. At most 500 characters.
    pub fn merchant_email_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.merchant_email_address = value.into();
        self
    }
    pub fn merchant_abandoned_cart_email_frequency_type(
        mut self,
        value: impl Into<Nullable<MerchantAbandonedCartEmailFrequencyType>>,
    ) -> Self {
        self.merchant_abandoned_cart_email_frequency_type = value.into();
        self
    }
    /// 2 to 1000.
    pub fn merchant_abandoned_cart_digest_email_frequency(
        mut self,
        value: impl Into<Nullable<i64>>,
    ) -> Self {
        self.merchant_abandoned_cart_digest_email_frequency = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AbandonedCartInfo {
    pub cart_id: Option<String>,
}

record!(AbandonedCartInfo { cart_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetailed {
    pub errors: Option<Map<String, String>>,
}

record!(ErrorDetailed { errors });
