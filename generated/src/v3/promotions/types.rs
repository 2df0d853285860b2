// Written by `cargo xtask regen`; edit nothing here.
//! Types of Promotions API.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, NaiveTime, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Promotion {
    SavedAutomatic(SavedAutomaticPromotion),
    SavedCoupon(SavedCouponPromotion),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(Promotion by "redemption_type" {
    SavedAutomatic(object is "AUTOMATIC"), SavedCoupon(object is "COUPON"),
});

impl From<SavedAutomaticPromotion> for Promotion {
    fn from(value: SavedAutomaticPromotion) -> Self {
        Self::SavedAutomatic(value)
    }
}

impl From<SavedCouponPromotion> for Promotion {
    fn from(value: SavedCouponPromotion) -> Self {
        Self::SavedCoupon(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SavedAutomaticPromotion {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub redemption_type: Option<SavedAutomaticPromotionRedemptionType>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub channels: Option<Vec<Id>>,
    pub customer: Option<Customer>,
    pub rules: Option<Vec<Rule>>,
    /// Read-only.
    pub current_uses: Option<i64>,
    pub max_uses: Option<i64>,
    pub status: Option<PromotionUpdateStatus>,
    pub start_date: Option<DateTime>,
    pub end_date: Option<DateTime>,
    pub stop: Option<bool>,
    /// Default: `true`.
    pub can_be_used_with_other_promotions: Option<bool>,
    pub currency_code: Option<String>,
    pub notifications: Option<Vec<Notification>>,
    pub shipping_address: Option<AddressMatcher>,
    pub schedule: Option<AvailabilityByWeekDay>,
    /// Read-only.
    pub created_from: Option<CreatedFrom>,
}

record!(SavedAutomaticPromotion {
    id, redemption_type, name, display_name, channels, customer, rules, current_uses, max_uses,
    status, start_date, end_date, stop, can_be_used_with_other_promotions, currency_code,
    notifications, shipping_address, schedule, created_from,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub group_ids: Option<Vec<i64>>,
    pub minimum_order_count: Option<i64>,
    pub excluded_group_ids: Option<Vec<i64>>,
    pub segments: Option<CustomerSegments>,
}

record!(Customer { group_ids, minimum_order_count, excluded_group_ids, segments });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerSegments {
    CustomerSegmentId(CustomerSegmentIdLimitation),
    NotCustomerSegment(Box<NotCustomerSegmentLimitation>),
    AndCustomerSegment(AndCustomerSegmentLimitation),
    OrCustomerSegment(OrCustomerSegmentLimitation),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CustomerSegments {
    CustomerSegmentId(object), NotCustomerSegment(object), AndCustomerSegment(object),
    OrCustomerSegment(object),
});

impl From<CustomerSegmentIdLimitation> for CustomerSegments {
    fn from(value: CustomerSegmentIdLimitation) -> Self {
        Self::CustomerSegmentId(value)
    }
}

impl From<NotCustomerSegmentLimitation> for CustomerSegments {
    fn from(value: NotCustomerSegmentLimitation) -> Self {
        Self::NotCustomerSegment(Box::new(value))
    }
}

impl From<AndCustomerSegmentLimitation> for CustomerSegments {
    fn from(value: AndCustomerSegmentLimitation) -> Self {
        Self::AndCustomerSegment(value)
    }
}

impl From<OrCustomerSegmentLimitation> for CustomerSegments {
    fn from(value: OrCustomerSegmentLimitation) -> Self {
        Self::OrCustomerSegment(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSegmentIdLimitation {
    /// At least 1 item.
    pub id: Option<Vec<String>>,
}

record!(CustomerSegmentIdLimitation { id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotCustomerSegmentLimitation {
    pub not: Option<CustomerSegments>,
}

record!(NotCustomerSegmentLimitation { not });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AndCustomerSegmentLimitation {
    /// At least 2 items.
    pub and: Option<Vec<CustomerSegments>>,
}

record!(AndCustomerSegmentLimitation { and });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrCustomerSegmentLimitation {
    /// At least 2 items.
    pub or: Option<Vec<CustomerSegments>>,
}

record!(OrCustomerSegmentLimitation { or });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    pub action: Option<Action>,
    /// Default: `true`.
    pub apply_once: Option<bool>,
    pub stop: Option<bool>,
    pub condition: Option<Condition>,
}

record!(Rule { action, apply_once, stop, condition });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Action {
    CartValue(CartValueAction),
    CartItems(CartItemsAction),
    GiftItem(GiftItemAction),
    FixedPriceSet(FixedPriceSetAction),
    Shipping(ShippingAction),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(Action {
    CartValue(object), CartItems(object), GiftItem(object), FixedPriceSet(object), Shipping(object),
});

impl From<CartValueAction> for Action {
    fn from(value: CartValueAction) -> Self {
        Self::CartValue(value)
    }
}

impl From<CartItemsAction> for Action {
    fn from(value: CartItemsAction) -> Self {
        Self::CartItems(value)
    }
}

impl From<GiftItemAction> for Action {
    fn from(value: GiftItemAction) -> Self {
        Self::GiftItem(value)
    }
}

impl From<FixedPriceSetAction> for Action {
    fn from(value: FixedPriceSetAction) -> Self {
        Self::FixedPriceSet(value)
    }
}

impl From<ShippingAction> for Action {
    fn from(value: ShippingAction) -> Self {
        Self::Shipping(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartValueAction {
    pub cart_value: Option<CartValueActionCartValue>,
}

record!(CartValueAction { cart_value });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartValueActionCartValue {
    pub discount: Option<Discount>,
    /// Pattern: `^(?!0+(?:\.0+)?$)(\d+)(\.[0-9]+)?$`.
    pub maximum_allowed_discount_amount: Option<Decimal>,
}

record!(CartValueActionCartValue { discount, maximum_allowed_discount_amount as Text });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Discount {
    Fixed(FixedDiscount),
    Percentage(PercentageDiscount),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(Discount { Fixed(object), Percentage(object) });

impl From<FixedDiscount> for Discount {
    fn from(value: FixedDiscount) -> Self {
        Self::Fixed(value)
    }
}

impl From<PercentageDiscount> for Discount {
    fn from(value: PercentageDiscount) -> Self {
        Self::Percentage(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedDiscount {
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fixed_amount: Option<Decimal>,
}

record!(FixedDiscount { fixed_amount as Text });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PercentageDiscount {
    pub percentage_amount: Option<Decimal>,
}

record!(PercentageDiscount { percentage_amount as Text });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartItemsAction {
    pub cart_items: Option<CartItemsActionCartItems>,
}

record!(CartItemsAction { cart_items });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartItemsActionCartItems {
    pub discount: Option<Discount>,
    /// Pattern: `^(?!0+(?:\.0+)?$)(\d+)(\.[0-9]+)?$`.
    pub maximum_allowed_discount_amount: Option<Decimal>,
    pub as_total: Option<bool>,
    pub items: Option<ItemMatcher>,
    pub include_items_considered_by_condition: Option<bool>,
    pub exclude_items_on_sale: Option<bool>,
    pub strategy: Option<Strategy>,
    pub quantity: Option<i64>,
    pub add_free_item: Option<bool>,
}

record!(CartItemsActionCartItems {
    discount, maximum_allowed_discount_amount as Text, as_total, items,
    include_items_considered_by_condition, exclude_items_on_sale, strategy, quantity, add_free_item,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ItemMatcher {
    Brands(BrandsItemMatcher),
    Categories(CategoriesItemMatcher),
    Products(ProductsItemMatcher),
    Variants(VariantsItemMatcher),
    ProductOptions(ProductOptionsItemMatcher),
    ProductCustomField(ProductCustomFieldMatcher),
    Not(Box<NotItemMatcher>),
    And(AndItemMatcher),
    Or(OrItemMatcher),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ItemMatcher {
    Brands(object), Categories(object), Products(object), Variants(object), ProductOptions(object),
    ProductCustomField(object), Not(object), And(object), Or(object),
});

impl From<BrandsItemMatcher> for ItemMatcher {
    fn from(value: BrandsItemMatcher) -> Self {
        Self::Brands(value)
    }
}

impl From<CategoriesItemMatcher> for ItemMatcher {
    fn from(value: CategoriesItemMatcher) -> Self {
        Self::Categories(value)
    }
}

impl From<ProductsItemMatcher> for ItemMatcher {
    fn from(value: ProductsItemMatcher) -> Self {
        Self::Products(value)
    }
}

impl From<VariantsItemMatcher> for ItemMatcher {
    fn from(value: VariantsItemMatcher) -> Self {
        Self::Variants(value)
    }
}

impl From<ProductOptionsItemMatcher> for ItemMatcher {
    fn from(value: ProductOptionsItemMatcher) -> Self {
        Self::ProductOptions(value)
    }
}

impl From<ProductCustomFieldMatcher> for ItemMatcher {
    fn from(value: ProductCustomFieldMatcher) -> Self {
        Self::ProductCustomField(value)
    }
}

impl From<NotItemMatcher> for ItemMatcher {
    fn from(value: NotItemMatcher) -> Self {
        Self::Not(Box::new(value))
    }
}

impl From<AndItemMatcher> for ItemMatcher {
    fn from(value: AndItemMatcher) -> Self {
        Self::And(value)
    }
}

impl From<OrItemMatcher> for ItemMatcher {
    fn from(value: OrItemMatcher) -> Self {
        Self::Or(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandsItemMatcher {
    pub brands: Option<Vec<i64>>,
}

record!(BrandsItemMatcher { brands });

impl BrandsItemMatcher {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn brands(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.brands = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoriesItemMatcher {
    pub categories: Option<Vec<i64>>,
}

record!(CategoriesItemMatcher { categories });

impl CategoriesItemMatcher {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn categories(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.categories = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductsItemMatcher {
    pub products: Option<Vec<i64>>,
}

record!(ProductsItemMatcher { products });

impl ProductsItemMatcher {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn products(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.products = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantsItemMatcher {
    pub variants: Option<Vec<i64>>,
}

record!(VariantsItemMatcher { variants });

impl VariantsItemMatcher {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variants(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.variants = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOptionsItemMatcher {
    pub product_option: Option<ProductOptionsItemMatcherProductOption>,
}

record!(ProductOptionsItemMatcher { product_option });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOptionsItemMatcherProductOption {
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

record!(ProductOptionsItemMatcherProductOption { r#type, name, values });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCustomFieldMatcher {
    pub product_custom_field: Option<ProductCustomFieldMatcherProductCustomField>,
}

record!(ProductCustomFieldMatcher { product_custom_field });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCustomFieldMatcherProductCustomField {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

record!(ProductCustomFieldMatcherProductCustomField { name, values });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotItemMatcher {
    pub not: Option<ItemMatcher>,
}

record!(NotItemMatcher { not });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AndItemMatcher {
    pub and: Option<Vec<ItemMatcher>>,
}

record!(AndItemMatcher { and });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrItemMatcher {
    pub or: Option<Vec<ItemMatcher>>,
}

record!(OrItemMatcher { or });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftItemAction {
    pub gift_item: Option<GiftItemActionGiftItem>,
}

record!(GiftItemAction { gift_item });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftItemActionGiftItem {
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(GiftItemActionGiftItem { quantity, product_id, variant_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedPriceSetAction {
    pub fixed_price_set: Option<FixedPriceSetActionFixedPriceSet>,
}

record!(FixedPriceSetAction { fixed_price_set });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedPriceSetActionFixedPriceSet {
    pub quantity: Option<i64>,
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fixed_price: Option<Decimal>,
    pub items: Option<ItemMatcher>,
    pub strategy: Option<Strategy>,
    pub exclude_items_on_sale: Option<bool>,
    /// Default: `true`.
    pub include_items_considered_by_condition: Option<bool>,
}

record!(FixedPriceSetActionFixedPriceSet {
    quantity, fixed_price as Text, items, strategy, exclude_items_on_sale,
    include_items_considered_by_condition,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingAction {
    pub shipping: Option<ShippingActionShipping>,
}

record!(ShippingAction { shipping });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingActionShipping {
    pub free_shipping: Option<bool>,
    pub zone_ids: Option<ShippingActionShippingZoneIds>,
}

record!(ShippingActionShipping { free_shipping, zone_ids });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShippingActionShippingZoneIds {
    Text(ShippingActionShippingZoneIdsText),
    List(Vec<i64>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ShippingActionShippingZoneIds { Text(string), List(array) });

impl From<ShippingActionShippingZoneIdsText> for ShippingActionShippingZoneIds {
    fn from(value: ShippingActionShippingZoneIdsText) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<i64>> for ShippingActionShippingZoneIds {
    fn from(value: Vec<i64>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Condition {
    Cart(CartCondition),
    And(AndCondition),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(Condition { Cart(object), And(object) });

impl From<CartCondition> for Condition {
    fn from(value: CartCondition) -> Self {
        Self::Cart(value)
    }
}

impl From<AndCondition> for Condition {
    fn from(value: AndCondition) -> Self {
        Self::And(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartCondition {
    pub cart: Option<CartConditionCart>,
}

record!(CartCondition { cart });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartConditionCart {
    pub items: Option<ItemMatcher>,
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub minimum_spend: Option<Decimal>,
    pub minimum_quantity: Option<i64>,
}

record!(CartConditionCart { items, minimum_spend as Text, minimum_quantity });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AndCondition {
    pub and: Option<Vec<CartCondition>>,
}

record!(AndCondition { and });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Notification {
    pub content: Option<String>,
    pub r#type: Option<NotificationType>,
    pub locations: Option<Vec<String>>,
}

record!(Notification { content, r#type, locations });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddressMatcher {
    Country(CountryAddressMatcher),
    Not(NotAddressMatcher),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AddressMatcher { Country(object), Not(object) });

impl From<CountryAddressMatcher> for AddressMatcher {
    fn from(value: CountryAddressMatcher) -> Self {
        Self::Country(value)
    }
}

impl From<NotAddressMatcher> for AddressMatcher {
    fn from(value: NotAddressMatcher) -> Self {
        Self::Not(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryAddressMatcher {
    pub countries: Option<Vec<CountryRuleInfo>>,
}

record!(CountryAddressMatcher { countries });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryRuleInfo {
    pub iso2_country_code: Option<String>,
}

record!(CountryRuleInfo { iso2_country_code });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotAddressMatcher {
    pub not: Option<CountryAddressMatcher>,
}

record!(NotAddressMatcher { not });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityByWeekDay {
    /// At least 1.
    pub week_frequency: Option<i64>,
    pub week_days: Option<Vec<AvailabilityByWeekDayWeekDay>>,
    /// Exactly 8 characters. Pattern: `^([0-1][0-9]|[2][0-3]):([0-5][0-9]):([0-5][0-9])$`.
    pub daily_start_time: Option<NaiveTime>,
    /// Exactly 8 characters. Pattern: `^([0-1][0-9]|[2][0-3]):([0-5][0-9]):([0-5][0-9])$`.
    pub daily_end_time: Option<NaiveTime>,
}

record!(AvailabilityByWeekDay { week_frequency, week_days, daily_start_time, daily_end_time });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SavedCouponPromotion {
    /// Read-only.
    pub id: Option<i64>,
    /// Read-only.
    pub redemption_type: Option<SavedCouponPromotionRedemptionType>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub channels: Option<Vec<Id>>,
    pub customer: Option<Customer>,
    pub rules: Option<Vec<Rule>>,
    /// Read-only.
    pub current_uses: Option<i64>,
    pub max_uses: Option<i64>,
    pub status: Option<PromotionUpdateStatus>,
    pub start_date: Option<DateTime>,
    pub end_date: Option<DateTime>,
    pub stop: Option<bool>,
    /// Default: `true`.
    pub can_be_used_with_other_promotions: Option<bool>,
    pub currency_code: Option<String>,
    pub notifications: Option<Vec<Notification>>,
    pub shipping_address: Option<AddressMatcher>,
    pub schedule: Option<AvailabilityByWeekDay>,
    /// Read-only.
    pub created_from: Option<CreatedFrom>,
    pub codes: Option<CouponCode>,
    /// Default: `false`.
    pub coupon_overrides_other_promotions: Option<bool>,
    /// Deprecated. Default: `false`.
    pub coupon_overrides_automatic_when_offering_higher_discounts: Option<bool>,
    pub multiple_codes: Option<SavedCouponPromotionMultipleCodes>,
    pub coupon_type: Option<CouponType>,
}

record!(SavedCouponPromotion {
    id, redemption_type, name, display_name, channels, customer, rules, current_uses, max_uses,
    status, start_date, end_date, stop, can_be_used_with_other_promotions, currency_code,
    notifications, shipping_address, schedule, created_from, codes,
    coupon_overrides_other_promotions, coupon_overrides_automatic_when_offering_higher_discounts,
    multiple_codes, coupon_type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponCode {
    pub id: Option<i64>,
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub code: Option<String>,
    /// Read-only.
    pub current_uses: Option<i64>,
    pub max_uses: Option<i64>,
    pub max_uses_per_customer: Option<i64>,
    pub created: Option<DateTime>,
}

record!(CouponCode { id, code, current_uses, max_uses, max_uses_per_customer, created });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SavedCouponPromotionMultipleCodes {
    /// Default: `false`.
    pub has_multiple_codes: Option<bool>,
}

record!(SavedCouponPromotionMultipleCodes { has_multiple_codes });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub errors: Option<Vec<ErrorItem>>,
}

record!(ErrorResponse { errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    pub status: Option<i64>,
    pub title: Option<String>,
}

record!(ErrorItem { status, title });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PromotionInput {
    Coupon(DraftCouponPromotion),
    Automatic(DraftAutomaticPromotion),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(PromotionInput by "redemption_type" {
    Coupon(object is "COUPON"), Automatic(object is "AUTOMATIC"),
});

impl From<DraftCouponPromotion> for PromotionInput {
    fn from(value: DraftCouponPromotion) -> Self {
        Self::Coupon(value)
    }
}

impl From<DraftAutomaticPromotion> for PromotionInput {
    fn from(value: DraftAutomaticPromotion) -> Self {
        Self::Automatic(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DraftCouponPromotion {
    pub name: String,
    pub display_name: Option<String>,
    pub channels: Option<Vec<Channel>>,
    pub customer: Option<CustomerInput>,
    pub rules: Vec<RuleInput>,
    pub max_uses: Option<i64>,
    pub status: Option<PromotionUpdateStatus>,
    pub start_date: Option<DateTime>,
    pub end_date: Option<DateTime>,
    pub stop: Option<bool>,
    /// Default: `true`.
    pub can_be_used_with_other_promotions: Option<bool>,
    pub currency_code: Option<String>,
    pub notifications: Option<Vec<NotificationInput>>,
    pub shipping_address: Option<AddressMatcherInput>,
    pub schedule: Option<AvailabilityByWeekDayInput>,
    pub codes: Option<CouponCodeInput>,
    /// Default: `false`.
    pub coupon_overrides_other_promotions: Option<bool>,
    /// Deprecated. Default: `false`.
    pub coupon_overrides_automatic_when_offering_higher_discounts: Option<bool>,
    /// Default: `"SINGLE"`.
    pub coupon_type: Option<CouponType>,
}

record!(DraftCouponPromotion {
    name, display_name, channels, customer, rules, max_uses, status, start_date, end_date, stop,
    can_be_used_with_other_promotions, currency_code, notifications, shipping_address, schedule,
    codes, coupon_overrides_other_promotions,
    coupon_overrides_automatic_when_offering_higher_discounts, coupon_type,
});

impl DraftCouponPromotion {
    pub fn new(
        name: impl Into<String>,
        rules: impl IntoIterator<Item = RuleInput>,
    ) -> Self {
        Self {
            name: name.into(),
            rules: rules.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn channels(mut self, value: impl IntoIterator<Item = Channel>) -> Self {
        self.channels = Some(value.into_iter().collect());
        self
    }
    pub fn customer(mut self, value: CustomerInput) -> Self {
        self.customer = Some(value);
        self
    }
    pub fn rules(mut self, value: impl IntoIterator<Item = RuleInput>) -> Self {
        self.rules = value.into_iter().collect();
        self
    }
    pub fn max_uses(mut self, value: i64) -> Self {
        self.max_uses = Some(value);
        self
    }
    pub fn status(mut self, value: impl Into<PromotionUpdateStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    pub fn start_date(mut self, value: impl Into<DateTime>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    pub fn end_date(mut self, value: impl Into<DateTime>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    pub fn stop(mut self, value: bool) -> Self {
        self.stop = Some(value);
        self
    }
    /// Default: `true`.
    pub fn can_be_used_with_other_promotions(mut self, value: bool) -> Self {
        self.can_be_used_with_other_promotions = Some(value);
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    pub fn notifications(
        mut self,
        value: impl IntoIterator<Item = NotificationInput>,
    ) -> Self {
        self.notifications = Some(value.into_iter().collect());
        self
    }
    pub fn shipping_address(mut self, value: impl Into<AddressMatcherInput>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }
    pub fn schedule(mut self, value: AvailabilityByWeekDayInput) -> Self {
        self.schedule = Some(value);
        self
    }
    pub fn codes(mut self, value: CouponCodeInput) -> Self {
        self.codes = Some(value);
        self
    }
    /// Default: `false`.
    pub fn coupon_overrides_other_promotions(mut self, value: bool) -> Self {
        self.coupon_overrides_other_promotions = Some(value);
        self
    }
    /// Deprecated. Default: `false`.
    pub fn coupon_overrides_automatic_when_offering_higher_discounts(
        mut self,
        value: bool,
    ) -> Self {
        self.coupon_overrides_automatic_when_offering_higher_discounts = Some(value);
        self
    }
    /// Default: `"SINGLE"`.
    pub fn coupon_type(mut self, value: impl Into<CouponType>) -> Self {
        self.coupon_type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Channel {
    pub id: i64,
}

record!(Channel { id });

impl Channel {
    pub fn new(id: i64) -> Self {
        Self { id }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerInput {
    pub group_ids: Option<Vec<i64>>,
    pub minimum_order_count: Option<i64>,
    pub excluded_group_ids: Option<Vec<i64>>,
    pub segments: Option<CustomerSegmentsInput>,
}

record!(CustomerInput { group_ids, minimum_order_count, excluded_group_ids, segments });

impl CustomerInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn group_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.group_ids = Some(value.into_iter().collect());
        self
    }
    pub fn minimum_order_count(mut self, value: i64) -> Self {
        self.minimum_order_count = Some(value);
        self
    }
    pub fn excluded_group_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.excluded_group_ids = Some(value.into_iter().collect());
        self
    }
    pub fn segments(mut self, value: impl Into<CustomerSegmentsInput>) -> Self {
        self.segments = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerSegmentsInput {
    CustomerSegmentId(CustomerSegmentIdLimitationInput),
    NotCustomerSegment(Box<NotCustomerSegmentLimitationInput>),
    AndCustomerSegment(AndCustomerSegmentLimitationInput),
    OrCustomerSegment(OrCustomerSegmentLimitationInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CustomerSegmentsInput {
    CustomerSegmentId(object), NotCustomerSegment(object), AndCustomerSegment(object),
    OrCustomerSegment(object),
});

impl From<CustomerSegmentIdLimitationInput> for CustomerSegmentsInput {
    fn from(value: CustomerSegmentIdLimitationInput) -> Self {
        Self::CustomerSegmentId(value)
    }
}

impl From<NotCustomerSegmentLimitationInput> for CustomerSegmentsInput {
    fn from(value: NotCustomerSegmentLimitationInput) -> Self {
        Self::NotCustomerSegment(Box::new(value))
    }
}

impl From<AndCustomerSegmentLimitationInput> for CustomerSegmentsInput {
    fn from(value: AndCustomerSegmentLimitationInput) -> Self {
        Self::AndCustomerSegment(value)
    }
}

impl From<OrCustomerSegmentLimitationInput> for CustomerSegmentsInput {
    fn from(value: OrCustomerSegmentLimitationInput) -> Self {
        Self::OrCustomerSegment(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSegmentIdLimitationInput {
    /// At least 1 item.
    pub id: Vec<String>,
}

record!(CustomerSegmentIdLimitationInput { id });

impl CustomerSegmentIdLimitationInput {
    pub fn new(id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id: id.into_iter().map(Into::into).collect(),
        }
    }
    /// At least 1 item.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotCustomerSegmentLimitationInput {
    pub not: CustomerSegmentsInput,
}

record!(NotCustomerSegmentLimitationInput { not });

impl NotCustomerSegmentLimitationInput {
    pub fn new(not: impl Into<CustomerSegmentsInput>) -> Self {
        Self { not: not.into() }
    }
    pub fn not(mut self, value: impl Into<CustomerSegmentsInput>) -> Self {
        self.not = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AndCustomerSegmentLimitationInput {
    /// At least 2 items.
    pub and: Vec<CustomerSegmentsInput>,
}

record!(AndCustomerSegmentLimitationInput { and });

impl AndCustomerSegmentLimitationInput {
    pub fn new(and: impl IntoIterator<Item = CustomerSegmentsInput>) -> Self {
        Self {
            and: and.into_iter().collect(),
        }
    }
    /// At least 2 items.
    pub fn and(
        mut self,
        value: impl IntoIterator<Item = CustomerSegmentsInput>,
    ) -> Self {
        self.and = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrCustomerSegmentLimitationInput {
    /// At least 2 items.
    pub or: Vec<CustomerSegmentsInput>,
}

record!(OrCustomerSegmentLimitationInput { or });

impl OrCustomerSegmentLimitationInput {
    pub fn new(or: impl IntoIterator<Item = CustomerSegmentsInput>) -> Self {
        Self {
            or: or.into_iter().collect(),
        }
    }
    /// At least 2 items.
    pub fn or(mut self, value: impl IntoIterator<Item = CustomerSegmentsInput>) -> Self {
        self.or = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RuleInput {
    pub action: ActionInput,
    /// Default: `true`.
    pub apply_once: Option<bool>,
    pub stop: Option<bool>,
    pub condition: Option<ConditionInput>,
}

record!(RuleInput { action, apply_once, stop, condition });

impl RuleInput {
    pub fn new(action: impl Into<ActionInput>) -> Self {
        Self {
            action: action.into(),
            ..Record::empty()
        }
    }
    pub fn action(mut self, value: impl Into<ActionInput>) -> Self {
        self.action = value.into();
        self
    }
    /// Default: `true`.
    pub fn apply_once(mut self, value: bool) -> Self {
        self.apply_once = Some(value);
        self
    }
    pub fn stop(mut self, value: bool) -> Self {
        self.stop = Some(value);
        self
    }
    pub fn condition(mut self, value: impl Into<ConditionInput>) -> Self {
        self.condition = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ActionInput {
    CartValue(CartValueActionInput),
    CartItems(CartItemsActionInput),
    GiftItem(GiftItemActionInput),
    FixedPriceSet(FixedPriceSetActionInput),
    Shipping(ShippingActionInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ActionInput {
    CartValue(object), CartItems(object), GiftItem(object), FixedPriceSet(object), Shipping(object),
});

impl From<CartValueActionInput> for ActionInput {
    fn from(value: CartValueActionInput) -> Self {
        Self::CartValue(value)
    }
}

impl From<CartItemsActionInput> for ActionInput {
    fn from(value: CartItemsActionInput) -> Self {
        Self::CartItems(value)
    }
}

impl From<GiftItemActionInput> for ActionInput {
    fn from(value: GiftItemActionInput) -> Self {
        Self::GiftItem(value)
    }
}

impl From<FixedPriceSetActionInput> for ActionInput {
    fn from(value: FixedPriceSetActionInput) -> Self {
        Self::FixedPriceSet(value)
    }
}

impl From<ShippingActionInput> for ActionInput {
    fn from(value: ShippingActionInput) -> Self {
        Self::Shipping(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartValueActionInput {
    pub cart_value: Option<CartValueActionCartValueInput>,
}

record!(CartValueActionInput { cart_value });

impl CartValueActionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn cart_value(mut self, value: CartValueActionCartValueInput) -> Self {
        self.cart_value = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartValueActionCartValueInput {
    pub discount: DiscountInput,
    /// Pattern: `^(?!0+(?:\.0+)?$)(\d+)(\.[0-9]+)?$`.
    pub maximum_allowed_discount_amount: Nullable<Decimal>,
}

record!(CartValueActionCartValueInput { discount, maximum_allowed_discount_amount as Text });

impl CartValueActionCartValueInput {
    pub fn new(discount: impl Into<DiscountInput>) -> Self {
        Self {
            discount: discount.into(),
            ..Record::empty()
        }
    }
    pub fn discount(mut self, value: impl Into<DiscountInput>) -> Self {
        self.discount = value.into();
        self
    }
    /// Pattern: `^(?!0+(?:\.0+)?$)(\d+)(\.[0-9]+)?$`.
    pub fn maximum_allowed_discount_amount(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.maximum_allowed_discount_amount = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DiscountInput {
    Fixed(FixedDiscountInput),
    Percentage(PercentageDiscountInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(DiscountInput { Fixed(object), Percentage(object) });

impl From<FixedDiscountInput> for DiscountInput {
    fn from(value: FixedDiscountInput) -> Self {
        Self::Fixed(value)
    }
}

impl From<PercentageDiscountInput> for DiscountInput {
    fn from(value: PercentageDiscountInput) -> Self {
        Self::Percentage(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FixedDiscountInput {
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fixed_amount: Decimal,
}

record!(FixedDiscountInput { fixed_amount as Text });

impl FixedDiscountInput {
    pub fn new(fixed_amount: impl Into<Decimal>) -> Self {
        Self {
            fixed_amount: fixed_amount.into(),
        }
    }
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fn fixed_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.fixed_amount = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PercentageDiscountInput {
    pub percentage_amount: Decimal,
}

record!(PercentageDiscountInput { percentage_amount as Text });

impl PercentageDiscountInput {
    pub fn new(percentage_amount: impl Into<Decimal>) -> Self {
        Self {
            percentage_amount: percentage_amount.into(),
        }
    }
    pub fn percentage_amount(mut self, value: impl Into<Decimal>) -> Self {
        self.percentage_amount = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartItemsActionInput {
    pub cart_items: Option<CartItemsActionCartItemsInput>,
}

record!(CartItemsActionInput { cart_items });

impl CartItemsActionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn cart_items(mut self, value: CartItemsActionCartItemsInput) -> Self {
        self.cart_items = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartItemsActionCartItemsInput {
    pub discount: DiscountInput,
    /// Pattern: `^(?!0+(?:\.0+)?$)(\d+)(\.[0-9]+)?$`.
    pub maximum_allowed_discount_amount: Nullable<Decimal>,
    pub as_total: Option<bool>,
    pub items: Option<ItemMatcherInput>,
    pub include_items_considered_by_condition: Option<bool>,
    pub exclude_items_on_sale: Option<bool>,
    pub strategy: Option<Strategy>,
    pub quantity: Option<i64>,
    pub add_free_item: Option<bool>,
}

record!(CartItemsActionCartItemsInput {
    discount, maximum_allowed_discount_amount as Text, as_total, items,
    include_items_considered_by_condition, exclude_items_on_sale, strategy, quantity, add_free_item,
});

impl CartItemsActionCartItemsInput {
    pub fn new(discount: impl Into<DiscountInput>) -> Self {
        Self {
            discount: discount.into(),
            ..Record::empty()
        }
    }
    pub fn discount(mut self, value: impl Into<DiscountInput>) -> Self {
        self.discount = value.into();
        self
    }
    /// Pattern: `^(?!0+(?:\.0+)?$)(\d+)(\.[0-9]+)?$`.
    pub fn maximum_allowed_discount_amount(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.maximum_allowed_discount_amount = value.into();
        self
    }
    pub fn as_total(mut self, value: bool) -> Self {
        self.as_total = Some(value);
        self
    }
    pub fn items(mut self, value: impl Into<ItemMatcherInput>) -> Self {
        self.items = Some(value.into());
        self
    }
    pub fn include_items_considered_by_condition(mut self, value: bool) -> Self {
        self.include_items_considered_by_condition = Some(value);
        self
    }
    pub fn exclude_items_on_sale(mut self, value: bool) -> Self {
        self.exclude_items_on_sale = Some(value);
        self
    }
    pub fn strategy(mut self, value: impl Into<Strategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
    pub fn add_free_item(mut self, value: bool) -> Self {
        self.add_free_item = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ItemMatcherInput {
    Brands(BrandsItemMatcher),
    Categories(CategoriesItemMatcher),
    Products(ProductsItemMatcher),
    Variants(VariantsItemMatcher),
    ProductOptions(ProductOptionsItemMatcherInput),
    ProductCustomField(ProductCustomFieldMatcherInput),
    Not(Box<NotItemMatcherInput>),
    And(AndItemMatcherInput),
    Or(OrItemMatcherInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ItemMatcherInput {
    Brands(object), Categories(object), Products(object), Variants(object), ProductOptions(object),
    ProductCustomField(object), Not(object), And(object), Or(object),
});

impl From<BrandsItemMatcher> for ItemMatcherInput {
    fn from(value: BrandsItemMatcher) -> Self {
        Self::Brands(value)
    }
}

impl From<CategoriesItemMatcher> for ItemMatcherInput {
    fn from(value: CategoriesItemMatcher) -> Self {
        Self::Categories(value)
    }
}

impl From<ProductsItemMatcher> for ItemMatcherInput {
    fn from(value: ProductsItemMatcher) -> Self {
        Self::Products(value)
    }
}

impl From<VariantsItemMatcher> for ItemMatcherInput {
    fn from(value: VariantsItemMatcher) -> Self {
        Self::Variants(value)
    }
}

impl From<ProductOptionsItemMatcherInput> for ItemMatcherInput {
    fn from(value: ProductOptionsItemMatcherInput) -> Self {
        Self::ProductOptions(value)
    }
}

impl From<ProductCustomFieldMatcherInput> for ItemMatcherInput {
    fn from(value: ProductCustomFieldMatcherInput) -> Self {
        Self::ProductCustomField(value)
    }
}

impl From<NotItemMatcherInput> for ItemMatcherInput {
    fn from(value: NotItemMatcherInput) -> Self {
        Self::Not(Box::new(value))
    }
}

impl From<AndItemMatcherInput> for ItemMatcherInput {
    fn from(value: AndItemMatcherInput) -> Self {
        Self::And(value)
    }
}

impl From<OrItemMatcherInput> for ItemMatcherInput {
    fn from(value: OrItemMatcherInput) -> Self {
        Self::Or(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOptionsItemMatcherInput {
    pub product_option: Option<ProductOptionsItemMatcherProductOptionInput>,
}

record!(ProductOptionsItemMatcherInput { product_option });

impl ProductOptionsItemMatcherInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_option(
        mut self,
        value: ProductOptionsItemMatcherProductOptionInput,
    ) -> Self {
        self.product_option = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductOptionsItemMatcherProductOptionInput {
    pub r#type: String,
    pub name: String,
    pub values: Vec<String>,
}

record!(ProductOptionsItemMatcherProductOptionInput { r#type, name, values });

impl ProductOptionsItemMatcherProductOptionInput {
    pub fn new(
        r#type: impl Into<String>,
        name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            name: name.into(),
            values: values.into_iter().map(Into::into).collect(),
        }
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCustomFieldMatcherInput {
    pub product_custom_field: Option<ProductCustomFieldMatcherProductCustomFieldInput>,
}

record!(ProductCustomFieldMatcherInput { product_custom_field });

impl ProductCustomFieldMatcherInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_custom_field(
        mut self,
        value: ProductCustomFieldMatcherProductCustomFieldInput,
    ) -> Self {
        self.product_custom_field = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCustomFieldMatcherProductCustomFieldInput {
    pub name: String,
    pub values: Vec<String>,
}

record!(ProductCustomFieldMatcherProductCustomFieldInput { name, values });

impl ProductCustomFieldMatcherProductCustomFieldInput {
    pub fn new(
        name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            values: values.into_iter().map(Into::into).collect(),
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.values = value.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotItemMatcherInput {
    pub not: Option<ItemMatcherInput>,
}

record!(NotItemMatcherInput { not });

impl NotItemMatcherInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn not(mut self, value: impl Into<ItemMatcherInput>) -> Self {
        self.not = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AndItemMatcherInput {
    pub and: Option<Vec<ItemMatcherInput>>,
}

record!(AndItemMatcherInput { and });

impl AndItemMatcherInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn and(mut self, value: impl IntoIterator<Item = ItemMatcherInput>) -> Self {
        self.and = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrItemMatcherInput {
    pub or: Option<Vec<ItemMatcherInput>>,
}

record!(OrItemMatcherInput { or });

impl OrItemMatcherInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn or(mut self, value: impl IntoIterator<Item = ItemMatcherInput>) -> Self {
        self.or = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftItemActionInput {
    pub gift_item: Option<GiftItemActionGiftItemInput>,
}

record!(GiftItemActionInput { gift_item });

impl GiftItemActionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn gift_item(mut self, value: GiftItemActionGiftItemInput) -> Self {
        self.gift_item = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftItemActionGiftItemInput {
    pub quantity: i64,
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
}

record!(GiftItemActionGiftItemInput { quantity, product_id, variant_id });

impl GiftItemActionGiftItemInput {
    pub fn new(quantity: i64) -> Self {
        Self {
            quantity,
            ..Record::empty()
        }
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedPriceSetActionInput {
    pub fixed_price_set: Option<FixedPriceSetActionFixedPriceSetInput>,
}

record!(FixedPriceSetActionInput { fixed_price_set });

impl FixedPriceSetActionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn fixed_price_set(
        mut self,
        value: FixedPriceSetActionFixedPriceSetInput,
    ) -> Self {
        self.fixed_price_set = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FixedPriceSetActionFixedPriceSetInput {
    pub quantity: i64,
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fixed_price: Decimal,
    pub items: Option<ItemMatcherInput>,
    pub strategy: Option<Strategy>,
    pub exclude_items_on_sale: Option<bool>,
    /// Default: `true`.
    pub include_items_considered_by_condition: Option<bool>,
}

record!(FixedPriceSetActionFixedPriceSetInput {
    quantity, fixed_price as Text, items, strategy, exclude_items_on_sale,
    include_items_considered_by_condition,
});

impl FixedPriceSetActionFixedPriceSetInput {
    pub fn new(quantity: i64, fixed_price: impl Into<Decimal>) -> Self {
        Self {
            quantity,
            fixed_price: fixed_price.into(),
            ..Record::empty()
        }
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fn fixed_price(mut self, value: impl Into<Decimal>) -> Self {
        self.fixed_price = value.into();
        self
    }
    pub fn items(mut self, value: impl Into<ItemMatcherInput>) -> Self {
        self.items = Some(value.into());
        self
    }
    pub fn strategy(mut self, value: impl Into<Strategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    pub fn exclude_items_on_sale(mut self, value: bool) -> Self {
        self.exclude_items_on_sale = Some(value);
        self
    }
    /// Default: `true`.
    pub fn include_items_considered_by_condition(mut self, value: bool) -> Self {
        self.include_items_considered_by_condition = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingActionInput {
    pub shipping: Option<ShippingActionShippingInput>,
}

record!(ShippingActionInput { shipping });

impl ShippingActionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn shipping(mut self, value: ShippingActionShippingInput) -> Self {
        self.shipping = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingActionShippingInput {
    pub free_shipping: Option<bool>,
    pub zone_ids: ShippingActionShippingZoneIds,
}

record!(ShippingActionShippingInput { free_shipping, zone_ids });

impl ShippingActionShippingInput {
    pub fn new(zone_ids: impl Into<ShippingActionShippingZoneIds>) -> Self {
        Self {
            zone_ids: zone_ids.into(),
            ..Record::empty()
        }
    }
    pub fn free_shipping(mut self, value: bool) -> Self {
        self.free_shipping = Some(value);
        self
    }
    pub fn zone_ids(mut self, value: impl Into<ShippingActionShippingZoneIds>) -> Self {
        self.zone_ids = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConditionInput {
    Cart(CartConditionInput),
    And(AndConditionInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ConditionInput { Cart(object), And(object) });

impl From<CartConditionInput> for ConditionInput {
    fn from(value: CartConditionInput) -> Self {
        Self::Cart(value)
    }
}

impl From<AndConditionInput> for ConditionInput {
    fn from(value: AndConditionInput) -> Self {
        Self::And(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartConditionInput {
    pub cart: Option<CartConditionCartInput>,
}

record!(CartConditionInput { cart });

impl CartConditionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn cart(mut self, value: CartConditionCartInput) -> Self {
        self.cart = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartConditionCartInput {
    pub items: Option<ItemMatcherInput>,
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub minimum_spend: Option<Decimal>,
    pub minimum_quantity: Option<i64>,
}

record!(CartConditionCartInput { items, minimum_spend as Text, minimum_quantity });

impl CartConditionCartInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn items(mut self, value: impl Into<ItemMatcherInput>) -> Self {
        self.items = Some(value.into());
        self
    }
    /// Pattern: `[0-9]+(\.[0-9]+)?`.
    pub fn minimum_spend(mut self, value: impl Into<Decimal>) -> Self {
        self.minimum_spend = Some(value.into());
        self
    }
    pub fn minimum_quantity(mut self, value: i64) -> Self {
        self.minimum_quantity = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AndConditionInput {
    pub and: Option<Vec<CartConditionInput>>,
}

record!(AndConditionInput { and });

impl AndConditionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn and(mut self, value: impl IntoIterator<Item = CartConditionInput>) -> Self {
        self.and = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotificationInput {
    pub content: String,
    pub r#type: NotificationType,
    pub locations: Vec<String>,
}

record!(NotificationInput { content, r#type, locations });

impl NotificationInput {
    pub fn new(
        content: impl Into<String>,
        r#type: impl Into<NotificationType>,
        locations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            content: content.into(),
            r#type: r#type.into(),
            locations: locations.into_iter().map(Into::into).collect(),
        }
    }
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<NotificationType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn locations(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.locations = value.into_iter().map(Into::into).collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddressMatcherInput {
    Country(CountryAddressMatcherInput),
    Not(NotAddressMatcherInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AddressMatcherInput { Country(object), Not(object) });

impl From<CountryAddressMatcherInput> for AddressMatcherInput {
    fn from(value: CountryAddressMatcherInput) -> Self {
        Self::Country(value)
    }
}

impl From<NotAddressMatcherInput> for AddressMatcherInput {
    fn from(value: NotAddressMatcherInput) -> Self {
        Self::Not(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountryAddressMatcherInput {
    pub countries: Vec<CountryRuleInfoInput>,
}

record!(CountryAddressMatcherInput { countries });

impl CountryAddressMatcherInput {
    pub fn new(countries: impl IntoIterator<Item = CountryRuleInfoInput>) -> Self {
        Self {
            countries: countries.into_iter().collect(),
        }
    }
    pub fn countries(
        mut self,
        value: impl IntoIterator<Item = CountryRuleInfoInput>,
    ) -> Self {
        self.countries = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountryRuleInfoInput {
    pub iso2_country_code: String,
}

record!(CountryRuleInfoInput { iso2_country_code });

impl CountryRuleInfoInput {
    pub fn new(iso2_country_code: impl Into<String>) -> Self {
        Self {
            iso2_country_code: iso2_country_code.into(),
        }
    }
    pub fn iso2_country_code(mut self, value: impl Into<String>) -> Self {
        self.iso2_country_code = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotAddressMatcherInput {
    pub not: CountryAddressMatcherInput,
}

record!(NotAddressMatcherInput { not });

impl NotAddressMatcherInput {
    pub fn new(not: CountryAddressMatcherInput) -> Self {
        Self { not }
    }
    pub fn not(mut self, value: CountryAddressMatcherInput) -> Self {
        self.not = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityByWeekDayInput {
    /// At least 1.
    pub week_frequency: i64,
    pub week_days: Vec<AvailabilityByWeekDayWeekDay>,
    /// Exactly 8 characters. Pattern: `^([0-1][0-9]|[2][0-3]):([0-5][0-9]):([0-5][0-9])$`.
    pub daily_start_time: NaiveTime,
    /// Exactly 8 characters. Pattern: `^([0-1][0-9]|[2][0-3]):([0-5][0-9]):([0-5][0-9])$`.
    pub daily_end_time: NaiveTime,
}

record!(AvailabilityByWeekDayInput { week_frequency, week_days, daily_start_time, daily_end_time });

impl AvailabilityByWeekDayInput {
    pub fn new(
        week_frequency: i64,
        week_days: impl IntoIterator<Item = AvailabilityByWeekDayWeekDay>,
        daily_start_time: NaiveTime,
        daily_end_time: NaiveTime,
    ) -> Self {
        Self {
            week_frequency,
            week_days: week_days.into_iter().collect(),
            daily_start_time,
            daily_end_time,
        }
    }
    /// At least 1.
    pub fn week_frequency(mut self, value: i64) -> Self {
        self.week_frequency = value;
        self
    }
    pub fn week_days(
        mut self,
        value: impl IntoIterator<Item = AvailabilityByWeekDayWeekDay>,
    ) -> Self {
        self.week_days = value.into_iter().collect();
        self
    }
    /// Exactly 8 characters. Pattern: `^([0-1][0-9]|[2][0-3]):([0-5][0-9]):([0-5][0-9])$`.
    pub fn daily_start_time(mut self, value: NaiveTime) -> Self {
        self.daily_start_time = value;
        self
    }
    /// Exactly 8 characters. Pattern: `^([0-1][0-9]|[2][0-3]):([0-5][0-9]):([0-5][0-9])$`.
    pub fn daily_end_time(mut self, value: NaiveTime) -> Self {
        self.daily_end_time = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponCodeInput {
    pub id: i64,
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub code: String,
    pub max_uses: Option<i64>,
    pub max_uses_per_customer: Option<i64>,
    pub created: DateTime,
}

record!(CouponCodeInput { id, code, max_uses, max_uses_per_customer, created });

impl CouponCodeInput {
    pub fn new(id: i64, code: impl Into<String>, created: impl Into<DateTime>) -> Self {
        Self {
            id,
            code: code.into(),
            created: created.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn max_uses(mut self, value: i64) -> Self {
        self.max_uses = Some(value);
        self
    }
    pub fn max_uses_per_customer(mut self, value: i64) -> Self {
        self.max_uses_per_customer = Some(value);
        self
    }
    pub fn created(mut self, value: impl Into<DateTime>) -> Self {
        self.created = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DraftAutomaticPromotion {
    pub name: String,
    pub display_name: Option<String>,
    pub channels: Option<Vec<Channel>>,
    pub customer: Option<CustomerInput>,
    pub rules: Vec<RuleInput>,
    pub max_uses: Option<i64>,
    pub status: Option<PromotionUpdateStatus>,
    pub start_date: Option<DateTime>,
    pub end_date: Option<DateTime>,
    pub stop: Option<bool>,
    /// Default: `true`.
    pub can_be_used_with_other_promotions: Option<bool>,
    pub currency_code: Option<String>,
    pub notifications: Option<Vec<NotificationInput>>,
    pub shipping_address: Option<AddressMatcherInput>,
    pub schedule: Option<AvailabilityByWeekDayInput>,
}

record!(DraftAutomaticPromotion {
    name, display_name, channels, customer, rules, max_uses, status, start_date, end_date, stop,
    can_be_used_with_other_promotions, currency_code, notifications, shipping_address, schedule,
});

impl DraftAutomaticPromotion {
    pub fn new(
        name: impl Into<String>,
        rules: impl IntoIterator<Item = RuleInput>,
    ) -> Self {
        Self {
            name: name.into(),
            rules: rules.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn channels(mut self, value: impl IntoIterator<Item = Channel>) -> Self {
        self.channels = Some(value.into_iter().collect());
        self
    }
    pub fn customer(mut self, value: CustomerInput) -> Self {
        self.customer = Some(value);
        self
    }
    pub fn rules(mut self, value: impl IntoIterator<Item = RuleInput>) -> Self {
        self.rules = value.into_iter().collect();
        self
    }
    pub fn max_uses(mut self, value: i64) -> Self {
        self.max_uses = Some(value);
        self
    }
    pub fn status(mut self, value: impl Into<PromotionUpdateStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    pub fn start_date(mut self, value: impl Into<DateTime>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    pub fn end_date(mut self, value: impl Into<DateTime>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    pub fn stop(mut self, value: bool) -> Self {
        self.stop = Some(value);
        self
    }
    /// Default: `true`.
    pub fn can_be_used_with_other_promotions(mut self, value: bool) -> Self {
        self.can_be_used_with_other_promotions = Some(value);
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    pub fn notifications(
        mut self,
        value: impl IntoIterator<Item = NotificationInput>,
    ) -> Self {
        self.notifications = Some(value.into_iter().collect());
        self
    }
    pub fn shipping_address(mut self, value: impl Into<AddressMatcherInput>) -> Self {
        self.shipping_address = Some(value.into());
        self
    }
    pub fn schedule(mut self, value: AvailabilityByWeekDayInput) -> Self {
        self.schedule = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForbiddenError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub error: Option<String>,
}

record!(ForbiddenError { status, title, error });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromotionError {
    pub errors: Option<Vec<UnprocessableContentError>>,
    pub meta: Option<WritePartialSuccessMeta>,
}

record!(PromotionError { errors, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromotionUpdate {
    pub name: Nullable<String>,
    pub display_name: Nullable<String>,
    pub channels: Nullable<Vec<Channel>>,
    pub customer: Nullable<CustomerInput>,
    pub rules: Nullable<Vec<RuleInput>>,
    pub max_uses: Nullable<i64>,
    pub status: Nullable<PromotionUpdateStatus>,
    pub start_date: Nullable<DateTime>,
    pub end_date: Nullable<DateTime>,
    pub stop: Nullable<bool>,
    /// Default: `true`.
    pub can_be_used_with_other_promotions: Nullable<bool>,
    pub currency_code: Nullable<String>,
    pub notifications: Nullable<Vec<NotificationInput>>,
    pub shipping_address: Nullable<AddressMatcherInput>,
    pub schedule: Nullable<AvailabilityByWeekDayInput>,
    pub codes: Nullable<CouponCodeInput>,
    /// Default: `false`.
    pub coupon_overrides_other_promotions: Nullable<bool>,
    /// Deprecated. Default: `false`.
    pub coupon_overrides_automatic_when_offering_higher_discounts: Nullable<bool>,
    pub coupon_type: Nullable<CouponType>,
}

record!(PromotionUpdate {
    name, display_name, channels, customer, rules, max_uses, status, start_date, end_date, stop,
    can_be_used_with_other_promotions, currency_code, notifications, shipping_address, schedule,
    codes, coupon_overrides_other_promotions,
    coupon_overrides_automatic_when_offering_higher_discounts, coupon_type,
});

impl PromotionUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn channels(mut self, value: impl Into<Nullable<Vec<Channel>>>) -> Self {
        self.channels = value.into();
        self
    }
    pub fn customer(mut self, value: impl Into<Nullable<CustomerInput>>) -> Self {
        self.customer = value.into();
        self
    }
    pub fn rules(mut self, value: impl Into<Nullable<Vec<RuleInput>>>) -> Self {
        self.rules = value.into();
        self
    }
    pub fn max_uses(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.max_uses = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<PromotionUpdateStatus>>) -> Self {
        self.status = value.into();
        self
    }
    pub fn start_date(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.start_date = value.into();
        self
    }
    pub fn end_date(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.end_date = value.into();
        self
    }
    pub fn stop(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.stop = value.into();
        self
    }
    /// Default: `true`.
    pub fn can_be_used_with_other_promotions(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.can_be_used_with_other_promotions = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.currency_code = value.into();
        self
    }
    pub fn notifications(
        mut self,
        value: impl Into<Nullable<Vec<NotificationInput>>>,
    ) -> Self {
        self.notifications = value.into();
        self
    }
    pub fn shipping_address(
        mut self,
        value: impl Into<Nullable<AddressMatcherInput>>,
    ) -> Self {
        self.shipping_address = value.into();
        self
    }
    pub fn schedule(
        mut self,
        value: impl Into<Nullable<AvailabilityByWeekDayInput>>,
    ) -> Self {
        self.schedule = value.into();
        self
    }
    pub fn codes(mut self, value: impl Into<Nullable<CouponCodeInput>>) -> Self {
        self.codes = value.into();
        self
    }
    /// Default: `false`.
    pub fn coupon_overrides_other_promotions(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.coupon_overrides_other_promotions = value.into();
        self
    }
    /// Deprecated. Default: `false`.
    pub fn coupon_overrides_automatic_when_offering_higher_discounts(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.coupon_overrides_automatic_when_offering_higher_discounts = value.into();
        self
    }
    pub fn coupon_type(mut self, value: impl Into<Nullable<CouponType>>) -> Self {
        self.coupon_type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromotionCodeInput {
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub code: String,
    pub max_uses: Option<i64>,
    pub max_uses_per_customer: Option<i64>,
}

record!(PromotionCodeInput { code, max_uses, max_uses_per_customer });

impl PromotionCodeInput {
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::empty()
        }
    }
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn max_uses(mut self, value: i64) -> Self {
        self.max_uses = Some(value);
        self
    }
    pub fn max_uses_per_customer(mut self, value: i64) -> Self {
        self.max_uses_per_customer = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PromotionCodesBatchInput {
    /// 1 to 250.
    pub batch_size: i64,
    /// 0 to 100000.
    pub max_uses: Option<i64>,
    /// 0 to 100000.
    pub max_uses_per_customer: Option<i64>,
    /// At most 20 characters. Pattern: `[A-Z0-9_-]`.
    pub prefix: Option<String>,
    /// At most 20 characters. Pattern: `[A-Z0-9_-]`.
    pub suffix: Option<String>,
    /// At most 1 character. Pattern: `[_-]`.
    pub delimiter: Option<String>,
    pub exclude_characters: Option<Vec<String>>,
    /// 6 to 16.
    pub code_length: Option<i64>,
}

record!(PromotionCodesBatchInput {
    batch_size, max_uses, max_uses_per_customer, prefix, suffix, delimiter, exclude_characters,
    code_length,
});

impl PromotionCodesBatchInput {
    pub fn new(batch_size: i64) -> Self {
        Self {
            batch_size,
            ..Record::empty()
        }
    }
    /// 1 to 250.
    pub fn batch_size(mut self, value: i64) -> Self {
        self.batch_size = value;
        self
    }
    /// 0 to 100000.
    pub fn max_uses(mut self, value: i64) -> Self {
        self.max_uses = Some(value);
        self
    }
    /// 0 to 100000.
    pub fn max_uses_per_customer(mut self, value: i64) -> Self {
        self.max_uses_per_customer = Some(value);
        self
    }
    /// At most 20 characters. Pattern: `[A-Z0-9_-]`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// At most 20 characters. Pattern: `[A-Z0-9_-]`.
    pub fn suffix(mut self, value: impl Into<String>) -> Self {
        self.suffix = Some(value.into());
        self
    }
    /// At most 1 character. Pattern: `[_-]`.
    pub fn delimiter(mut self, value: impl Into<String>) -> Self {
        self.delimiter = Some(value.into());
        self
    }
    pub fn exclude_characters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_characters = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// 6 to 16.
    pub fn code_length(mut self, value: i64) -> Self {
        self.code_length = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PromotionCodesBatch {
    pub created: Option<DateTime>,
    pub max_uses: Option<i64>,
    pub max_uses_per_customer: Option<i64>,
    pub batch_size: Option<i64>,
    pub codes: Option<Vec<Currency>>,
}

record!(PromotionCodesBatch { created, max_uses, max_uses_per_customer, batch_size, codes });
