//! One payload through the types of its operation and back.

use std::collections::{BTreeMap, BTreeSet};

use bigcommerce::registry::{self, Module, OperationEntry, Reencoded, TypeEntry};
use bigcommerce::webhook::{Data, Event, Scope};
use bigcommerce::{DecodeError, Family, Method, StatusCode};

use crate::compare::{Comparison, Lost, compare};
use crate::sample::{Kind, Sample, Status};
use crate::tree::Tree;

/// What became of a payload.
#[derive(Clone, Debug, PartialEq)]
pub struct Replayed {
    pub source: String,
    pub method: String,
    pub path: String,
    pub status: Status,
    pub kind: Kind,
    /// The operation, as `v3::catalog::products::GetProducts`, or the event; none if there is no such one.
    pub operation: Option<String>,
    /// What it was decoded as: `success 200`, `ErrorResponse`, `ProductPost`.
    pub decoded_as: String,
    pub verdict: Verdict,
    /// Pointers of fields that no spec has.
    pub undocumented: BTreeSet<String>,
    /// Pointers of values in another form than the spec's, with what they are.
    pub lenient: BTreeMap<String, String>,
}

/// The judgement on a payload.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// All that the types know came back.
    Ok,
    Lost(Vec<Lost>),
    Failed {
        /// The JSON path.
        path: String,
        found: String,
        expected: String,
    },
    /// No operation has this method and path; why.
    Unknown(String),
    /// A published example that did not come back and need not: why.
    Invalid(String),
}

/// How a body can be read.
#[derive(Clone, Copy, Debug)]
enum Reading {
    Success(u16),
    Failure(u16),
    Body,
}

/// One reading of a body.
struct Attempt {
    operation: String,
    decoded_as: String,
    result: Result<Comparison, Verdict>,
}

/// Sends a payload through its operation's types.
#[must_use]
pub fn replay(sample: &Sample) -> Replayed {
    let replayed = |verdict| Replayed {
        source: sample.source.clone(),
        method: sample.method.clone(),
        path: sample.path.clone(),
        status: sample.status,
        kind: sample.kind,
        operation: None,
        decoded_as: String::new(),
        verdict,
        undocumented: BTreeSet::new(),
        lenient: BTreeMap::new(),
    };
    let attempts = match attempts(sample) {
        Ok(attempts) => attempts,
        Err(reason) => return replayed(Verdict::Unknown(reason)),
    };
    // Where several readings are possible (a status that nobody wrote down), the one that keeps the most is what it was.
    let Some(best) = attempts.into_iter().min_by_key(Attempt::damage) else {
        return replayed(Verdict::Unknown("the operation takes no JSON body".to_owned()));
    };
    let (verdict, comparison) = match best.result {
        Err(failed) => (failed, Comparison::default()),
        Ok(comparison) if comparison.lost.is_empty() => (Verdict::Ok, comparison),
        Ok(comparison) => (Verdict::Lost(comparison.lost.clone()), comparison),
    };
    Replayed {
        operation: Some(best.operation),
        decoded_as: best.decoded_as,
        undocumented: comparison.undocumented,
        lenient: comparison.lenient,
        ..replayed(verdict)
    }
}

impl Replayed {
    /// The same, where the payload itself is at fault: what did not come back is no failure of the types.
    #[must_use]
    pub fn excused(mut self, fault: String) -> Self {
        if self.verdict != Verdict::Ok {
            self.verdict = Verdict::Invalid(fault);
        }
        self
    }
}

impl Attempt {
    /// Failed or not, how much was lost, how much is not documented.
    fn damage(&self) -> (bool, usize, usize) {
        match &self.result {
            Err(_) => (true, 0, 0),
            Ok(comparison) => (false, comparison.lost.len(), comparison.undocumented.len()),
        }
    }
}

fn attempts(sample: &Sample) -> Result<Vec<Attempt>, String> {
    if sample.kind == Kind::Webhook {
        return event(&sample.body).map(|event| vec![event]);
    }
    let method: Method =
        sample.method.parse().map_err(|_| format!("`{}` is no method", sample.method))?;
    let operations = registry::ALL.find(&method, &sample.path);
    if operations.is_empty() {
        return Err("no operation has this method and path".to_owned());
    }
    let attempts = operations.into_iter().flat_map(|(module, operation)| {
        readings(sample, operation)
            .into_iter()
            .filter_map(move |reading| attempt(sample, module, operation, reading))
    });
    Ok(attempts.collect())
}

