//! The stage that keeps to the quota: a request goes when the store has one left for it, and waits for the next window else.
//!
//! One pacer stands for one quota; clones of a client share it. Whoever waits stands in line and is called when an answer changes
//! what is known, or asks again when the window ends. A dropped future gives up its place or its request.

mod line;
mod quota;

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use futures_lite::future;

use line::Line;
pub(crate) use quota::Allowance;
use quota::{Quota, Start};

use crate::client::RateLimit;
use crate::clock::Clock;
use crate::pipeline::trace;

/// How long after the end of a window the next one is asked for: clocks are not that exact.
const MARGIN: Duration = Duration::from_millis(1);

/// One quota of one store.
pub(crate) struct Pacer {
    line: Mutex<Line>,
    clock: Arc<dyn Clock>,
}

impl Pacer {
    pub(crate) fn new(
        documented: Option<Allowance>,
        share: f64,
        clock: Arc<dyn Clock>,
    ) -> Arc<Self> {
        let line = Mutex::new(Line::new(Quota::new(documented, share)));
        Arc::new(Self { line, clock })
    }

    /// Waits until a request may go.
    pub(crate) async fn admit(self: &Arc<Self>) -> Ticket {
        let place = Place { pacer: self, number: self.line().arrive() };
        loop {
            let now = self.clock.now();
            let asked = poll_fn(|context| Poll::Ready(place.ask(now, context.waker()))).await;
            let until = match asked {
                Ok(start) => return Ticket { pacer: self.clone(), start: Some(start) },
                Err(until) => until,
            };
            let called =
                poll_fn(|context| match self.line().calls(place.number, until, context.waker()) {
                    true => Poll::Ready(()),
                    false => Poll::Pending,
                });
            let time = until.saturating_sub(now).saturating_add(MARGIN);
            trace::queued(time);
            future::or(called, self.clock.sleep(time)).await;
        }
    }

    /// Requests that may go now, as far as is known.
    pub(crate) fn left(&self) -> Option<u64> {
        self.line().quota.left()
    }

    fn line(&self) -> MutexGuard<'_, Line> {
        // A panic of another thread leaves numbers that the next answer corrects.
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Quota, Duration)) {
        let now = self.clock.now();
        let called = {
            let mut line = self.line();
            change(&mut line.quota, now);
            line.give(now)
        };
        called.wake();
    }
}

/// A place in the line.
struct Place<'a> {
    pacer: &'a Pacer,
    number: u64,
}

impl Place<'_> {
    fn ask(&self, now: Duration, waker: &Waker) -> Result<Start, Duration> {
        let (start, called) = self.pacer.line().ask(self.number, now, waker);
        called.wake();
        start
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let called = self.pacer.line().leave(self.number, self.pacer.clock.now());
        called.wake();
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
                match (told.left, told.reset) {
                    (Some(_), Some(_)) => quota.answered(start, now, told),
                    // Who refuses without a word on the quota does not say that there is none.
                    _ => quota.lost(start, now),
                }
                quota.pause(now, wait);
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
