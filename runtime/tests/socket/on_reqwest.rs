//! The cases on reqwest, in tokio.

use bigcommerce_runtime::transport::Reqwest;

#[path = "cases.rs"]
mod cases;

fn transport() -> Reqwest {
    Reqwest::new().unwrap()
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}
