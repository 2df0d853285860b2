//! What is known of a quota, and whether a request may go: pure arithmetic on times that the caller gives.
//!
//! The quota belongs to the store: whoever calls it spends from the same window. So the headers of each answer are the truth, and
//! what is known ends with the window: then one request goes ahead to learn of the next.

use std::collections::VecDeque;
use std::time::Duration;

use crate::client::RateLimit;

/// How long a request that goes ahead may take until another one follows it.
const PATIENCE: Duration = Duration::from_secs(1);
/// How much a server may round the time that a window has left.
const ROUNDING: Duration = Duration::from_millis(2);
/// Into how many parts a quota is cut, of which one is left to others at most, when they are seen to spend from it.
const LARGEST_RESERVE: u64 = 4;

/// How long the end of a window or of a pause is believed to be away, and how many requests a window to have: a header that is out of
/// its mind must not stop all calls for ever.
const LONGEST: Duration = Duration::from_secs(3600);
const MOST: u64 = u32::MAX as u64;

/// Of how many of our requests on their way one of others is expected, before any was seen.
const IN_FLIGHT_UNSEEN: u64 = 16;

/// So many requests in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Allowance {
    pub(crate) requests: u64,
    pub(crate) time: Duration,
    /// Whether the server tells it too, as far as is known.
    pub(crate) is_told: bool,
}

/// A window as the answers in it told it.
#[derive(Clone, Copy, Debug)]
struct Window {
    quota: u64,
    length: Duration,
    /// When it ends at the latest.
    ends: Duration,
    /// What the server has left, less what we know to be spent since.
    left: u64,
    /// Requests of ours that may have been spent in it.
    own: u64,
    /// Requests of others that were surely spent in it.
    foreign: u64,
    /// Requests of others to be expected while one of ours is on its way.
    reserve: u64,
}

/// What is known.
#[derive(Debug)]
enum Knowledge {
    /// Nothing now; perhaps what the last window was.
    Nothing { last: Option<Window> },
    /// The server tells of no quota and none is documented.
    NoQuota,
    /// The server tells of no quota, but one is documented: the times at which our requests ended.
    Documented(VecDeque<Duration>),
    /// The window that goes on.
    Window(Window),
}

/// A quota, and the requests that are on their way.
#[derive(Debug)]
pub(crate) struct Quota {
    knowledge: Knowledge,
    documented: Option<Allowance>,
    share: f64,
    /// Those sent in the present window or the one before. Older ones were spent long ago: nobody may have polled them.
    in_flight: u64,
    /// Those of them that were sent before the last window ended.
    in_flight_before: u64,
    windows_ended: u64,
    ahead: u64,
    last_start: Duration,
    paused_until: Duration,
}

/// A request that was let go.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    at: Duration,
    /// Whether it went ahead to learn of the quota.
    ahead: bool,
    foreign: u64,
    /// How many windows had ended.
    windows_ended: u64,
}

impl Start {
    /// Whether it should have been sent long ago.
    pub(crate) fn is_overdue(&self, now: Duration) -> bool {
        now >= self.at.saturating_add(PATIENCE)
    }

    /// The same for a request that is sent now.
    pub(crate) const fn sent_at(self, now: Duration) -> Self {
        Self { at: now, ..self }
    }
}

/// Whether a request may go.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Decision {
    Go(Start),
    /// Not before this time, unless an answer comes first.
    Wait(Duration),
}

impl Quota {
    /// A quota of which nothing is known but what is documented; `share` of it, from 0 to 1, may be spent.
    pub(crate) fn new(documented: Option<Allowance>, share: f64) -> Self {
        let knowledge = match documented {
            Some(allowance) if !allowance.is_told => Knowledge::Documented(VecDeque::new()),
            _ => Knowledge::Nothing { last: None },
        };
        Self {
            knowledge,
            documented,
            share,
            in_flight: 0,
            in_flight_before: 0,
            windows_ended: 0,
            ahead: 0,
            last_start: Duration::ZERO,
            paused_until: Duration::ZERO,
        }
    }

    /// Lets a request go, or says how long to wait.
    pub(crate) fn decide(&mut self, now: Duration) -> Decision {
        if now < self.paused_until {
            return Decision::Wait(self.paused_until);
        }
        if let Knowledge::Window(window) = self.knowledge
            && now >= window.ends
        {
            self.knowledge = Knowledge::Nothing { last: Some(window) };
            self.in_flight = self.in_flight.saturating_sub(self.in_flight_before);
            self.in_flight_before = self.in_flight;
            self.windows_ended += 1;
        }
        match &mut self.knowledge {
            Knowledge::NoQuota => self.start(now, false),
            Knowledge::Nothing { .. } if self.ahead == 0 || now >= self.last_start + PATIENCE => {
                self.start(now, true)
            }
            Knowledge::Nothing { .. } => Decision::Wait(self.last_start + PATIENCE),
            Knowledge::Documented(ended) => {
                let Some(allowance) = self.documented else { return self.start(now, false) };
                while ended.front().is_some_and(|end| *end + allowance.time <= now) {
                    ended.pop_front();
                }
                let spent = self.in_flight + ended.len() as u64;
                if spent < part(allowance.requests, self.share) {
                    return self.start(now, false);
                }
                let first = ended.front().copied().unwrap_or(now);
                Decision::Wait(first + allowance.time)
            }
            Knowledge::Window(window) => {
                let reserve = window.reserve.max(self.in_flight / IN_FLIGHT_UNSEEN);
                let free = window.left.saturating_sub(self.in_flight + reserve);
                let ours = part(window.quota, self.share).saturating_sub(window.own);
                if free.min(ours) == 0 {
                    return Decision::Wait(window.ends);
                }
                window.own += 1;
                self.start(now, false)
            }
        }
    }

