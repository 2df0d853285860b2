//! The stage that keeps to the limits of single endpoints: so many requests of one operation at the same time.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use async_lock::{Semaphore, SemaphoreGuardArc};

use crate::transport::Target;

/// The operations that have a limit, as they are called first.
#[derive(Default)]
pub(super) struct Limits(Mutex<HashMap<Target, Arc<Semaphore>>>);

impl Limits {
    /// Waits until the operation may be called; it counts until the guard is dropped.
    pub(super) async fn enter(
        &self,
        target: &Target,
        limit: Option<u32>,
    ) -> Option<SemaphoreGuardArc> {
        let limit = usize::try_from(limit?).unwrap_or(usize::MAX).max(1);
        let semaphore = {
            let mut limits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            limits.entry(target.clone()).or_insert_with(|| Arc::new(Semaphore::new(limit))).clone()
        };
        Some(semaphore.acquire_arc().await)
    }
}