/// The event of a webhook, which says its scope itself; a scope that no event has is an error.
fn event(body: &[u8]) -> Result<Attempt, String> {
    static EVENT: TypeEntry = TypeEntry::new::<Event>("Event");
    let scope = match Tree::parse(body).ok().and_then(|tree| tree.at("/scope").cloned()) {
        Some(Tree::Text(scope)) => scope,
        _ => "no scope".to_owned(),
    };
    if scope.contains('/') && !Data::SCOPES.contains(&scope.as_str()) {
        return Err(format!("no event has the scope `{scope}`"));
    }
    let event = bigcommerce::from_slice::<Event>(body);
    // The variant of the data has the name of that of the scope.
    let decoded_as = match event.as_ref().ok().and_then(|event| event.data.scope()) {
        Some(scope) => format!("{:?}", Scope::from(scope)),
        None => "Unknown".to_owned(),
    };
    let result = match Tree::parse(body) {
        Ok(Tree::Null) => Err(Verdict::Failed {
            path: String::new(),
            found: "nothing".to_owned(),
            expected: "an event".to_owned(),
        }),
        _ => judged(body, EVENT.reencode(body)),
    };
    Ok(Attempt { operation: format!("webhook::{} of {scope}", EVENT.name), decoded_as, result })
}

/// How a payload of an operation can be read.
fn readings(sample: &Sample, operation: &OperationEntry) -> Vec<Reading> {
    let successes = || match operation.statuses {
        [] => vec![Reading::Success(200)],
        all => all.iter().map(|status| Reading::Success(*status)).collect(),
    };
    match (sample.kind, sample.status) {
        (Kind::Request, _) => vec![Reading::Body],
        // B2B Edition says inside of some answers with 200 that they are none.
        (_, Status::Code(200..300) | Status::Success) if is_b2b(operation) => {
            match (stated_status(&sample.body), sample.status) {
                (Some(refused), _) => vec![Reading::Failure(refused)],
                (None, Status::Code(code)) => vec![Reading::Success(code)],
                (None, _) => successes(),
            }
        }
        (_, Status::Code(code)) if (200..300).contains(&code) => vec![Reading::Success(code)],
        (_, Status::Code(code)) => vec![Reading::Failure(code)],
        (_, Status::Success) => successes(),
        (_, Status::Any) => match stated_status(&sample.body) {
            Some(code) => vec![Reading::Failure(code)],
            None => {
                let failures = operation.errors.iter().map(|error| error.status.unwrap_or(500));
                successes().into_iter().chain(failures.map(Reading::Failure)).collect()
            }
        },
    }
}

fn is_b2b(operation: &OperationEntry) -> bool {
    matches!(operation.spec.family, Family::B2b | Family::B2bStorefront)
}

/// The status of a failure that a body names itself: `{status}`, `[{status}]` of V2, `{code}` of B2B Edition.
fn stated_status(body: &[u8]) -> Option<u16> {
    let tree = Tree::parse(body).ok()?;
    let code = ["/status", "/0/status", "/code"].into_iter().find_map(|place| tree.at(place))?;
    // A text may be any code, as that of a coupon.
    let Tree::Number(code) = code else { return None };
    code.parse().ok().filter(|code| (400..600).contains(code))
}

fn attempt(
    sample: &Sample,
    module: &Module,
    operation: &OperationEntry,
    reading: Reading,
) -> Option<Attempt> {
    let body = sample.body.as_slice();
    let status = |code| StatusCode::from_u16(code).unwrap_or(StatusCode::OK);
    let (decoded_as, reencoded) = match reading {
        Reading::Success(code) => {
            (format!("success {code}"), Some(operation.reencode(status(code), body)))
        }
        Reading::Failure(code) => match operation.error(status(code)) {
            Some(error) => (error.name.to_owned(), Some(error.reencode(status(code), body))),
            // Nothing is declared: an error keeps its body as it came.
            None => (format!("the raw body of a {code}"), None),
        },
        Reading::Body => {
            let entry = operation.body.as_ref()?;
            (entry.name.to_owned(), Some(entry.reencode(body)))
        }
    };
    let result = match reencoded {
        Some(reencoded) => judged(body, reencoded),
        None => Ok(Comparison::default()),
    };
    Some(Attempt { operation: format!("{}::{}", module.path, operation.name), decoded_as, result })
}

fn judged(body: &[u8], reencoded: Result<Reencoded, DecodeError>) -> Result<Comparison, Verdict> {
    let Reencoded { json, notes, .. } = reencoded.map_err(|error| failed(&error))?;
    let after = Tree::from(&json);
    let before = match (Tree::parse(body), &after) {
        (Ok(tree), _) => tree,
        // An operation that answers no JSON: its text, or nothing.
        (Err(_), Tree::Text(_) | Tree::Null) => match String::from_utf8_lossy(body) {
            text if text.trim().is_empty() => Tree::Null,
            text => Tree::Text(text.into_owned()),
        },
        // The types passed over what is no JSON; whether anything else is lost cannot be told.
        (Err(error), _) => {
            return Err(Verdict::Failed {
                path: String::new(),
                found: format!("text that is no JSON ({error})"),
                expected: "JSON".to_owned(),
            });
        }
    };
    Ok(compare(&before, &after, &notes))
}

fn failed(error: &DecodeError) -> Verdict {
    Verdict::Failed {
        path: error.path.clone(),
        found: error.found.clone(),
        expected: error.expected.clone(),
    }
}