    fn start(&mut self, now: Duration, ahead: bool) -> Decision {
        self.in_flight += 1;
        self.ahead += u64::from(ahead);
        self.last_start = now;
        let foreign = match &self.knowledge {
            Knowledge::Window(window) => window.foreign,
            _ => 0,
        };
        Decision::Go(Start { at: now, ahead, foreign, windows_ended: self.windows_ended })
    }

    /// An answer came: its headers are the truth.
    pub(crate) fn answered(&mut self, start: Start, now: Duration, told: &RateLimit) {
        self.ended(start);
        match (told.left, told.reset) {
            (Some(left), Some(reset)) => {
                let quota = told.quota.map(|quota| quota.min(MOST));
                let window = told.window.map(|window| window.min(LONGEST));
                let told = RateLimit { quota, window, ..*told };
                self.told(start, now, left.min(MOST), reset.min(LONGEST), &told);
            }
            _ => self.told_nothing(start, now),
        }
    }

    /// No answer came; the request may have been spent all the same.
    pub(crate) fn lost(&mut self, start: Start, now: Duration) {
        let is_old = self.windows_ended > start.windows_ended + 1;
        self.ended(start);
        match &mut self.knowledge {
            Knowledge::Window(_) if is_old => {}
            Knowledge::Window(window) => window.left = window.left.saturating_sub(1),
            Knowledge::Documented(ended) => ended.push_back(now),
            Knowledge::Nothing { .. } | Knowledge::NoQuota => {}
        }
    }

    /// It was not sent after all.
    pub(crate) fn unsent(&mut self, start: Start) {
        self.ended(start);
        if let Knowledge::Window(window) = &mut self.knowledge {
            window.own = window.own.saturating_sub(1);
        }
    }

    /// Lets nothing go for this time.
    pub(crate) fn pause(&mut self, now: Duration, time: Duration) {
        self.paused_until = self.paused_until.max(now + time.min(LONGEST));
    }

    /// Requests that may go now, as far as is known.
    pub(crate) fn left(&self) -> Option<u64> {
        match &self.knowledge {
            Knowledge::Window(window) => Some(window.left.saturating_sub(self.in_flight)),
            _ => None,
        }
    }

    fn ended(&mut self, start: Start) {
        let windows = self.windows_ended.saturating_sub(start.windows_ended);
        self.in_flight = self.in_flight.saturating_sub(u64::from(windows <= 1));
        self.in_flight_before = self.in_flight_before.saturating_sub(u64::from(windows == 1));
        self.ahead = self.ahead.saturating_sub(u64::from(start.ahead));
    }

    fn told(&mut self, start: Start, now: Duration, left: u64, reset: Duration, told: &RateLimit) {
        let ends = now + reset;
        let last = match &self.knowledge {
            Knowledge::Window(window) => Some(*window),
            Knowledge::Nothing { last } => *last,
            Knowledge::NoQuota | Knowledge::Documented(_) => None,
        };
        let current = match &mut self.knowledge {
            Knowledge::Window(window) if start.at + reset <= window.ends + ROUNDING => window,
            _ => {
                let quota = told.quota.or(last.map(|last| last.quota)).unwrap_or(left + 1);
                let length = told.window.or(last.map(|last| last.length)).unwrap_or(reset);
                let reserve = last.map_or(0, |last| last.reserve / 2);
                let own = 1 + self.in_flight;
                let foreign = quota.saturating_sub(left + own);
                self.knowledge =
                    Knowledge::Window(Window { quota, length, ends, left, own, foreign, reserve });
                return;
            }
        };
        if start.at + current.length < current.ends {
            return; // Sent before the window began: it may speak of the one before.
        }
        current.left = current.left.min(left);
        current.ends = current.ends.min(ends);
        let foreign = current.quota.saturating_sub(left + current.own);
        current.foreign = current.foreign.max(foreign);
        let while_on_its_way = current.foreign.saturating_sub(start.foreign);
        current.reserve =
            current.reserve.max(2 * while_on_its_way).min(current.quota / LARGEST_RESERVE);
    }

    fn told_nothing(&mut self, start: Start, now: Duration) {
        match &mut self.knowledge {
            Knowledge::Nothing { last: None } => {
                self.knowledge = match self.documented {
                    Some(_) => Knowledge::Documented(VecDeque::from([now])),
                    None => Knowledge::NoQuota,
                };
            }
            Knowledge::Nothing { last: Some(last) } => {
                // Some endpoints tell nothing: take the window for one like the last.
                let ends = start.at + last.length;
                let left = last.quota.saturating_sub(1 + last.foreign);
                let own = 1 + self.in_flight;
                self.knowledge = Knowledge::Window(Window { ends, left, own, foreign: 0, ..*last });
            }
            Knowledge::Window(window) => window.left = window.left.saturating_sub(1),
            Knowledge::Documented(ended) => ended.push_back(now),
            Knowledge::NoQuota => {}
        }
    }
}

/// The share of a number of requests, at least one.
fn part(requests: u64, share: f64) -> u64 {
    if share >= 1.0 {
        return requests;
    }
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "quotas are small and shares lie between 0 and 1"
    )]
    let part = (requests as f64 * share) as u64;
    part.max(1)
}
