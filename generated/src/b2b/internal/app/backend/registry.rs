// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of backend as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::backend" ["b2b-internal"]
operations {
    GetSessionStatus [200],
    BackendUserLogin [200] (BackendUserLoginInput),
    BackendUserLogout [200],
    CreateBackendUser [200] (BackendUserInput),
    GetBackendUserList [200],
    GetBackendUserInfo [200],
    UpdateBackendUserInfo [200] (BackendUserInfoUpdate),
    DeleteBackendUser [200],
    ForgetBackendUserPassword [200] (ForgetBackendUserPasswordInput),
    ResetBackendUserPassword [200] (ResetBackendUserPasswordInput),
    UpdateBackendUserPassword [200],
    CheckBackendUserPasswordResetToken [200],
    GetAllBackendRoles [200],
    CreateBackendRole [200] (BackendRoleInput),
    GetBackendRoleInfo [200],
    UpdateBackendRoleInfo [200] (BackendRoleInfoUpdate),
    DeleteBackendRole [200],
    GetAllBackendPermissions [200],
}
types {
    SessionStatus, BackendUserLoginInput, BackendUserLoginResult, BackendUserInput, BackendUserList,
    BackendUserInfo, BackendUserInfoUpdate, ForgetBackendUserPasswordInput,
    ResetBackendUserPasswordInput, BackendRole, BackendRoleInput, BackendRoleInfo,
    GetBackendRoleInfoResult, BackendRoleInfoUpdate, BackendPermission, BackendPermissionList,
}
);
