// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Storefront Checkouts.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    CartLineItemsPhysicalItemsOptions,
    CartLineItemsDigitalItemsOptions,
    CartLineItemsPhysicalItemsCategoryNames,
    CartLineItemsDigitalItemsCategoryNames,
    CartLineItemsCustomItemsCategoryNames,
    Customer,
    CustomerCustomerGroup,
    Payments,
    Promotions,
    ConsignmentsAvailableShippingOptions,
    ConsignmentsAvailablePickupOptions,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    CartLineItemsPhysicalItemsOptions = "cart.lineItems.physicalItems.options",
    CartLineItemsDigitalItemsOptions = "cart.lineItems.digitalItems.options",
    CartLineItemsPhysicalItemsCategoryNames = "cart.lineItems.physicalItems.categoryNames",
    CartLineItemsDigitalItemsCategoryNames = "cart.lineItems.digitalItems.categoryNames",
    CartLineItemsCustomItemsCategoryNames = "cart.lineItems.customItems.categoryNames",
    Customer = "customer", CustomerCustomerGroup = "customer.customerGroup", Payments = "payments",
    Promotions = "promotions",
    ConsignmentsAvailableShippingOptions = "consignments.availableShippingOptions",
    ConsignmentsAvailablePickupOptions = "consignments.availablePickupOptions",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutPaymentProviderType {
    PaymentTypeHosted,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CheckoutPaymentProviderType { PaymentTypeHosted = "PAYMENT_TYPE_HOSTED" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutPaymentDetail {
    Finalize,
    Initialize,
    Acknowledge,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CheckoutPaymentDetail {
    Finalize = "FINALIZE", Initialize = "INITIALIZE", Acknowledge = "ACKNOWLEDGE",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutPromotionType {
    Promotion,
    Upsell,
    Eligible,
    Applied,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CheckoutPromotionType {
    Promotion = "promotion", Upsell = "upsell", Eligible = "eligible", Applied = "applied",
});
