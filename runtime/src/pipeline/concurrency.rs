//! The stage that keeps to the limits of single endpoints: so many requests of one operation at the same time.
//!
//! When one ends, all who wait are told, and whoever is polled first goes: a call that nobody polls holds up no other. Who comes
//! while others wait lets them be polled once before it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use event_listener::Event;
use futures_lite::future;

use crate::transport::Target;

/// The operations that have a limit, as they are called first.
#[derive(Default)]
pub(super) struct Limits(Mutex<HashMap<Target, Arc<Endpoint>>>);

/// An operation with a limit.
struct Endpoint {
    free: Mutex<u32>,
    ended: Event,
}

/// A request of the operation; it counts until this is dropped.
pub(super) struct Slot(Arc<Endpoint>);

impl Limits {
    /// Waits until the operation may be called.
    pub(super) async fn enter(&self, target: &Target, limit: Option<u32>) -> Option<Slot> {
        let endpoint = self.endpoint(target, limit?);
        if endpoint.ended.total_listeners() > 0 {
            // Who calls in a loop would take its own place again before those who were told of it are polled.
            future::yield_now().await;
        }
        loop {
            if let Some(slot) = endpoint.take() {
                return Some(slot);
            }
            let ended = endpoint.ended.listen();
            // One may have ended before there was an ear for it.
            if let Some(slot) = endpoint.take() {
                return Some(slot);
            }
            ended.await;
        }
    }

    fn endpoint(&self, target: &Target, limit: u32) -> Arc<Endpoint> {
        let mut endpoints = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let endpoint = || Endpoint { free: Mutex::new(limit.max(1)), ended: Event::new() };
        endpoints.entry(target.clone()).or_insert_with(|| Arc::new(endpoint())).clone()
    }
}

impl Endpoint {
    fn take(self: &Arc<Self>) -> Option<Slot> {
        let mut free = self.free();
        *free = free.checked_sub(1)?;
        Some(Slot(self.clone()))
    }

    fn free(&self) -> MutexGuard<'_, u32> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        *self.0.free() += 1;
        self.0.ended.notify(usize::MAX);
    }
}
