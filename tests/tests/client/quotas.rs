//! Quotas that are told in other words, or not at all: B2B Edition, Payments, and a 429 that says nothing.

use std::time::Instant;

use bigcommerce::payments::processing::{PaymentsPost, PaymentsPostInputPayment, StoreCredit};
use bigcommerce::v3::catalog::products::GetProduct;
use bigcommerce::{Client, Error, Family, Method};
use bigcommerce_tests::{Quota, Refusal, Server};

use crate::shop::{SHOP, at_once, client, ms, quick};

fn pay(method: &str) -> PaymentsPost {
    PaymentsPost::new(PaymentsPostInputPayment::new(StoreCredit::new(), method))
}

async fn companies(store: Client) {
    let call = store.request(Method::GET, "/api/v3/io/companies").family(Family::B2b).send();
    assert_eq!(call.await.unwrap().value["data"].as_array().map(Vec::len), Some(10));
}

#[tokio::test]
async fn b2b_headers_pace_the_calls() {
    let server = Server::builder().b2b_quota(Quota::new(6, ms(200))).start().unwrap();
    let (store, begun) = (client(&server), Instant::now());
    companies(store.clone()).await;
    at_once(8, |_| {
        let store = store.clone();
        async move {
            companies(store.clone()).await;
            companies(store).await;
        }
    })
    .await;
    assert_eq!((server.counts().requests, server.counts().refused), (17, 0));
    assert!(begun.elapsed() >= ms(2 * 200), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn b2b_and_v3_have_quotas_of_their_own() {
    let server = Server::builder().b2b_quota(Quota::new(1, ms(5000))).start().unwrap();
    let (store, begun) = (client(&server), Instant::now());
    companies(store.clone()).await;
    GetProduct::new(1).send(&store).await.unwrap();
    assert!(begun.elapsed() < ms(5000));
}

#[tokio::test]
async fn payments_are_fifty_in_a_window_that_no_header_tells() {
    let server = Server::builder().start().unwrap();
    let store = client(&server).with_total_timeout(ms(1200));
    let paid = at_once(60, |_| pay("card").send(&store)).await;
    let (paid, late): (Vec<_>, Vec<_>) = paid.into_iter().partition(Result::is_ok);
    assert_eq!((paid.len(), late.len()), (50, 10));
    let unsent = |call: &Result<_, Error>| matches!(call, Err(Error::Timeout { tries, .. }) if tries.attempts == 0);
    assert!(late.iter().all(unsent), "{late:?}");
    assert_eq!((server.counts().requests, server.counts().refused), (50, 0));
}

#[tokio::test]
async fn a_payment_that_was_refused_without_a_word_is_made_once_there_is_room() {
    let server = Server::builder().payments_quota(Quota::new(2, ms(400))).start().unwrap();
    let store = client(&server).with_retry(quick().attempts(60));
    for method in ["one", "two", "three"] {
        pay(method).send(&store).await.unwrap();
    }
    assert!(server.counts().refused > 0);
    let created: Vec<_> = server.created().into_iter().collect();
    assert_eq!(created, [("one", 1), ("three", 1), ("two", 1)].map(|(m, n)| (m.to_owned(), n)));
}

#[tokio::test]
async fn a_429_without_headers_is_backed_off_from() {
    let quota = Quota { refusal: Refusal::Silent, ..Quota::new(5, ms(400)) };
    let server = Server::builder().quota(quota).start().unwrap();
    let store = client(&server).with_retry(quick().attempts(60));
    let begun = Instant::now();
    server.spend(SHOP, 5);
    at_once(4, |_| GetProduct::new(1).send(&store)).await.into_iter().for_each(|call| {
        call.unwrap();
    });
    assert!(begun.elapsed() >= ms(400), "{:?}", begun.elapsed());
    assert!(server.counts().refused > 0);
}
