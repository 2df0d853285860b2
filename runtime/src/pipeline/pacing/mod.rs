//! The stage that keeps to the quota: a request goes when the store has one left for it, and waits for the next window else.
//!
//! One pacer stands for one quota; clones of a client share it. Whoever waits stands in line; the first in the line wakes when an
//! answer changes what is known, or when the window ends. A dropped future gives up its place or its request.

mod quota;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_lock::Mutex as Line;
use event_listener::Event;
use futures_lite::future;

pub(crate) use quota::Allowance;
use quota::{Decision, Quota, Start};

use crate::client::RateLimit;
use crate::clock::Clock;

/// How long after the end of a window the next one is asked for: clocks are not that exact.
const MARGIN: Duration = Duration::from_millis(1);

/// One quota of one store.
pub(crate) struct Pacer {
    quota: Mutex<Quota>,
    line: Line<()>,
    changed: Event,
    clock: Arc<dyn Clock>,
}

impl Pacer {
    pub(crate) fn new(
        documented: Option<Allowance>,
        share: f64,
        clock: Arc<dyn Clock>,
    ) -> Arc<Self> {
        Arc::new(Self {
            quota: Mutex::new(Quota::new(documented, share)),
            line: Line::new(()),
            changed: Event::new(),
            clock,
        })
    }

    /// Waits until a request may go.
    pub(crate) async fn admit(self: &Arc<Self>) -> Ticket {
        let _first = self.line.lock().await;
        let mut changed = None;
        loop {
            let now = self.clock.now();
            let decision = self.quota().decide(now);
            match decision {
                Decision::Go(start) => return Ticket { pacer: self.clone(), start: Some(start) },
                Decision::Wait(until) => match changed.take() {
                    // An answer may come before there is an ear for it: what is known is asked once more.
                    None => changed = Some(self.changed.listen()),
                    Some(changed) => {
                        let time = until.saturating_sub(now) + MARGIN;
                        future::or(changed, self.clock.sleep(time)).await;
                    }
                },
            }
        }
    }

    /// Requests that may go now, as far as is known.
    pub(crate) fn left(&self) -> Option<u64> {
        self.quota().left()
    }

    fn quota(&self) -> MutexGuard<'_, Quota> {
        // A panic of another thread leaves numbers that the next answer corrects.
        self.quota.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Quota, Duration)) {
        let now = self.clock.now();
        change(&mut self.quota(), now);
        self.changed.notify(1);
    }
}

/// Leave for one request; the quota hears of it when it ends, also when the request is dropped.
pub(crate) struct Ticket {
    pacer: Arc<Pacer>,
    start: Option<Start>,
}

impl Ticket {
    /// An answer came with these words on the quota.
    pub(crate) fn answered(mut self, told: &RateLimit) {
        if let Some(start) = self.start.take() {
            self.pacer.change(|quota, now| quota.answered(start, now, told));
        }
    }

    /// The store wants nothing from anybody for this time.
    pub(crate) fn refused(mut self, told: &RateLimit, wait: Duration) {
        if let Some(start) = self.start.take() {
            self.pacer.change(|quota, now| {
                quota.answered(start, now, told);
                quota.pause(now + wait);
            });
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if let Some(start) = self.start.take() {
            self.pacer.change(|quota, now| quota.lost(start, now));
        }
    }
}

#[cfg(test)]
mod tests;
