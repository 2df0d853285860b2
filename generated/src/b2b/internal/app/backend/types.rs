// Written by `cargo xtask regen`; edit nothing here.
//! Types of backend.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionStatus {
    /// At least 1 character.
    pub auth_token: Option<String>,
}

record!(SessionStatus { auth_token = "authToken" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackendUserLoginInput {
    /// At least 1 character.
    pub email: String,
    /// At least 1 character.
    pub password: String,
    /// At least 1 character.
    pub store_hash: String,
}

record!(BackendUserLoginInput { email, password, store_hash = "storeHash" });

impl BackendUserLoginInput {
    pub fn new(
        email: impl Into<String>,
        password: impl Into<String>,
        store_hash: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            store_hash: store_hash.into(),
        }
    }
    /// At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// At least 1 character.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    /// At least 1 character.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendUserLoginResult {
    /// At least 1 character.
    pub auth_token: Option<String>,
    pub permission_modules: Option<Vec<String>>,
    /// At least 1 character.
    pub is_premium: Option<String>,
    pub user_id: Option<i64>,
    /// At least 1 character.
    pub is_sales: Option<String>,
}

record!(BackendUserLoginResult {
    auth_token = "authToken", permission_modules = "permissionModules", is_premium = "isPremium",
    user_id = "userId", is_sales = "isSales",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackendUserInput {
    /// At least 1 character.
    pub email: String,
    /// At least 1 character.
    pub username: String,
    pub phone_number: String,
    /// At least 1 character.
    pub status: Option<String>,
    /// At least 1 character.
    pub role_id: String,
}

record!(BackendUserInput {
    email, username, phone_number = "phoneNumber", status, role_id = "roleId",
});

impl BackendUserInput {
    pub fn new(
        email: impl Into<String>,
        username: impl Into<String>,
        phone_number: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            username: username.into(),
            phone_number: phone_number.into(),
            role_id: role_id.into(),
            ..Record::empty()
        }
    }
    /// At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// At least 1 character.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// At least 1 character.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendUserList {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub status: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    pub role_id: Option<String>,
    /// At least 1 character.
    pub role_name: Option<String>,
    /// At least 1 character.
    pub is_owner: Option<String>,
    /// At least 1 character.
    pub is_inner_sales_rep: Option<String>,
    /// At least 1 character.
    pub username: Option<String>,
    pub phone_number: Option<String>,
}

record!(BackendUserList {
    id, status, email, role_id = "roleId", role_name = "roleName", is_owner = "isOwner",
    is_inner_sales_rep = "isInnerSalesRep", username, phone_number = "phoneNumber",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendUserInfo {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub status: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    pub role_id: Option<String>,
    /// At least 1 character.
    pub role_name: Option<String>,
    /// At least 1 character.
    pub username: Option<String>,
    pub phone_number: Option<String>,
}

record!(BackendUserInfo {
    id, status, email, role_id = "roleId", role_name = "roleName", username,
    phone_number = "phoneNumber",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackendUserInfoUpdate {
    /// At least 1 character.
    pub email: String,
    /// At least 1 character.
    pub username: String,
    pub phone_number: String,
    /// At least 1 character.
    pub status: String,
    /// At least 1 character.
    pub role_id: String,
}

record!(BackendUserInfoUpdate {
    email, username, phone_number = "phoneNumber", status, role_id = "roleId",
});

impl BackendUserInfoUpdate {
    pub fn new(
        email: impl Into<String>,
        username: impl Into<String>,
        phone_number: impl Into<String>,
        status: impl Into<String>,
        role_id: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            username: username.into(),
            phone_number: phone_number.into(),
            status: status.into(),
            role_id: role_id.into(),
        }
    }
    /// At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// At least 1 character.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// At least 1 character.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = value.into();
        self
    }
    /// At least 1 character.
    pub fn role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ForgetBackendUserPasswordInput {
    pub store_hash: Option<String>,
    pub email: Option<String>,
}

record!(ForgetBackendUserPasswordInput { store_hash = "storeHash", email });

impl ForgetBackendUserPasswordInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetBackendUserPasswordInput {
    pub reset_token: Option<String>,
    pub password: Option<String>,
}

record!(ResetBackendUserPasswordInput { reset_token = "resetToken", password });

impl ResetBackendUserPasswordInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn reset_token(mut self, value: impl Into<String>) -> Self {
        self.reset_token = Some(value.into());
        self
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendRole {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub role_name: Option<String>,
    /// At least 1 character.
    pub role_type: Option<String>,
    pub description: Option<String>,
    /// At least 1 character.
    pub is_sales: Option<String>,
}

record!(BackendRole {
    id, role_name = "roleName", role_type = "roleType", description, is_sales = "isSales",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackendRoleInput {
    pub permission_ids: Vec<String>,
    /// At least 1 character.
    pub role_name: String,
    /// At least 1 character. Default: `"0"`.
    pub is_sales: Option<String>,
    pub description: Option<String>,
}

record!(BackendRoleInput {
    permission_ids = "permissionIds", role_name = "roleName", is_sales = "isSales", description,
});

impl BackendRoleInput {
    pub fn new(
        permission_ids: impl IntoIterator<Item = impl Into<String>>,
        role_name: impl Into<String>,
    ) -> Self {
        Self {
            permission_ids: permission_ids.into_iter().map(Into::into).collect(),
            role_name: role_name.into(),
            ..Record::empty()
        }
    }
    pub fn permission_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// At least 1 character.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = value.into();
        self
    }
    /// At least 1 character. Default: `"0"`.
    pub fn is_sales(mut self, value: impl Into<String>) -> Self {
        self.is_sales = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendRoleInfo {
    /// At least 1 character.
    pub role_id: Option<String>,
}

record!(BackendRoleInfo { role_id = "roleId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBackendRoleInfoResult {
    /// At least 1 character.
    pub role_id: Option<String>,
    /// At least 1 character.
    pub role_name: Option<String>,
    /// At least 1 character.
    pub role_type: Option<String>,
    pub description: Option<String>,
    pub permissions: Option<Vec<String>>,
    /// At least 1 character.
    pub is_sales: Option<String>,
}

record!(GetBackendRoleInfoResult {
    role_id = "roleId", role_name = "roleName", role_type = "roleType", description, permissions,
    is_sales = "isSales",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackendRoleInfoUpdate {
    pub permission_ids: Vec<String>,
    /// At least 1 character.
    pub role_name: String,
    /// At least 1 character.
    pub is_sales: Nullable<String>,
    pub description: Nullable<String>,
}

record!(BackendRoleInfoUpdate {
    permission_ids = "permissionIds", role_name = "roleName", is_sales = "isSales", description,
});

impl BackendRoleInfoUpdate {
    pub fn new(
        permission_ids: impl IntoIterator<Item = impl Into<String>>,
        role_name: impl Into<String>,
    ) -> Self {
        Self {
            permission_ids: permission_ids.into_iter().map(Into::into).collect(),
            role_name: role_name.into(),
            ..Record::empty()
        }
    }
    pub fn permission_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// At least 1 character.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = value.into();
        self
    }
    /// At least 1 character.
    pub fn is_sales(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.is_sales = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendPermission {
    /// At least 1 item.
    pub list: Option<Vec<BackendPermissionList>>,
}

record!(BackendPermission { list });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendPermissionList {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub permission_module_id: Option<String>,
}

record!(BackendPermissionList { id, permission_module_id = "permissionModuleId" });
