// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Properties as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::properties" ["v3-tax-properties"]
operations {
    GetTaxProperties [200],
    CreateTaxProperties [200] (Vec<PropertyPost>),
    UpdateTaxProperties [200] (Vec<PropertyPut>),
    DeleteTaxProperties [204],
    GetProductsTaxProperties [200],
    UpdateProductTaxProperties [200] (Vec<ProductTaxPropertyUpdate>),
    DeleteProductTaxProperties [204],
}
types {
    Property, PropertyType, PropertyPost, PropertyPut, ProductTaxProperty, ProductTaxPropertyUpdate,
}
);
