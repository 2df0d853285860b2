// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Storefront Orders.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    LineItems,
    BillingAddress,
    Coupons,
    Currency,
    Taxes,
    Payments,
    Consignments,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    LineItems = "lineItems", BillingAddress = "billingAddress", Coupons = "coupons",
    Currency = "currency", Taxes = "taxes", Payments = "payments", Consignments = "consignments",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    Incomplete,
    Pending,
    Shipped,
    PartiallyShipped,
    Refunded,
    Cancelled,
    Declined,
    AwaitingPayment,
    AwaitingPickup,
    AwaitingShipment,
    Completed,
    AwaitingFulfillment,
    ManualVerificationRequired,
    Disputed,
    PartiallyRefunded,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Status {
    Incomplete = "INCOMPLETE", Pending = "PENDING", Shipped = "SHIPPED",
    PartiallyShipped = "PARTIALLY_SHIPPED", Refunded = "REFUNDED", Cancelled = "CANCELLED",
    Declined = "DECLINED", AwaitingPayment = "AWAITING_PAYMENT", AwaitingPickup = "AWAITING_PICKUP",
    AwaitingShipment = "AWAITING_SHIPMENT", Completed = "COMPLETED",
    AwaitingFulfillment = "AWAITING_FULFILLMENT",
    ManualVerificationRequired = "MANUAL_VERIFICATION_REQUIRED", Disputed = "DISPUTED",
    PartiallyRefunded = "PARTIALLY_REFUNDED",
});
