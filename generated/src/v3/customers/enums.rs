// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Customers V3.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    Addresses,
    Storecredit,
    Attributes,
    Formfields,
    ShopperProfileId,
    SegmentIds,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include {
    Addresses = "addresses", Storecredit = "storecredit", Attributes = "attributes",
    Formfields = "formfields", ShopperProfileId = "shopper_profile_id", SegmentIds = "segment_ids",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    DateCreatedAsc,
    DateCreatedDesc,
    LastNameAsc,
    LastNameDesc,
    DateModifiedAsc,
    DateModifiedDesc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort {
    DateCreatedAsc = "date_created:asc", DateCreatedDesc = "date_created:desc",
    LastNameAsc = "last_name:asc", LastNameDesc = "last_name:desc",
    DateModifiedAsc = "date_modified:asc", DateModifiedDesc = "date_modified:desc",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomersAddressInclude {
    Formfields,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CustomersAddressInclude { Formfields = "formfields" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributePostType {
    String,
    Number,
    Date,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AttributePostType { String = "string", Number = "number", Date = "date" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldType {
    Checkboxes,
    Date,
    Multiline,
    Numbers,
    Password,
    Radiobuttons,
    Text,
    Picklist,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(FieldType {
    Checkboxes = "checkboxes", Date = "date", Multiline = "multiline", Numbers = "numbers",
    Password = "password", Radiobuttons = "radiobuttons", Text = "text", Picklist = "picklist",
});
