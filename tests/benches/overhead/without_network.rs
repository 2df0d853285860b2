//! The stages alone: a transport answers at once, so what is left is the client's own work per call. Calls with a quota beside
//! calls without one, on one thread and on eight, show what the pacer costs.

use std::future::ready;
use std::thread;
use std::time::{Duration, Instant};

use bigcommerce::transport::{Answer, BoxFuture, HttpRequest, Transport, TransportError};
use bigcommerce::v3::catalog::products::GetProduct;
use bigcommerce::{Client, Family, HeaderMap, Method, StatusCode};
use criterion::Criterion;
use tokio::runtime;

const THREADS: u64 = 8;

/// Answers every request with the same empty object, and a quota that does not end.
struct AtOnce(Answer);

impl AtOnce {
    fn new() -> Self {
        let headers = [
            ("content-type", "application/json"),
            ("x-rate-limit-time-window-ms", "3600000"),
            ("x-rate-limit-time-reset-ms", "3600000"),
            ("x-rate-limit-requests-quota", "4000000000000"),
            ("x-rate-limit-requests-left", "3999999999999"),
        ];
        let headers: HeaderMap = headers
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .into_iter()
            .collect();
        Self(Answer { status: StatusCode::OK, headers, body: r#"{"data":{},"meta":{}}"#.into() })
    }
}

impl Transport for AtOnce {
    fn execute(&self, _: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(ready(Ok(self.0.clone())))
    }

    fn keeps_timeouts(&self) -> bool {
        true
    }
}

/// A call of a path by hand: the same in both families but for the quota.
async fn call(client: &Client, family: Family) {
    let request = client.request(Method::GET, "/things/1").family(family);
    request.send_bytes().await.unwrap();
}

/// The time of so many calls from eight threads, in which each thread does its part.
fn from_threads(client: &Client, family: Family, calls: u64) -> Duration {
    let begun = Instant::now();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let runtime = runtime::Builder::new_current_thread().build().unwrap();
                runtime.block_on(async {
                    for _ in 0..calls.div_ceil(THREADS) {
                        call(client, family).await;
                    }
                });
            });
        }
    });
    begun.elapsed()
}

pub(crate) fn bench(criterion: &mut Criterion) {
    let runtime = runtime::Builder::new_current_thread().build().unwrap();
    let settings = Client::builder("abc123").access_token("token").transport(AtOnce::new());
    let client = settings.provider_url("http://127.0.0.1:1").build().unwrap();

    let mut group = criterion.benchmark_group("no network");
    group.bench_function("one product", |bench| {
        bench.iter(|| runtime.block_on(async { GetProduct::new(77).send(&client).await.unwrap() }));
    });
    for (name, family) in [("with a quota", Family::V3), ("without a quota", Family::Provider)] {
        group.bench_function(format!("path by hand, {name}"), |bench| {
            bench.iter(|| runtime.block_on(call(&client, family)));
        });
        group.bench_function(format!("path by hand, {name}, {THREADS} threads"), |bench| {
            bench.iter_custom(|calls| from_threads(&client, family, calls));
        });
    }
    group.finish();
}
