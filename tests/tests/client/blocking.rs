//! The client without async: the same lists, waits and errors, on one thread or on many.

use std::thread;
use std::time::Instant;

use bigcommerce::blocking::Client;
use bigcommerce::v2::orders::GetOrders;
use bigcommerce::v3::catalog::products::{GetProduct, GetProducts};
use bigcommerce::{Retry, Stopped};
use bigcommerce_tests::{Builder, Reply, Route, Server};

use crate::limits::create;
use crate::paging::ListCompanies;
use crate::shop::{SHOP, first, limited, ms, settings};

fn start() -> Server {
    Server::builder().start().unwrap()
}

pub(crate) fn client(server: &Server) -> Client {
    settings(server).build_blocking().unwrap()
}

/// Runs so many threads at the same time, each given its number; ends when all have.
pub(crate) fn threads(count: usize, run: impl Fn(usize) + Sync) {
    thread::scope(|scope| {
        let run = &run;
        (0..count).for_each(|number| {
            scope.spawn(move || run(number));
        });
    });
}

#[test]
fn products_are_an_iterator() {
    for settings in [|b: Builder| b, Builder::numbers_only, |b: Builder| b.without_links().cap(100)]
    {
        let server = settings(Server::builder()).start().unwrap();
        let items = GetProducts::new().limit(250).items(&client(&server));
        let ids: Vec<_> = items.map(|product| product.unwrap().id.unwrap()).collect();
        assert_eq!(ids, (1..=1000).collect::<Vec<_>>());
    }
}

#[test]
fn orders_and_companies_are_iterators() {
    let server = start();
    let store = client(&server);
    let orders = GetOrders::new().limit(50).items(&store).map(|order| order.unwrap().id.unwrap());
    assert!(orders.eq(1..=120));
    let companies = ListCompanies::new().items(&store);
    assert!(companies.map(|company| company.unwrap()["companyId"].as_i64().unwrap()).eq(1..=120));
}

#[test]
fn pages_are_asked_for_at_the_same_time_on_one_thread() {
    let server = Server::builder().latency(ms(30)).start().unwrap();
    let items = GetProducts::new().limit(50).items(&client(&server)).concurrency(4);
    assert!(items.map(|product| product.unwrap().id.unwrap()).eq(1..=1000));
    assert_eq!((server.counts().requests, server.most_at_once(Route::ListProducts)), (20, 4));
}

#[test]
fn an_iterator_ends_after_an_error_and_goes_on_when_told_to() {
    let server = start();
    server.route("/v3/catalog/products", first(1, Reply::json(500, "{}")));
    let mut items = GetProducts::new().limit(250).items(&client(&server).with_retry(Retry::none()));
    assert!(items.next().unwrap().is_err() && items.next().is_none());
    items.retry();
    assert!(items.map(|product| product.unwrap().id.unwrap()).eq(1..=1000));
}

#[test]
fn a_429_is_waited_out() {
    let server = limited(5, 400);
    let (store, begun) = (client(&server), Instant::now());
    server.spend(SHOP, 5);
    assert_eq!(GetProduct::new(1).send(&store).unwrap().id, Some(1));
    assert!(begun.elapsed() >= ms(400), "{:?}", begun.elapsed());
    assert_eq!(server.counts().refused, 1);
}

#[test]
fn errors_are_those_of_the_async_client() {
    let server = start();
    let store = client(&server);
    assert!(GetProduct::new(9_999).send(&store).unwrap_err().is_not_found());
    server.route("/v3/customers", first(1, Reply::json(503, "{}")));
    let tries = create(1).send(&store).unwrap_err().tries().unwrap();
    assert_eq!((tries.attempts, tries.stopped), (1, Stopped::NotRepeatable));
    let slow = Server::builder().latency(ms(10_000)).start().unwrap();
    let hasty = client(&slow).with_timeout(ms(100)).with_retry(Retry::none());
    let error = GetProduct::new(1).send(&hasty).unwrap_err();
    assert!(matches!(error, bigcommerce::Error::Timeout { .. }), "{error}");
}

#[test]
fn threads_on_one_client_keep_to_the_quota() {
    let (server, begun) = (limited(20, 200), Instant::now());
    let store = client(&server);
    threads(8, |_| {
        for id in 1..=10 {
            assert_eq!(GetProduct::new(id).send(&store).unwrap().id, Some(id));
        }
    });
    assert_eq!((server.counts().requests, server.counts().refused), (80, 0));
    assert!(begun.elapsed() >= ms(3 * 200), "{:?}", begun.elapsed());
}

#[test]
fn threads_on_one_client_keep_to_the_limit_of_an_endpoint() {
    let server = Server::builder().latency(ms(30)).start().unwrap();
    let store = client(&server);
    threads(8, |number| {
        create(number).send(&store).unwrap();
    });
    assert_eq!((server.most_at_once(Route::CreateCustomers), server.counts().refused), (3, 0));
}

#[tokio::test]
async fn it_runs_in_spawn_blocking() {
    let server = limited(10, 200);
    let store = client(&server);
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let store = store.clone();
            tokio::task::spawn_blocking(move || {
                GetProducts::new().limit(250).items(&store).filter(Result::is_ok).count()
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 1000);
    }
    assert_eq!((server.counts().requests, server.counts().refused), (16, 0));
}
