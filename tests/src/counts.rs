//! What the server has seen and answered, in numbers.

use std::fmt;

/// What the server has seen and answered since its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Connections that were accepted.
    pub connections: u64,
    /// Requests, whatever became of them.
    pub requests: u64,
    /// Requests beyond a quota, each answered by 429.
    pub over_quota: u64,
    /// Requests beyond a limit of requests at the same time, each answered by 429.
    pub over_concurrency: u64,
    /// Requests that met a fault of [`Chaos`](crate::Chaos).
    pub faults: u64,
    /// Answers with status 429, for whatever reason.
    pub refused: u64,
}

/// `connections=1 requests=20 over_quota=0 …`, on one line.
impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { connections, requests, over_quota, over_concurrency, faults, refused } = self;
        write!(
            formatter,
            "connections={connections} requests={requests} over_quota={over_quota} \
             over_concurrency={over_concurrency} faults={faults} refused={refused}"
        )
    }
}
