// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Infrastructure Hosting.

use bigcommerce_runtime::codegen::{Data, DateTime, Empty, Json, Map, Nullable, Page, Parts, Text, operation};

use super::*;

/// `GET /infrastructure/projects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#list-projects). Scope: `store_infrastructure_projects_read_only`. Feature: `v3-infrastructure`. Paged by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListProjects {
    parts: Parts,
}

impl ListProjects {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    /// Query: `uuid:in`.
    pub fn uuid_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("uuid:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
}

operation!(ListProjects() -> Page<Project> {
    id: "listProjects", family: V3, method: GET, path: "/infrastructure/projects",
    scope: "store_infrastructure_projects_read_only", paging: Cursor,
});

/// `POST /infrastructure/projects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#create-a-project). Scope: `store_infrastructure_projects_manage`. Feature: `v3-infrastructure`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProject {
    parts: Parts,
    body: Name,
}

impl CreateProject {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: Name::new(name),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Name) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProject(json body) -> Data<Project> {
    id: "createProject", family: V3, method: POST, path: "/infrastructure/projects",
    scope: "store_infrastructure_projects_manage",
});

/// `DELETE /infrastructure/projects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#delete-projects). Scope: `store_infrastructure_projects_manage`. Feature: `v3-infrastructure`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProjects {
    parts: Parts,
}

impl DeleteProjects {
    /// - `project_uuid_in`: Query: `project_uuid:in`.
    pub fn new(project_uuid_in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut parts = Parts::new([]);
        parts
            .list(
                "project_uuid:in",
                project_uuid_in.into_iter().map(Into::<String>::into),
            );
        Self { parts }
    }
}

operation!(DeleteProjects() -> Empty {
    id: "deleteProjects", family: V3, method: DELETE, path: "/infrastructure/projects",
    scope: "store_infrastructure_projects_manage",
});

/// `DELETE /infrastructure/projects/{project_uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#delete-a-project). Scope: `store_infrastructure_projects_manage`. Feature: `v3-infrastructure`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProject {
    parts: Parts,
}

impl DeleteProject {
    /// - `project_uuid`: Format: `uuid`.
    pub fn new(project_uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&project_uuid]),
        }
    }
}

operation!(DeleteProject() -> Empty {
    id: "deleteProject", family: V3, method: DELETE,
    path: "/infrastructure/projects/{project_uuid}", scope: "store_infrastructure_projects_manage",
});

/// `POST /infrastructure/deployments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#create-a-deployment). Scope: `store_infrastructure_projects_manage`. Feature: `v3-infrastructure`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateDeployment {
    parts: Parts,
    body: CreateDeploymentRequest,
}

impl CreateDeployment {
    /// - `project_uuid`: Format: `uuid`.
    pub fn new(upload_uuid: impl Into<String>, project_uuid: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: CreateDeploymentRequest::new(upload_uuid, project_uuid),
        }
    }
    pub fn environment_variables(
        mut self,
        value: impl Into<Nullable<Vec<EnvironmentVariable>>>,
    ) -> Self {
        self.body.environment_variables = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CreateDeploymentRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateDeployment(json body) -> Data<CreateDeploymentResponse> {
    id: "createDeployment", family: V3, method: POST, path: "/infrastructure/deployments",
    scope: "store_infrastructure_projects_manage",
});

/// `POST /infrastructure/deployments/uploads`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#generate-upload-signature). Scope: `store_infrastructure_projects_manage`. Feature: `v3-infrastructure`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GenerateUploadSignature {
    parts: Parts,
    body: Map<String, Json>,
}

impl GenerateUploadSignature {
    pub fn new(body: Map<String, Json>) -> Self {
        Self {
            parts: Parts::new([]),
            body,
        }
    }
}

operation!(GenerateUploadSignature(json body) -> Data<UploadSignature> {
    id: "generateUploadSignature", family: V3, method: POST,
    path: "/infrastructure/deployments/uploads", scope: "store_infrastructure_projects_manage",
});

/// `GET /infrastructure/deployments/{deployment_uuid}/events`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#get-deployment-event-stream). Scope: `store_infrastructure_projects_read_only`. Feature: `v3-infrastructure`.
///
/// Errors: 400 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetDeploymentEventStream {
    parts: Parts,
}

impl GetDeploymentEventStream {
    /// - `deployment_uuid`: Format: `uuid`.
    pub fn new(deployment_uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&deployment_uuid]),
        }
    }
}

operation!(GetDeploymentEventStream() -> Text {
    id: "getDeploymentEventStream", family: V3, method: GET,
    path: "/infrastructure/deployments/{deployment_uuid}/events",
    scope: "store_infrastructure_projects_read_only", accept: "text/event-stream",
});

/// `GET /infrastructure/logs/{project_uuid}/tail`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/infrastructure-hosting#tail-worker-logs). Scope: `store_infrastructure_projects_read_only`. Feature: `v3-infrastructure`.
///
/// Errors: 400 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct TailWorkerLogs {
    parts: Parts,
}

impl TailWorkerLogs {
    /// - `project_uuid`: Format: `uuid`.
    pub fn new(project_uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&project_uuid]),
        }
    }
}

operation!(TailWorkerLogs() -> Text {
    id: "tailWorkerLogs", family: V3, method: GET, path: "/infrastructure/logs/{project_uuid}/tail",
    scope: "store_infrastructure_projects_read_only", accept: "text/event-stream",
});
