// Written by `cargo xtask regen`; edit nothing here.
//! Operations of backend.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v2/backend/session/status`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSessionStatus {
    parts: Parts,
}

impl GetSessionStatus {
    pub fn new(storehash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("storehash", storehash.into());
        Self { parts }
    }
}

operation!(GetSessionStatus() -> Data<SessionStatus> {
    id: "get-backend-session-status", family: B2bStorefront, method: GET,
    path: "/api/v2/backend/session/status",
});

/// `POST /api/v2/backend/session`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BackendUserLogin {
    parts: Parts,
    body: BackendUserLoginInput,
}

impl BackendUserLogin {
    /// - `email`: At least 1 character.
    /// - `password`: At least 1 character.
    /// - `store_hash`: At least 1 character.
    pub fn new(
        email: impl Into<String>,
        password: impl Into<String>,
        store_hash: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: BackendUserLoginInput::new(email, password, store_hash),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BackendUserLoginInput) -> Self {
        self.body = body;
        self
    }
}

operation!(BackendUserLogin(json body) -> Data<BackendUserLoginResult> {
    id: "post-backend-session", family: B2bStorefront, method: POST,
    path: "/api/v2/backend/session",
});

/// `DELETE /api/v2/backend/session`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BackendUserLogout {
    parts: Parts,
}

impl BackendUserLogout {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(BackendUserLogout() -> Data<Map<String, Json>> {
    id: "delete-backend-session", family: B2bStorefront, method: DELETE,
    path: "/api/v2/backend/session",
});

/// `POST /api/v2/backend/user`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBackendUser {
    parts: Parts,
    body: BackendUserInput,
}

impl CreateBackendUser {
    /// - `email`: At least 1 character.
    /// - `username`: At least 1 character.
    /// - `role_id`: At least 1 character.
    pub fn new(
        email: impl Into<String>,
        username: impl Into<String>,
        phone_number: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: BackendUserInput::new(email, username, phone_number, role_id),
        }
    }
    /// At least 1 character.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.body.status = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BackendUserInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBackendUser(json body) -> Data<BackendUser> {
    id: "post-backend-end-user-users", family: B2bStorefront, method: POST,
    path: "/api/v2/backend/user",
});

/// `GET /api/v2/backend/users`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBackendUserList {
    parts: Parts,
}

impl GetBackendUserList {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetBackendUserList() -> Page<BackendUserList> {
    id: "get-backend-users", family: B2bStorefront, method: GET, path: "/api/v2/backend/users",
    paging: Offset,
});

/// `GET /api/v2/backend/users/{user_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBackendUserInfo {
    parts: Parts,
}

impl GetBackendUserInfo {
    pub fn new(user_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
}

operation!(GetBackendUserInfo() -> Data<BackendUserInfo> {
    id: "get-backend-users-user_id", family: B2bStorefront, method: GET,
    path: "/api/v2/backend/users/{user_id}",
});

/// `PUT /api/v2/backend/users/{user_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBackendUserInfo {
    parts: Parts,
    body: BackendUserInfoUpdate,
}

impl UpdateBackendUserInfo {
    /// - `email`: At least 1 character.
    /// - `username`: At least 1 character.
    /// - `status`: At least 1 character.
    /// - `role_id`: At least 1 character.
    pub fn new(
        user_id: impl std::fmt::Display,
        email: impl Into<String>,
        username: impl Into<String>,
        phone_number: impl Into<String>,
        status: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&user_id]),
            body: BackendUserInfoUpdate::new(
                email,
                username,
                phone_number,
                status,
                role_id,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BackendUserInfoUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBackendUserInfo(json body) -> Data<UserId> {
    id: "put-backend-users-user_id", family: B2bStorefront, method: PUT,
    path: "/api/v2/backend/users/{user_id}",
});

/// `DELETE /api/v2/backend/users/{user_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBackendUser {
    parts: Parts,
}

impl DeleteBackendUser {
    pub fn new(user_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
}

operation!(DeleteBackendUser() -> Data<Map<String, Json>> {
    id: "delete-backend-users-user_id", family: B2bStorefront, method: DELETE,
    path: "/api/v2/backend/users/{user_id}",
});

/// `POST /api/v2/backend/password/forget`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ForgetBackendUserPassword {
    parts: Parts,
    body: ForgetBackendUserPasswordInput,
}

impl ForgetBackendUserPassword {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ForgetBackendUserPasswordInput::new(),
        }
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.body.store_hash = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ForgetBackendUserPasswordInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ForgetBackendUserPassword(json body) -> Data<Map<String, Json>> {
    id: "post-backend-password-forget", family: B2bStorefront, method: POST,
    path: "/api/v2/backend/password/forget",
});

