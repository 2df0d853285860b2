//! The server as a process of its own, for benchmarks: it prints its URL, then its counts for every line that it reads, and
//! ends with its standard input.

use std::io::{self, BufRead, Write};
use std::time::Duration;

use bigcommerce_tests::{Chaos, Fault, Quota, Server};
use clap::Parser;

/// A local BigCommerce that enforces quotas.
///
/// It prints its URL, and its counts for each line that it reads; it ends with its standard input.
#[derive(Debug, Parser)]
struct Flags {
    /// The port of 127.0.0.1; 0 is any that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Requests that V3 and V2 allow a store in a window
    #[arg(long, default_value_t = 150)]
    quota: u32,
    /// Milliseconds of a window
    #[arg(long, default_value_t = 30_000)]
    window: u64,
    /// Products in the catalogue
    #[arg(long, default_value_t = 10_000)]
    products: usize,
    /// Orders
    #[arg(long, default_value_t = 1_000)]
    orders: usize,
    /// Milliseconds that every request takes
    #[arg(long, default_value_t = 0)]
    latency: u64,
    /// One request in so many meets a fault; 0 is never
    #[arg(long, default_value_t = 0)]
    chaos: u64,
    /// The seed of the faults
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The faults to choose from, separated by commas; all unless given
    #[arg(long, value_enum, value_delimiter = ',')]
    faults: Vec<Fault>,
    /// Milliseconds by which a slow answer is late, and that a 429 by chance says are left
    #[arg(long, default_value_t = 50)]
    spell: u64,
    /// Cuts pages of products to so many items
    #[arg(long)]
    cap: Option<usize>,
    /// No links in V3's lists
    #[arg(long)]
    without_links: bool,
    /// No cursors in V3's lists
    #[arg(long)]
    numbers_only: bool,
}

impl Flags {
    fn start(&self) -> io::Result<Server> {
        let mut builder = Server::builder()
            .quota(Quota::new(self.quota, Duration::from_millis(self.window)))
            .port(self.port)
            .products(self.products)
            .orders(self.orders)
            .latency(Duration::from_millis(self.latency))
            .chaos(self.chaos());
        if let Some(cap) = self.cap {
            builder = builder.cap(cap);
        }
        if self.without_links {
            builder = builder.without_links();
        }
        if self.numbers_only {
            builder = builder.numbers_only();
        }
        builder.start()
    }

    fn chaos(&self) -> Chaos {
        let mut chaos = Chaos::one_in(self.chaos, self.seed);
        if !self.faults.is_empty() {
            chaos.faults.clone_from(&self.faults);
        }
        chaos.spell = Duration::from_millis(self.spell);
        chaos
    }
}

fn main() -> io::Result<()> {
    let server = Flags::parse().start()?;
    let mut out = io::stdout().lock();
    writeln!(out, "{}", server.url())?;
    out.flush()?;
    for line in io::stdin().lock().lines() {
        line?;
        writeln!(out, "{}", server.counts())?;
        out.flush()?;
    }
    Ok(())
}
