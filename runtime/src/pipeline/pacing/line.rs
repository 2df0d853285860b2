//! Those who wait for a quota, in the order in which they came.
//!
//! Nobody in the line holds anything that the others need: futures may lie unpolled for as long as their owners like, as pages
//! that are asked for ahead do. Whoever is polled gives out what the quota has, to the first in the line; what is given to one that
//! does not come for it goes back.

use std::collections::BTreeMap;
use std::task::Waker;
use std::time::Duration;

use super::quota::{Decision, Quota, Start};

/// Places that are to come or to ask again, to be woken when the line is unlocked.
#[derive(Debug, Default)]
#[must_use = "whoever is not woken waits for his time"]
pub(super) struct Called(Vec<(u64, Waker)>);

impl Called {
    pub(super) fn wake(self) {
        self.0.into_iter().for_each(|(_, waker)| waker.wake());
    }
}

/// A quota and the line before it.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) quota: Quota,
    arrivals: u64,
    waiting: BTreeMap<u64, Waker>,
    /// What was given and not fetched yet.
    given: BTreeMap<u64, Start>,
    /// When the first in the line is to ask again.
    until: Duration,
}

impl Line {
    pub(super) const fn new(quota: Quota) -> Self {
        Self {
            quota,
            arrivals: 0,
            waiting: BTreeMap::new(),
            given: BTreeMap::new(),
            until: Duration::ZERO,
        }
    }

    /// A place at the end.
    pub(super) const fn arrive(&mut self) -> u64 {
        self.arrivals += 1;
        self.arrivals
    }

    /// Gives out what the quota has; calls those who are to come for it, or to ask at an earlier time.
    pub(super) fn give(&mut self, now: Duration) -> Called {
        let Self { given, quota, .. } = self;
        given.retain(|_, start| {
            let stays = !start.is_overdue(now);
            if !stays {
                quota.unsent(*start);
            }
            stays
        });
        let mut called = Vec::new();
        while let Some(first) = self.waiting.first_entry() {
            match self.quota.decide(now) {
                Decision::Go(start) => {
                    let (place, waker) = first.remove_entry();
                    self.given.insert(place, start);
                    called.push((place, waker));
                }
                Decision::Wait(until) => {
                    if until < self.until {
                        called.extend(
                            self.waiting.iter().map(|(place, waker)| (*place, waker.clone())),
                        );
                    }
                    self.until = until;
                    break;
                }
            }
        }
        Called(called)
    }

    /// Asks for one place; how long it has to wait if it has nothing yet.
    pub(super) fn ask(
        &mut self,
        place: u64,
        now: Duration,
        waker: &Waker,
    ) -> (Result<Start, Duration>, Called) {
        if !self.given.contains_key(&place) {
            self.waiting.insert(place, waker.clone());
        }
        let mut called = self.give(now);
        called.0.retain(|(other, _)| *other != place);
        let start = self.given.remove(&place).map(|start| start.sent_at(now));
        (start.ok_or(self.until), called)
    }

    /// Whether a place that waits until then has to ask before.
    pub(super) fn calls(&mut self, place: u64, until: Duration, waker: &Waker) -> bool {
        match self.waiting.get_mut(&place) {
            Some(known) if self.until >= until => {
                known.clone_from(waker);
                false
            }
            _ => true,
        }
    }

    /// Gives up a place and what it was given; calls those who get that.
    pub(super) fn leave(&mut self, place: u64, now: Duration) -> Called {
        self.waiting.remove(&place);
        let Some(start) = self.given.remove(&place) else { return Called::default() };
        self.quota.unsent(start);
        self.give(now)
    }
}
