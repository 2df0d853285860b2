//! The transport on ureq: HTTP/1.1 and TLS on a pool of threads, with no async runtime.

use std::io;
use std::time::{Duration, Instant};

use ::rustls::Error as TlsError;
use ::ureq::config::{AutoHeaderValue, ConfigBuilder};
use ::ureq::tls::{RootCerts, TlsConfig, TlsProvider};
use ::ureq::typestate::AgentScope;
use ::ureq::{Agent, AsSendBody, Error, Proxy};
use http::Request;
use http::header::CONTENT_TYPE;

use super::{
    Answer, Body, BoxFuture, HttpRequest, Timeout, Transport, TransportError, TransportErrorKind,
    multipart, wants_length,
};

/// Connections that are kept for later; nearly all go to one host, and as many calls may have been in flight to it.
const IDLE_CONNECTIONS: usize = 64;

/// A time that nobody waits for: ten years.
const LONGEST: Duration = Duration::from_secs(315_360_000);

/// The transport on ureq, for programs without tokio.
///
/// Each exchange runs on a thread of the pool of the crate [`blocking`](::blocking), so the futures work in every async runtime
/// and in none, and many can be in flight on one thread; the pool grows to 500 threads, or to `BLOCKING_MAX_THREADS`. When a
/// future is dropped, its exchange ends on its own, at the latest after its [`Timeout`], and its answer is lost.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::{Client, transport::Ureq};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let store = Client::builder("abc123").access_token("token").transport(Ureq::new()?).build()?;
/// let call = store.request(bigcommerce::Method::GET, "/v3/catalog/summary").send();
/// println!("{}", futures_lite::future::block_on(call)?.value);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Ureq {
    agent: Agent,
}

impl Ureq {
    /// A transport with the settings that the APIs want. It trusts the certificates that the operating system trusts.
    ///
    /// # Errors
    /// None as yet: TLS starts with the first connection, and its errors are those of the exchange.
    pub fn new() -> Result<Self, TransportError> {
        Ok(Self::of(Agent::config_builder()))
    }

    /// The same through a proxy, `http://user:password@host:3128`. Without one the proxy of the environment is taken.
    ///
    /// # Errors
    /// The proxy is no URL.
    pub fn through_proxy(proxy: &str) -> Result<Self, TransportError> {
        let proxy = Proxy::new(proxy).map_err(failed)?;
        Ok(Self::of(Agent::config_builder().proxy(Some(proxy))))
    }

    fn of(settings: ConfigBuilder<AgentScope>) -> Self {
        let provider =
            if cfg!(feature = "native-tls") { TlsProvider::NativeTls } else { TlsProvider::Rustls };
        let tls =
            TlsConfig::builder().provider(provider).root_certs(RootCerts::PlatformVerifier).build();
        let config = settings
            .tls_config(tls)
            .user_agent(AutoHeaderValue::None)
            .max_idle_connections(IDLE_CONNECTIONS)
            .max_idle_connections_per_host(IDLE_CONNECTIONS);
        Self::with_agent(config.build().new_agent())
    }

    /// A transport on an agent with settings of your own, such as certificates. Whatever they say, redirects are not followed and no
    /// status is an error.
    #[must_use]
    pub const fn with_agent(agent: Agent) -> Self {
        Self { agent }
    }
}

impl Transport for Ureq {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        let agent = self.agent.clone();
        Box::pin(async move {
            let begun = Instant::now();
            ::blocking::unblock(move || exchange(&agent, request, begun)).await
        })
    }

    fn keeps_timeouts(&self) -> bool {
        true
    }
}

fn exchange(agent: &Agent, request: HttpRequest, begun: Instant) -> Result<Answer, TransportError> {
    let (mut parts, body) = request.into_parts();
    // The wait for a thread counts too; ureq adds the rest to the present, and panics where that has no sum.
    let left = parts.extensions.get();
    let left = left.map(|Timeout(time)| time.saturating_sub(begun.elapsed()).min(LONGEST));
    match body {
        Body::Empty if wants_length(&parts.method) => {
            run(agent, Request::from_parts(parts, [].as_slice()), left)
        }
        Body::Empty => run(agent, Request::from_parts(parts, ()), left),
        Body::Bytes { bytes, .. } => run(agent, Request::from_parts(parts, &*bytes), left),
        Body::Multipart(fields) => {
            let form = multipart::encoded(&fields)?;
            parts.headers.insert(CONTENT_TYPE, form.content_type);
            run(agent, Request::from_parts(parts, form.bytes), left)
        }
    }
}

