// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Orders V3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::orders" ["v3-orders"]
operations {
    CaptureOrderPayment [200] { 400 ConflictError, 404 ConflictError, 422 UnprocessableContentError, 502 ConflictError, 503 ConflictError, 504 ErrorDetailed },
    VoidOrderPayment [200] { 400 ConflictError, 404 ConflictError, 422 UnprocessableContentError, 502 ConflictError, 503 ConflictError, 504 ErrorDetailed },
    GetOrderTransactions [200 204] { 404 NotFound, 503 ConflictError },
    CreateOrderRefundQuotes [201] (RefundQuotePost) { 422 UnprocessableContentError },
    GetOrderRefunds [200],
    CreateOrderRefund [201] (RefundRequestPost) { 422 OrderRefundError, 503 ServiceUnavailableError },
    GetOrderRefund [200],
    GetOrdersRefunds [200],
    GetOrderMetafields [200],
    CreateOrderMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 UnprocessableContentError, 422 UnprocessableContentError },
    GetOrderMetafield [200] { 404 NotFoundError },
    UpdateOrderMetafield [200] (MetafieldUpdate) { 400 BadRequestError, 404 NotFoundError },
    DeleteOrderMetafield [204] { 404 NotFoundError },
    GetGlobalOrderSettings [200] { 400 GlobalOrderSettingError },
    UpdateGlobalOrderSettings [200] (GlobalOrderSettings) { 400 GlobalOrderSettingError, 422 GlobalOrderSettingError },
    GetChannelOrderSettings [200] { 400 GlobalOrderSettingError },
    UpdateChannelOrderSettings [200] (ChannelOrderSettings) { 400 GlobalOrderSettingError, 422 GlobalOrderSettingError },
    GetOrdersMetafields [200],
    CreateOrdersMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    UpdateOrdersMetafields [200] (Vec<CartsMetafieldUpdate>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    DeleteOrdersMetafields [200] (Vec<i64>) { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
}
types {
    ErrorDetailed, Transaction, TransactionEvent, TransactionMethod, TransactionGateway,
    TransactionStatus, TransactionOffline, TransactionCustom, TransactionAvsResult, CreditCard,
    CreditCardType, TransactionGiftCertificate, TransactionStoreCredit,
    TransactionCustomProviderFieldResult, RefundQuotePost, RefundQuoteItemsRefund, ItemsRefund,
    QuantityBoundItem, QuantityBoundItemType, RefundItemAdjustment, AmountBoundItem,
    AmountBoundItemType, RefundQuoteTaxAdjustmentAmount, RefundQuote, PaymentOption, Refund,
    RefundItem, OrderRefundItemType, RefundPayment, RefundRequestPost, RefundRequestPostItems,
    PaymentRequest, MerchantOverride, RefundPostTaxAdjustmentAmount, OrderRefundError,
    ServiceUnavailableError, FailedQuoteError, ServiceUnavailableErrorMeta, MetaItem, MetaItemLinks,
    OrderRefund, OrderRefundPayment, OrderRefundItem, NotFoundError, GlobalOrderSetting,
    GlobalOrderSettingsNotifications, GlobalOrderSettingNotificationsOrderPlaced,
    GlobalOrderSettingError, GlobalOrderSettings, ChannelOrderSettings,
    ChannelOrderSettingsNotifications, ChannelOrderSettingsNotificationsOrderPlaced,
}
);
