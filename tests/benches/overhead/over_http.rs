//! One request after another over one connection: the client beside bare reqwest, which decodes the same bytes into the same
//! types. The difference is what the client costs.

use std::time::{Duration, Instant};

use bigcommerce::Client;
use bigcommerce::v3::catalog::products::{GetProduct, GetProducts, Product};
use criterion::{Criterion, Throughput};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;
use tokio::runtime;

use crate::server::Server;

const STORE: &str = "abc123";

/// The envelope as serde's derive reads it.
#[derive(Deserialize)]
struct Enveloped<T> {
    data: T,
    #[allow(dead_code, reason = "the client keeps it too")]
    meta: Json,
}

/// What a careful person writes without this crate: same headers, same time limit, status checked.
struct Bare {
    client: reqwest::Client,
    base: String,
}

impl Bare {
    fn new(server: &Server) -> Self {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(60))
            .build()
            .unwrap();
        Self { client, base: format!("{}/stores/{STORE}/v3", server.url) }
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> T {
        let request = self
            .client
            .get(format!("{}{path}", self.base))
            .header("accept", "application/json")
            .header("user-agent", "bench/1.0")
            .header("x-auth-token", "token");
        let answer = request.send().await.unwrap().error_for_status().unwrap();
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }
}

fn store(server: &Server) -> bigcommerce::ClientBuilder {
    Client::builder(STORE).access_token("token").user_agent("bench/1.0").api_url(&server.url)
}

/// The time of so many calls, one after another.
async fn elapsed(calls: u64, mut call: impl AsyncFnMut(u64)) -> Duration {
    let begun = Instant::now();
    for number in 0..calls {
        call(1 + number % 10_000).await;
    }
    begun.elapsed()
}

/// The medians of calls by bare reqwest and by the client; nothing when the benchmark was filtered out.
fn print_medians(pairs: Vec<(Duration, Duration)>) {
    let (mut bare, mut client): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
    bare.sort_unstable();
    client.sort_unstable();
    let middle = bare.len() / 2;
    if let (Some(bare), Some(client)) = (bare.get(middle), client.get(middle)) {
        let (bare, client) = (bare.as_secs_f64() * 1e6, client.as_secs_f64() * 1e6);
        let (more, ratio) = (client - bare, client / bare);
        println!(
            "medians: bare {bare:.1} µs, client {client:.1} µs: {more:+.1} µs, {ratio:.3} times"
        );
    }
}

pub(crate) fn bench(criterion: &mut Criterion) {
    let server = Server::start();
    let runtime = runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (bare, client) = (Bare::new(&server), store(&server).build().unwrap());
    let blocking = store(&server).build_blocking().unwrap();

    let mut group = criterion.benchmark_group("one product");
    group.throughput(Throughput::Elements(1));
    group.bench_function("bare reqwest", |bench| {
        bench.iter_custom(|calls| {
            runtime.block_on(elapsed(calls, async |id| {
                let read: Enveloped<Product> = bare.get(&format!("/catalog/products/{id}")).await;
                assert_eq!(read.data.id, Some(id as i64));
            }))
        });
    });
    group.bench_function("client", |bench| {
        bench.iter_custom(|calls| {
            runtime.block_on(elapsed(calls, async |id| {
                let product = GetProduct::new(id as i64).send(&client).await.unwrap();
                assert_eq!(product.id, Some(id as i64));
            }))
        });
    });
    // Which core the two processes run on doubles the time of a call: only calls that take turns can be compared.
    let mut pairs = Vec::new();
    group.bench_function("one by bare reqwest and one by the client", |bench| {
        bench.iter_custom(|calls| {
            runtime.block_on(elapsed(calls, async |id| {
                let begun = Instant::now();
                let _: Enveloped<Product> = bare.get(&format!("/catalog/products/{id}")).await;
                let alone = begun.elapsed();
                GetProduct::new(id as i64).send(&client).await.unwrap();
                pairs.push((alone, begun.elapsed() - alone));
            }))
        });
    });
    print_medians(pairs);
    group.bench_function("blocking client", |bench| {
        bench.iter(|| GetProduct::new(1).send(&blocking).unwrap());
    });
    group.finish();

    let mut group = criterion.benchmark_group("page of 250 products");
    group.throughput(Throughput::Elements(250));
    group.bench_function("bare reqwest", |bench| {
        bench.iter_custom(|calls| {
            runtime.block_on(elapsed(calls, async |_| {
                let page: Enveloped<Vec<Product>> = bare.get("/catalog/products?limit=250").await;
                assert_eq!(page.data.len(), 250);
            }))
        });
    });
    group.bench_function("client", |bench| {
        bench.iter_custom(|calls| {
            runtime.block_on(elapsed(calls, async |_| {
                let page = GetProducts::new().limit(250).send(&client).await.unwrap();
                assert_eq!(page.len(), 250);
            }))
        });
    });
    group.finish();
}
