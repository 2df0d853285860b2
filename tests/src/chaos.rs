//! Faults that come by chance: which request meets which is a function of the seed and of the request's number, so that a
//! run can be repeated.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::reply::{Ending, Reply};
use crate::route::Family;

/// What can go wrong with an answer. The program's flag names the variants in kebab case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Fault {
    /// 429 whose headers say that nothing is left and when the window ends.
    Limited,
    /// 429 without a word about when to come back.
    LimitedSilently,
    /// 500 with a JSON body.
    ServerError,
    /// 502 with a page of HTML.
    BadGateway,
    /// The connection is reset (RST) before the answer.
    Reset,
    /// The connection is closed before the answer.
    Closed,
    /// The body ends before its Content-Length; an answer without a body is not sent at all.
    Cut,
    /// The answer comes late.
    Slow,
}

impl Fault {
    /// Every fault.
    pub const ALL: [Fault; 8] = [
        Fault::Limited,
        Fault::LimitedSilently,
        Fault::ServerError,
        Fault::BadGateway,
        Fault::Reset,
        Fault::Closed,
        Fault::Cut,
        Fault::Slow,
    ];

    /// The faults for which a request stays without effect: a 429 says so.
    fn refuses(self) -> bool {
        matches!(self, Fault::Limited | Fault::LimitedSilently)
    }

    /// The faults that need an answer which they spoil.
    fn needs_answer(self) -> bool {
        matches!(self, Fault::Cut | Fault::Slow)
    }

    /// `spell` is how late a slow answer comes, and how long a 429 says that its window still lasts.
    pub(crate) fn on(self, family: Family, mut reply: Reply, spell: Duration) -> Reply {
        match self {
            Fault::Limited => limited(family, spell),
            Fault::LimitedSilently => limited(Family::Other, spell).without_quota(),
            Fault::ServerError => Reply::gateway(family, 500, "Internal Server Error"),
            Fault::BadGateway => Reply::html(502, "<html><h1>502 Bad Gateway</h1></html>"),
            Fault::Reset => Reply { ending: Ending::Reset, ..reply },
            Fault::Closed => Reply { ending: Ending::Closed, ..reply },
            Fault::Cut if reply.body.len() == 0 => Reply { ending: Ending::Closed, ..reply },
            Fault::Cut => {
                reply.body.cut();
                reply
            }
            Fault::Slow => reply.after(spell),
        }
    }
}

/// The headers of the family's quota, as if another app had spent what is left of it.
fn limited(family: Family, spell: Duration) -> Reply {
    let reply = Reply::gateway(family, 429, "Too Many Requests");
    match family {
        Family::Rest => reply
            .header("x-rate-limit-requests-left", 0)
            .header("x-rate-limit-time-reset-ms", spell.as_millis()),
        Family::B2b => reply
            .header("x-requests-remaining", "0 times")
            .header("x-request-window-resets-after", format!("{:.3} s", spell.as_secs_f64())),
        Family::Payments | Family::Other => reply,
    }
}

/// How often which faults come. Requests are numbered as they come through the quota; those that are refused by it, or
/// lack a token, meet no fault.
///
/// ```
/// use bigcommerce_tests::{Chaos, Fault, Server};
///
/// let server = Server::builder()
///     .chaos(Chaos { faults: vec![Fault::Reset, Fault::Cut], ..Chaos::one_in(20, 7) })
///     .start()?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Chaos {
    /// One request in so many meets a fault; 0 is never.
    pub one_in: u64,
    /// Another seed is another run.
    pub seed: u64,
    /// The faults to choose from, each as likely as the others.
    pub faults: Vec<Fault>,
    /// How late [`Fault::Slow`] answers, and what [`Fault::Limited`] says is left of its window.
    pub spell: Duration,
}

impl Chaos {
    /// All faults, with a spell of 50 ms.
    pub fn one_in(one_in: u64, seed: u64) -> Self {
        Self { one_in, seed, faults: Fault::ALL.to_vec(), spell: Duration::from_millis(50) }
    }
}

/// Chaos, and how many requests it has seen.
#[derive(Debug)]
pub(crate) struct Fates {
    chaos: Chaos,
    seen: AtomicU64,
}

/// A fault, and whether the request has its effect before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fate {
    pub(crate) fault: Fault,
    pub(crate) after_effect: bool,
}

impl Fates {
    pub(crate) fn new(chaos: Chaos) -> Self {
        Self { chaos, seen: AtomicU64::new(0) }
    }

    pub(crate) fn spell(&self) -> Duration {
        self.chaos.spell
    }

    /// The fate of the next request.
    pub(crate) fn next(&self) -> Option<Fate> {
        let number = self.seen.fetch_add(1, Ordering::Relaxed);
        let Chaos { one_in, seed, faults, .. } = &self.chaos;
        let chance = mixed(mixed(*seed) ^ number);
        if *one_in == 0 || faults.is_empty() || !chance.is_multiple_of(*one_in) {
            return None;
        }
        let choice = mixed(chance);
        let fault = faults[(choice % faults.len() as u64) as usize];
        let after_effect = fault.needs_answer() || (!fault.refuses() && choice >> 63 == 0);
        Some(Fate { fault, after_effect })
    }
}

/// SplitMix64: every bit of the result hangs on every bit of the number.
fn mixed(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
