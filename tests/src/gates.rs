//! How many requests of a route are under way at the same time, in each store.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::route::Route;

#[derive(Debug, Default)]
pub(crate) struct Gates(Mutex<Crowds>);

#[derive(Debug, Default)]
struct Crowds {
    now: HashMap<(Route, String), Crowd>,
    most: HashMap<Route, usize>,
}

#[derive(Debug, Default)]
struct Crowd {
    all: usize,
    /// Those that were not refused: a refused request takes nobody's place.
    allowed: usize,
}

/// A request under way; it counts until this is dropped.
#[derive(Debug)]
pub(crate) struct Entry {
    gates: Arc<Gates>,
    key: (Route, String),
    pub(crate) allowed: bool,
}

impl Gates {
    pub(crate) fn enter(self: &Arc<Self>, route: Route, store: &str) -> Entry {
        let key = (route, store.to_owned());
        let mut crowds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let crowd = crowds.now.entry(key.clone()).or_default();
        let allowed = route.concurrency().is_none_or(|limit| crowd.allowed < limit);
        crowd.all += 1;
        crowd.allowed += usize::from(allowed);
        let all = crowd.all;
        let most = crowds.most.entry(route).or_default();
        *most = all.max(*most);
        Entry { gates: Arc::clone(self), key, allowed }
    }

    pub(crate) fn most(&self, route: Route) -> usize {
        let crowds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        crowds.most.get(&route).copied().unwrap_or_default()
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let mut crowds = self.gates.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(crowd) = crowds.now.get_mut(&self.key) {
            crowd.all -= 1;
            crowd.allowed -= usize::from(self.allowed);
        }
    }
}
