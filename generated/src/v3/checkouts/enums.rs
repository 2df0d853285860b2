// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Checkouts.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    CartLineItemsPhysicalItemsOptions,
    CartLineItemsDigitalItemsOptions,
    ConsignmentsAvailableShippingOptions,
    PromotionsBanners,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    CartLineItemsPhysicalItemsOptions = "cart.line_items.physical_items.options",
    CartLineItemsDigitalItemsOptions = "cart.line_items.digital_items.options",
    ConsignmentsAvailableShippingOptions = "consignments.available_shipping_options",
    PromotionsBanners = "promotions.banners",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CheckoutConsignmentInclude {
    ConsignmentsAvailableShippingOptions,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CheckoutConsignmentInclude {
    ConsignmentsAvailableShippingOptions = "consignments.available_shipping_options",
});
