// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Carts.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    RedirectUrls,
    LineItemsPhysicalItemsOptions,
    LineItemsDigitalItemsOptions,
    PromotionsBanners,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    RedirectUrls = "redirect_urls",
    LineItemsPhysicalItemsOptions = "line_items.physical_items.options",
    LineItemsDigitalItemsOptions = "line_items.digital_items.options",
    PromotionsBanners = "promotions.banners",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GiftCertificateTheme {
    Birthday,
    Boy,
    Celebration,
    Christmas,
    General,
    Girl,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(GiftCertificateTheme {
    Birthday = "Birthday", Boy = "Boy", Celebration = "Celebration", Christmas = "Christmas",
    General = "General", Girl = "Girl",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppliedCouponType {
    Zero,
    One,
    Two,
    Three,
    Four,
    Five,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AppliedCouponType {
    Zero = "0", One = "1", Two = "2", Three = "3", Four = "4", Five = "5",
});
