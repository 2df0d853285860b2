// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Orders.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderOrderBy {
    CreatedAt,
    TotalIncTax,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderOrderBy { CreatedAt = "createdAt", TotalIncTax = "totalIncTax" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailCreditCardType {
    Alelo,
    Alia,
    AmericanExpress,
    Cabal,
    Carnet,
    Dankort,
    DinersClub,
    Discover,
    Elo,
    Forbrugsforeningen,
    Jcb,
    Maestro,
    Master,
    Naranja,
    Sodexo,
    Unionpay,
    Visa,
    Vr,
    Null,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderDetailCreditCardType {
    Alelo = "alelo", Alia = "alia", AmericanExpress = "american_express", Cabal = "cabal",
    Carnet = "carnet", Dankort = "dankort", DinersClub = "diners_club", Discover = "discover",
    Elo = "elo", Forbrugsforeningen = "forbrugsforeningen", Jcb = "jcb", Maestro = "maestro",
    Master = "master", Naranja = "naranja", Sodexo = "sodexo", Unionpay = "unionpay", Visa = "visa",
    Vr = "vr", Null = "null",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailOrderSource {
    Www,
    Mobile,
    Iphone,
    Ipad,
    Android,
    Manual,
    External,
    CheckoutApi,
    Buybutton,
    Amazon,
    Ebay,
    Facebookshop,
    Facebookcheckout,
    Facekbookmarketplace,
    Pinterest,
    Socialshop,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderDetailOrderSource {
    Www = "www", Mobile = "mobile", Iphone = "iphone", Ipad = "ipad", Android = "android",
    Manual = "manual", External = "external", CheckoutApi = "checkout_api", Buybutton = "buybutton",
    Amazon = "amazon", Ebay = "ebay", Facebookshop = "facebookshop",
    Facebookcheckout = "facebookcheckout", Facekbookmarketplace = "facekbookmarketplace",
    Pinterest = "pinterest", Socialshop = "socialshop",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailProductAppliedDiscountId {
    ManualDiscount,
    TotalCoupon,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderDetailProductAppliedDiscountId {
    ManualDiscount = "manual-discount", TotalCoupon = "total-coupon",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderDetailProductAppliedDiscountTarget {
    Order,
    Product,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderDetailProductAppliedDiscountTarget { Order = "order", Product = "product" });
