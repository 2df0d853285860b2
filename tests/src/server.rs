//! A running server: its address, what it has seen, and what a test may still change.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;

use tokio::sync::oneshot::Sender;

use crate::asked::Asked;
use crate::builder::Builder;
use crate::counts::Counts;
use crate::reply::Reply;
use crate::route::{Family, Route};
use crate::state::State;

/// A local BigCommerce: it enforces quotas and limits, pages its lists, and loses answers on command. It ends, with its
/// thread and its connections, when it is dropped.
///
/// All store hashes have the same products, orders and companies; each has quotas of its own. Any token is good, but for those
/// of B2B Edition's shoppers, which come from its logins. Writes
/// are counted, not kept: a product that was created or updated reads as before.
///
/// ```
/// use bigcommerce_tests::{Quota, Server};
/// use std::time::Duration;
///
/// let server = Server::builder()
///     .quota(Quota::new(20, Duration::from_millis(200)))
///     .products(10_000)
///     .start()?;
/// server.spend("abc123", 19);
/// let products = format!("{}/stores/abc123/v3/catalog/products?limit=250", server.url());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    state: Arc<State>,
    end: Option<Sender<Infallible>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// The settings of a plain store.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(
        address: SocketAddr,
        state: Arc<State>,
        end: Sender<Infallible>,
        thread: JoinHandle<()>,
    ) -> Self {
        Self { address, state, end: Some(end), thread: Some(thread) }
    }

    /// The origin, `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests whose path begins with `prefix` in place of the server, or not when `reply` gives None. The path
    /// is taken with or without `/stores/{hash}`; a later route comes before an earlier one. Token, quota and chaos
    /// come before any route.
    pub fn route<R: Into<Option<Reply>>>(
        &self,
        prefix: impl Into<String>,
        reply: impl Fn(&Asked) -> R + Send + Sync + 'static,
    ) {
        self.state.routes.add(prefix.into(), Arc::new(move |asked| reply(asked).into()));
    }

    /// Spends so many requests of the store's quota for V3 and V2, as another app would; no more than are left.
    pub fn spend(&self, store: &str, requests: u32) {
        self.state.quotas.spend(Family::Rest, store, requests);
    }

    /// What it has seen and answered.
    pub fn counts(&self) -> Counts {
        *self.state.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The most requests of one store that were under way on this route at the same time, refused ones among them.
    pub fn most_at_once(&self, route: Route) -> usize {
        self.state.gates.most(route)
    }

    /// The requests in the order of arrival; empty unless [`Builder::record`] was called.
    pub fn requests(&self) -> Vec<Asked> {
        let record = self.state.record.as_ref();
        record.map_or_else(Vec::new, |record| {
            record.lock().unwrap_or_else(PoisonError::into_inner).clone()
        })
    }

    /// How many times each product (by name), customer (by email) and payment (by method) was created, whether or not
    /// the answer arrived.
    pub fn created(&self) -> BTreeMap<String, u64> {
        self.state.store.tally().created
    }

    /// How many times each thing was updated: `products/1`, `customers/1`, `pricelists/1/VARIANT/CURRENCY`, where the
    /// variant is an id or a SKU.
    pub fn updated(&self) -> BTreeMap<String, u64> {
        self.state.store.tally().updated
    }

    /// How many times each thing was deleted: `products/1`.
    pub fn deleted(&self) -> BTreeMap<String, u64> {
        self.state.store.tally().deleted
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed already.
            let _ = thread.join();
        }
    }
}
