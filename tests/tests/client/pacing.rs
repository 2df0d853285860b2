//! The quota of V3 and V2 is spent and not overrun, by one client, its clones, and clients that know nothing of each other.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use bigcommerce::v2::orders::GetOrders;
use bigcommerce::v3::catalog::products::GetProduct;
use bigcommerce::{Client, Retry};
use bigcommerce_tests::{Quota, Server};

use crate::shop::{SHOP, at_once, client, limited, ms, settings};

/// Products, one after another.
async fn asks(client: Client, products: i64) {
    for id in 1..=products {
        assert_eq!(GetProduct::new(id).send(&client).await.unwrap().id, Some(id));
    }
}

#[tokio::test]
async fn sixteen_tasks_spend_five_windows_without_a_429() {
    let server = limited(20, 200);
    let (store, begun) = (client(&server), Instant::now());
    at_once(16, |_| asks(store.clone(), 6)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (96, 0));
    // 20 in each window: the last 16 are in the fifth.
    assert!(begun.elapsed() >= ms(4 * 200), "{:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tasks_on_several_threads_meet_no_429() {
    let server = limited(20, 200);
    let store = client(&server);
    at_once(16, |_| asks(store.clone(), 5)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (80, 0));
}

#[tokio::test]
async fn windows_on_a_grid_of_the_server_are_found() {
    let quota = Quota { on_grid: true, ..Quota::new(20, ms(200)) };
    let server = Server::builder().quota(quota).start().unwrap();
    let store = client(&server);
    tokio::time::sleep(ms(70)).await;
    at_once(16, |_| asks(store.clone(), 5)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (80, 0));
}

#[tokio::test]
async fn answers_that_take_a_third_of_a_window_meet_no_429() {
    let quota = Quota::new(20, ms(200));
    let server = Server::builder().quota(quota).latency(ms(60)).start().unwrap();
    let store = client(&server);
    at_once(16, |_| asks(store.clone(), 4)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (64, 0));
}

#[tokio::test]
async fn clones_and_variants_of_a_client_share_what_they_know() {
    let server = limited(10, 200);
    let store = client(&server);
    let variants = [store.clone(), store.with_retry(Retry::none()), store.with_timeout(ms(5000))];
    at_once(12, |task| asks(variants[task % 3].clone(), 3)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (36, 0));
}

#[tokio::test]
async fn v2_and_v3_spend_from_one_quota() {
    let (server, begun) = (limited(10, 200), Instant::now());
    let store = client(&server);
    at_once(10, |task| {
        let store = store.clone();
        async move {
            match task % 2 {
                0 => asks(store, 3).await,
                _ => {
                    for _ in 0..3 {
                        assert_eq!(GetOrders::new().send(&store).await.unwrap().len(), 50);
                    }
                }
            }
        }
    })
    .await;
    assert_eq!((server.counts().requests, server.counts().refused), (30, 0));
    assert!(begun.elapsed() >= ms(2 * 200), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn each_store_has_a_quota_of_its_own() {
    let (server, begun) = (limited(10, 5000), Instant::now());
    let build = |hash: &str| {
        Client::builder(hash).access_token("token").api_url(server.url()).build().unwrap()
    };
    asks(build("shop1"), 10).await;
    asks(build("shop2"), 10).await;
    assert_eq!((server.counts().requests, server.counts().refused), (20, 0));
    assert!(begun.elapsed() < ms(5000), "{:?}", begun.elapsed());
}

/// Neither knows what the other has on its way: when a window ends for both at the same time, a 429 cannot be ruled out.
#[tokio::test]
async fn two_clients_built_apart_rarely_meet_a_429() {
    let server = limited(40, 250);
    let clients = [client(&server), client(&server)];
    at_once(8, |task| asks(clients[task % 2].clone(), 20)).await;
    let counts = server.counts();
    assert_eq!(counts.requests, 160 + counts.refused);
    assert!(counts.refused <= 16, "{counts}");
}

#[tokio::test]
async fn what_another_app_spends_is_left_to_it() {
    let server = Arc::new(limited(40, 250));
    let store = client(&server);
    let ended = Arc::new(AtomicBool::new(false));
    let spender = tokio::spawn({
        let (server, ended) = (Arc::clone(&server), Arc::clone(&ended));
        async move {
            while !ended.load(Ordering::Relaxed) {
                server.spend(SHOP, 1);
                tokio::time::sleep(ms(12)).await;
            }
        }
    });
    at_once(8, |_| asks(store.clone(), 15)).await;
    ended.store(true, Ordering::Relaxed);
    spender.await.unwrap();
    let counts = server.counts();
    assert_eq!(counts.requests, 120 + counts.refused);
    assert!(counts.refused <= 12, "{counts}");
}

#[tokio::test]
async fn a_window_that_another_app_has_emptied_is_waited_out() {
    let (server, begun) = (limited(10, 300), Instant::now());
    server.spend(SHOP, 9);
    let store = client(&server);
    at_once(8, |_| asks(store.clone(), 1)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (8, 0));
    assert!(begun.elapsed() >= ms(300), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_share_of_half_the_quota_takes_twice_the_windows() {
    let (server, begun) = (limited(20, 200), Instant::now());
    let store = settings(&server).quota_share(0.5).build().unwrap();
    at_once(8, |_| asks(store.clone(), 4)).await;
    assert_eq!((server.counts().requests, server.counts().refused), (32, 0));
    // 10 in each window: the last two are in the fourth.
    assert!(begun.elapsed() >= ms(3 * 200), "{:?}", begun.elapsed());
}
