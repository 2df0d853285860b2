//! What the connections of a server share: quotas, faults, data, counters, and the routes of the test.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use crate::asked::Asked;
use crate::chaos::Fates;
use crate::counts::Counts;
use crate::gates::Gates;
use crate::quota::Quotas;
use crate::reply::Reply;
use crate::store::Store;

type Answer = dyn Fn(&Asked) -> Option<Reply> + Send + Sync;

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) latency: Duration,
    pub(crate) quotas: Quotas,
    pub(crate) fates: Option<Fates>,
    pub(crate) store: Store,
    pub(crate) gates: Arc<Gates>,
    pub(crate) routes: Routes,
    pub(crate) record: Option<Mutex<Vec<Asked>>>,
    pub(crate) counts: Mutex<Counts>,
}

impl State {
    pub(crate) fn count(&self, change: impl FnOnce(&mut Counts)) {
        change(&mut self.counts.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(crate) fn note(&self, asked: &Asked) {
        if let Some(record) = &self.record {
            record.lock().unwrap_or_else(PoisonError::into_inner).push(asked.clone());
        }
    }
}

/// Answers of the test in place of the server's own; the latest that fits is asked first.
#[derive(Default)]
pub(crate) struct Routes(RwLock<Vec<(String, Arc<Answer>)>>);

impl Routes {
    pub(crate) fn add(&self, prefix: String, answer: Arc<Answer>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).push((prefix, answer));
    }

    pub(crate) fn reply(&self, asked: &Asked) -> Option<Reply> {
        let routes = self.0.read().unwrap_or_else(PoisonError::into_inner);
        routes
            .iter()
            .rev()
            .filter(|(prefix, _)| {
                asked.path.starts_with(prefix) || asked.resource().starts_with(prefix)
            })
            .find_map(|(_, answer)| answer(asked))
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let routes = self.0.read().unwrap_or_else(PoisonError::into_inner);
        formatter.debug_list().entries(routes.iter().map(|(prefix, _)| prefix)).finish()
    }
}
