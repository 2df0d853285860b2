// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Carts.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCart {
    /// Format: `UUID`.
    pub id: Option<String>,
    pub customer_id: Option<i64>,
    pub email: Option<String>,
    pub currency: Option<CartCurrency>,
    pub is_tax_included: Option<bool>,
    pub base_amount: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub cart_amount: Option<Decimal>,
    pub coupons: Option<Vec<ResponseCartCoupon>>,
    pub discounts: Option<Vec<ResponseCartDiscount>>,
    pub line_items: Option<ResponseCartLineItems>,
    /// Format: `ISO-8601`.
    pub created_time: Option<String>,
    /// Format: `ISO-8601`.
    pub updated_time: Option<String>,
    pub locale: Option<String>,
    pub version: Option<i64>,
}

record!(ResponseCart {
    id, customer_id = "customerId", email, currency, is_tax_included = "isTaxIncluded",
    base_amount = "baseAmount", discount_amount = "discountAmount", cart_amount = "cartAmount",
    coupons, discounts, line_items = "lineItems", created_time = "createdTime",
    updated_time = "updatedTime", locale, version,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCartCoupon {
    pub code: Option<String>,
    pub coupon_type: Option<i64>,
    pub discounted_amount: Option<Decimal>,
    pub display_name: Option<String>,
    pub id: Option<String>,
}

record!(ResponseCartCoupon {
    code, coupon_type = "couponType", discounted_amount = "discountedAmount",
    display_name = "displayName", id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCartDiscount {
    pub discounted_amount: Option<Decimal>,
    pub id: Option<String>,
}

record!(ResponseCartDiscount { discounted_amount = "discountedAmount", id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseCartLineItems {
    pub custom_items: Option<Vec<CartLineItemsCustomItems>>,
    pub digital_items: Option<Vec<CartLineItemsDigitalItems>>,
    pub gift_certificates: Option<Vec<CartLineItemsGiftCertificates>>,
    pub physical_items: Option<Vec<CartLineItemsPhysicalItems>>,
}

record!(ResponseCartLineItems {
    custom_items = "customItems", digital_items = "digitalItems",
    gift_certificates = "giftCertificates", physical_items = "physicalItems",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemsCustomItems {
    /// Read-only.
    pub extended_list_price: Option<Decimal>,
    /// Read-only.
    pub id: Option<String>,
    /// Read-only.
    pub list_price: Option<Decimal>,
    /// Read-only.
    pub name: Option<String>,
    /// Read-only.
    pub quantity: Option<i64>,
    /// Read-only.
    pub sku: Option<String>,
}

record!(CartLineItemsCustomItems {
    extended_list_price = "extendedListPrice", id, list_price = "listPrice", name, quantity, sku,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemsDigitalItems {
    pub options: Option<Vec<CartItemOption>>,
    pub brand: Option<String>,
    pub coupon_amount: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub discounts: Option<Vec<CartLineItemsDigitalItemDiscount>>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub id: Option<String>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    pub is_mutable: Option<bool>,
    pub is_taxable: Option<bool>,
    pub list_price: Option<Decimal>,
    pub original_price: Option<Decimal>,
    pub name: Option<String>,
    pub parent_id: Option<String>,
    pub product_id: Option<i64>,
    pub quantity: Option<i64>,
    pub sale_price: Option<Decimal>,
    pub sku: Option<String>,
    pub r#type: Option<CartLineItemsDigitalItemsType>,
    /// Format: `uri`.
    pub url: Option<String>,
    pub variant_id: Option<i64>,
}

record!(CartLineItemsDigitalItems {
    options, brand, coupon_amount = "couponAmount", discount_amount = "discountAmount", discounts,
    extended_list_price = "extendedListPrice", extended_sale_price = "extendedSalePrice", id,
    image_url = "imageUrl", is_mutable = "isMutable", is_taxable = "isTaxable",
    list_price = "listPrice", original_price = "originalPrice", name, parent_id = "parentId",
    product_id = "productId", quantity, sale_price = "salePrice", sku, r#type, url,
    variant_id = "variantId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartItemOption {
    pub name: Option<String>,
    pub name_id: Option<i64>,
    pub value: Option<String>,
    pub value_id: Option<i64>,
}

record!(CartItemOption { name, name_id = "nameId", value, value_id = "valueId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemsGiftCertificates {
    pub amount: Option<Decimal>,
    pub id: Option<String>,
    pub taxable: Option<bool>,
    pub message: Option<String>,
    pub name: Option<String>,
    pub recipient: Option<ContactEntity>,
    pub sender: Option<ContactEntity>,
    pub theme: Option<String>,
    pub r#type: Option<CartLineItemsGiftCertificatesType>,
}

record!(CartLineItemsGiftCertificates {
    amount, id, taxable, message, name, recipient, sender, theme, r#type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemsPhysicalItems {
    pub options: Option<Vec<CartItemOption>>,
    pub brand: Option<String>,
    pub coupon_amount: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub discounts: Option<Vec<ResponseCartDiscount>>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub id: Option<String>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    pub is_mutable: Option<bool>,
    pub is_taxable: Option<bool>,
    pub list_price: Option<Decimal>,
    pub original_price: Option<Decimal>,
    pub name: Option<String>,
    pub parent_id: Option<i64>,
    pub product_id: Option<i64>,
    pub quantity: Option<i64>,
    pub sale_price: Option<Decimal>,
    pub sku: Option<String>,
    pub r#type: Option<CartLineItemsPhysicalItemsType>,
    /// Format: `uri`.
    pub url: Option<String>,
    pub variant_id: Option<i64>,
    pub gift_wrapping: Option<GiftWrapping>,
    pub is_shipping_required: Option<bool>,
}

record!(CartLineItemsPhysicalItems {
    options, brand, coupon_amount = "couponAmount", discount_amount = "discountAmount", discounts,
    extended_list_price = "extendedListPrice", extended_sale_price = "extendedSalePrice", id,
    image_url = "imageUrl", is_mutable = "isMutable", is_taxable = "isTaxable",
    list_price = "listPrice", original_price = "originalPrice", name, parent_id = "parentId",
    product_id = "productId", quantity, sale_price = "salePrice", sku, r#type, url,
    variant_id = "variantId", gift_wrapping = "giftWrapping",
    is_shipping_required = "isShippingRequired",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestCart {
    pub line_items: Option<Vec<CartPostLineItem>>,
    pub gift_certificates: Option<Vec<LineItemGiftCertificate>>,
    pub locale: Option<String>,
}

record!(RequestCart { line_items = "lineItems", gift_certificates = "giftCertificates", locale });

impl RequestCart {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = CartPostLineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = LineItemGiftCertificate>,
    ) -> Self {
        self.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartPostLineItem {
    pub product_id: i64,
    pub quantity: i64,
    pub variant_id: Option<i64>,
    pub option_selections: Option<Vec<CartPostLineItemOptionSelection>>,
    pub gift_wrapping: Nullable<PostOrPutGiftWrapping>,
}

record!(CartPostLineItem {
    product_id = "productId", quantity, variant_id = "variantId",
    option_selections = "optionSelections", gift_wrapping = "giftWrapping",
});

impl CartPostLineItem {
    pub fn new(product_id: i64, quantity: i64) -> Self {
        Self {
            product_id,
            quantity,
            ..Record::empty()
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn option_selections(
        mut self,
        value: impl IntoIterator<Item = CartPostLineItemOptionSelection>,
    ) -> Self {
        self.option_selections = Some(value.into_iter().collect());
        self
    }
    pub fn gift_wrapping(
        mut self,
        value: impl Into<Nullable<PostOrPutGiftWrapping>>,
    ) -> Self {
        self.gift_wrapping = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPostLineItemOptionSelection {
    pub option_id: Option<i64>,
    pub option_value: Option<CartPostLineItemOptionSelectionOptionValue>,
}

record!(CartPostLineItemOptionSelection { option_id = "optionId", option_value = "optionValue" });

impl CartPostLineItemOptionSelection {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    pub fn option_value(
        mut self,
        value: impl Into<CartPostLineItemOptionSelectionOptionValue>,
    ) -> Self {
        self.option_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineItemGiftCertificate {
    /// 1 to 1000.
    pub amount: Decimal,
    pub message: Option<String>,
    pub name: String,
    /// At least 1.
    pub quantity: i64,
    pub recipient: ContactEntity,
    pub sender: ContactEntity,
    pub theme: String,
}

record!(LineItemGiftCertificate { amount, message, name, quantity, recipient, sender, theme });

impl LineItemGiftCertificate {
    pub fn new(
        amount: impl Into<Decimal>,
        name: impl Into<String>,
        quantity: i64,
        recipient: ContactEntity,
        sender: ContactEntity,
        theme: impl Into<String>,
    ) -> Self {
        Self {
            amount: amount.into(),
            name: name.into(),
            quantity,
            recipient,
            sender,
            theme: theme.into(),
            ..Record::empty()
        }
    }
    /// 1 to 1000.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At least 1.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn recipient(mut self, value: ContactEntity) -> Self {
        self.recipient = value;
        self
    }
    pub fn sender(mut self, value: ContactEntity) -> Self {
        self.sender = value;
        self
    }
    pub fn theme(mut self, value: impl Into<String>) -> Self {
        self.theme = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemsRequest {
    pub line_items: Option<Vec<CartPostLineItem>>,
    pub gift_certificates: Option<Vec<LineItemGiftCertificate>>,
    pub version: Option<i64>,
}

record!(LineItemsRequest {
    line_items = "lineItems", gift_certificates = "giftCertificates", version,
});

impl LineItemsRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line_items(
        mut self,
        value: impl IntoIterator<Item = CartPostLineItem>,
    ) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = LineItemGiftCertificate>,
    ) -> Self {
        self.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestLineItemPut {
    pub line_item: Nullable<CartPostLineItem>,
    pub gift_certificate: Nullable<LineItemGiftCertificate>,
    pub version: Nullable<i64>,
}

record!(RequestLineItemPut {
    line_item = "lineItem", gift_certificate = "giftCertificate", version,
});

impl RequestLineItemPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line_item(mut self, value: impl Into<Nullable<CartPostLineItem>>) -> Self {
        self.line_item = value.into();
        self
    }
    pub fn gift_certificate(
        mut self,
        value: impl Into<Nullable<LineItemGiftCertificate>>,
    ) -> Self {
        self.gift_certificate = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartCurrencyInput {
    pub currency_code: String,
}

record!(CartCurrencyInput { currency_code = "currencyCode" });

impl CartCurrencyInput {
    pub fn new(currency_code: impl Into<String>) -> Self {
        Self {
            currency_code: currency_code.into(),
        }
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = value.into();
        self
    }
}
