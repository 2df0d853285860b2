//! The time, as the client asks for it: a monotonic clock and a way to sleep, from whatever runtime there is.

use std::time::Duration;

use crate::transport::BoxFuture;

/// A monotonic clock that can wake a task.
///
/// [`SystemClock`] is the default wherever the standard library has a clock; in a browser, or to simulate time in tests, give
/// your own to [`ClientBuilder::clock`](crate::ClientBuilder::clock).
pub trait Clock: Send + Sync {
    /// The time since a moment that stays the same as long as the clock lives.
    fn now(&self) -> Duration;

    /// A future that ends when this time has passed.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;
}

#[cfg(not(target_family = "wasm"))]
pub use system::SystemClock;

#[cfg(not(target_family = "wasm"))]
mod system {
    use std::time::{Duration, Instant};

    use super::{BoxFuture, Clock};

    /// The clock of the operating system; it works in every async runtime and in none.
    #[derive(Clone, Copy, Debug)]
    pub struct SystemClock {
        start: Instant,
    }

    impl SystemClock {
        /// The clock, counting from now.
        #[must_use]
        pub fn new() -> Self {
            Self { start: Instant::now() }
        }
    }

    impl Default for SystemClock {
        fn default() -> Self {
            Self::new()
        }
    }

    impl Clock for SystemClock {
        fn now(&self) -> Duration {
            self.start.elapsed()
        }

        fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
            Box::pin(futures_timer::Delay::new(time))
        }
    }
}