/// `POST /api/v2/backend/password/reset`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ResetBackendUserPassword {
    parts: Parts,
    body: ResetBackendUserPasswordInput,
}

impl ResetBackendUserPassword {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ResetBackendUserPasswordInput::new(),
        }
    }
    pub fn reset_token(mut self, value: impl Into<String>) -> Self {
        self.body.reset_token = Some(value.into());
        self
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.body.password = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ResetBackendUserPasswordInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ResetBackendUserPassword(json body) -> Data<Json> {
    id: "post-backend-password-reset", family: B2bStorefront, method: POST,
    path: "/api/v2/backend/password/reset",
});

/// `PUT /api/v2/backend/password/reset`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBackendUserPassword {
    parts: Parts,
}

impl UpdateBackendUserPassword {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(UpdateBackendUserPassword() -> Data<Map<String, Json>> {
    id: "put-backend-password-reset", family: B2bStorefront, method: PUT,
    path: "/api/v2/backend/password/reset",
});

/// `GET /api/v2/backend/password/reset/{reset_token}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckBackendUserPasswordResetToken {
    parts: Parts,
}

impl CheckBackendUserPasswordResetToken {
    pub fn new(reset_token: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&reset_token]),
        }
    }
}

operation!(CheckBackendUserPasswordResetToken() -> Data<Json> {
    id: "get-backend-password-reset-reset_token", family: B2bStorefront, method: GET,
    path: "/api/v2/backend/password/reset/{reset_token}",
});

/// `GET /api/v2/backend/roles`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllBackendRoles {
    parts: Parts,
}

impl GetAllBackendRoles {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn action(mut self, value: impl Into<String>) -> Self {
        self.parts.query("action", value.into());
        self
    }
}

operation!(GetAllBackendRoles() -> Page<BackendRole> {
    id: "get-backend-roles", family: B2bStorefront, method: GET, path: "/api/v2/backend/roles",
    paging: Offset,
});

/// `POST /api/v2/backend/role`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBackendRole {
    parts: Parts,
    body: BackendRoleInput,
}

impl CreateBackendRole {
    /// - `role_name`: At least 1 character.
    pub fn new(
        permission_ids: impl IntoIterator<Item = impl Into<String>>,
        role_name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: BackendRoleInput::new(permission_ids, role_name),
        }
    }
    /// At least 1 character. Default: `"0"`.
    pub fn is_sales(mut self, value: impl Into<String>) -> Self {
        self.body.is_sales = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BackendRoleInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBackendRole(json body) -> Data<BackendRoleInfo> {
    id: "post-backend-role", family: B2bStorefront, method: POST, path: "/api/v2/backend/role",
});

/// `GET /api/v2/backend/roles/{role_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBackendRoleInfo {
    parts: Parts,
}

impl GetBackendRoleInfo {
    pub fn new(role_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&role_id]),
        }
    }
}

operation!(GetBackendRoleInfo() -> Data<GetBackendRoleInfoResult> {
    id: "get-backend-roles-role_id", family: B2bStorefront, method: GET,
    path: "/api/v2/backend/roles/{role_id}",
});

/// `PUT /api/v2/backend/roles/{role_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBackendRoleInfo {
    parts: Parts,
    body: BackendRoleInfoUpdate,
}

impl UpdateBackendRoleInfo {
    /// - `role_name`: At least 1 character.
    pub fn new(
        role_id: impl std::fmt::Display,
        permission_ids: impl IntoIterator<Item = impl Into<String>>,
        role_name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&role_id]),
            body: BackendRoleInfoUpdate::new(permission_ids, role_name),
        }
    }
    /// At least 1 character.
    pub fn is_sales(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.is_sales = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BackendRoleInfoUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBackendRoleInfo(json body) -> Data<BackendRoleInfo> {
    id: "put-backend-roles-role_id", family: B2bStorefront, method: PUT,
    path: "/api/v2/backend/roles/{role_id}",
});

/// `DELETE /api/v2/backend/roles/{role_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBackendRole {
    parts: Parts,
}

impl DeleteBackendRole {
    pub fn new(role_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&role_id]),
        }
    }
}

operation!(DeleteBackendRole() -> Data<Map<String, Json>> {
    id: "delete-backend-roles-role_id", family: B2bStorefront, method: DELETE,
    path: "/api/v2/backend/roles/{role_id}",
});

/// `GET /api/v2/backend/permissions`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllBackendPermissions {
    parts: Parts,
}

impl GetAllBackendPermissions {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAllBackendPermissions() -> Data<BackendPermission> {
    id: "get-backend-permissions", family: B2bStorefront, method: GET,
    path: "/api/v2/backend/permissions",
});
