//! What a call costs: over HTTP against bare reqwest on the same server, and without any network.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark that cannot run has nothing to say"
)]

mod over_http;
mod server;
mod without_network;

criterion::criterion_group!(benches, over_http::bench, without_network::bench);
criterion::criterion_main!(benches);
