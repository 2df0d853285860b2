// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Custom Template Associations as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::custom_template_associations" ["v3-custom-template-associations"]
operations {
    GetCustomTemplateAssociations [200],
    UpsertCustomTemplateAssociations [200] (Vec<CustomTemplateAssociationUpsert>) { 422 CustomerError },
    DeleteCustomTemplateAssociations [204],
}
types {
    CustomTemplateAssociationEntityType, CustomTemplateAssociation, CustomTemplateAssociationUpsert,
}
);
