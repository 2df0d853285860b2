//! The rules of drift: what may change, and what that means for who uses the crate. Data alone; `compare` tells by their ids.
//!
//! Levels are those of the generated crate: its structs and enums are non-exhaustive, fields of requests are arguments of `new` where
//! they are required and setters where not.

use serde::Serialize;

/// How much a change means to users of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Code compiles and means what it meant.
    Facts,
    /// The same, and there is more to call.
    Additive,
    /// Code may no longer compile.
    Breaking,
}

impl Level {
    /// All, worst first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::Facts];

    /// `breaking`, `additive` or `facts`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Facts => "facts",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

/// Which way what has changed travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Request,
    Response,
    Both,
}

impl Direction {
    /// `request`, `response` or `both`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
        }
    }

    /// What goes either way.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::Both }
    }
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// In kebab-case.
    pub id: &'static str,
    /// What it means in what is sent.
    pub request: Level,
    /// What it means in what is answered.
    pub response: Level,
    /// What has happened, and why that has its level.
    pub sentence: &'static str,
}

impl Rule {
    /// The rule of an id.
    pub fn of(id: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.id == id)
    }

    /// What it means in a direction; the worse of two.
    pub fn level(&self, direction: Direction) -> Level {
        match direction {
            Direction::Request => self.request,
            Direction::Response => self.response,
            Direction::Both => self.request.max(self.response),
        }
    }
}

const fn breaking(id: &'static str, sentence: &'static str) -> Rule {
    Rule { id, request: Level::Breaking, response: Level::Breaking, sentence }
}

const fn additive(id: &'static str, sentence: &'static str) -> Rule {
    Rule { id, request: Level::Additive, response: Level::Additive, sentence }
}

const fn facts(id: &'static str, sentence: &'static str) -> Rule {
    Rule { id, request: Level::Facts, response: Level::Facts, sentence }
}

/// The rule of what the safety net finds.
pub const API_CHANGED: &str = "api-changed";

