// Written by `cargo xtask regen`; edit nothing here.
//! Types of Orders V3.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetailed {
    pub errors: Option<Map<String, Json>>,
}

record!(ErrorDetailed { errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Transaction {
    pub event: Option<TransactionEvent>,
    pub method: Option<TransactionMethod>,
    pub amount: Option<Decimal>,
    /// Format: `ISO-4217`.
    pub currency: Option<String>,
    pub gateway: Option<TransactionGateway>,
    pub gateway_transaction_id: Option<String>,
    pub test: Option<bool>,
    pub status: Option<TransactionStatus>,
    pub fraud_review: Option<bool>,
    pub reference_transaction_id: Option<i64>,
    pub offline: Option<TransactionOffline>,
    pub custom: Option<TransactionCustom>,
    pub payment_method_id: Option<String>,
    pub id: Option<i64>,
    pub order_id: Option<String>,
    pub date_created: Option<DateTime>,
    pub payment_instrument_token: Option<String>,
    pub provider_instrument_token: Option<String>,
    pub provider_customer_id: Option<String>,
    pub avs_result: Option<TransactionAvsResult>,
    pub cvv_result: Option<CodeMessage>,
    pub credit_card: Option<CreditCard>,
    pub gift_certificate: Option<TransactionGiftCertificate>,
    pub store_credit: Option<TransactionStoreCredit>,
    pub custom_provider_field_result: Option<TransactionCustomProviderFieldResult>,
}

record!(Transaction {
    event, method, amount, currency, gateway, gateway_transaction_id, test, status, fraud_review,
    reference_transaction_id, offline, custom, payment_method_id, id, order_id, date_created,
    payment_instrument_token, provider_instrument_token, provider_customer_id, avs_result,
    cvv_result, credit_card, gift_certificate, store_credit, custom_provider_field_result,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionOffline {
    pub display_name: Option<String>,
}

record!(TransactionOffline { display_name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionCustom {
    pub payment_method: Option<String>,
}

record!(TransactionCustom { payment_method });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionAvsResult {
    pub code: Option<String>,
    pub message: Option<String>,
    pub street_match: Option<String>,
    pub postal_match: Option<String>,
}

record!(TransactionAvsResult { code, message, street_match, postal_match });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    pub card_type: Option<CreditCardType>,
    pub card_iin: Option<String>,
    pub card_last4: Option<String>,
    /// 1 to 12.
    pub card_expiry_month: Option<i64>,
    pub card_expiry_year: Option<i64>,
}

record!(CreditCard { card_type, card_iin, card_last4, card_expiry_month, card_expiry_year });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionGiftCertificate {
    pub code: Option<String>,
    /// 0 to 21474836.47.
    pub original_balance: Option<Decimal>,
    pub starting_balance: Option<Decimal>,
    pub remaining_balance: Option<Decimal>,
    pub status: Option<GiftCertificateStatus>,
}

record!(TransactionGiftCertificate {
    code, original_balance, starting_balance, remaining_balance, status,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionStoreCredit {
    pub remaining_balance: Option<Decimal>,
}

record!(TransactionStoreCredit { remaining_balance });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionCustomProviderFieldResult {
    pub receipt_number: Option<String>,
    pub authorization_code: Option<String>,
    pub fraud_response: Option<String>,
    pub amount_received: Option<Decimal>,
}

record!(TransactionCustomProviderFieldResult {
    receipt_number, authorization_code, fraud_response, amount_received,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RefundQuotePost {
    ItemsRefund(RefundQuoteItemsRefund),
    TaxAdjustmentAmount(RefundQuoteTaxAdjustmentAmount),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(RefundQuotePost { ItemsRefund(object), TaxAdjustmentAmount(object) });

impl From<RefundQuoteItemsRefund> for RefundQuotePost {
    fn from(value: RefundQuoteItemsRefund) -> Self {
        Self::ItemsRefund(value)
    }
}

impl From<RefundQuoteTaxAdjustmentAmount> for RefundQuotePost {
    fn from(value: RefundQuoteTaxAdjustmentAmount) -> Self {
        Self::TaxAdjustmentAmount(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundQuoteItemsRefund {
    pub items: Vec<ItemsRefund>,
}

record!(RefundQuoteItemsRefund { items });

impl RefundQuoteItemsRefund {
    pub fn new(items: impl IntoIterator<Item = ItemsRefund>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
    pub fn items(mut self, value: impl IntoIterator<Item = ItemsRefund>) -> Self {
        self.items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ItemsRefund {
    QuantityBound(QuantityBoundItem),
    AmountBound(AmountBoundItem),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ItemsRefund by "item_type" {
    QuantityBound(object is "PRODUCT" "GIFT_WRAPPING"),
    AmountBound(object is "ORDER" "SHIPPING" "HANDLING" "TAX" "FEE"),
});

impl From<QuantityBoundItem> for ItemsRefund {
    fn from(value: QuantityBoundItem) -> Self {
        Self::QuantityBound(value)
    }
}

impl From<AmountBoundItem> for ItemsRefund {
    fn from(value: AmountBoundItem) -> Self {
        Self::AmountBound(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuantityBoundItem {
    pub item_type: QuantityBoundItemType,
    pub item_id: i64,
    pub adjustments: Option<Vec<RefundItemAdjustment>>,
    pub quantity: i64,
    /// At most 1000 characters.
    pub reason: Option<String>,
}

record!(QuantityBoundItem { item_type, item_id, adjustments, quantity, reason });

impl QuantityBoundItem {
    pub fn new(
        item_type: impl Into<QuantityBoundItemType>,
        item_id: i64,
        quantity: i64,
    ) -> Self {
        Self {
            item_type: item_type.into(),
            item_id,
            quantity,
            ..Record::empty()
        }
    }
    pub fn item_type(mut self, value: impl Into<QuantityBoundItemType>) -> Self {
        self.item_type = value.into();
        self
    }
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = value;
        self
    }
    pub fn adjustments(
        mut self,
        value: impl IntoIterator<Item = RefundItemAdjustment>,
    ) -> Self {
        self.adjustments = Some(value.into_iter().collect());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    /// At most 1000 characters.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundItemAdjustment {
    /// At most 0 (exclusive).
    pub amount: Option<Decimal>,
    /// At most 255 characters.
    pub description: Option<String>,
}

record!(RefundItemAdjustment { amount, description });

impl RefundItemAdjustment {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At most 0 (exclusive).
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AmountBoundItem {
    pub item_type: AmountBoundItemType,
    pub item_id: i64,
    pub amount: Decimal,
    /// At most 1000 characters.
    pub reason: Option<String>,
}

record!(AmountBoundItem { item_type, item_id, amount, reason });

impl AmountBoundItem {
    pub fn new(
        item_type: impl Into<AmountBoundItemType>,
        item_id: i64,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            item_type: item_type.into(),
            item_id,
            amount: amount.into(),
            ..Record::empty()
        }
    }
    pub fn item_type(mut self, value: impl Into<AmountBoundItemType>) -> Self {
        self.item_type = value.into();
        self
    }
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = value;
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    /// At most 1000 characters.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundQuoteTaxAdjustmentAmount {
    pub tax_adjustment_amount: Decimal,
}

record!(RefundQuoteTaxAdjustmentAmount { tax_adjustment_amount });

impl RefundQuoteTaxAdjustmentAmount {
    pub fn new(tax_adjustment_amount: impl Into<Decimal>) -> Self {
        Self {
            tax_adjustment_amount: tax_adjustment_amount.into(),
        }
    }
    pub fn tax_adjustment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_adjustment_amount = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundQuote {
    pub order_id: Option<i64>,
    pub total_refund_amount: Option<Decimal>,
    pub total_refund_tax_amount: Option<Decimal>,
    pub order_level_refund_amount: Option<Decimal>,
    pub rounding: Option<Decimal>,
    pub adjustment: Option<Decimal>,
    pub tax_inclusive: Option<bool>,
    pub refund_methods: Option<Vec<Vec<PaymentOption>>>,
}

record!(RefundQuote {
    order_id, total_refund_amount, total_refund_tax_amount, order_level_refund_amount, rounding,
    adjustment, tax_inclusive, refund_methods,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOption {
    pub provider_id: Option<String>,
    pub provider_description: Option<String>,
    pub amount: Option<Decimal>,
    pub offline: Option<bool>,
    pub offline_provider: Option<bool>,
    pub offline_reason: Option<String>,
}

record!(PaymentOption {
    provider_id, provider_description, amount, offline, offline_provider, offline_reason,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Refund {
    /// Read-only.
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    /// Read-only.
    pub user_id: Option<i64>,
    /// Read-only.
    pub created: Option<DateTime>,
    pub reason: Option<String>,
    pub total_amount: Option<Decimal>,
    pub total_tax: Option<Decimal>,
    pub uses_merchant_override_values: Option<bool>,
    pub items: Option<Vec<RefundItem>>,
    /// At least 1 item.
    pub payments: Option<Vec<RefundPayment>>,
}

record!(Refund {
    id, order_id, user_id, created, reason, total_amount, total_tax, uses_merchant_override_values,
    items, payments,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundItem {
    pub item_type: Option<OrderRefundItemType>,
    pub item_id: Option<i64>,
    pub reason: Option<String>,
    pub quantity: Option<i64>,
    pub adjustments: Option<Vec<RefundItemAdjustment>>,
    pub requested_amount: Option<Decimal>,
}

record!(RefundItem { item_type, item_id, reason, quantity, adjustments, requested_amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RefundPayment {
    /// Read-only.
    pub id: Option<i64>,
    pub provider_id: Option<String>,
    pub amount: Option<Decimal>,
    pub offline: Option<bool>,
    pub is_declined: Option<bool>,
    pub declined_message: Option<String>,
    pub transaction_id: Option<String>,
}

record!(RefundPayment {
    id, provider_id, amount, offline, is_declined, declined_message, transaction_id,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RefundRequestPost {
    Items(RefundRequestPostItems),
    TaxAdjustmentAmount(RefundPostTaxAdjustmentAmount),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(RefundRequestPost { Items(object), TaxAdjustmentAmount(object) });

impl From<RefundRequestPostItems> for RefundRequestPost {
    fn from(value: RefundRequestPostItems) -> Self {
        Self::Items(value)
    }
}

impl From<RefundPostTaxAdjustmentAmount> for RefundRequestPost {
    fn from(value: RefundPostTaxAdjustmentAmount) -> Self {
        Self::TaxAdjustmentAmount(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundRequestPostItems {
    pub items: Vec<ItemsRefund>,
    pub payments: Vec<PaymentRequest>,
    pub merchant_calculated_override: Option<MerchantOverride>,
}

record!(RefundRequestPostItems { items, payments, merchant_calculated_override });

impl RefundRequestPostItems {
    pub fn new(
        items: impl IntoIterator<Item = ItemsRefund>,
        payments: impl IntoIterator<Item = PaymentRequest>,
    ) -> Self {
        Self {
            items: items.into_iter().collect(),
            payments: payments.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn items(mut self, value: impl IntoIterator<Item = ItemsRefund>) -> Self {
        self.items = value.into_iter().collect();
        self
    }
    pub fn payments(mut self, value: impl IntoIterator<Item = PaymentRequest>) -> Self {
        self.payments = value.into_iter().collect();
        self
    }
    pub fn merchant_calculated_override(mut self, value: MerchantOverride) -> Self {
        self.merchant_calculated_override = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequest {
    pub provider_id: Option<String>,
    pub amount: Option<Decimal>,
    pub offline: Option<bool>,
}

record!(PaymentRequest { provider_id, amount, offline });

impl PaymentRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn provider_id(mut self, value: impl Into<String>) -> Self {
        self.provider_id = Some(value.into());
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    pub fn offline(mut self, value: bool) -> Self {
        self.offline = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MerchantOverride {
    pub total_amount: Decimal,
    pub total_tax: Decimal,
}

record!(MerchantOverride { total_amount, total_tax });

impl MerchantOverride {
    pub fn new(total_amount: impl Into<Decimal>, total_tax: impl Into<Decimal>) -> Self {
        Self {
            total_amount: total_amount.into(),
            total_tax: total_tax.into(),
        }
    }
    pub fn total_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.total_amount = value.into();
        self
    }
    pub fn total_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.total_tax = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundPostTaxAdjustmentAmount {
    pub tax_adjustment_amount: Decimal,
    pub merchant_calculated_override: Option<MerchantOverride>,
}

record!(RefundPostTaxAdjustmentAmount { tax_adjustment_amount, merchant_calculated_override });

impl RefundPostTaxAdjustmentAmount {
    pub fn new(tax_adjustment_amount: impl Into<Decimal>) -> Self {
        Self {
            tax_adjustment_amount: tax_adjustment_amount.into(),
            ..Record::empty()
        }
    }
    pub fn tax_adjustment_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.tax_adjustment_amount = value.into();
        self
    }
    pub fn merchant_calculated_override(mut self, value: MerchantOverride) -> Self {
        self.merchant_calculated_override = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundError {
    pub data: Option<Vec<UnprocessableContentError>>,
}

record!(OrderRefundError { data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnavailableError {
    pub data: Option<Vec<FailedQuoteError>>,
    pub meta: Option<ServiceUnavailableErrorMeta>,
}

record!(ServiceUnavailableError { data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedQuoteError {
    pub order_id: Option<i64>,
    pub status: Option<i64>,
    pub error: Option<String>,
}

record!(FailedQuoteError { order_id, status, error });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceUnavailableErrorMeta {
    pub meta: Option<MetaItem>,
}

record!(ServiceUnavailableErrorMeta { meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaItem {
    pub total: Option<i64>,
    pub count: Option<i64>,
    pub per_page: Option<i64>,
    pub current_page: Option<i64>,
    pub total_pages: Option<i64>,
    pub links: Option<MetaItemLinks>,
}

record!(MetaItem { total, count, per_page, current_page, total_pages, links });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaItemLinks {
    pub previous: Option<String>,
    pub current: Option<String>,
    pub next: Option<String>,
}

record!(MetaItemLinks { previous, current, next });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefund {
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub user_id: Option<i64>,
    pub created: Option<DateTime>,
    pub reason: Option<String>,
    pub total_amount: Option<Decimal>,
    pub total_tax: Option<Decimal>,
    pub uses_merchant_override_values: Option<bool>,
    pub payments: Option<Vec<OrderRefundPayment>>,
    pub items: Option<Vec<OrderRefundItem>>,
}

record!(OrderRefund {
    id, order_id, user_id, created, reason, total_amount, total_tax, uses_merchant_override_values,
    payments, items,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundPayment {
    pub id: Option<i64>,
    pub provider_id: Option<String>,
    pub amount: Option<Decimal>,
    pub offline: Option<bool>,
    pub is_declined: Option<bool>,
    pub declined_message: Option<String>,
}

record!(OrderRefundPayment { id, provider_id, amount, offline, is_declined, declined_message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderRefundItem {
    pub item_type: Option<OrderRefundItemType>,
    pub item_id: Option<i64>,
    pub quantity: Option<i64>,
    pub requested_amount: Option<Decimal>,
    pub reason: Option<String>,
}

record!(OrderRefundItem { item_type, item_id, quantity, requested_amount as Text, reason });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFoundError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Vec<Json>>,
}

record!(NotFoundError { status, title, r#type, errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalOrderSetting {
    pub notifications: Option<GlobalOrderSettingsNotifications>,
    pub meta: Option<Map<String, Json>>,
}

record!(GlobalOrderSetting { notifications, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalOrderSettingsNotifications {
    pub order_placed: Option<GlobalOrderSettingNotificationsOrderPlaced>,
    pub forward_invoice: Option<GlobalOrderSettingNotificationsOrderPlaced>,
}

record!(GlobalOrderSettingsNotifications { order_placed, forward_invoice });

impl GlobalOrderSettingsNotifications {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn order_placed(
        mut self,
        value: GlobalOrderSettingNotificationsOrderPlaced,
    ) -> Self {
        self.order_placed = Some(value);
        self
    }
    pub fn forward_invoice(
        mut self,
        value: GlobalOrderSettingNotificationsOrderPlaced,
    ) -> Self {
        self.forward_invoice = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalOrderSettingNotificationsOrderPlaced {
    pub email_addresses: Option<Vec<String>>,
}

record!(GlobalOrderSettingNotificationsOrderPlaced { email_addresses });

impl GlobalOrderSettingNotificationsOrderPlaced {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn email_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalOrderSettingError {
    pub schema: Option<UnprocessableContentError>,
}

record!(GlobalOrderSettingError { schema });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GlobalOrderSettings {
    pub notifications: Nullable<GlobalOrderSettingsNotifications>,
}

record!(GlobalOrderSettings { notifications });

impl GlobalOrderSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn notifications(
        mut self,
        value: impl Into<Nullable<GlobalOrderSettingsNotifications>>,
    ) -> Self {
        self.notifications = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelOrderSettings {
    pub notifications: Nullable<ChannelOrderSettingsNotifications>,
}

record!(ChannelOrderSettings { notifications });

impl ChannelOrderSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn notifications(
        mut self,
        value: impl Into<Nullable<ChannelOrderSettingsNotifications>>,
    ) -> Self {
        self.notifications = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelOrderSettingsNotifications {
    pub order_placed: Option<ChannelOrderSettingsNotificationsOrderPlaced>,
    pub forward_invoice: Option<ChannelOrderSettingsNotificationsOrderPlaced>,
}

record!(ChannelOrderSettingsNotifications { order_placed, forward_invoice });

impl ChannelOrderSettingsNotifications {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn order_placed(
        mut self,
        value: ChannelOrderSettingsNotificationsOrderPlaced,
    ) -> Self {
        self.order_placed = Some(value);
        self
    }
    pub fn forward_invoice(
        mut self,
        value: ChannelOrderSettingsNotificationsOrderPlaced,
    ) -> Self {
        self.forward_invoice = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelOrderSettingsNotificationsOrderPlaced {
    pub email_addresses: Nullable<Vec<String>>,
}

record!(ChannelOrderSettingsNotificationsOrderPlaced { email_addresses });

impl ChannelOrderSettingsNotificationsOrderPlaced {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn email_addresses(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.email_addresses = value.into();
        self
    }
}
