//! The store of the tests: clients of it, many calls at the same time, and routes that fail so many times.

use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bigcommerce::{Client, ClientBuilder, Retry};
use bigcommerce_tests::{Asked, Quota, Reply, Server};
use tokio::task::JoinSet;

/// The hash of the store.
pub(crate) const SHOP: &str = "shop";

/// The settings of a client that waits 5 to 40 ms where the server names no time.
pub(crate) fn settings(server: &Server) -> ClientBuilder {
    Client::builder(SHOP)
        .access_token("token")
        .payment_access_token("token")
        .api_url(server.url())
        .retry(quick())
}

pub(crate) fn client(server: &Server) -> Client {
    settings(server).build().unwrap()
}

pub(crate) fn quick() -> Retry {
    Retry::default().backoff(ms(5), ms(40))
}

pub(crate) const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

/// A server whose V3 and V2 allow so many requests in so many milliseconds.
pub(crate) fn limited(requests: u32, window: u64) -> Server {
    Server::builder().quota(Quota::new(requests, ms(window))).start().unwrap()
}

/// Runs so many tasks at the same time, each given its number; their outputs in any order.
pub(crate) async fn at_once<F>(tasks: usize, task: impl Fn(usize) -> F) -> Vec<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    (0..tasks).map(task).collect::<JoinSet<_>>().join_all().await
}

/// A route's answer: the reply for the first so many requests, then what the server says itself.
pub(crate) fn first(times: usize, reply: Reply) -> impl Fn(&Asked) -> Option<Reply> {
    let asked = AtomicUsize::new(0);
    move |_| (asked.fetch_add(1, Ordering::SeqCst) < times).then(|| reply.clone())
}
