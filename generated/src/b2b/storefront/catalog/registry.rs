// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::catalog" ["b2b-storefront-catalog"]
operations {
    GetProductVariantsInfo [200],
    GetVariantInformation [200],
    GetDetailedVariantInformation [200] (DetailedVariantInformationInput),
}
types {
    ProductVariantsInfo, VariantInformation, VariantOption, VariantInformationIsVisible,
    DetailedVariantInformationInput, QuickVariantInfoItem, QuickVariantInfoItemIsStock,
    QuickVariantInfoItemPurchasingDisabled, QuickVariantInfoItemIsVisible, Modifier, ModifierType,
}
);
