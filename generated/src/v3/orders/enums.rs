// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Orders V3.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionEvent {
    Purchase,
    Authorization,
    Capture,
    Refund,
    Void,
    Pending,
    Settled,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TransactionEvent {
    Purchase = "purchase", Authorization = "authorization", Capture = "capture", Refund = "refund",
    Void = "void", Pending = "pending", Settled = "settled",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionMethod {
    CreditCard,
    ElectronicWallet,
    GiftCertificate,
    StoreCredit,
    ApplePayCard,
    BigpayToken,
    ApplePayToken,
    Token,
    Custom,
    Offsite,
    Offline,
    Nonce,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TransactionMethod {
    CreditCard = "credit_card", ElectronicWallet = "electronic_wallet",
    GiftCertificate = "gift_certificate", StoreCredit = "store_credit",
    ApplePayCard = "apple_pay_card", BigpayToken = "bigpay_token",
    ApplePayToken = "apple_pay_token", Token = "token", Custom = "custom", Offsite = "offsite",
    Offline = "offline", Nonce = "nonce",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionGateway {
    TwoCheckout,
    Adyen,
    Amazon,
    Authorizenet,
    Bankdeposit,
    Braintree,
    Cheque,
    Cod,
    Custom,
    Firstdatagge4,
    Giftcertificate,
    Hps,
    Instore,
    Klarna,
    Migs,
    Moneyorder,
    Nmi,
    Paypalexpress,
    Paypalpaymentsprous,
    Paypalpaymentsprouk,
    Plugnpay,
    Qbmsv2,
    Securenet,
    Square,
    Storecredit,
    Stripe,
    Testgateway,
    Usaepay,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TransactionGateway {
    TwoCheckout = "2checkout", Adyen = "adyen", Amazon = "amazon", Authorizenet = "authorizenet",
    Bankdeposit = "bankdeposit", Braintree = "braintree", Cheque = "cheque", Cod = "cod",
    Custom = "custom", Firstdatagge4 = "firstdatagge4", Giftcertificate = "giftcertificate",
    Hps = "hps", Instore = "instore", Klarna = "klarna", Migs = "migs", Moneyorder = "moneyorder",
    Nmi = "nmi", Paypalexpress = "paypalexpress", Paypalpaymentsprous = "paypalpaymentsprous",
    Paypalpaymentsprouk = "paypalpaymentsprouk", Plugnpay = "plugnpay", Qbmsv2 = "qbmsv2",
    Securenet = "securenet", Square = "square", Storecredit = "storecredit", Stripe = "stripe",
    Testgateway = "testgateway", Usaepay = "usaepay",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    Ok,
    Error,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TransactionStatus { Ok = "ok", Error = "error" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditCardType {
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
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CreditCardType {
    Alelo = "alelo", Alia = "alia", AmericanExpress = "american_express", Cabal = "cabal",
    Carnet = "carnet", Dankort = "dankort", DinersClub = "diners_club", Discover = "discover",
    Elo = "elo", Forbrugsforeningen = "forbrugsforeningen", Jcb = "jcb", Maestro = "maestro",
    Master = "master", Naranja = "naranja", Sodexo = "sodexo", Unionpay = "unionpay", Visa = "visa",
    Vr = "vr",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuantityBoundItemType {
    Product,
    GiftWrapping,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuantityBoundItemType { Product = "PRODUCT", GiftWrapping = "GIFT_WRAPPING" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmountBoundItemType {
    Order,
    Shipping,
    Handling,
    Tax,
    Fee,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AmountBoundItemType {
    Order = "ORDER", Shipping = "SHIPPING", Handling = "HANDLING", Tax = "TAX", Fee = "FEE",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderRefundItemType {
    Product,
    GiftWrapping,
    Shipping,
    Handling,
    Order,
    Fee,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderRefundItemType {
    Product = "PRODUCT", GiftWrapping = "GIFT_WRAPPING", Shipping = "SHIPPING",
    Handling = "HANDLING", Order = "ORDER", Fee = "FEE",
});
