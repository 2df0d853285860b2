//! A store that is not there, for tests of code that calls the client: a transport that answers by rules and keeps what it
//! was asked, and a clock whose time passes at once. Feature `testing`.
//!
//! ```
//! # use bigcommerce_runtime as bigcommerce;
//! use bigcommerce::testing::{Fake, Reply};
//! use bigcommerce::{Client, Error};
//! # use bigcommerce::codegen::*;
//! # #[derive(Clone, Debug)]
//! # pub struct GetName { parts: Parts }
//! # impl GetName {
//! #     pub fn new(id: i64) -> Self { Self { parts: Parts::new([&id]) } }
//! # }
//! # operation!(GetName() -> Data<String> { id: "getName", family: V3, method: GET, path: "/names/{id}" });
//!
//! /// The function under test.
//! async fn greeting(store: &Client, id: i64) -> Result<String, Error> {
//!     match GetName::new(id).send(store).await {
//!         Err(error) if error.is_not_found() => Ok("Hello".to_owned()),
//!         name => Ok(format!("Hello {}", name?)),
//!     }
//! }
//!
//! # futures_lite::future::block_on(async {
//! let fake = Fake::new();
//! fake.on::<GetName>().when(|request| request.argument("id") == Some("7")).once().returns(&"Ada".to_owned());
//! fake.on::<GetName>().replies(Reply::status(404));
//!
//! let store = fake.client();
//! assert_eq!(greeting(&store, 7).await?, "Hello Ada");
//! assert_eq!(greeting(&store, 8).await?, "Hello");
//! assert_eq!(fake.requests()[1].url_path, "/v3/names/8");
//! fake.verify();
//! # Ok::<(), Error>(()) }).unwrap();
//! ```
//!
//! Answers are `#[non_exhaustive]`: make one by `Default` and set its fields, or from JSON by `serde_json::from_value`. A page made by
//! `Page::from(items)` is the only one of its list; for more, set its `meta.pagination`. A bare list of V2 is followed by one more
//! request, which ends it: let the fake reply `Reply::status(204)` to that. A partial success is `Reply::status(207).json(…)`.

mod clock;
mod recorded;
mod reply;
mod rule;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::Method;

pub use clock::VirtualClock;
pub use recorded::Recorded;
pub use reply::{Replies, Reply};
pub use rule::Expectation;

use crate::envelope::AnyJson;
use crate::transport::{Answer, BoxFuture, HttpRequest, Transport, TransportError};
use crate::{Client, ClientBuilder, Operation};
use rule::Rule;

/// A [`Transport`] that answers by rules and keeps what it was asked. Clones are the same fake.
///
/// A request takes the next reply of [`Fake::then`], whatever it asks; else that of the first rule, in the order of their
/// definition, that fits and is not used up. If there is none, the call fails with the request and the rules in its error,
/// and [`Fake::unexpected`] has it.
#[derive(Clone, Default)]
pub struct Fake {
    state: Arc<Mutex<State>>,
    clock: VirtualClock,
}

#[derive(Default)]
struct State {
    ordered: VecDeque<Reply>,
    rules: Vec<(Arc<Rule>, usize)>,
    requests: Vec<Recorded>,
    unexpected: Vec<Recorded>,
}

impl Fake {
    /// A fake that expects nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A client of this fake.
    ///
    /// # Panics
    /// Never: what [`Fake::builder`] sets is valid.
    #[must_use]
    pub fn client(&self) -> Client {
        #[allow(clippy::expect_used, reason = "constants, which a test has tried")]
        self.builder().build().expect("the settings of a fake's client are valid")
    }

