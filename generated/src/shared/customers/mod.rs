// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: customers.

#[cfg(any(feature = "v2-customers", feature = "v3-customers"))]
pub(crate) mod address_type;
#[cfg(any(feature = "v2-orders", feature = "v3-customers"))]
pub(crate) mod form_fields;
#[cfg(any(feature = "storefront-customers", feature = "v2-orders", feature = "v3-customers"))]
pub(crate) mod text_or_number_or_list;
#[cfg(any(feature = "v3-customers", feature = "v3-tax-classes"))]
pub(crate) mod name_id;
#[cfg(any(feature = "v3-customers", feature = "v3-scripts"))]
pub(crate) mod deny;
#[cfg(any(feature = "payments-processing", feature = "v3-customers"))]
pub(crate) mod stored_card_type;
#[cfg(any(feature = "v2-customers", feature = "v2-geography", feature = "v2-orders"))]
pub(crate) mod url_resource;
#[cfg(any(
    feature = "provider-shipping", feature = "storefront-orders", feature = "v2-customers",
    feature = "v2-orders",
))]
pub(crate) mod name_value;

#[cfg(any(feature = "v2-customers", feature = "v3-customers"))]
pub use address_type::AddressType;
#[cfg(any(feature = "v2-orders", feature = "v3-customers"))]
pub use form_fields::FormFields;
#[cfg(any(feature = "storefront-customers", feature = "v2-orders", feature = "v3-customers"))]
pub use text_or_number_or_list::TextOrNumberOrList;
#[cfg(any(feature = "v3-customers", feature = "v3-tax-classes"))]
pub use name_id::NameId;
#[cfg(any(feature = "v3-customers", feature = "v3-scripts"))]
pub use deny::Deny;
#[cfg(any(feature = "payments-processing", feature = "v3-customers"))]
pub use stored_card_type::{StoredCardType, StoredPayPalAccountType, StoredBankAccountType};
#[cfg(any(feature = "v2-customers", feature = "v2-geography", feature = "v2-orders"))]
pub use url_resource::UrlResource;
#[cfg(any(
    feature = "provider-shipping", feature = "storefront-orders", feature = "v2-customers",
    feature = "v2-orders",
))]
pub use name_value::NameValue;
