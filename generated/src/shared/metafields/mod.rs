// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: metafields.

#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders",
))]
pub(crate) mod metafield;
pub(crate) mod permission_set;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products", feature = "v3-orders",
    feature = "v3-store-information",
))]
pub(crate) mod metafield_update;
#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
))]
pub(crate) mod metafield_put;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-channels", feature = "v3-customers",
    feature = "v3-orders",
))]
pub(crate) mod field_name;
#[cfg(any(
    feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
    feature = "v3-channels", feature = "v3-customers",
))]
pub(crate) mod metafield_full;
#[cfg(any(feature = "v3-catalog-categories", feature = "v3-catalog-product-variants"))]
pub(crate) mod metafield_field;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-channels", feature = "v3-locations"))]
pub(crate) mod metafield_base;
#[cfg(any(feature = "v3-carts", feature = "v3-store-information"))]
pub(crate) mod cart_metafield;
#[cfg(any(feature = "v3-carts", feature = "v3-orders", feature = "v3-store-information"))]
pub(crate) mod carts_metafield_update;
#[cfg(any(feature = "v3-locations", feature = "v3-store-information"))]
pub(crate) mod store_metafield_field;

#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
    feature = "v3-orders",
))]
pub use metafield::{Metafield, MetafieldPost};
pub use permission_set::{PermissionSet, MetafieldResourceType, MetafieldInput};
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products", feature = "v3-orders",
    feature = "v3-store-information",
))]
pub use metafield_update::MetafieldUpdate;
#[cfg(any(
    feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-catalog-products",
    feature = "v3-channels", feature = "v3-customers", feature = "v3-locations",
))]
pub use metafield_put::MetafieldPut;
#[cfg(any(
    feature = "v3-carts", feature = "v3-catalog-brands", feature = "v3-catalog-categories",
    feature = "v3-catalog-product-variants", feature = "v3-channels", feature = "v3-customers",
    feature = "v3-orders",
))]
pub use field_name::FieldName;
#[cfg(any(
    feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
    feature = "v3-channels", feature = "v3-customers",
))]
pub use metafield_full::MetafieldFull;
#[cfg(any(feature = "v3-catalog-categories", feature = "v3-catalog-product-variants"))]
pub use metafield_field::MetafieldField;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-channels", feature = "v3-locations"))]
pub use metafield_base::MetafieldBase;
#[cfg(any(feature = "v3-carts", feature = "v3-store-information"))]
pub use cart_metafield::CartMetafield;
#[cfg(any(feature = "v3-carts", feature = "v3-orders", feature = "v3-store-information"))]
pub use carts_metafield_update::CartsMetafieldUpdate;
#[cfg(any(feature = "v3-locations", feature = "v3-store-information"))]
pub use store_metafield_field::StoreMetafieldField;
