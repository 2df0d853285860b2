// Written by `cargo xtask regen`; edit nothing here.
//! Types of Marketing.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    pub id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub num_uses: Option<i64>,
    /// At most 100 characters.
    pub name: Option<String>,
    pub r#type: Option<CouponType>,
    pub amount: Option<Decimal>,
    pub min_purchase: Option<Decimal>,
    pub expires: Option<String>,
    pub enabled: Option<bool>,
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub code: Option<String>,
    pub applies_to: Option<CouponAppliesTo>,
    pub max_uses: Option<i64>,
    pub max_uses_per_customer: Option<i64>,
    pub restricted_to: Option<CouponRestrictedTo>,
    pub shipping_methods: Option<Vec<String>>,
}

record!(Coupon {
    id, date_created as Rfc2822, num_uses, name, r#type, amount as Text, min_purchase as Text,
    expires, enabled, code, applies_to, max_uses, max_uses_per_customer, restricted_to,
    shipping_methods,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponAppliesTo {
    pub ids: Option<Vec<i64>>,
    pub entity: Option<String>,
}

record!(CouponAppliesTo { ids, entity });

impl CouponAppliesTo {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(value.into_iter().collect());
        self
    }
    pub fn entity(mut self, value: impl Into<String>) -> Self {
        self.entity = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponRestrictedTo {
    pub countries: Option<String>,
}

record!(CouponRestrictedTo { countries });

impl CouponRestrictedTo {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn countries(mut self, value: impl Into<String>) -> Self {
        self.countries = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponInput {
    /// At most 100 characters.
    pub name: String,
    pub r#type: CouponType,
    pub amount: Decimal,
    pub min_purchase: Option<Decimal>,
    pub expires: Option<String>,
    pub enabled: Option<bool>,
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub code: String,
    pub applies_to: CouponAppliesTo,
    pub max_uses: Option<i64>,
    pub max_uses_per_customer: Option<i64>,
    pub restricted_to: Option<CouponRestrictedTo>,
    pub shipping_methods: Option<Vec<String>>,
}

record!(CouponInput {
    name, r#type, amount as Text, min_purchase as Text, expires, enabled, code, applies_to,
    max_uses, max_uses_per_customer, restricted_to, shipping_methods,
});

impl CouponInput {
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<CouponType>,
        amount: impl Into<Decimal>,
        code: impl Into<String>,
        applies_to: CouponAppliesTo,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            amount: amount.into(),
            code: code.into(),
            applies_to,
            ..Record::empty()
        }
    }
    /// At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<CouponType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn min_purchase(mut self, value: impl Into<Decimal>) -> Self {
        self.min_purchase = Some(value.into());
        self
    }
    pub fn expires(mut self, value: impl Into<String>) -> Self {
        self.expires = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn applies_to(mut self, value: CouponAppliesTo) -> Self {
        self.applies_to = value;
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
    pub fn restricted_to(mut self, value: CouponRestrictedTo) -> Self {
        self.restricted_to = Some(value);
        self
    }
    pub fn shipping_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shipping_methods = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponUpdate {
    /// At most 100 characters.
    pub name: String,
    pub r#type: CouponType,
    pub amount: Decimal,
    pub min_purchase: Nullable<Decimal>,
    pub expires: Nullable<String>,
    pub enabled: Nullable<bool>,
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub code: String,
    pub applies_to: CouponAppliesTo,
    pub max_uses: Nullable<i64>,
    pub max_uses_per_customer: Nullable<i64>,
    pub restricted_to: Nullable<CouponRestrictedTo>,
    pub shipping_methods: Nullable<Vec<String>>,
}

record!(CouponUpdate {
    name, r#type, amount as Text, min_purchase as Text, expires, enabled, code, applies_to,
    max_uses, max_uses_per_customer, restricted_to, shipping_methods,
});

impl CouponUpdate {
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<CouponType>,
        amount: impl Into<Decimal>,
        code: impl Into<String>,
        applies_to: CouponAppliesTo,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            amount: amount.into(),
            code: code.into(),
            applies_to,
            ..Record::empty()
        }
    }
    /// At most 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<CouponType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn min_purchase(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.min_purchase = value.into();
        self
    }
    pub fn expires(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.expires = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    /// At most 50 characters. Pattern: `[a-zA-Z0-9_\ -]`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn applies_to(mut self, value: CouponAppliesTo) -> Self {
        self.applies_to = value;
        self
    }
    pub fn max_uses(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.max_uses = value.into();
        self
    }
    pub fn max_uses_per_customer(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.max_uses_per_customer = value.into();
        self
    }
    pub fn restricted_to(
        mut self,
        value: impl Into<Nullable<CouponRestrictedTo>>,
    ) -> Self {
        self.restricted_to = value.into();
        self
    }
    pub fn shipping_methods(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.shipping_methods = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Banner {
    pub id: Option<i64>,
    pub date_created: Option<String>,
    pub name: Option<String>,
    pub content: Option<String>,
    pub page: Option<BannerPage>,
    pub location: Option<BannerLocation>,
    pub date_type: Option<BannerDateType>,
    pub date_from: Option<String>,
    pub date_to: Option<String>,
    pub visible: Option<String>,
    pub item_id: Option<String>,
}

record!(Banner {
    id, date_created, name, content, page, location, date_type, date_from, date_to, visible,
    item_id,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BannerInput {
    pub name: String,
    pub content: String,
    pub page: BannerPage,
    pub location: BannerLocation,
    pub date_type: BannerDateType,
    pub date_from: Option<String>,
    pub date_to: Option<String>,
    pub visible: Option<String>,
    pub item_id: Option<String>,
}

record!(BannerInput {
    name, content, page, location, date_type, date_from, date_to, visible, item_id,
});

impl BannerInput {
    pub fn new(
        name: impl Into<String>,
        content: impl Into<String>,
        page: impl Into<BannerPage>,
        location: impl Into<BannerLocation>,
        date_type: impl Into<BannerDateType>,
    ) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            page: page.into(),
            location: location.into(),
            date_type: date_type.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    pub fn page(mut self, value: impl Into<BannerPage>) -> Self {
        self.page = value.into();
        self
    }
    pub fn location(mut self, value: impl Into<BannerLocation>) -> Self {
        self.location = value.into();
        self
    }
    pub fn date_type(mut self, value: impl Into<BannerDateType>) -> Self {
        self.date_type = value.into();
        self
    }
    pub fn date_from(mut self, value: impl Into<String>) -> Self {
        self.date_from = Some(value.into());
        self
    }
    pub fn date_to(mut self, value: impl Into<String>) -> Self {
        self.date_to = Some(value.into());
        self
    }
    pub fn visible(mut self, value: impl Into<String>) -> Self {
        self.visible = Some(value.into());
        self
    }
    pub fn item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BannerUpdate {
    pub name: String,
    pub content: String,
    pub page: BannerPage,
    pub location: BannerLocation,
    pub date_type: BannerDateType,
    pub date_from: Nullable<String>,
    pub date_to: Nullable<String>,
    pub visible: Nullable<String>,
    pub item_id: Nullable<String>,
}

record!(BannerUpdate {
    name, content, page, location, date_type, date_from, date_to, visible, item_id,
});

impl BannerUpdate {
    pub fn new(
        name: impl Into<String>,
        content: impl Into<String>,
        page: impl Into<BannerPage>,
        location: impl Into<BannerLocation>,
        date_type: impl Into<BannerDateType>,
    ) -> Self {
        Self {
            name: name.into(),
            content: content.into(),
            page: page.into(),
            location: location.into(),
            date_type: date_type.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    pub fn page(mut self, value: impl Into<BannerPage>) -> Self {
        self.page = value.into();
        self
    }
    pub fn location(mut self, value: impl Into<BannerLocation>) -> Self {
        self.location = value.into();
        self
    }
    pub fn date_type(mut self, value: impl Into<BannerDateType>) -> Self {
        self.date_type = value.into();
        self
    }
    pub fn date_from(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.date_from = value.into();
        self
    }
    pub fn date_to(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.date_to = value.into();
        self
    }
    pub fn visible(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.visible = value.into();
        self
    }
    pub fn item_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.item_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftCertificate {
    pub to_name: Option<String>,
    pub to_email: Option<String>,
    pub from_name: Option<String>,
    pub from_email: Option<String>,
    pub amount: Option<Decimal>,
    pub id: Option<i64>,
    pub customer_id: Option<i64>,
    pub order_id: Option<i64>,
    pub balance: Option<Decimal>,
    pub purchase_date: Option<String>,
    pub expiry_date: Option<String>,
    pub template: Option<Template>,
    pub message: Option<String>,
    /// At most 255 characters.
    pub code: Option<String>,
    pub status: Option<GiftCertificateStatus>,
    pub currency_code: Option<String>,
}

record!(GiftCertificate {
    to_name, to_email, from_name, from_email, amount as Text, id, customer_id, order_id,
    balance as Text, purchase_date, expiry_date, template, message, code, status, currency_code,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftCertificatePut {
    pub to_name: String,
    pub to_email: String,
    pub from_name: String,
    pub from_email: String,
    pub amount: Decimal,
    pub balance: Nullable<Decimal>,
    pub purchase_date: Nullable<String>,
    pub expiry_date: Nullable<String>,
    pub customer_id: Nullable<i64>,
    pub template: Nullable<Template>,
    pub message: Nullable<String>,
    /// At most 255 characters.
    pub code: Nullable<String>,
    pub status: Nullable<GiftCertificateStatus>,
    pub currency_code: Nullable<String>,
}

record!(GiftCertificatePut {
    to_name, to_email, from_name, from_email, amount as Text, balance as Text, purchase_date,
    expiry_date, customer_id, template, message, code, status, currency_code,
});

impl GiftCertificatePut {
    pub fn new(
        to_name: impl Into<String>,
        to_email: impl Into<String>,
        from_name: impl Into<String>,
        from_email: impl Into<String>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            to_name: to_name.into(),
            to_email: to_email.into(),
            from_name: from_name.into(),
            from_email: from_email.into(),
            amount: amount.into(),
            ..Record::empty()
        }
    }
    pub fn to_name(mut self, value: impl Into<String>) -> Self {
        self.to_name = value.into();
        self
    }
    pub fn to_email(mut self, value: impl Into<String>) -> Self {
        self.to_email = value.into();
        self
    }
    pub fn from_name(mut self, value: impl Into<String>) -> Self {
        self.from_name = value.into();
        self
    }
    pub fn from_email(mut self, value: impl Into<String>) -> Self {
        self.from_email = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn balance(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.balance = value.into();
        self
    }
    pub fn purchase_date(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.purchase_date = value.into();
        self
    }
    pub fn expiry_date(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.expiry_date = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_id = value.into();
        self
    }
    pub fn template(mut self, value: impl Into<Nullable<Template>>) -> Self {
        self.template = value.into();
        self
    }
    pub fn message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.message = value.into();
        self
    }
    /// At most 255 characters.
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.code = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<GiftCertificateStatus>>) -> Self {
        self.status = value.into();
        self
    }
    pub fn currency_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.currency_code = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GiftCertificatePost {
    pub to_name: String,
    pub to_email: String,
    pub from_name: String,
    pub from_email: String,
    pub amount: Decimal,
    pub balance: Option<Decimal>,
    pub purchase_date: Option<String>,
    pub expiry_date: Option<String>,
    pub customer_id: Option<i64>,
    pub template: Option<Template>,
    /// At most 250 characters.
    pub message: Option<String>,
    /// At most 255 characters.
    pub code: Option<String>,
    pub status: Option<GiftCertificateStatus>,
    pub currency_code: Option<String>,
}

record!(GiftCertificatePost {
    to_name, to_email, from_name, from_email, amount as Text, balance as Text, purchase_date,
    expiry_date, customer_id, template, message, code, status, currency_code,
});

impl GiftCertificatePost {
    pub fn new(
        to_name: impl Into<String>,
        to_email: impl Into<String>,
        from_name: impl Into<String>,
        from_email: impl Into<String>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            to_name: to_name.into(),
            to_email: to_email.into(),
            from_name: from_name.into(),
            from_email: from_email.into(),
            amount: amount.into(),
            ..Record::empty()
        }
    }
    pub fn to_name(mut self, value: impl Into<String>) -> Self {
        self.to_name = value.into();
        self
    }
    pub fn to_email(mut self, value: impl Into<String>) -> Self {
        self.to_email = value.into();
        self
    }
    pub fn from_name(mut self, value: impl Into<String>) -> Self {
        self.from_name = value.into();
        self
    }
    pub fn from_email(mut self, value: impl Into<String>) -> Self {
        self.from_email = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
    pub fn balance(mut self, value: impl Into<Decimal>) -> Self {
        self.balance = Some(value.into());
        self
    }
    pub fn purchase_date(mut self, value: impl Into<String>) -> Self {
        self.purchase_date = Some(value.into());
        self
    }
    pub fn expiry_date(mut self, value: impl Into<String>) -> Self {
        self.expiry_date = Some(value.into());
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    pub fn template(mut self, value: impl Into<Template>) -> Self {
        self.template = Some(value.into());
        self
    }
    /// At most 250 characters.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    pub fn status(mut self, value: impl Into<GiftCertificateStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
}
