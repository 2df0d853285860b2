// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Orders V2.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    Consignments,
    ConsignmentsLineItems,
    Fees,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    Consignments = "consignments", ConsignmentsLineItems = "consignments.line_items", Fees = "fees",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConsignmentStructure {
    Object,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConsignmentStructure { Object = "object" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPaymentStatus {
    Authorized,
    Captured,
    CapturePending,
    Declined,
    HeldForReview,
    Paid,
    PartiallyRefunded,
    Pending,
    Refunded,
    Void,
    VoidPending,
    Empty,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderPaymentStatus {
    Authorized = "authorized", Captured = "captured", CapturePending = "capture pending",
    Declined = "declined", HeldForReview = "held for review", Paid = "paid",
    PartiallyRefunded = "partially refunded", Pending = "pending", Refunded = "refunded",
    Void = "void", VoidPending = "void pending", Empty = "",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProductsType {
    Physical,
    Digital,
    Giftcertificate,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderProductsType {
    Physical = "physical", Digital = "digital", Giftcertificate = "giftcertificate",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProductAppliedDiscountsTarget {
    Order,
    Product,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderProductAppliedDiscountsTarget { Order = "order", Product = "product" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderProductOptionsType {
    Checkbox,
    DateField,
    FileUpload,
    MultiLineTextField,
    MultipleChoice,
    ProductPickList,
    Swatch,
    TextField,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderProductOptionsType {
    Checkbox = "Checkbox", DateField = "Date field", FileUpload = "File Upload",
    MultiLineTextField = "Multi-line text field", MultipleChoice = "Multiple choice",
    ProductPickList = "Product Pick List", Swatch = "Swatch", TextField = "Text field",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Id,
    CustomerId,
    DateCreated,
    DateModified,
    StatusId,
    ChannelId,
    ExternalId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort {
    Id = "id", CustomerId = "customer_id", DateCreated = "date_created",
    DateModified = "date_modified", StatusId = "status_id", ChannelId = "channel_id",
    ExternalId = "external_id",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderTaxesLineItemType {
    Item,
    Shipping,
    Handling,
    GiftWrapping,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderTaxesLineItemType {
    Item = "item", Shipping = "shipping", Handling = "handling", GiftWrapping = "gift-wrapping",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingProvider {
    Auspost,
    Canadapost,
    Endicia,
    Usps,
    Fedex,
    Ups,
    Upsready,
    Upsonline,
    Shipperhq,
    Royalmail,
    Empty,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ShippingProvider {
    Auspost = "auspost", Canadapost = "canadapost", Endicia = "endicia", Usps = "usps",
    Fedex = "fedex", Ups = "ups", Upsready = "upsready", Upsonline = "upsonline",
    Shipperhq = "shipperhq", Royalmail = "royalmail", Empty = "",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    Read,
    Unread,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Status { Read = "read", Unread = "unread" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderConsignmentInclude {
    ConsignmentsLineItems,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OrderConsignmentInclude { ConsignmentsLineItems = "consignments.line_items" });
