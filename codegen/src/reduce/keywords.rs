//! The keywords of OpenAPI 3.0 that state facts, by what the mapping is that they stand in.
//! Tables alone: their order is the canonical order of keys in `specs/openapi/`.

/// What stays of a value, by the keyword it stands under.
pub(crate) enum Keep {
    /// The value as it is.
    Fact,
    /// A default: as it is, unless it is long enough to be prose.
    Default,
    /// Values of an enumeration: as they are, unless one is a sentence.
    Values,
    /// A title: a name, unless it is a sentence.
    Title,
    /// One value of a role.
    One(Role),
    /// A list of values of a role.
    List(Role),
    /// Names (kept, in upstream's order) to values of a role.
    Names(Role),
    /// OAuth scopes: the names stay, their texts don't.
    Scopes,
    /// A response's description, which the format requires: the phrase of its status.
    StatusText,
    /// The anchor of an operation on its page of the reference, made from its summary.
    Anchor,
}

/// What a mapping is in OpenAPI 3.0.
#[derive(Clone, Copy)]
pub(crate) enum Role {
    Document,
    Info,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    Components,
    SecurityScheme,
    Flows,
    Flow,
    Callback,
}

/// The keywords that stay, in canonical order.
pub(crate) type Keywords = &'static [(&'static str, Keep)];

impl Role {
    /// `None` where the mapping's own keys are names: a callback's keys are URLs.
    pub(crate) fn keywords(self) -> Option<Keywords> {
        Some(match self {
            Self::Document => DOCUMENT,
            Self::Info => INFO,
            Self::Server => SERVER,
            Self::ServerVariable => SERVER_VARIABLE,
            Self::Tag => TAG,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::RequestBody => REQUEST_BODY,
            Self::Response => RESPONSE,
            Self::Header => HEADER,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Schema => SCHEMA,
            Self::Components => COMPONENTS,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::Flows => FLOWS,
            Self::Flow => FLOW,
            Self::Callback => return None,
        })
    }
}

const DOCUMENT: Keywords = &[
    ("openapi", Keep::Fact),
    ("info", Keep::One(Role::Info)),
    ("servers", Keep::List(Role::Server)),
    ("security", Keep::Fact),
    ("tags", Keep::List(Role::Tag)),
    ("paths", Keep::Names(Role::PathItem)),
    ("components", Keep::One(Role::Components)),
];

const INFO: Keywords = &[("title", Keep::Fact), ("version", Keep::Fact)];

const SERVER: Keywords = &[("url", Keep::Fact), ("variables", Keep::Names(Role::ServerVariable))];

const SERVER_VARIABLE: Keywords = &[("enum", Keep::Fact), ("default", Keep::Fact)];

const TAG: Keywords = &[("name", Keep::Fact)];

const PATH_ITEM: Keywords = &[
    ("$ref", Keep::Fact),
    ("servers", Keep::List(Role::Server)),
    ("parameters", Keep::List(Role::Parameter)),
    ("get", Keep::One(Role::Operation)),
    ("post", Keep::One(Role::Operation)),
    ("put", Keep::One(Role::Operation)),
    ("patch", Keep::One(Role::Operation)),
    ("delete", Keep::One(Role::Operation)),
    ("head", Keep::One(Role::Operation)),
    ("options", Keep::One(Role::Operation)),
    ("trace", Keep::One(Role::Operation)),
];

const OPERATION: Keywords = &[
    ("operationId", Keep::Fact),
    ("x-reference", Keep::Anchor),
    ("tags", Keep::Fact),
    ("deprecated", Keep::Fact),
    ("x-deprecated", Keep::Fact),
    ("x-internal", Keep::Fact),
    ("security", Keep::Fact),
    ("servers", Keep::List(Role::Server)),
    ("parameters", Keep::List(Role::Parameter)),
    ("requestBody", Keep::One(Role::RequestBody)),
    ("responses", Keep::Names(Role::Response)),
    ("callbacks", Keep::Names(Role::Callback)),
];