/// All rules.
pub const RULES: &[Rule] = &[
    // Modules, features and operations.
    breaking("module-gone", "A module is gone, with all of its operations."),
    breaking("module-moved", "Operations stand in another module."),
    breaking("feature-gone", "A feature is gone: who asks for it does not build."),
    breaking("feature-moved", "A module needs another feature."),
    breaking("operation-gone", "An operation is gone."),
    additive("operation-new", "An operation is new."),
    breaking(
        "contract-operation-new",
        "An app has to serve one operation more: its trait has a new method.",
    ),
    breaking(
        "operation-renamed",
        "An operation has another name in Rust; on the wire it is as it was.",
    ),
    facts("operation-id-changed", "An operation has another operationId, which logs show."),
    facts(
        "address-changed",
        "An operation is called by another method or path, under its old name in Rust.",
    ),
    breaking(
        "operation-internal",
        "An operation is no longer published: it moves to the internal modules.",
    ),
    breaking(
        "operation-published",
        "An internal operation is published: it leaves the internal modules.",
    ),
    additive("operation-deprecated", "An operation is deprecated: who calls it is warned."),
    facts("operation-restored", "An operation is no longer deprecated."),
    facts(
        "operation-undocumented",
        "An operation is no longer in the reference; an overlay states it.",
    ),
    facts("operation-documented", "The reference has an operation that only an overlay stated."),
    facts("scope-changed", "An operation asks for another OAuth scope."),
    facts("accept-changed", "An operation asks for another media type."),
    facts("open-changed", "An operation is answered without a credential, or no longer is."),
    facts(
        "authentication-changed",
        "Callers of an app's operation present a credential, or no longer do.",
    ),
    breaking(
        "credentials-changed",
        "The service of a contract takes a user name and a password, or no longer does.",
    ),
    facts("concurrency-changed", "A store takes another number of requests at the same time."),
    breaking("paging-gone", "A list is no longer paged: `pages` and `items` are gone."),
    additive("paging-new", "A list is paged: it has `pages` and `items`."),
    facts("paging-changed", "A list is walked in another way; `pages` and `items` stay."),
    breaking("batch-gone", "What one request takes is no longer limited: `send_all` is gone."),
    additive("batch-new", "What one request takes is limited: there is `send_all`."),
    facts("batch-changed", "One request takes another number of items."),
    // Arguments and parameters.
    Rule {
        response: Level::Facts,
        ..breaking("argument-type-changed", "An argument of the path has another type.")
    },
    facts(
        "argument-renamed",
        "An argument of the path has another name; callers give it by its position.",
    ),
    breaking("arguments-reordered", "Arguments of `new` stand in another order."),
    breaking("parameter-gone", "A parameter of the query or a header is gone, with its setter."),
    additive("parameter-new", "A parameter of the query or a header is new: a setter."),
    breaking(
        "required-parameter-new",
        "A parameter is new and required: `new` takes one more argument.",
    ),
    breaking(
        "parameter-required",
        "A parameter is required: its setter becomes an argument of `new`.",
    ),
    breaking(
        "parameter-optional",
        "A parameter is no longer required: an argument of `new` becomes a setter.",
    ),
    breaking("parameter-type-changed", "A parameter has another type."),
    facts(
        "parameter-format-changed",
        "A parameter is written in another way; its type in Rust is as it was.",
    ),
    breaking(
        "parameter-renamed",
        "A setter of a parameter has another name in Rust; on the wire it is as it was.",
    ),
    // Bodies.
    breaking("body-gone", "An operation no longer takes a body."),
    additive("body-new", "An operation takes a body of which nothing is required."),
    breaking("required-body-new", "An operation takes a body: `new` takes more arguments."),
    breaking("body-kind-changed", "A body is of another kind: JSON, a form, a text."),
    breaking("body-type-changed", "A body of JSON is another type."),
    breaking(
        "setter-renamed",
        "A setter of the body's field has another name on the operation; on the wire it is as it was.",
    ),
    breaking("upload-gone", "A body can no longer be sent as a form beside JSON."),
    additive("upload-new", "A body can be sent as a form beside JSON."),
    // Answers.
    breaking("answer-changed", "An operation gives another type, or in another envelope."),
    breaking("outcome-gone", "A status of several is no longer answered: a variant is gone."),
    additive("outcome-new", "A status more is answered: a variant is new."),
    facts("status-changed", "Other success statuses answer the same."),
    facts(
        "envelope-changed",
        "Something else is stated beside the data of an answer, which the client reads by a type of its own.",
    ),
    facts("error-gone", "A status of failure is no longer declared."),
    facts("error-new", "A status of failure is declared."),
    facts(
        "error-type-changed",
        "A failure has another body; failures keep their JSON, so code compiles.",
    ),
    additive("error-type-new", "The body of a failure has a type that the crate did not have."),
    // Types.
    breaking("type-gone", "A type is gone: nothing names it any more."),
    breaking("type-renamed", "A type has another name in Rust; on the wire it is as it was."),
    breaking("type-moved", "A type stands in another module; on the wire it is as it was."),
    breaking("type-split", "One type has become several: here it is another one."),
    breaking(
        "type-unmade",
        "No request carries a type any more: its constructor and setters are gone.",
    ),
    breaking("field-gone", "A field is gone."),
    additive("field-new", "A field is new; in requests it has a setter."),
    breaking(
        "required-field-new",
        "A field is new and required: `new` takes one more argument, or what is sent without it is refused.",
    ),
    breaking("field-required", "A field is required: it becomes an argument of `new`."),
    breaking(
        "field-optional",
        "A field is no longer required: an argument of `new` becomes a setter.",
    ),
    breaking("field-nullable", "Null is a value of a field: its type is `Nullable`."),
    breaking("field-not-null", "Null is no longer a value of a field."),
    breaking("field-type-changed", "A field has another type."),
    facts(
        "field-format-changed",
        "A field is written in another way; its type in Rust is as it was.",
    ),
    breaking("field-renamed", "A field has another name in Rust; on the wire it is as it was."),
    breaking(
        "field-boxed",
        "A field or a variant is boxed, or no longer is, since its type contains itself.",
    ),
    breaking("value-gone", "A text is no longer listed: its variant is gone."),
    additive("value-new", "A text is listed: a new variant of an open enum."),
    breaking(
        "value-renamed",
        "The variant of a text has another name; on the wire it is as it was.",
    ),
    facts("value-rewritten", "The text of a variant is another; its name is as it was."),
    breaking("variant-gone", "One of several types is no longer stated: its variant is gone."),
    additive("variant-new", "One of several types is new: a variant more."),
    breaking("variant-renamed", "The variant of one of several types has another name."),
    breaking("variant-type-changed", "A variant holds another type."),
    facts("choice-changed", "Other keys tell which of several types a value is."),
    // What is stated of one value.
    facts("default-changed", "Another default is stated."),
    facts("limit-changed", "Another limit of a value, a length or a count is stated."),
    facts("pattern-changed", "Another pattern is stated."),
    facts(
        "format-changed",
        "Another format is stated, for which there is no type; or of a number, whose type it does not tell.",
    ),
    facts("allowed-values-changed", "Other allowed values are stated, where they make no enum."),
    Rule {
        response: Level::Facts,
        ..breaking(
            "required-stated",
            "A field of a request is stated to be required, though it has a setter: what is sent without it is refused.",
        )
    },
    facts(
        "requirement-stated",
        "A value that may be left out in Rust is no longer stated to be required; or one is that others send.",
    ),
    facts(
        "null-stated",
        "A field is stated to be null at times, or no longer is, though its type is as it was.",
    ),
    facts("access-stated", "A value is stated to be read-only or write-only, or no longer is."),
    facts(
        "deprecation-stated",
        "A field or a parameter is stated to be deprecated, or no longer is.",
    ),
    // Events.
    breaking("event-gone", "An event of webhooks is gone: its variants are."),
    additive("event-new", "An event of webhooks is new: a variant of its data and of the scopes."),
    // What no other rule has told.
    breaking(
        API_CHANGED,
        "The public API of the crate has changed in a way that no other rule tells.",
    ),
];
