// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Storefront Carts.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    LineItemsPhysicalItemsOptions,
    LineItemsDigitalItemsOptions,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    LineItemsPhysicalItemsOptions = "lineItems.physicalItems.options",
    LineItemsDigitalItemsOptions = "lineItems.digitalItems.options",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartLineItemsDigitalItemsType {
    Digital,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CartLineItemsDigitalItemsType { Digital = "digital" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartLineItemsGiftCertificatesType {
    GiftCertificate,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CartLineItemsGiftCertificatesType { GiftCertificate = "giftCertificate" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CartLineItemsPhysicalItemsType {
    Physical,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CartLineItemsPhysicalItemsType { Physical = "physical" });