const PARAMETER: Keywords = &[
    ("name", Keep::Fact),
    ("in", Keep::Fact),
    ("required", Keep::Fact),
    ("deprecated", Keep::Fact),
    ("x-deprecated", Keep::Fact),
    ("x-internal", Keep::Fact),
    ("allowEmptyValue", Keep::Fact),
    ("style", Keep::Fact),
    ("explode", Keep::Fact),
    ("allowReserved", Keep::Fact),
    ("schema", Keep::One(Role::Schema)),
    ("content", Keep::Names(Role::MediaType)),
];

const REQUEST_BODY: Keywords =
    &[("required", Keep::Fact), ("content", Keep::Names(Role::MediaType))];

const RESPONSE: Keywords = &[
    ("description", Keep::StatusText),
    ("headers", Keep::Names(Role::Header)),
    ("content", Keep::Names(Role::MediaType)),
];

const HEADER: Keywords = &[
    ("required", Keep::Fact),
    ("deprecated", Keep::Fact),
    ("style", Keep::Fact),
    ("explode", Keep::Fact),
    ("schema", Keep::One(Role::Schema)),
    ("content", Keep::Names(Role::MediaType)),
];

const MEDIA_TYPE: Keywords =
    &[("schema", Keep::One(Role::Schema)), ("encoding", Keep::Names(Role::Encoding))];

const ENCODING: Keywords = &[
    ("contentType", Keep::Fact),
    ("headers", Keep::Names(Role::Header)),
    ("style", Keep::Fact),
    ("explode", Keep::Fact),
    ("allowReserved", Keep::Fact),
];

const SCHEMA: Keywords = &[
    ("title", Keep::Title),
    ("type", Keep::Fact),
    ("format", Keep::Fact),
    ("nullable", Keep::Fact),
    ("x-nullable", Keep::Fact),
    ("readOnly", Keep::Fact),
    ("writeOnly", Keep::Fact),
    ("deprecated", Keep::Fact),
    ("x-deprecated", Keep::Fact),
    ("x-internal", Keep::Fact),
    ("x-required", Keep::Fact),
    ("default", Keep::Default),
    ("enum", Keep::Values),
    ("minimum", Keep::Fact),
    ("exclusiveMinimum", Keep::Fact),
    ("maximum", Keep::Fact),
    ("exclusiveMaximum", Keep::Fact),
    ("multipleOf", Keep::Fact),
    ("minLength", Keep::Fact),
    ("maxLength", Keep::Fact),
    ("pattern", Keep::Fact),
    ("minItems", Keep::Fact),
    ("maxItems", Keep::Fact),
    ("uniqueItems", Keep::Fact),
    ("minProperties", Keep::Fact),
    ("maxProperties", Keep::Fact),
    ("required", Keep::Fact),
    ("properties", Keep::Names(Role::Schema)),
    ("additionalProperties", Keep::One(Role::Schema)),
    ("items", Keep::One(Role::Schema)),
    ("discriminator", Keep::Fact),
    ("allOf", Keep::List(Role::Schema)),
    ("oneOf", Keep::List(Role::Schema)),
    ("anyOf", Keep::List(Role::Schema)),
    ("not", Keep::One(Role::Schema)),
];

const COMPONENTS: Keywords = &[
    ("securitySchemes", Keep::Names(Role::SecurityScheme)),
    ("parameters", Keep::Names(Role::Parameter)),
    ("headers", Keep::Names(Role::Header)),
    ("requestBodies", Keep::Names(Role::RequestBody)),
    ("responses", Keep::Names(Role::Response)),
    ("schemas", Keep::Names(Role::Schema)),
];

const SECURITY_SCHEME: Keywords = &[
    ("type", Keep::Fact),
    ("in", Keep::Fact),
    ("name", Keep::Fact),
    ("scheme", Keep::Fact),
    ("bearerFormat", Keep::Fact),
    ("flows", Keep::One(Role::Flows)),
    ("openIdConnectUrl", Keep::Fact),
];

const FLOWS: Keywords = &[
    ("implicit", Keep::One(Role::Flow)),
    ("password", Keep::One(Role::Flow)),
    ("clientCredentials", Keep::One(Role::Flow)),
    ("authorizationCode", Keep::One(Role::Flow)),
];

const FLOW: Keywords = &[
    ("authorizationUrl", Keep::Fact),
    ("tokenUrl", Keep::Fact),
    ("refreshUrl", Keep::Fact),
    ("scopes", Keep::Scopes),
];
