//! The rules of a fake: which requests they fit, how often, and what they reply.

use std::fmt;
use std::marker::PhantomData;

use http::Method;

use super::{Fake, Recorded, Replies, Reply};
use crate::envelope::Envelope;
use crate::operation::OperationSpec;

type Condition = Box<dyn Fn(&Recorded) -> bool + Send + Sync>;

/// A rule that is being defined: for which requests, how often, and then what is replied.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// # use bigcommerce::Method;
/// # use bigcommerce::testing::{Fake, Reply};
/// let fake = Fake::new();
/// fake.path(Method::PUT, "/v3/beta/thing")
///     .when(|request| request.json()["name"] == "")
///     .once()
///     .replies(Reply::status(422));
/// ```
#[must_use = "a rule is in force when returns or replies is called"]
pub struct Expectation<'a, E> {
    fake: &'a Fake,
    rule: Rule,
    content_type: &'static str,
    envelope: PhantomData<fn() -> E>,
}

impl<'a, E: Envelope> Expectation<'a, E> {
    pub(super) fn of_operation(fake: &'a Fake, spec: &OperationSpec) -> Self {
        let rule = Rule::new(Some(spec.id), spec.method.clone(), template(spec));
        Self {
            fake,
            rule,
            content_type: spec.accept.unwrap_or("application/json"),
            envelope: PhantomData,
        }
    }

    pub(super) fn of_path(fake: &'a Fake, method: Method, path: String) -> Self {
        let rule = Rule::new(None, method, path);
        Self { fake, rule, content_type: "application/json", envelope: PhantomData }
    }

    /// Only for requests of which this holds; where it is called again, all must hold.
    pub fn when(mut self, holds: impl Fn(&Recorded) -> bool + Send + Sync + 'static) -> Self {
        self.rule.conditions.push(Box::new(holds));
        self
    }

    /// For one request; [`Fake::verify`] then asks for it.
    pub fn once(self) -> Self {
        self.times(1)
    }

    /// For so many requests; [`Fake::verify`] then asks for all of them.
    pub fn times(mut self, limit: usize) -> Self {
        self.rule.limit = Some(limit);
        self
    }

    /// Replies what the operation decodes to this value. A path given by hand returns JSON.
    pub fn returns(self, output: &E::Output) {
        let reply = Reply::decoding_to::<E>(output, self.content_type);
        self.replies(reply);
    }

    /// Replies this; of several replies one for each request, and the last for all that follow. Without a reply the rule
    /// fits nothing.
    pub fn replies(mut self, replies: impl Into<Replies>) {
        self.rule.replies = replies.into().0;
        self.fake.define(self.rule);
    }
}

impl<E> fmt::Debug for Expectation<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expectation").field(&self.rule.to_string()).finish()
    }
}

/// A rule in force. How often it was used, the fake counts.
pub(super) struct Rule {
    /// The operation's id; none where the path was given by hand.
    operation: Option<&'static str>,
    method: Method,
    path: String,
    conditions: Vec<Condition>,
    replies: Vec<Reply>,
    limit: Option<usize>,
}

impl Rule {
    const fn new(operation: Option<&'static str>, method: Method, path: String) -> Self {
        Self { operation, method, path, conditions: Vec::new(), replies: Vec::new(), limit: None }
    }

    /// Whether the rule is for such a request, however often it was used.
    pub(super) fn fits(&self, request: &Recorded) -> bool {
        let path = match self.operation {
            Some(id) => request.operation == id && request.path == self.path,
            None => [&request.path, &request.url_path].contains(&&self.path),
        };
        path && request.method == self.method && self.conditions.iter().all(|holds| holds(request))
    }

    /// The reply after `used` others.
    pub(super) fn reply(&self, used: usize) -> Option<Reply> {
        let is_used_up = self.limit.is_some_and(|limit| used >= limit);
        let reply = self.replies.get(used).or(self.replies.last());
        reply.filter(|_| !is_used_up).cloned()
    }

    /// How many requests are still to come.
    pub(super) fn missing(&self, used: usize) -> usize {
        self.limit.map_or(0, |limit| limit.saturating_sub(used))
    }

    /// The rule and how much of it was used.
    pub(super) fn described(&self, used: usize) -> String {
        match self.limit {
            Some(limit) => format!("{self}: {used} of {limit} used"),
            None => format!("{self}: {used} used"),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        if let Some(id) = self.operation {
            write!(f, " ({id})")?;
        }
        match self.conditions.len() {
            0 => Ok(()),
            1 => f.write_str(" on a condition"),
            many => write!(f, " on {many} conditions"),
        }
    }
}

/// Whether a request is the operation's. Its id alone is not enough: the reference has ids that several files share.
pub(super) fn is_of(request: &Recorded, spec: &OperationSpec) -> bool {
    request.operation == spec.id && request.method == spec.method && request.path == template(spec)
}

/// The path template as [`Target`](crate::transport::Target) has it.
fn template(spec: &OperationSpec) -> String {
    format!("{}{}", spec.family.prefix(), spec.path)
}