fn run(
    agent: &Agent,
    request: Request<impl AsSendBody>,
    left: Option<Duration>,
) -> Result<Answer, TransportError> {
    let mut request = agent
        .configure_request(request)
        .allow_non_standard_methods(true)
        .http_status_as_error(false)
        // X-Auth-Token is no header that ureq would take off on the way to another host.
        .max_redirects(0);
    if left.is_some() {
        request = request.timeout_global(left);
    }
    let (parts, body) = agent.run(request.build()).map_err(failed)?.into_parts();
    let body = body.into_with_config().limit(u64::MAX).read_to_vec().map_err(failed)?;
    Ok(Answer { status: parts.status, headers: parts.headers, body: body.into() })
}

/// The error without URLs: the caller's error names the path without its arguments.
fn failed(error: Error) -> TransportError {
    let kind = kind(&error);
    match error {
        Error::BadUri(_) => TransportError::new(kind, "the URL is not one of http or https"),
        Error::RequireHttpsOnly(_) => TransportError::new(kind, "the agent takes https alone"),
        Error::ConnectProxyFailed(_) => TransportError::new(kind, "the proxy did not connect"),
        Error::Io(error) => TransportError::new(kind, error),
        error => TransportError::new(kind, error),
    }
}

fn kind(error: &Error) -> TransportErrorKind {
    match error {
        Error::Timeout(_) => TransportErrorKind::Timeout,
        Error::Io(error) => kind_of_io(error),
        Error::BadUri(_) | Error::Http(_) | Error::RequireHttpsOnly(_) => {
            TransportErrorKind::Request
        }
        Error::ConnectProxyFailed(_)
        | Error::ConnectionFailed
        | Error::HostNotFound
        | Error::InvalidProxyUrl
        | Error::Pem(_)
        | Error::Rustls(_)
        | Error::Tls(_)
        | Error::TlsRequired => TransportErrorKind::Connect,
        #[cfg(feature = "native-tls")]
        Error::Der(_) | Error::NativeTls(_) => TransportErrorKind::Connect,
        _ => TransportErrorKind::Broken,
    }
}

/// What is certain to be no connection: ureq does not say how far it came, and a request that is taken for unseen may be sent
/// twice. A handshake that was cut off counts as broken, and so does a host or network that cannot be reached: Linux says that of
/// open connections too.
fn kind_of_io(error: &io::Error) -> TransportErrorKind {
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => TransportErrorKind::Timeout,
        io::ErrorKind::ConnectionRefused | io::ErrorKind::AddrNotAvailable => {
            TransportErrorKind::Connect
        }
        _ if is_lookup(error) || is_handshake(error) => TransportErrorKind::Connect,
        _ => TransportErrorKind::Broken,
    }
}

/// The standard library has no kind for a host without an address: on Unix it is a text, on Windows a code of Winsock.
fn is_lookup(error: &io::Error) -> bool {
    match error.raw_os_error() {
        Some(code) => cfg!(windows) && matches!(code, 11001..=11004),
        None => error.to_string().starts_with("failed to lookup address information"),
    }
}

/// Errors of rustls that come before the handshake ends and at no later time.
fn is_handshake(error: &io::Error) -> bool {
    let tls = error.get_ref().and_then(|source| source.downcast_ref::<TlsError>());
    matches!(
        tls,
        Some(
            TlsError::InvalidCertificate(_)
                | TlsError::NoCertificatesPresented
                | TlsError::PeerIncompatible(_)
        )
    )
}

#[cfg(test)]
mod tests {
    use rustls::CertificateError;

    use super::*;

    #[test]
    fn a_certificate_that_nobody_trusts_is_no_connection() {
        let error = TlsError::InvalidCertificate(CertificateError::UnknownIssuer);
        // The type is the one that ureq knows.
        let Error::Rustls(error) = Error::Rustls(error) else { return };
        let error = io::Error::new(io::ErrorKind::InvalidData, error);
        assert_eq!(kind(&Error::Io(error)), TransportErrorKind::Connect);
    }

    #[test]
    fn a_host_that_cannot_be_reached_may_have_been_sent_to() {
        for unreachable in [io::ErrorKind::HostUnreachable, io::ErrorKind::NetworkUnreachable] {
            assert_eq!(kind(&Error::Io(unreachable.into())), TransportErrorKind::Broken);
        }
    }

    #[test]
    fn an_alert_may_come_after_the_request() {
        let alert = TlsError::AlertReceived(rustls::AlertDescription::InternalError);
        let error = io::Error::new(io::ErrorKind::InvalidData, alert);
        assert_eq!(kind(&Error::Io(error)), TransportErrorKind::Broken);
    }

    #[test]
    fn an_error_that_quotes_a_url_is_told_without_it() {
        let error = failed(Error::BadUri("http://private".to_owned()));
        assert!(error.texts().iter().all(|text| !text.contains("private")), "{error:?}");
    }
}
