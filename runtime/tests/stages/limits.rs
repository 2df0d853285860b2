//! Calls side by side: the limits of endpoints, and calls that are dropped or not polled.

use super::*;

/// A transport that never answers by itself and counts who is in it.
#[derive(Clone, Default)]
struct Gate {
    inside: Arc<AtomicUsize>,
}

struct Inside(Arc<AtomicUsize>);

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Gate {
    fn execute(
        &self,
        _: HttpRequest,
    ) -> bigcommerce_runtime::transport::BoxFuture<'_, Result<Answer, TransportError>> {
        self.inside.fetch_add(1, Ordering::SeqCst);
        let inside = Inside(self.inside.clone());
        Box::pin(async move {
            let _inside = inside;
            std::future::pending().await
        })
    }
}

fn gated() -> (Gate, Client) {
    let gate = Gate::default();
    let store = Fake::new().builder().timeout(None).transport(gate.clone()).build().unwrap();
    (gate, store)
}

#[test]
fn an_endpoint_gets_no_more_at_the_same_time_than_it_takes() {
    let (gate, store) = gated();
    let mut calls: Vec<_> = (0..5).map(|_| Box::pin(Two::default().send(&store))).collect();
    let mut other = pin!(One::default().send(&store));
    for call in &mut calls {
        assert!(poll_once(call.as_mut()).is_pending());
    }
    assert_eq!(gate.inside.load(Ordering::SeqCst), 2);
    assert!(poll_once(other.as_mut()).is_pending());
    assert_eq!(gate.inside.load(Ordering::SeqCst), 3);
}

#[test]
fn a_call_that_waits_for_an_endpoint_and_is_not_polled_holds_nobody_up() {
    let (gate, store) = gated();
    let mut first = Box::pin(One::default().send(&store));
    let mut unpolled = pin!(One::default().send(&store));
    let mut last = pin!(One::default().send(&store));
    assert!(poll_once(first.as_mut()).is_pending());
    assert!(poll_once(unpolled.as_mut()).is_pending());
    assert!(poll_once(last.as_mut()).is_pending());
    drop(first);
    assert!(poll_once(last.as_mut()).is_pending());
    assert_eq!(gate.inside.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn who_calls_an_endpoint_in_a_loop_lets_others_in() {
    let fake = Fake::new();
    fake.on::<One>().replies(Reply::ok().delay(secs(1)));
    let store = fake.client();
    let a_loop = async {
        for _ in 0..9 {
            One::default().send(&store).await.unwrap();
        }
    };
    let other = async {
        One::default().send(&store).await.unwrap();
        fake.requests().len()
    };
    let ((), sent) = tokio::join!(a_loop, other);
    assert_eq!(sent, 2);
}

#[test]
fn a_call_that_is_dropped_gives_up_its_place() {
    let (gate, store) = gated();
    let mut second = pin!(One::default().send(&store));
    {
        let mut first = pin!(One::default().send(&store));
        assert!(poll_once(first.as_mut()).is_pending());
        assert!(poll_once(second.as_mut()).is_pending());
        assert_eq!(gate.inside.load(Ordering::SeqCst), 1);
    }
    assert_eq!(gate.inside.load(Ordering::SeqCst), 0);
    assert!(poll_once(second.as_mut()).is_pending());
    assert_eq!(gate.inside.load(Ordering::SeqCst), 1);
}

#[test]
fn a_call_that_is_dropped_in_the_line_holds_nobody_up() {
    let (gate, store) = gated();
    let mut ahead = Box::pin(Get::default().send(&store));
    let mut waiting = Box::pin(Get::default().send(&store));
    let mut last = Box::pin(Get::default().send(&store));
    for call in [&mut ahead, &mut waiting, &mut last] {
        assert!(poll_once(call.as_mut()).is_pending());
    }
    assert_eq!(gate.inside.load(Ordering::SeqCst), 1);
    drop(waiting);
    drop(ahead);
    // Its turn in the line, then its request.
    (0..3).for_each(|_| drop(poll_once(last.as_mut())));
    assert_eq!(gate.inside.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn a_call_in_the_line_that_nobody_polls_holds_nobody_up() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::ok().quota(secs(30), secs(12), 150, 0));
    fake.on::<Put>().replies(Reply::ok().quota(secs(30), secs(30), 150, 149));
    let store = fake.client();
    Get::default().send(&store).await.unwrap();
    let mut idle = pin!(Get::default().send(&store));
    assert!(poll_once(idle.as_mut()).is_pending());
    let call = Put::default().send(&store.with_total_timeout(secs(60)));
    call.await.unwrap();
    assert!(fake.clock().now() < secs(15), "{:?}", fake.clock().now());
    idle.await.unwrap();
}
