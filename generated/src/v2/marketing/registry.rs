// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Marketing as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::marketing" ["v2-marketing"]
operations {
    GetCoupons [200],
    CreateCoupon [201] (CouponInput),
    DeleteCoupons [204],
    GetCouponsCount [200],
    UpdateCoupon [200] (CouponUpdate),
    DeleteCoupon [204],
    GetCoupon [200],
    GetBanners [200],
    CreateBanner [200] (BannerInput),
    DeleteBanners [204],
    GetBanner [200],
    UpdateBanner [200] (BannerUpdate),
    DeleteBanner [204],
    GetBannersCount [200],
    GetGiftCertificate [200],
    UpdateGiftCertificate [200] (GiftCertificatePut),
    DeleteGiftCertificate [204],
    GetGiftCertificates [200],
    CreateGiftCertificate [201] (GiftCertificatePost),
    DeleteGiftCertificates [204],
}
types {
    Coupon, CouponAppliesTo, CouponRestrictedTo, CouponInput, CouponUpdate, Banner, BannerPage,
    BannerLocation, BannerDateType, BannerInput, BannerUpdate, GiftCertificate, Template,
    GiftCertificatePut, Sort, GiftCertificatePost,
}
);
