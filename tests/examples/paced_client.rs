//! A client in a process of its own, which `cargo xtask bench` measures: it walks a catalogue or reads single products, and
//! prints what it took as a line of JSON.

use std::error::Error;
use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use bigcommerce::v3::catalog::products::{GetProduct, GetProducts};
use bigcommerce::{Attempt, AttemptEnd, Client, ClientBuilder, Observer, blocking};
use clap::{Parser, ValueEnum};
use serde_json::json;

type Done = Result<(), Box<dyn Error + Send + Sync>>;

/// Products on a page, and ids that single reads go through.
const PAGE: u64 = 250;
const PRODUCTS: u64 = 10_000;

/// A client of a local BigCommerce that measures itself.
#[derive(Debug, Parser)]
struct Flags {
    /// The server's origin
    #[arg(long)]
    url: String,
    /// The store, whose quota is spent
    #[arg(long, default_value = "abc123")]
    store: String,
    /// What to do
    #[arg(long, value_enum)]
    work: Work,
    /// What sends the requests
    #[arg(long, value_enum, default_value_t = Kind::Async)]
    client: Kind,
    /// How many pages or products to read
    #[arg(long, default_value_t = 1)]
    requests: u64,
    /// Pages asked for, or tasks that read, at the same time
    #[arg(long, default_value_t = 1)]
    concurrency: usize,
    /// The part of the quota to spend
    #[arg(long, default_value_t = 1.0)]
    share: f64,
    /// Microseconds between the requests of `steady`
    #[arg(long, default_value_t = 10_000)]
    interval: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Work {
    /// Products in pages of 250, item by item.
    Pages,
    /// Single products.
    Reads,
    /// Single products at a steady rate, whatever the quota, until standard input ends.
    Steady,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// The async client on reqwest.
    Async,
    /// The blocking client on ureq.
    Blocking,
}

/// What is done, counted from several threads.
#[derive(Default)]
struct Progress {
    begun: AtomicU64,
    ended: AtomicU64,
    refused: Arc<AtomicU64>,
    early_kib: AtomicU64,
}

impl Progress {
    /// The id of the next product to read, until there are enough.
    fn next(&self, wanted: u64) -> Option<i64> {
        let number = self.begun.fetch_add(1, Ordering::Relaxed);
        (number < wanted).then_some((1 + number % PRODUCTS) as i64)
    }

    /// Counts what has come; at a tenth it looks at the memory.
    fn came(&self, wanted: u64) {
        if self.ended.fetch_add(1, Ordering::Relaxed) + 1 == wanted.div_ceil(10) {
            self.early_kib.store(peak_kib(), Ordering::Relaxed);
        }
    }
}

/// Counts the answers with status 429 that this client was given.
struct Refusals(Arc<AtomicU64>);

impl Observer for Refusals {
    fn after(&self, _: &Attempt<'_>, end: &AttemptEnd<'_>) {
        if matches!(end.result, Ok(answer) if answer.status.as_u16() == 429) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn main() -> Done {
    let flags = Flags::parse();
    let progress = Arc::new(Progress::default());
    let builder = Client::builder(&flags.store)
        .access_token("token")
        .api_url(&flags.url)
        .quota_share(flags.share)
        .observer(Refusals(progress.refused.clone()));
    let begun = Instant::now();
    match (flags.work, flags.client) {
        (Work::Steady, _) => return runtime()?.block_on(steady(&flags)),
        (Work::Pages, Kind::Async) => runtime()?.block_on(pages(&flags, &progress, builder))?,
        (Work::Reads, Kind::Async) => runtime()?.block_on(reads(&flags, &progress, builder))?,
        (Work::Pages, Kind::Blocking) => blocking_pages(&flags, &progress, builder)?,
        (Work::Reads, Kind::Blocking) => blocking_reads(&flags, &progress, builder)?,
    }
    let line = json!({
        "elapsed_us": begun.elapsed().as_micros() as u64,
        "refused": progress.refused.load(Ordering::Relaxed),
        "early_kib": progress.early_kib.load(Ordering::Relaxed),
        "end_kib": peak_kib(),
    });
    println!("{line}");
    Ok(())
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()
}

async fn pages(flags: &Flags, progress: &Progress, builder: ClientBuilder) -> Done {
    let (store, wanted) = (builder.build()?, flags.requests * PAGE);
    let list = GetProducts::new().limit(PAGE as i64);
    let mut items = list.items(&store).concurrency(flags.concurrency);
    for _ in 0..wanted {
        items.try_next().await?.ok_or("the list ended early")?;
        progress.came(wanted);
    }
    Ok(())
}

fn blocking_pages(flags: &Flags, progress: &Progress, builder: ClientBuilder) -> Done {
    let (store, wanted) = (builder.build_blocking()?, flags.requests * PAGE);
    let list = GetProducts::new().limit(PAGE as i64);
    let mut items = list.items(&store).concurrency(flags.concurrency);
    for _ in 0..wanted {
        items.try_next()?.ok_or("the list ended early")?;
        progress.came(wanted);
    }
    Ok(())
}

async fn reads(flags: &Flags, progress: &Arc<Progress>, builder: ClientBuilder) -> Done {
    let (store, wanted) = (builder.build()?, flags.requests);
    let tasks: Vec<_> = (0..flags.concurrency)
        .map(|_| {
            let (store, progress) = (store.clone(), progress.clone());
            tokio::spawn(async move {
                while let Some(id) = progress.next(wanted) {
                    GetProduct::new(id).send(&store).await?;
                    progress.came(wanted);
                }
                Ok::<(), bigcommerce::Error>(())
            })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(())
}

fn blocking_reads(flags: &Flags, progress: &Progress, builder: ClientBuilder) -> Done {
    let (store, wanted) = (builder.build_blocking()?, flags.requests);
    let read = |store: &blocking::Client| -> Result<(), bigcommerce::Error> {
        while let Some(id) = progress.next(wanted) {
            GetProduct::new(id).send(store)?;
            progress.came(wanted);
        }
        Ok(())
    };
    thread::scope(|scope| {
        let threads: Vec<_> =
            (0..flags.concurrency).map(|_| scope.spawn(|| read(&store))).collect();
        threads.into_iter().try_for_each(|thread| match thread.join() {
            Ok(done) => done.map_err(Into::into),
            Err(_) => Err("a thread panicked".into()),
        })
    })
}

/// Another app on the store, one that looks at no header: bare reqwest.
async fn steady(flags: &Flags) -> Done {
    let (end, mut ended) = tokio::sync::oneshot::channel();
    thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        let _ = end.send(());
    });
    let client = reqwest::Client::new();
    let url = format!("{}/stores/{}/v3/catalog/products/1", flags.url, flags.store);
    let mut ticks = tokio::time::interval(Duration::from_micros(flags.interval));
    let mut sent = 0_u64;
    loop {
        tokio::select! {
            _ = &mut ended => break,
            _ = ticks.tick() => {
                sent += 1;
                tokio::spawn(client.get(&url).header("x-auth-token", "token").send());
            }
        }
    }
    println!("{}", json!({ "requests": sent }));
    Ok(())
}

/// The most memory that the process had, in KiB; 0 where the system does not say.
fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}
