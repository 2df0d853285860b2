// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Subscribers.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriberConsent {
    MarketingNewsletter,
    AbandonedCart,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SubscriberConsent {
    MarketingNewsletter = "marketing_newsletter", AbandonedCart = "abandoned_cart",
});
