//! The settings of a server, from its quotas to the oddities of its lists.

use std::convert::Infallible;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use tokio::runtime;
use tokio::sync::oneshot;

use crate::chaos::{Chaos, Fates};
use crate::counts::Counts;
use crate::listener::listen;
use crate::quota::{Quota, Quotas};
use crate::server::Server;
use crate::state::State;
use crate::store::{Contents, Store};

/// The settings of a [`Server`]; each has the value of a plain store at BigCommerce.
#[derive(Clone, Debug)]
pub struct Builder {
    quota: Quota,
    payments_quota: Quota,
    b2b_quota: Quota,
    chaos: Option<Chaos>,
    latency: Duration,
    contents: Contents,
    recording: bool,
    port: u16,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            quota: Quota::new(150, Duration::from_secs(30)),
            payments_quota: Quota::new(50, Duration::from_secs(4)),
            b2b_quota: Quota::new(150, Duration::from_secs(60)),
            chaos: None,
            latency: Duration::ZERO,
            contents: Contents::default(),
            recording: false,
            port: 0,
        }
    }
}

impl Builder {
    /// What V3 and V2 allow a store together; 150 in 30 s unless set.
    pub fn quota(mut self, quota: Quota) -> Self {
        self.quota = quota;
        self
    }

    /// What Payments allows a store; 50 in 4 s unless set. Its answers have no headers that tell of it.
    pub fn payments_quota(mut self, quota: Quota) -> Self {
        self.payments_quota = quota;
        self
    }

    /// What B2B Edition allows a store; 150 in 60 s unless set.
    pub fn b2b_quota(mut self, quota: Quota) -> Self {
        self.b2b_quota = quota;
        self
    }

    /// Faults by chance; none unless set.
    pub fn chaos(mut self, chaos: Chaos) -> Self {
        self.chaos = Some(chaos);
        self
    }

    /// How long every request stays under way; without it, requests are hardly ever under way at the same time.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// How many products there are, their ids beginning with 1; 1,000 unless set.
    pub fn products(mut self, products: usize) -> Self {
        self.contents.products = products;
        self
    }

    /// How many orders there are, their ids beginning with 1; 120 unless set.
    pub fn orders(mut self, orders: usize) -> Self {
        self.contents.orders = orders;
        self
    }

    /// How many companies there are, their ids beginning with 1; 120 unless set.
    pub fn companies(mut self, companies: usize) -> Self {
        self.contents.companies = companies;
        self
    }

    /// Cuts every page of products to this many items without a word, as some includes do.
    pub fn cap(mut self, items: usize) -> Self {
        self.contents.cap = Some(items);
        self
    }

    /// Leaves `links` out of `pagination` and `cursor_pagination`.
    pub fn without_links(mut self) -> Self {
        self.contents.links = false;
        self
    }

    /// Lists products by page number alone: no `cursor_pagination`, and `after` has no effect.
    pub fn numbers_only(mut self) -> Self {
        self.contents.cursors = false;
        self
    }

    /// Answers `[]` past the end of a list of V2, instead of 204 without a body.
    pub fn empty_lists(mut self) -> Self {
        self.contents.empty_lists = true;
        self
    }

    /// Products that a batch of updates cannot update: the answer is 207.
    pub fn failing(mut self, ids: impl IntoIterator<Item = u64>) -> Self {
        self.contents.failing.extend(ids);
        self
    }

    /// Products for which a whole batch of updates is refused with 422, and nothing of it is done.
    pub fn refusing(mut self, ids: impl IntoIterator<Item = u64>) -> Self {
        self.contents.refusing.extend(ids);
        self
    }

    /// Keeps every request for [`Server::requests`].
    pub fn record(mut self) -> Self {
        self.recording = true;
        self
    }

    /// Listens on this port of 127.0.0.1, in place of a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the server on a free port of 127.0.0.1, on a thread and an async runtime of its own.
    ///
    /// # Errors
    /// When the system gives no port, no thread, or no runtime.
    pub fn start(self) -> io::Result<Server> {
        let listener = TcpListener::bind(("127.0.0.1", self.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            tokio::net::TcpListener::from_std(listener)?
        };
        let state = Arc::new(self.state());
        let (end, ended) = oneshot::channel::<Infallible>();
        let shared = Arc::clone(&state);
        let thread = thread::Builder::new()
            .name("bigcommerce-server".into())
            .spawn(move || runtime.block_on(listen(listener, shared, ended)))?;
        Ok(Server::new(address, state, end, thread))
    }

    fn state(self) -> State {
        State {
            latency: self.latency,
            quotas: Quotas::new(self.quota, self.payments_quota, self.b2b_quota),
            fates: self.chaos.map(Fates::new),
            store: Store::new(self.contents),
            gates: Arc::default(),
            routes: Default::default(),
            record: self.recording.then(Mutex::default),
            counts: Mutex::new(Counts::default()),
        }
    }
}
