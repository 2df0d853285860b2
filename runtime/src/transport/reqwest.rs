//! The transport on reqwest: TLS, HTTP/2, gzip, connections that are used again.

use ::reqwest::{Client, ClientBuilder, Error, Proxy, RequestBuilder, multipart, redirect};
use http::header::CONTENT_LENGTH;
use tokio::runtime::Handle;

use super::{
    Answer, Body, BoxFuture, HttpRequest, Part, Timeout, Transport, TransportError,
    TransportErrorKind, wants_length,
};

/// The transport on reqwest.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: Client,
}

impl Reqwest {
    /// A transport with the settings that the APIs want.
    ///
    /// # Errors
    /// The TLS library does not start.
    pub fn new() -> Result<Self, TransportError> {
        Self::of(Client::builder())
    }

    /// The same through a proxy, `http://user:password@host:3128`. Without one the proxy of the environment or the operating system
    /// is taken.
    ///
    /// # Errors
    /// The proxy is no URL, or the TLS library does not start.
    pub fn through_proxy(proxy: &str) -> Result<Self, TransportError> {
        Self::of(Client::builder().proxy(Proxy::all(proxy).map_err(failed)?))
    }

    fn of(settings: ClientBuilder) -> Result<Self, TransportError> {
        // X-Auth-Token is no header that reqwest would take off on the way to another host.
        let client = settings.redirect(redirect::Policy::none()).build().map_err(failed)?;
        Ok(Self { client })
    }

    /// A transport on a client with settings of your own, such as certificates. The client must not follow redirects.
    #[must_use]
    pub const fn with_client(client: Client) -> Self {
        Self { client }
    }

    fn build(&self, request: HttpRequest) -> Result<RequestBuilder, TransportError> {
        let (parts, body) = request.into_parts();
        let wants_length = wants_length(&parts.method);
        let mut builder =
            self.client.request(parts.method, parts.uri.to_string()).headers(parts.headers);
        if let Some(Timeout(time)) = parts.extensions.get() {
            builder = builder.timeout(*time);
        }
        Ok(match body {
            Body::Empty if wants_length => builder.header(CONTENT_LENGTH, 0),
            Body::Empty => builder,
            Body::Bytes { bytes, .. } => builder.body(bytes),
            Body::Multipart(parts) => builder.multipart(form(parts)?),
        })
    }
}

impl Transport for Reqwest {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async move {
            // Without one the library panics.
            Handle::try_current().map_err(|_| {
                let reason = "reqwest needs the runtime of tokio: call it there, or use the feature blocking";
                TransportError::new(TransportErrorKind::Request, reason)
            })?;
            let response = self.build(request)?.send().await.map_err(failed)?;
            let status = response.status();
            let headers = response.headers().clone();
            let body = response.bytes().await.map_err(failed)?;
            Ok(Answer { status, headers, body })
        })
    }

    fn keeps_timeouts(&self) -> bool {
        true
    }
}

fn form(parts: Vec<Part>) -> Result<multipart::Form, TransportError> {
    parts.into_iter().try_fold(multipart::Form::new(), |form, part| {
        Ok(match part {
            Part::Text { name, value } => form.text(name, value),
            Part::File { name, file } => {
                let length = file.bytes.len() as u64;
                let part =
                    multipart::Part::stream_with_length(file.bytes, length).file_name(file.name);
                form.part(name, part.mime_str(&file.content_type).map_err(failed)?)
            }
        })
    })
}

/// The URL is left out of the error: the caller's error names the path without its arguments.
fn failed(error: Error) -> TransportError {
    let kind = if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error.without_url())
}
