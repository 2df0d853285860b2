// Written by `cargo xtask regen`; edit nothing here.
//! Types of Custom Template Associations.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplateAssociation {
    pub id: Option<i64>,
    pub channel_id: Option<i64>,
    pub entity_type: Option<CustomTemplateAssociationEntityType>,
    pub entity_id: Option<i64>,
    pub file_name: Option<String>,
    pub is_valid: Option<bool>,
    pub date_created: Option<String>,
    pub date_modified: Option<String>,
}

record!(CustomTemplateAssociation {
    id, channel_id, entity_type, entity_id, file_name, is_valid, date_created, date_modified,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomTemplateAssociationUpsert {
    pub channel_id: i64,
    pub entity_type: CustomTemplateAssociationEntityType,
    pub entity_id: i64,
    pub file_name: String,
}

record!(CustomTemplateAssociationUpsert { channel_id, entity_type, entity_id, file_name });

impl CustomTemplateAssociationUpsert {
    pub fn new(
        channel_id: i64,
        entity_type: impl Into<CustomTemplateAssociationEntityType>,
        entity_id: i64,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            channel_id,
            entity_type: entity_type.into(),
            entity_id,
            file_name: file_name.into(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = value;
        self
    }
    pub fn entity_type(
        mut self,
        value: impl Into<CustomTemplateAssociationEntityType>,
    ) -> Self {
        self.entity_type = value.into();
        self
    }
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = value;
        self
    }
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = value.into();
        self
    }
}
