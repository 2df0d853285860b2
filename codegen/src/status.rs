//! The names of HTTP's statuses, as types and variants are called by them.

/// The names of statuses, as the standard has them.
pub(crate) fn reason(status: u16) -> Option<&'static str> {
    const REASONS: [(u16, &str); 32] = [
        (200, "Ok"),
        (201, "Created"),
        (202, "Accepted"),
        (204, "NoContent"),
        (207, "MultiStatus"),
        (301, "MovedPermanently"),
        (304, "NotModified"),
        (400, "BadRequest"),
        (401, "Unauthorized"),
        (402, "PaymentRequired"),
        (403, "Forbidden"),
        (404, "NotFound"),
        (405, "MethodNotAllowed"),
        (406, "NotAcceptable"),
        (408, "RequestTimeout"),
        (409, "Conflict"),
        (410, "Gone"),
        (412, "PreconditionFailed"),
        (413, "ContentTooLarge"),
        (414, "UriTooLong"),
        (415, "UnsupportedMediaType"),
        (422, "UnprocessableContent"),
        (423, "Locked"),
        (424, "FailedDependency"),
        (429, "TooManyRequests"),
        (499, "ClientClosedRequest"),
        (500, "InternalServerError"),
        (501, "NotImplemented"),
        (502, "BadGateway"),
        (503, "ServiceUnavailable"),
        (504, "GatewayTimeout"),
        (507, "InsufficientStorage"),
    ];
    REASONS.iter().find(|(code, _)| *code == status).map(|(_, name)| *name)
}
