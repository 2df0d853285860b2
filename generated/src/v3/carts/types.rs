// Written by `cargo xtask regen`; edit nothing here.
//! Types of Carts.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartCreatePost {
    pub customer_id: Option<i64>,
    pub line_items: Option<Vec<LineItem>>,
    pub custom_items: Option<Vec<CartPostCustomItem>>,
    pub gift_certificates: Option<Vec<GiftCertificate>>,
    pub channel_id: Option<i64>,
    pub currency: Option<Currency>,
    /// Format: `ISO-639`.
    pub locale: Option<String>,
}

record!(CartCreatePost {
    customer_id, line_items, custom_items, gift_certificates, channel_id, currency, locale,
});

impl CartCreatePost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn custom_items(
        mut self,
        value: impl IntoIterator<Item = CartPostCustomItem>,
    ) -> Self {
        self.custom_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = GiftCertificate>,
    ) -> Self {
        self.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn currency(mut self, value: Currency) -> Self {
        self.currency = Some(value);
        self
    }
    /// Format: `ISO-639`.
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LineItem {
    Variant(CartPostVariant),
    Modifier(CartPostModifier),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(LineItem { Variant(object), Modifier(object needs "quantity" "product_id") });

impl From<CartPostVariant> for LineItem {
    fn from(value: CartPostVariant) -> Self {
        Self::Variant(value)
    }
}

impl From<CartPostModifier> for LineItem {
    fn from(value: CartPostModifier) -> Self {
        Self::Modifier(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPostVariant {
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
    pub list_price: Option<Decimal>,
    pub variant_id: Option<i64>,
    pub name: Option<String>,
    pub gift_wrapping: Option<CartPostVariantGiftWrapping>,
}

record!(CartPostVariant { quantity, product_id, list_price, variant_id, name, gift_wrapping });

impl CartPostVariant {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn list_price(mut self, value: impl Into<Decimal>) -> Self {
        self.list_price = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn gift_wrapping(mut self, value: CartPostVariantGiftWrapping) -> Self {
        self.gift_wrapping = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPostVariantGiftWrapping {
    pub wrap_together: Option<bool>,
    pub wrap_details: Option<Vec<CartPostVariantGiftWrappingWrapDetail>>,
}

record!(CartPostVariantGiftWrapping { wrap_together, wrap_details });

impl CartPostVariantGiftWrapping {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn wrap_together(mut self, value: bool) -> Self {
        self.wrap_together = Some(value);
        self
    }
    pub fn wrap_details(
        mut self,
        value: impl IntoIterator<Item = CartPostVariantGiftWrappingWrapDetail>,
    ) -> Self {
        self.wrap_details = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPostVariantGiftWrappingWrapDetail {
    pub id: Option<i64>,
    pub message: Option<String>,
}

record!(CartPostVariantGiftWrappingWrapDetail { id, message });

impl CartPostVariantGiftWrappingWrapDetail {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartPostModifier {
    pub quantity: i64,
    pub product_id: i64,
    pub list_price: Option<Decimal>,
    pub name: Option<String>,
    pub option_selections: Option<Vec<CartPostModifierOptionSelection>>,
}

record!(CartPostModifier { quantity, product_id, list_price, name, option_selections });

impl CartPostModifier {
    pub fn new(quantity: i64, product_id: i64) -> Self {
        Self {
            quantity,
            product_id,
            ..Record::empty()
        }
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn list_price(mut self, value: impl Into<Decimal>) -> Self {
        self.list_price = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn option_selections(
        mut self,
        value: impl IntoIterator<Item = CartPostModifierOptionSelection>,
    ) -> Self {
        self.option_selections = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPostModifierOptionSelection {
    pub option_id: Option<i64>,
    pub option_value: Option<i64>,
    pub name: Option<String>,
    pub value: Option<String>,
    pub name_id: Option<i64>,
    pub value_id: Option<i64>,
}

record!(CartPostModifierOptionSelection {
    option_id, option_value, name, value, name_id = "nameId", value_id = "valueId",
});

impl CartPostModifierOptionSelection {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    pub fn option_value(mut self, value: i64) -> Self {
        self.option_value = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    pub fn name_id(mut self, value: i64) -> Self {
        self.name_id = Some(value);
        self
    }
    pub fn value_id(mut self, value: i64) -> Self {
        self.value_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPostCustomItem {
    pub sku: Option<String>,
    /// 1 to 250 characters.
    pub name: Option<String>,
    pub quantity: Option<i64>,
    pub list_price: Option<Decimal>,
    /// Format: `uri`.
    pub image_url: Option<String>,
}

record!(CartPostCustomItem { sku, name, quantity, list_price, image_url });

impl CartPostCustomItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn list_price(mut self, value: impl Into<Decimal>) -> Self {
        self.list_price = Some(value.into());
        self
    }
    /// Format: `uri`.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftCertificate {
    pub name: String,
    pub theme: GiftCertificateTheme,
    /// 1 to 1000.
    pub amount: Decimal,
    /// At least 1.
    pub quantity: i64,
    pub sender: ContactEntity,
    pub recipient: ContactEntity,
    pub message: Option<String>,
}

record!(GiftCertificate { name, theme, amount, quantity, sender, recipient, message });

impl GiftCertificate {
    pub fn new(
        name: impl Into<String>,
        theme: impl Into<GiftCertificateTheme>,
        amount: impl Into<Decimal>,
        quantity: i64,
        sender: ContactEntity,
        recipient: ContactEntity,
    ) -> Self {
        Self {
            name: name.into(),
            theme: theme.into(),
            amount: amount.into(),
            quantity,
            sender,
            recipient,
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn theme(mut self, value: impl Into<GiftCertificateTheme>) -> Self {
        self.theme = value.into();
        self
    }
    /// 1 to 1000.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    /// At least 1.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn sender(mut self, value: ContactEntity) -> Self {
        self.sender = value;
        self
    }
    pub fn recipient(mut self, value: ContactEntity) -> Self {
        self.recipient = value;
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cart {
    /// Format: `UUID`.
    pub id: Option<String>,
    pub customer_id: Option<i64>,
    pub channel_id: Option<i64>,
    pub email: Option<String>,
    pub currency: Option<Currency>,
    pub tax_included: Option<bool>,
    pub base_amount: Option<Decimal>,
    pub discount_amount: Option<Decimal>,
    pub manual_discount_amount: Option<Decimal>,
    pub cart_amount: Option<Decimal>,
    pub coupons: Option<Vec<AppliedCoupon>>,
    pub discounts: Option<Vec<Discount>>,
    pub line_items: Option<LineItems>,
    pub created_time: Option<DateTime>,
    pub updated_time: Option<DateTime>,
    /// Format: `ISO-639`.
    pub locale: Option<String>,
    pub promotions: Option<CartPromotions>,
    pub version: Option<i64>,
    pub redirect_urls: Option<CartRedirectUrl>,
}

record!(Cart {
    id, customer_id, channel_id, email, currency, tax_included, base_amount, discount_amount,
    manual_discount_amount, cart_amount, coupons, discounts, line_items, created_time, updated_time,
    locale, promotions, version, redirect_urls,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedCoupon {
    pub code: Option<String>,
    /// Read-only.
    pub id: Option<String>,
    /// Read-only.
    pub coupon_type: Option<AppliedCouponType>,
    /// Read-only.
    pub discounted_amount: Option<Decimal>,
    pub display_name: Option<String>,
}

record!(AppliedCoupon { code, id, coupon_type, discounted_amount, display_name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItems {
    pub physical_items: Option<Vec<LineItemsPhysicalItem>>,
    pub digital_items: Option<Vec<LineItemsDigitalItem>>,
    pub gift_certificates: Option<Vec<ItemGiftCertificate>>,
    pub custom_items: Option<Vec<LineItemsCustomItem>>,
}

record!(LineItems { physical_items, digital_items, gift_certificates, custom_items });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemsPhysicalItem {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub name: Option<String>,
    /// Format: `uri`.
    pub url: Option<String>,
    pub quantity: Option<i64>,
    pub taxable: Option<bool>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    pub discounts: Option<Vec<BaseItemDiscount>>,
    pub coupons: Option<BaseItemCoupons>,
    pub discount_amount: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub original_price: Option<Decimal>,
    pub list_price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub is_require_shipping: Option<bool>,
    pub is_mutable: Option<bool>,
    pub added_by_promotion: Option<bool>,
    pub gift_wrapping: Option<GiftWrapping>,
}

record!(LineItemsPhysicalItem {
    id, parent_id, variant_id, product_id, sku, name, url, quantity, taxable, image_url, discounts,
    coupons, discount_amount, coupon_amount, original_price, list_price, sale_price,
    extended_list_price, extended_sale_price, is_require_shipping, is_mutable, added_by_promotion,
    gift_wrapping,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseItemDiscount {
    pub id: Option<PaymentProviderId>,
    pub discounted_amount: Option<Decimal>,
}

record!(BaseItemDiscount { id, discounted_amount });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseItemCoupons {
    Number(Decimal),
    List(Vec<BaseItemCouponsList>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(BaseItemCoupons { Number(number), List(array) });

impl From<Decimal> for BaseItemCoupons {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<BaseItemCouponsList>> for BaseItemCoupons {
    fn from(value: Vec<BaseItemCouponsList>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseItemCouponsList {
    pub id: Option<i64>,
    pub code: Option<String>,
    pub name: Option<String>,
    /// One of `0`, `1`, `2`, `3`, `4`.
    pub discount_type: Option<i64>,
    pub discount_amount: Option<Decimal>,
    pub expires_date: Option<i64>,
    pub total_discount: Option<Decimal>,
}

record!(BaseItemCouponsList {
    id, code, name, discount_type = "discountType", discount_amount = "discountAmount",
    expires_date = "expiresDate", total_discount = "totalDiscount",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LineItemsDigitalItem {
    pub id: Option<String>,
    pub parent_id: Option<String>,
    pub variant_id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub name: Option<String>,
    /// Format: `uri`.
    pub url: Option<String>,
    pub quantity: Option<i64>,
    pub taxable: Option<bool>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    pub discounts: Option<Vec<BaseItemDiscount>>,
    pub coupons: Option<BaseItemCoupons>,
    pub discount_amount: Option<Decimal>,
    pub coupon_amount: Option<Decimal>,
    pub original_price: Option<Decimal>,
    pub list_price: Option<Decimal>,
    pub sale_price: Option<Decimal>,
    pub extended_list_price: Option<Decimal>,
    pub extended_sale_price: Option<Decimal>,
    pub is_require_shipping: Option<bool>,
    pub is_mutable: Option<bool>,
    pub added_by_promotion: Option<bool>,
    pub download_file_urls: Option<Vec<String>>,
    /// Format: `url`.
    pub download_page_url: Option<String>,
    pub download_size: Option<String>,
}

record!(LineItemsDigitalItem {
    id, parent_id, variant_id, product_id, sku, name, url, quantity, taxable, image_url, discounts,
    coupons, discount_amount, coupon_amount, original_price, list_price, sale_price,
    extended_list_price, extended_sale_price, is_require_shipping, is_mutable, added_by_promotion,
    download_file_urls, download_page_url, download_size,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartPromotions {
    pub banners: Option<Banner>,
}

record!(CartPromotions { banners });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartRedirectUrl {
    pub cart_url: Option<String>,
    pub checkout_url: Option<String>,
    pub embedded_checkout_url: Option<String>,
}

record!(CartRedirectUrl { cart_url, checkout_url, embedded_checkout_url });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemUpdatePost {
    pub line_items: Option<Vec<LineItem>>,
    pub gift_certificates: Option<Vec<GiftCertificate>>,
    pub custom_items: Option<Vec<CartPostCustomItem>>,
    pub version: Option<i64>,
}

record!(CartLineItemUpdatePost { line_items, gift_certificates, custom_items, version });

impl CartLineItemUpdatePost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = Some(value.into_iter().collect());
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl IntoIterator<Item = GiftCertificate>,
    ) -> Self {
        self.gift_certificates = Some(value.into_iter().collect());
        self
    }
    pub fn custom_items(
        mut self,
        value: impl IntoIterator<Item = CartPostCustomItem>,
    ) -> Self {
        self.custom_items = Some(value.into_iter().collect());
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectUrlsPost {
    pub query_params: Option<RedirectUrlsPostQueryParams>,
}

record!(RedirectUrlsPost { query_params });

impl RedirectUrlsPost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn query_params(mut self, value: RedirectUrlsPostQueryParams) -> Self {
        self.query_params = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectUrlsPostQueryParams {
    pub key: Option<String>,
    pub value: Option<String>,
}

record!(RedirectUrlsPostQueryParams { key, value });

impl RedirectUrlsPostQueryParams {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartLineItemUpdatePut {
    pub line_item: Nullable<LineItem>,
    pub gift_certificates: Nullable<Vec<GiftCertificate>>,
    pub custom_items: Nullable<Vec<CartPostCustomItem>>,
    pub version: Nullable<i64>,
}

record!(CartLineItemUpdatePut { line_item, gift_certificates, custom_items, version });

impl CartLineItemUpdatePut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn line_item(mut self, value: impl Into<Nullable<LineItem>>) -> Self {
        self.line_item = value.into();
        self
    }
    pub fn gift_certificates(
        mut self,
        value: impl Into<Nullable<Vec<GiftCertificate>>>,
    ) -> Self {
        self.gift_certificates = value.into();
        self
    }
    pub fn custom_items(
        mut self,
        value: impl Into<Nullable<Vec<CartPostCustomItem>>>,
    ) -> Self {
        self.custom_items = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartUpdatePutRequest {
    pub customer_id: Nullable<i64>,
    pub version: Nullable<i64>,
}

record!(CartUpdatePutRequest { customer_id, version });

impl CartUpdatePutRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartSettings {
    pub allow_purchasing: Option<bool>,
}

record!(CartSettings { allow_purchasing });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GlobalCartSettingsRequest {
    pub allow_purchasing: bool,
}

record!(GlobalCartSettingsRequest { allow_purchasing });

impl GlobalCartSettingsRequest {
    pub fn new(allow_purchasing: bool) -> Self {
        Self { allow_purchasing }
    }
    pub fn allow_purchasing(mut self, value: bool) -> Self {
        self.allow_purchasing = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelCartSettings {
    pub allow_purchasing: Nullable<bool>,
}

record!(ChannelCartSettings { allow_purchasing });

impl ChannelCartSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn allow_purchasing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.allow_purchasing = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartsMetafieldInput {
    pub permission_set: PermissionSet,
    /// 1 to 64 characters.
    pub namespace: String,
    /// 1 to 64 characters.
    pub key: String,
    /// 1 to 65535 characters.
    pub value: String,
    /// At most 255 characters.
    pub description: Option<String>,
    pub resource_id: String,
}

record!(CartsMetafieldInput { permission_set, namespace, key, value, description, resource_id });

impl CartsMetafieldInput {
    pub fn new(
        permission_set: impl Into<PermissionSet>,
        namespace: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            permission_set: permission_set.into(),
            namespace: namespace.into(),
            key: key.into(),
            value: value.into(),
            resource_id: resource_id.into(),
            ..Record::empty()
        }
    }
    pub fn permission_set(mut self, value: impl Into<PermissionSet>) -> Self {
        self.permission_set = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = value.into();
        self
    }
}
