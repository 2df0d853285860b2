// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Promotions API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::promotions" ["v3-promotions"]
operations {
    GetPromotions [200] { 422 ErrorResponse },
    CreatePromotion [201] (PromotionInput) { 400 BadRequestError, 403 ForbiddenError, 422 ErrorResponse },
    DeletePromotions [204] { 422 PromotionError },
    GetPromotion [200] { 404 ErrorResponse },
    UpdatePromotion [200] (PromotionUpdate) { 404 ErrorResponse },
    DeletePromotion [204],
    GetPromotionCodes [200],
    CreatePromotionCode [201] (PromotionCodeInput),
    DeleteCouponCodes [204] { 422 PromotionError },
    GeneratePromotionCodesBatch [201] (PromotionCodesBatchInput) { 400 BadRequestError, 403 ForbiddenError, 405 ForbiddenError, 422 ErrorResponse },
    GetCouponCodeByCode [200],
    DeleteCouponCodeByCode [204],
    DeleteCouponCode [204],
}
types {
    RedemptionType, Sort, Promotion, SavedAutomaticPromotion, SavedAutomaticPromotionRedemptionType,
    Customer, CustomerSegments, CustomerSegmentIdLimitation, NotCustomerSegmentLimitation,
    AndCustomerSegmentLimitation, OrCustomerSegmentLimitation, Rule, Action, CartValueAction,
    CartValueActionCartValue, Discount, FixedDiscount, PercentageDiscount, CartItemsAction,
    CartItemsActionCartItems, ItemMatcher, BrandsItemMatcher, CategoriesItemMatcher,
    ProductsItemMatcher, VariantsItemMatcher, ProductOptionsItemMatcher,
    ProductOptionsItemMatcherProductOption, ProductCustomFieldMatcher,
    ProductCustomFieldMatcherProductCustomField, NotItemMatcher, AndItemMatcher, OrItemMatcher,
    Strategy, GiftItemAction, GiftItemActionGiftItem, FixedPriceSetAction,
    FixedPriceSetActionFixedPriceSet, ShippingAction, ShippingActionShipping,
    ShippingActionShippingZoneIds, ShippingActionShippingZoneIdsText, Condition, CartCondition,
    CartConditionCart, AndCondition, PromotionUpdateStatus, Notification, NotificationType,
    AddressMatcher, CountryAddressMatcher, CountryRuleInfo, NotAddressMatcher,
    AvailabilityByWeekDay, AvailabilityByWeekDayWeekDay, CreatedFrom, SavedCouponPromotion,
    SavedCouponPromotionRedemptionType, CouponCode, SavedCouponPromotionMultipleCodes, CouponType,
    ErrorResponse, ErrorItem, PromotionInput, DraftCouponPromotion, Channel, CustomerInput,
    CustomerSegmentsInput, CustomerSegmentIdLimitationInput, NotCustomerSegmentLimitationInput,
    AndCustomerSegmentLimitationInput, OrCustomerSegmentLimitationInput, RuleInput, ActionInput,
    CartValueActionInput, CartValueActionCartValueInput, DiscountInput, FixedDiscountInput,
    PercentageDiscountInput, CartItemsActionInput, CartItemsActionCartItemsInput, ItemMatcherInput,
    ProductOptionsItemMatcherInput, ProductOptionsItemMatcherProductOptionInput,
    ProductCustomFieldMatcherInput, ProductCustomFieldMatcherProductCustomFieldInput,
    NotItemMatcherInput, AndItemMatcherInput, OrItemMatcherInput, GiftItemActionInput,
    GiftItemActionGiftItemInput, FixedPriceSetActionInput, FixedPriceSetActionFixedPriceSetInput,
    ShippingActionInput, ShippingActionShippingInput, ConditionInput, CartConditionInput,
    CartConditionCartInput, AndConditionInput, NotificationInput, AddressMatcherInput,
    CountryAddressMatcherInput, CountryRuleInfoInput, NotAddressMatcherInput,
    AvailabilityByWeekDayInput, CouponCodeInput, DraftAutomaticPromotion, ForbiddenError,
    PromotionError, PromotionUpdate, PromotionCodeInput, PromotionCodesBatchInput,
    PromotionCodesBatch,
}
);
