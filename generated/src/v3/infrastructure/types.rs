// Written by `cargo xtask regen`; edit nothing here.
//! Types of Infrastructure Hosting.

use bigcommerce_runtime::codegen::{DateTime, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
}

record!(Project { uuid, name, date_created, date_modified });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Map<String, String>>,
}

record!(ErrorResponse { status, title, r#type, errors });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateDeploymentRequest {
    pub upload_uuid: String,
    /// Format: `uuid`.
    pub project_uuid: String,
    pub environment_variables: Nullable<Vec<EnvironmentVariable>>,
}

record!(CreateDeploymentRequest { upload_uuid, project_uuid, environment_variables });

impl CreateDeploymentRequest {
    pub fn new(upload_uuid: impl Into<String>, project_uuid: impl Into<String>) -> Self {
        Self {
            upload_uuid: upload_uuid.into(),
            project_uuid: project_uuid.into(),
            ..Record::empty()
        }
    }
    pub fn upload_uuid(mut self, value: impl Into<String>) -> Self {
        self.upload_uuid = value.into();
        self
    }
    /// Format: `uuid`.
    pub fn project_uuid(mut self, value: impl Into<String>) -> Self {
        self.project_uuid = value.into();
        self
    }
    pub fn environment_variables(
        mut self,
        value: impl Into<Nullable<Vec<EnvironmentVariable>>>,
    ) -> Self {
        self.environment_variables = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    pub r#type: EnvironmentVariableType,
    pub key: String,
    pub value: String,
}

record!(EnvironmentVariable { r#type, key, value });

impl EnvironmentVariable {
    pub fn new(
        r#type: impl Into<EnvironmentVariableType>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            key: key.into(),
            value: value.into(),
        }
    }
    pub fn r#type(mut self, value: impl Into<EnvironmentVariableType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeploymentResponse {
    /// Format: `uuid`.
    pub deployment_uuid: Option<String>,
}

record!(CreateDeploymentResponse { deployment_uuid });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadSignature {
    /// Format: `uri`.
    pub upload_url: Option<String>,
    pub upload_uuid: Option<String>,
}

record!(UploadSignature { upload_url, upload_uuid });
