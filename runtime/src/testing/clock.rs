//! A clock whose time passes at once: who sleeps by it waits no longer than its neighbours need for their turns.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::clock::Clock;
use crate::transport::BoxFuture;

/// How often a sleeper lets all others run before it moves the time: enough for news to pass through several tasks.
const TURNS: u8 = 32;

/// A [`Clock`] that starts at zero and moves when somebody sleeps, to whichever sleeper is due first, or is moved by hand.
///
/// Clones are the same clock. It cannot tell a task that waits for a real socket or thread from one that has nothing to do:
/// its time passes meanwhile. Beside a [`Fake`](super::Fake) there is nothing to wait for.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::clock::Clock;
/// use bigcommerce::testing::VirtualClock;
/// use std::time::Duration;
///
/// let clock = VirtualClock::new();
/// futures_lite::future::block_on(clock.sleep(Duration::from_secs(30)));
/// assert_eq!(clock.now(), Duration::from_secs(30));
/// ```
#[derive(Clone, Default)]
pub struct VirtualClock {
    time: Arc<Mutex<Time>>,
}

#[derive(Default)]
struct Time {
    now: Duration,
    /// How often the time was moved.
    moves: u64,
    /// Who was polled and is not due yet, by deadline and then by arrival.
    sleepers: BTreeMap<Place, Waker>,
    arrivals: u64,
    sleeps: Vec<Duration>,
}

type Place = (Duration, u64);

impl Time {
    fn arrive(&mut self, deadline: Duration) -> Place {
        self.arrivals += 1;
        (deadline, self.arrivals)
    }

    /// Moves the time forward and gives the wakers of all that are due then.
    fn move_to(&mut self, time: Duration) -> Vec<Waker> {
        self.now = self.now.max(time);
        self.moves += 1;
        let later = self.sleepers.split_off(&(self.now, u64::MAX));
        std::mem::replace(&mut self.sleepers, later).into_values().collect()
    }

    /// Moves the time to the sleeper that is due first.
    fn move_on(&mut self) -> Vec<Waker> {
        let first = self.sleepers.first_key_value().map(|((deadline, _), _)| *deadline);
        first.map(|deadline| self.move_to(deadline)).unwrap_or_default()
    }
}

impl VirtualClock {
    /// A clock at zero.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Moves the time forward; what was to sleep no longer than that wakes.
    pub fn advance(&self, time: Duration) {
        let due = {
            let mut clock = self.time();
            let then = clock.now.saturating_add(time);
            clock.move_to(then)
        };
        due.into_iter().for_each(Waker::wake);
    }

    /// How long every sleep was that came to its end, in the order of the ends. A timeout that was not reached is none, and
    /// neither is the delay of a [`Reply`](super::Reply).
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.time().sleeps.clone()
    }

    /// The sum of [`VirtualClock::sleeps`]; where several slept at the same time, more than has passed.
    #[must_use]
    pub fn slept(&self) -> Duration {
        self.time().sleeps.iter().fold(Duration::ZERO, |sum, time| sum.saturating_add(*time))
    }

    /// Sleeps without being listed.
    pub(super) fn pause(&self, time: Duration) -> impl Future<Output = ()> + Send + use<> {
        let deadline = self.time().now.saturating_add(time);
        Sleep { clock: self.clone(), deadline, place: None, moves: 0, turns: 0 }
    }

    fn time(&self) -> MutexGuard<'_, Time> {
        self.time.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Duration {
        self.time().now
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let (clock, pause) = (self.clone(), self.pause(time));
        Box::pin(async move {
            pause.await;
            clock.time().sleeps.push(time);
        })
    }
}

impl fmt::Debug for VirtualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.time();
        f.debug_struct("VirtualClock")
            .field("now", &time.now)
            .field("sleeps", &time.sleeps)
            .finish_non_exhaustive()
    }
}