    /// The settings of [`Fake::client`], to set more on: a made-up store with tokens and addresses for every family of APIs,
    /// this fake as transport and its clock.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder("fakestore")
            .access_token("fake-access-token")
            .payment_access_token("fake-payment-token")
            .b2b_storefront_token("fake-b2b-storefront-token")
            .store_domain("store.example")
            .provider_url("https://provider.example")
            .provider_login("fake-user", "fake-password")
            .transport(self.clone())
            .clock(self.clock())
    }

    /// The clock of the fake's clients and of delayed replies.
    #[must_use]
    pub fn clock(&self) -> VirtualClock {
        self.clock.clone()
    }

    /// Defines a rule for an operation.
    ///
    /// ```
    /// # use bigcommerce_runtime as bigcommerce;
    /// # use bigcommerce::codegen::*;
    /// # use bigcommerce::testing::{Fake, Reply};
    /// # #[derive(Clone, Debug)]
    /// # pub struct GetNames { parts: Parts }
    /// # operation!(GetNames() -> Page<String> { id: "getNames", family: V3, method: GET, path: "/names" });
    /// let fake = Fake::new();
    /// fake.on::<GetNames>().once().replies(Reply::broken());
    /// fake.on::<GetNames>().returns(&Page::from(vec!["Ada".to_owned()]));
    /// ```
    pub fn on<O: Operation>(&self) -> Expectation<'_, O::Envelope> {
        Expectation::of_operation(self, &O::SPEC)
    }

    /// Defines a rule for a method and a path without query: `/v3/catalog/products/7`, or the template of many,
    /// `/v3/catalog/products/{product_id}`.
    pub fn path(&self, method: Method, path: impl Into<String>) -> Expectation<'_, AnyJson> {
        Expectation::of_path(self, method, path.into())
    }

    /// Replies to the next request that has none yet, whatever it asks; before all rules.
    ///
    /// ```
    /// # use bigcommerce_runtime as bigcommerce;
    /// # use bigcommerce::testing::{Fake, Reply};
    /// # use std::time::Duration;
    /// let fake = Fake::new();
    /// fake.then(Reply::rate_limited(Duration::from_millis(1500))).then(Reply::ok());
    /// ```
    pub fn then(&self, reply: Reply) -> &Self {
        self.state().ordered.push_back(reply);
        self
    }

    /// All requests in the order in which they came; a request that was repeated is there each time.
    #[must_use]
    pub fn requests(&self) -> Vec<Recorded> {
        self.state().requests.clone()
    }

    /// The requests of one operation, in the order in which they came.
    #[must_use]
    pub fn requests_of<O: Operation>(&self) -> Vec<Recorded> {
        self.state().requests.iter().filter(|request| request.is::<O>()).cloned().collect()
    }

    /// The requests for which there was no reply.
    #[must_use]
    pub fn unexpected(&self) -> Vec<Recorded> {
        self.state().unexpected.clone()
    }

    /// What was to be asked and was not: the rules with [`Expectation::once`] or [`Expectation::times`] that are not used
    /// up, and the replies of [`Fake::then`] that are left.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let state = self.state();
        let rules = state.rules.iter().filter(|(rule, used)| rule.missing(*used) > 0);
        let mut unused: Vec<_> = rules.map(|(rule, used)| rule.described(*used)).collect();
        if !state.ordered.is_empty() {
            unused.push(format!("any request: replies left: {}", state.ordered.len()));
        }
        unused
    }

    /// Checks that all was asked that was to be, and nothing else.
    ///
    /// # Panics
    /// [`Fake::unused`] or [`Fake::unexpected`] is not empty; the message lists both.
    #[track_caller]
    pub fn verify(&self) {
        let unused = self.unused().into_iter().map(|rule| format!("not asked for: {rule}"));
        let unexpected = self.unexpected();
        let unexpected =
            unexpected.iter().map(|request| format!("not expected: {}", line(request)));
        let faults: Vec<_> = unused.chain(unexpected).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    fn define(&self, rule: Rule) {
        self.state().rules.push((Arc::new(rule), 0));
    }

    fn reply(&self, request: Recorded) -> Reply {
        let rules = {
            let mut state = self.state();
            state.requests.push(request.clone());
            if let Some(reply) = state.ordered.pop_front() {
                return reply;
            }
            state.rules.clone()
        };
        // The conditions are the test's own code, which may ask this fake: nothing is locked here.
        let fits: Vec<bool> = rules.iter().map(|(rule, _)| rule.fits(&request)).collect();
        let mut state = self.state();
        let fitting = state.rules.iter_mut().zip(fits).filter(|(_, fits)| *fits);
        for ((rule, used), _) in fitting {
            if let Some(reply) = rule.reply(*used) {
                *used += 1;
                return reply;
            }
        }
        let reply = Reply::impossible(state.refusal(&request));
        state.unexpected.push(request);
        reply
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// What a request without a reply is told.
    fn refusal(&self, request: &Recorded) -> String {
        let rules: Vec<_> = self.rules.iter().map(|(rule, used)| rule.described(*used)).collect();
        let rules = if rules.is_empty() { "no rules".to_owned() } else { rules.join("; ") };
        format!("the fake has no reply to {}; it has {rules}", line(request))
    }
}

/// A request in one line.
fn line(request: &Recorded) -> String {
    let query = request.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    let line = format!("{} {}{query}", request.method, request.url_path);
    match request.operation.as_str() {
        "" => line,
        id => format!("{line} ({id})"),
    }
}

impl Transport for Fake {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async move { self.reply(Recorded::new(request)).arrive(&self.clock).await })
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let rules: Vec<_> = state.rules.iter().map(|(rule, used)| rule.described(*used)).collect();
        f.debug_struct("Fake")
            .field("rules", &rules)
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
