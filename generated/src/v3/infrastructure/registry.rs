// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Infrastructure Hosting as data.

use bigcommerce_runtime::codegen::{Json, Map, registry};

use super::*;

registry!("v3::infrastructure" ["v3-infrastructure"]
operations {
    ListProjects [200],
    CreateProject [200] (Name),
    DeleteProjects [204] { 422 ErrorResponse },
    DeleteProject [204],
    CreateDeployment [200] (CreateDeploymentRequest) { 409 ErrorResponse },
    GenerateUploadSignature [200] (Map<String, Json>),
    GetDeploymentEventStream [200] { 400 ErrorResponse },
    TailWorkerLogs [200] { 400 ErrorResponse },
}
types {
    Project, ErrorResponse, CreateDeploymentRequest, EnvironmentVariable, EnvironmentVariableType,
    CreateDeploymentResponse, UploadSignature,
}
);
