//! The transports over real sockets: the same cases on each, as callers may take either.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]
#![cfg(any(feature = "reqwest", feature = "blocking"))]
#![allow(clippy::duplicate_mod, reason = "the cases are compiled once for each transport")]

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{Transport, TransportErrorKind};
use bigcommerce_runtime::{Error, Retry};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Barrier, Mutex};
use std::thread;

#[cfg(feature = "reqwest")]
mod on_reqwest;
#[cfg(feature = "blocking")]
mod on_ureq;

const TOKEN: &str = "s3cr3t";

#[derive(Clone, Debug, PartialEq)]
struct Brand {
    id: Option<i64>,
}
record!(Brand { id });

#[derive(Clone, Debug)]
struct GetBrand {
    parts: Parts,
}
operation!(GetBrand() -> Data<Brand> { id: "getBrand", family: V3, method: GET, path: "/brands/{id}" });

#[derive(Clone, Debug)]
struct PutImage {
    parts: Parts,
    form: Form,
}
operation!(PutImage(multipart form) -> Data<Brand> { id: "putImage", family: V3, method: POST, path: "/image" });

fn get_brand(id: i64) -> GetBrand {
    GetBrand { parts: Parts::new([&id]) }
}

fn client(origin: &str, transport: impl Transport + 'static) -> Client {
    let builder = Client::builder("abc").access_token(TOKEN).retry(Retry::none()).api_url(origin);
    builder.transport(transport).build().unwrap()
}

/// A proxy that answers whatever is asked through it itself, also through a tunnel.
fn proxy_server() -> String {
    server_of(|mut stream| {
        let mut asked = [0; 4096];
        let length = stream.read(&mut asked).unwrap();
        if asked[..length].starts_with(b"CONNECT ") {
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
            let _ = stream.read(&mut asked).unwrap();
        }
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 17\r\n\r\n{\"data\":{\"id\":7}}";
        stream.write_all(answer).unwrap();
    })
}

fn kind(error: &Error) -> Option<TransportErrorKind> {
    match error {
        Error::Transport { cause, .. } | Error::Timeout { cause, .. } => Some(cause.kind),
        _ => None,
    }
}

/// A port on which nobody listens.
fn nobody() -> String {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    format!("http://{address}")
}

/// A server that gives each connection to a thread of its own.
fn server_of(serve: impl Fn(TcpStream) + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let serve = Arc::new(serve);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let serve = Arc::clone(&serve);
            thread::spawn(move || serve(stream.unwrap()));
        }
    });
    format!("http://{address}")
}

/// The next request without body of a connection, as text; none when it was closed.
fn request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        match stream.read(&mut byte) {
            Ok(1) => bytes.extend(byte),
            _ => return None,
        }
    }
    Some(String::from_utf8(bytes).unwrap())
}

/// Answers with the brand that was asked for.
fn answer(stream: &mut TcpStream, request: &str) {
    let id = request.split(' ').nth(1).unwrap().rsplit('/').next().unwrap();
    let body = format!(r#"{{"data":{{"id":{id}}}}}"#);
    // The client may have gone.
    let _ = write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
}

/// A server that answers with these bytes, once on each connection, and hangs up.
fn raw_server(bytes: &'static [u8]) -> String {
    server_of(move |mut stream| {
        request(&mut stream);
        let _ = stream.write_all(bytes);
    })
}

/// A server that answers with these bytes and then neither says more nor hangs up.
fn stalling_server(bytes: &'static [u8]) -> String {
    server_of(move |mut stream| {
        request(&mut stream);
        let _ = stream.write_all(bytes);
        request(&mut stream);
    })
}

/// A server of brands, and how many connections it had.
fn counting_server() -> (String, Arc<AtomicUsize>) {
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    let origin = server_of(move |mut stream| {
        counter.fetch_add(1, Ordering::SeqCst);
        while let Some(request) = request(&mut stream) {
            answer(&mut stream, &request);
        }
    });
    (origin, connections)
}

/// A server of brands that answers when this many requests have come.
fn gathering_server(requests: usize) -> String {
    let barrier = Barrier::new(requests);
    server_of(move |mut stream| {
        while let Some(request) = request(&mut stream) {
            barrier.wait();
            answer(&mut stream, &request);
        }
    })
}

/// A server of brands whose answer for brand 1 waits to be released.
struct NumberedServer {
    origin: String,
    /// Says when the request for brand 1 is there.
    #[cfg_attr(
        not(feature = "blocking"),
        allow(dead_code, reason = "a case of the other transport")
    )]
    arrived: Receiver<()>,
    /// Lets its answer go.
    release: Sender<()>,
}

fn numbered_server() -> NumberedServer {
    let (arrival, arrived) = channel();
    let (release, released) = channel();
    let released = Mutex::new(released);
    let origin = server_of(move |mut stream| {
        while let Some(request) = request(&mut stream) {
            if request.contains("/brands/1 ") {
                let _ = arrival.send(());
                let _ = released.lock().unwrap().recv();
            }
            answer(&mut stream, &request);
        }
    });
    NumberedServer { origin, arrived, release }
}
