//! The local BigCommerce in a process of its own, so that its work does not count as the client's.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A server with a quota that no benchmark uses up; it ends with this value.
pub(crate) struct Server {
    pub(crate) url: String,
    process: Child,
}

impl Server {
    pub(crate) fn start() -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_bigcommerce-server"))
            .args(["--quota", "4000000000", "--window", "3600000"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { url: url.trim().to_owned(), process }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
