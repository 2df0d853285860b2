// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Property names of openapi as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::property_names_of_openapi" ["v3-rules-property-names-of-openapi"]
operations {
    GetMeta [200],
}
types { GetMetaResult, MetaProperties }
);
