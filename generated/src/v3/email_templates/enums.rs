// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Email Templates.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailTemplateTypeId {
    AbandonedCartEmail,
    AccountDetailsChangedEmail,
    CombinedOrderStatusEmail,
    CreateaccountEmail,
    CreateguestaccountEmail,
    GiftcertificateEmail,
    InvoiceEmail,
    OrdermessageNotification,
    ReturnConfirmationEmail,
    ReturnStatuschangeEmail,
    ProductReviewEmail,
    AccountResetPasswordEmail,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(EmailTemplateTypeId {
    AbandonedCartEmail = "abandoned_cart_email",
    AccountDetailsChangedEmail = "account_details_changed_email",
    CombinedOrderStatusEmail = "combined_order_status_email",
    CreateaccountEmail = "createaccount_email",
    CreateguestaccountEmail = "createguestaccount_email",
    GiftcertificateEmail = "giftcertificate_email", InvoiceEmail = "invoice_email",
    OrdermessageNotification = "ordermessage_notification",
    ReturnConfirmationEmail = "return_confirmation_email",
    ReturnStatuschangeEmail = "return_statuschange_email",
    ProductReviewEmail = "product_review_email",
    AccountResetPasswordEmail = "account_reset_password_email",
});
