// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Subscribers.

use bigcommerce_runtime::codegen::{Data, DateTime, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /customers/subscribers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers#get-subscribers). Scope: `store_v2_customers_read_only`. Feature: `v3-subscribers`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSubscribers {
    parts: Parts,
}

impl GetSubscribers {
    pub fn new(id: i64) -> Self {
        let mut parts = Parts::new([]);
        parts.query("id", id);
        Self { parts }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("email", value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("first_name", value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("last_name", value.into());
        self
    }
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.parts.query("source", value.into());
        self
    }
    pub fn order_id(mut self, value: i64) -> Self {
        self.parts.query("order_id", value);
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
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
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
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
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(GetSubscribers() -> Page<Subscriber> {
    id: "getSubscribers", family: V3, method: GET, path: "/customers/subscribers",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `POST /customers/subscribers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers#create-a-subscriber). Scope: `store_v2_customers`. Feature: `v3-subscribers`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSubscriber {
    parts: Parts,
    body: SubscriberInput,
}

impl CreateSubscriber {
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: SubscriberInput::new(email),
        }
    }
    /// At most 255 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.body.source = Some(value.into());
        self
    }
    /// 1 to 2147483647.
    pub fn order_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.order_id = value.into();
        self
    }
    /// 1 to 2147483647.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn consents(
        mut self,
        value: impl IntoIterator<Item = SubscriberConsent>,
    ) -> Self {
        self.body.consents = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SubscriberInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateSubscriber(json body) -> Data<Subscriber> {
    id: "createSubscriber", family: V3, method: POST, path: "/customers/subscribers",
    scope: "store_v2_customers",
});

/// `DELETE /customers/subscribers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers#delete-subscribers). Scope: `store_v2_customers`. Feature: `v3-subscribers`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteSubscribers {
    parts: Parts,
}

impl DeleteSubscribers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.parts.query("email", value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("first_name", value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("last_name", value.into());
        self
    }
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.parts.query("source", value.into());
        self
    }
    pub fn order_id(mut self, value: i64) -> Self {
        self.parts.query("order_id", value);
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
}

operation!(DeleteSubscribers() -> Empty {
    id: "deleteSubscribers", family: V3, method: DELETE, path: "/customers/subscribers",
    scope: "store_v2_customers",
});

/// `GET /customers/subscribers/{subscriber_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers#get-a-subscriber). Scope: `store_v2_customers_read_only`. Feature: `v3-subscribers`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSubscriber {
    parts: Parts,
}

impl GetSubscriber {
    pub fn new(subscriber_id: i64) -> Self {
        Self {
            parts: Parts::new([&subscriber_id]),
        }
    }
}

operation!(GetSubscriber() -> Data<Subscriber> {
    id: "getSubscriber", family: V3, method: GET, path: "/customers/subscribers/{subscriber_id}",
    scope: "store_v2_customers_read_only",
});

/// `PUT /customers/subscribers/{subscriber_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers#update-a-subscriber). Scope: `store_v2_customers`. Feature: `v3-subscribers`.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSubscriber {
    parts: Parts,
    body: SubscriberUpdate,
}

impl UpdateSubscriber {
    pub fn new(subscriber_id: i64) -> Self {
        Self {
            parts: Parts::new([&subscriber_id]),
            body: SubscriberUpdate::new(),
        }
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    /// At most 255 characters.
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.source = value.into();
        self
    }
    /// 1 to 2147483647.
    pub fn order_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.order_id = value.into();
        self
    }
    /// 1 to 2147483647.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn consents(
        mut self,
        value: impl Into<Nullable<Vec<SubscriberConsent>>>,
    ) -> Self {
        self.body.consents = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SubscriberUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSubscriber(json body) -> Data<Subscriber> {
    id: "updateSubscriber", family: V3, method: PUT, path: "/customers/subscribers/{subscriber_id}",
    scope: "store_v2_customers",
});

/// `DELETE /customers/subscribers/{subscriber_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers#delete-a-subscriber). Scope: `store_v2_customers`. Feature: `v3-subscribers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteSubscriber {
    parts: Parts,
}

impl DeleteSubscriber {
    pub fn new(subscriber_id: i64) -> Self {
        Self {
            parts: Parts::new([&subscriber_id]),
        }
    }
}

operation!(DeleteSubscriber() -> Empty {
    id: "deleteSubscriber", family: V3, method: DELETE,
    path: "/customers/subscribers/{subscriber_id}", scope: "store_v2_customers",
});
