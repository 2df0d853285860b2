// Written by `cargo xtask regen`; edit nothing here.
//! Types of Users.

use bigcommerce_runtime::codegen::{Json, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub phone_number: Option<String>,
    /// One of `0`, `1`, `2`.
    pub role: Option<i64>,
    pub company_role_id: Option<i64>,
    pub uuid: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub company_id: Option<i64>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub customer_id: Option<i64>,
    pub company_role_name: Option<String>,
    pub channel_list: Option<Vec<ChannelList>>,
}

record!(User {
    id, first_name = "firstName", last_name = "lastName", email, phone_number = "phoneNumber", role,
    company_role_id = "companyRoleId", uuid, extra_fields = "extraFields", company_id = "companyId",
    created_at = "createdAt", updated_at = "updatedAt", customer_id = "customerId",
    company_role_name = "companyRoleName", channel_list = "channelList",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserPost {
    pub first_name: String,
    pub last_name: String,
    /// Format: `email`.
    pub email: String,
    pub phone_number: Option<String>,
    /// One of `0`, `1`, `2`.
    pub role: i64,
    pub company_role_id: Option<i64>,
    pub uuid: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub company_id: i64,
    pub accept_welcome_email: Option<bool>,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Vec<i64>,
}

record!(UserPost {
    first_name = "firstName", last_name = "lastName", email, phone_number = "phoneNumber", role,
    company_role_id = "companyRoleId", uuid, extra_fields = "extraFields", company_id = "companyId",
    accept_welcome_email = "acceptWelcomeEmail", origin_channel_id = "originChannelId",
    channel_ids = "channelIds",
});

impl UserPost {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        role: i64,
        company_id: i64,
        channel_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
            role,
            company_id,
            channel_ids: channel_ids.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// One of `0`, `1`, `2`.
    pub fn role(mut self, value: i64) -> Self {
        self.role = value;
        self
    }
    pub fn company_role_id(mut self, value: i64) -> Self {
        self.company_role_id = Some(value);
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = value;
        self
    }
    pub fn accept_welcome_email(mut self, value: bool) -> Self {
        self.accept_welcome_email = Some(value);
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.origin_channel_id = Some(value);
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NewIds {
    pub user_id: Option<i64>,
    pub bc_id: Option<i64>,
}

record!(NewIds { user_id = "userId", bc_id = "bcId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserError {
    /// Default: `422`.
    pub code: Option<i64>,
    pub data: Option<CompanyUserErrorData>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(CompanyUserError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserErrorData {
    pub err_msg: Option<ErrMsgPost>,
}

record!(CompanyUserErrorData { err_msg = "errMsg" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrMsgPost {
    MissingRequiredFields(MissingRequiredFields),
    MissingRole(MissingRole),
    Text(String),
    Invalid(Invalid),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ErrMsgPost {
    MissingRequiredFields(object), MissingRole(object), Text(string), Invalid(object),
});

impl From<MissingRequiredFields> for ErrMsgPost {
    fn from(value: MissingRequiredFields) -> Self {
        Self::MissingRequiredFields(value)
    }
}

impl From<MissingRole> for ErrMsgPost {
    fn from(value: MissingRole) -> Self {
        Self::MissingRole(value)
    }
}

impl From<String> for ErrMsgPost {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Invalid> for ErrMsgPost {
    fn from(value: Invalid) -> Self {
        Self::Invalid(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MissingRequiredFields {
    pub first_name: Option<Vec<String>>,
    pub last_name: Option<Vec<String>>,
    pub email: Option<Vec<String>>,
    pub company_id: Option<Vec<String>>,
}

record!(MissingRequiredFields {
    first_name = "firstName", last_name = "lastName", email, company_id = "companyId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MissingRole {
    pub non_field_errors: Option<Vec<String>>,
}

record!(MissingRole { non_field_errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invalid {
    pub email: Option<Vec<String>>,
    pub role: Option<Vec<String>>,
}

record!(Invalid { email, role });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetailUpdate {
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    /// Format: `email`.
    pub email: Nullable<String>,
    pub phone_number: Nullable<String>,
    /// One of `0`, `1`, `2`.
    pub role: Nullable<i64>,
    pub company_role_id: Nullable<i64>,
    pub uuid: Nullable<String>,
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
    pub channel_ids: Nullable<Vec<i64>>,
}

record!(UserDetailUpdate {
    first_name = "firstName", last_name = "lastName", email, phone_number = "phoneNumber", role,
    company_role_id = "companyRoleId", uuid, extra_fields = "extraFields",
    channel_ids = "channelIds",
});

impl UserDetailUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// One of `0`, `1`, `2`.
    pub fn role(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.role = value.into();
        self
    }
    pub fn company_role_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.company_role_id = value.into();
        self
    }
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.uuid = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channel_ids = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetailError {
    /// Default: `422`.
    pub code: Option<i64>,
    pub data: Option<UserDetailErrorData>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(UserDetailError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDetailErrorData {
    pub err_msg: Option<UnprocessableContentErrorDataErrMsg>,
}

record!(UserDetailErrorData { err_msg = "errMsg" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentErrorDataErrMsg {
    pub field_name: Option<Vec<String>>,
}

record!(UnprocessableContentErrorDataErrMsg { field_name = "_fieldName" });
