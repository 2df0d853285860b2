//! What both endpoints share: which events were seen, and the queue to the task that works on them.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use bigcommerce::webhook::{Event, Verified};
use tokio::sync::mpsc;

/// Events on their way from an endpoint to a worker. A program that must not lose them across a restart keeps both in a database.
#[derive(Clone, Debug)]
pub struct Inbox {
    seen: Arc<Mutex<HashSet<String>>>,
    queue: mpsc::Sender<Event>,
}

/// What became of a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// It is in the queue, or was before.
    Taken,
    /// The queue is full; BigCommerce sends it again.
    Full,
}

impl Inbox {
    /// An inbox and the events that come out of it.
    #[must_use]
    pub fn new(capacity: usize) -> (Self, mpsc::Receiver<Event>) {
        let (queue, events) = mpsc::channel(capacity);
        (Self { seen: Arc::default(), queue }, events)
    }

    /// Puts the event into the queue, unless it came before.
    pub fn take(&self, webhook: &Verified<'_>) -> Receipt {
        let event = match webhook.event() {
            Ok(event) => event,
            Err(error) => {
                // It would come again as it is: somebody has to look into it.
                eprintln!("{error}");
                return Receipt::Taken;
            }
        };
        let key = webhook.dedup_key();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if !seen.contains(&key) {
            if self.queue.try_send(event).is_err() {
                return Receipt::Full;
            }
            seen.insert(key);
        }
        Receipt::Taken
    }
}

/// The work that takes longer than BigCommerce waits.
pub async fn work(mut events: mpsc::Receiver<Event>) {
    while let Some(event) = events.recv().await {
        println!("{} in store {:?}: {}", event.scope, event.store_hash(), event.data);
    }
}
