// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Classes as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::tax_classes" ["v2-tax-classes"]
operations {
    GetTaxClasses [200],
    GetTaxClass [200],
}
types { TaxClass }
);