struct Sleep {
    clock: VirtualClock,
    deadline: Duration,
    /// Where it stands among the sleepers, once it was polled.
    place: Option<Place>,
    /// The moves of the time that it has seen, and its turns since the last.
    moves: u64,
    turns: u8,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut time = clock.time();
        let deadline = self.deadline;
        let place = *self.place.get_or_insert_with(|| time.arrive(deadline));
        if self.moves != time.moves {
            (self.moves, self.turns) = (time.moves, 0);
        }
        self.turns += 1;
        let due = if self.turns > TURNS { time.move_on() } else { Vec::new() };
        let is_over = time.now >= deadline;
        if !is_over {
            time.sleepers.insert(place, context.waker().clone());
        }
        drop(time);
        due.into_iter().for_each(Waker::wake);
        if is_over {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(place) = self.place {
            self.clock.time().sleepers.remove(&place);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::pin::pin;

    use futures_lite::future::{block_on, or, poll_once, zip};

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn sleeping_moves_the_clock_and_takes_no_time() {
        let (clock, start) = (VirtualClock::new(), std::time::Instant::now());
        block_on(clock.sleep(3600 * SECOND));
        assert_eq!((clock.now(), clock.sleeps()), (3600 * SECOND, vec![3600 * SECOND]));
        assert!(start.elapsed() < 60 * SECOND);
    }

    #[test]
    fn the_shorter_of_two_sleeps_ends_first_wherever_it_stands() {
        let clock = VirtualClock::new();
        let ends = |name: &'static str, time| {
            let clock = &clock;
            async move {
                clock.sleep(time).await;
                name
            }
        };
        assert_eq!(block_on(or(ends("long", 2 * SECOND), ends("short", SECOND))), "short");
        assert_eq!(block_on(or(ends("short", SECOND), ends("long", 2 * SECOND))), "short");
        assert_eq!(clock.now(), 2 * SECOND);
    }

    #[test]
    fn sleepers_wake_in_the_order_of_their_deadlines() {
        let (clock, log) = (VirtualClock::new(), RefCell::new(Vec::new()));
        let sleeper = |times: [u32; 2]| {
            let (clock, log) = (&clock, &log);
            async move {
                for seconds in times {
                    clock.sleep(seconds * SECOND).await;
                    log.borrow_mut().push(clock.now().as_secs());
                }
            }
        };
        block_on(zip(sleeper([5, 5]), sleeper([1, 8])));
        assert_eq!(*log.borrow(), [1, 5, 9, 10]);
    }

    #[test]
    fn a_sleeper_that_is_dropped_moves_nothing() {
        let clock = VirtualClock::new();
        block_on(async {
            let mut sleep = clock.sleep(9 * SECOND);
            assert!(poll_once(&mut sleep).await.is_none());
            drop(sleep);
            clock.sleep(10 * SECOND).await;
        });
        assert_eq!((clock.sleeps(), clock.time().moves), (vec![10 * SECOND], 1));
    }

    #[test]
    fn a_sleeper_that_nobody_polls_holds_up_no_other() {
        let clock = VirtualClock::new();
        block_on(async {
            let mut idle = pin!(clock.sleep(SECOND));
            assert!(poll_once(&mut idle).await.is_none());
            clock.sleep(5 * SECOND).await;
            assert!(poll_once(&mut idle).await.is_some());
        });
        assert_eq!(clock.now(), 5 * SECOND);
    }

    #[test]
    fn others_have_turns_before_the_time_moves() {
        let clock = VirtualClock::new();
        let busy = async {
            for _ in 1..TURNS {
                futures_lite::future::yield_now().await;
            }
            clock.now()
        };
        let late = async {
            clock.sleep(SECOND).await;
            clock.now()
        };
        assert_eq!(block_on(or(late, busy)), Duration::ZERO);
    }

    #[test]
    fn advancing_by_hand_wakes_who_is_due() {
        let clock = VirtualClock::new();
        block_on(async {
            let mut sleep = clock.sleep(SECOND);
            assert!(poll_once(&mut sleep).await.is_none());
            clock.advance(SECOND);
            assert!(poll_once(&mut sleep).await.is_some());
        });
        assert_eq!(clock.now(), SECOND);
    }

    #[test]
    fn a_pause_is_no_sleep() {
        let clock = VirtualClock::new();
        block_on(clock.pause(SECOND));
        assert_eq!((clock.now(), clock.slept()), (SECOND, Duration::ZERO));
    }
}
