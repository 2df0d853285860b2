//! Providers on axum behind a real socket, called by the client as BigCommerce calls, and by callers who get it wrong.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod malformed;
mod shipping;
mod tax;

/// The example of the crate's documentation.
#[path = "../../../generated/examples/tax_provider.rs"]
#[allow(dead_code, unreachable_pub, reason = "it is a program, whose main serves at a fixed port")]
mod tax_provider;

use std::net::SocketAddr;

use axum::Router;
use bigcommerce::{Client, Decimal, Json};
use tax_provider::FlatTax;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const USER: &str = "shop";
pub(crate) const PASSWORD: &str = "open sesame";

/// Serves a router for the rest of the test.
pub(crate) async fn serve(router: Router) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}

/// The provider of the example.
pub(crate) async fn serve_tax() -> SocketAddr {
    use bigcommerce::provider::{Basic, tax};
    let provider = FlatTax { rate: Decimal::new(10, 2) };
    serve(tax::service(provider, Basic::new(USER, PASSWORD)).body_limit(4_000).router()).await
}

/// BigCommerce with a merchant's user name and password.
pub(crate) fn bigcommerce(address: SocketAddr, password: &str) -> Client {
    Client::builder("abc")
        .provider_url(format!("http://{address}"))
        .provider_login(USER, password)
        .build()
        .unwrap()
}

/// What came back from a socket.
#[derive(Debug)]
pub(crate) struct Exchanged {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Exchanged {
    pub(crate) fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap()
    }

    /// What the caller is told, whose status is that of the line.
    pub(crate) fn detail(&self) -> String {
        let json = self.json();
        assert_eq!(json["status"], self.status);
        json["detail"].as_str().unwrap_or_default().to_owned()
    }
}

/// Sends bytes and reads the answer to its end.
pub(crate) async fn exchange(address: SocketAddr, request: &[u8]) -> Exchanged {
    let mut socket = TcpStream::connect(address).await.unwrap();
    socket.write_all(request).await.unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Exchanged { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
}
