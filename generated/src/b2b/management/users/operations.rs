// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Users.

use bigcommerce_runtime::codegen::{Data, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/users`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#get-all-b2b-users). Feature: `b2b-management-users`. Paged by `offset` and `limit`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllB2bUsers {
    parts: Parts,
}

impl GetAllB2bUsers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: i64) -> Self {
        self.parts.query("companyId", value);
        self
    }
    pub fn roles(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("roles", values);
        self
    }
    /// Query: `minModified`.
    pub fn min_modified(mut self, value: impl Into<String>) -> Self {
        self.parts.query("minModified", value.into());
        self
    }
    /// Query: `maxModified`.
    pub fn max_modified(mut self, value: impl Into<String>) -> Self {
        self.parts.query("maxModified", value.into());
        self
    }
    /// Query: `minCreated`.
    pub fn min_created(mut self, value: impl Into<String>) -> Self {
        self.parts.query("minCreated", value.into());
        self
    }
    /// Query: `maxCreated`.
    pub fn max_created(mut self, value: impl Into<String>) -> Self {
        self.parts.query("maxCreated", value.into());
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("email", value.into());
        self
    }
    /// Query: `channelId`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channelId", value);
        self
    }
    /// Query: `isIncludeExtraFields`.
    pub fn is_include_extra_fields(
        mut self,
        value: impl Into<IsIncludeExtraField>,
    ) -> Self {
        self.parts.query("isIncludeExtraFields", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetAllB2bUsers() -> Page<User> {
    id: "companies_users_list", family: B2b, method: GET, path: "/api/v3/io/users", paging: Offset,
});

/// `POST /api/v3/io/users`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#create-a-company-user). Feature: `b2b-management-users`.
///
/// Errors: 422 [`CompanyUserError`](super::CompanyUserError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyUser {
    parts: Parts,
    body: UserPost,
}

impl CreateCompanyUser {
    /// - `email`: Format: `email`.
    /// - `role`: One of `0`, `1`, `2`.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        role: i64,
        company_id: i64,
        channel_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: UserPost::new(
                first_name,
                last_name,
                email,
                role,
                company_id,
                channel_ids,
            ),
        }
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }
    pub fn company_role_id(mut self, value: i64) -> Self {
        self.body.company_role_id = Some(value);
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.body.uuid = Some(value.into());
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn accept_welcome_email(mut self, value: bool) -> Self {
        self.body.accept_welcome_email = Some(value);
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.body.origin_channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UserPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyUser(json body) -> Data<NewIds> {
    id: "companies_users_create", family: B2b, method: POST, path: "/api/v3/io/users",
});

/// `POST /api/v3/io/users/bulk`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#bulk-create-users). Feature: `b2b-management-users`. At most 10 items in one request.
///
/// Errors: 413 [`BadRequestError`](super::BadRequestError), 422 [`CompanyUserError`](super::CompanyUserError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BulkCreateUsers {
    parts: Parts,
    body: Vec<UserPost>,
}

impl BulkCreateUsers {
    pub fn new(body: impl IntoIterator<Item = UserPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(BulkCreateUsers(json body) -> Page<NewIds> {
    id: "companies_users_bulk_create_create", family: B2b, method: POST,
    path: "/api/v3/io/users/bulk", batch: 10 of body,
});

/// `GET /api/v3/io/users/{userId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#get-user-details). Feature: `b2b-management-users`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetUserDetails {
    parts: Parts,
}

impl GetUserDetails {
    pub fn new(user_id: i64) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
}

operation!(GetUserDetails() -> Data<User> {
    id: "companies_user_by_id", family: B2b, method: GET, path: "/api/v3/io/users/{userId}",
});

/// `PUT /api/v3/io/users/{userId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#update-user-details). Feature: `b2b-management-users`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError), 422 [`UserDetailError`](super::UserDetailError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateUserDetails {
    parts: Parts,
    body: UserDetailUpdate,
}

impl UpdateUserDetails {
    pub fn new(user_id: i64) -> Self {
        Self {
            parts: Parts::new([&user_id]),
            body: UserDetailUpdate::new(),
        }
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone_number = value.into();
        self
    }
    /// One of `0`, `1`, `2`.
    pub fn role(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.role = value.into();
        self
    }
    pub fn company_role_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.company_role_id = value.into();
        self
    }
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.uuid = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.channel_ids = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UserDetailUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateUserDetails(json body) -> Data<User> {
    id: "companies_user_update", family: B2b, method: PUT, path: "/api/v3/io/users/{userId}",
});

/// `DELETE /api/v3/io/users/{userId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#delete-a-user). Feature: `b2b-management-users`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteUser {
    parts: Parts,
}

impl DeleteUser {
    pub fn new(user_id: i64) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
}

operation!(DeleteUser() -> Data<UserId> {
    id: "companies_user_delete", family: B2b, method: DELETE, path: "/api/v3/io/users/{userId}",
});

/// `GET /api/v3/io/users/customer/{customerId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#get-user-details-by-bigcommerce-customer-id). Feature: `b2b-management-users`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetUserDetailsByBigcommerceCustomerId {
    parts: Parts,
}

impl GetUserDetailsByBigcommerceCustomerId {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(GetUserDetailsByBigcommerceCustomerId() -> Data<User> {
    id: "companies_user_read", family: B2b, method: GET,
    path: "/api/v3/io/users/customer/{customerId}",
});

/// `GET /api/v3/io/users/extra-fields`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/user#list-extra-fields-for-users). Feature: `b2b-management-users`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListExtraFieldsForUsers {
    parts: Parts,
}

impl ListExtraFieldsForUsers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(ListExtraFieldsForUsers() -> Page<ExtraFields> {
    id: "get_users_extra_fields", family: B2b, method: GET, path: "/api/v3/io/users/extra-fields",
    paging: Offset,
});
