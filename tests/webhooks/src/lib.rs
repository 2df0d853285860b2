//! What both endpoints share: which events were seen, and the queue to the task that works on them.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use bigcommerce::webhook::{Data, Event, Verified};
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
        println!("store {:?}: {}", event.store_hash(), told(&event));
    }
}

/// What an event says, in a line.
#[must_use]
pub fn told(event: &Event) -> String {
    match &event.data {
        Data::OrderCreated(order) => format!("order {:?} came in", order.id),
        Data::OrderStatusUpdated(order) => {
            let status = order.status.as_ref().and_then(|status| status.new_status_id);
            format!("order {:?} has status {status:?}", order.id)
        }
        Data::SkuInventoryUpdated(sku) => match &sku.inventory {
            Some(stock) => format!("variant {:?}: {:?} in stock", stock.variant_id, stock.value),
            None => format!("the stock of SKU {:?} changed", sku.id),
        },
        // A scope that is newer than the crate.
        Data::Unknown(json) => format!("{}: {json}", event.scope),
        _ => event.scope.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn an_event_is_told_by_the_data_of_its_scope() {
        let body = r#"{"scope": "store/order/statusUpdated",
            "data": {"type": "order", "id": 250, "status": {"previous_status_id": 0, "new_status_id": 11}}}"#;
        assert_eq!(
            told(&serde_json::from_str(body).unwrap()),
            "order Some(250) has status Some(11)"
        );
    }

    #[test]
    fn an_event_of_a_scope_that_is_not_known_keeps_its_data() {
        let body = r#"{"scope": "store/mug/broken", "data": {"id": 7}}"#;
        assert_eq!(told(&serde_json::from_str(body).unwrap()), r#"store/mug/broken: {"id":7}"#);
    }
}
