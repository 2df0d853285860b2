// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Users as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::management::users" ["b2b-management-users"]
operations {
    GetAllB2bUsers [200] { 422 UnprocessableContentError },
    CreateCompanyUser [200] (UserPost) { 422 CompanyUserError },
    BulkCreateUsers [200] (Vec<UserPost>) { 413 BadRequestError, 422 CompanyUserError },
    GetUserDetails [200] { 404 BadRequestError },
    UpdateUserDetails [200] (UserDetailUpdate) { 404 BadRequestError, 422 UserDetailError },
    DeleteUser [200] { 404 BadRequestError, 422 BadRequestError },
    GetUserDetailsByBigcommerceCustomerId [200] { 404 BadRequestError },
    ListExtraFieldsForUsers [200],
}
types {
    User, UserPost, NewIds, CompanyUserError, CompanyUserErrorData, ErrMsgPost,
    MissingRequiredFields, MissingRole, Invalid, UserDetailUpdate, UserDetailError,
    UserDetailErrorData, UnprocessableContentErrorDataErrMsg,
}
);
