//! The arithmetic of the quota against simulated servers: no 429, and no time lost.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use super::quota::{Allowance, Decision, Quota, Start};
use crate::client::RateLimit;

const fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn told(left: u64, reset: Duration, quota: u64, window: Duration) -> RateLimit {
    let mut told = RateLimit::default();
    (told.left, told.reset) = (Some(left), Some(reset));
    (told.quota, told.window) = (Some(quota), Some(window));
    told
}

fn go(quota: &mut Quota, now: Duration) -> Start {
    match quota.decide(now) {
        Decision::Go(start) => start,
        Decision::Wait(until) => panic!("waits until {until:?}"),
    }
}

fn waits_until(quota: &mut Quota, now: Duration) -> Duration {
    match quota.decide(now) {
        Decision::Wait(until) => until,
        Decision::Go(_) => panic!("goes"),
    }
}

/// A quota of ten per second of which `left` are left at 100 ms, and 900 ms of the window.
fn known(left: u64) -> Quota {
    let mut quota = Quota::new(None, 1.0);
    let start = go(&mut quota, ms(100));
    quota.answered(start, ms(100), &told(left, ms(900), 10, ms(1000)));
    quota
}

#[test]
fn one_request_goes_ahead_while_nothing_is_known() {
    let mut quota = Quota::new(None, 1.0);
    go(&mut quota, ms(0));
    assert_eq!(waits_until(&mut quota, ms(0)), ms(1000));
}

#[test]
fn another_goes_ahead_when_the_first_takes_long() {
    let mut quota = Quota::new(None, 1.0);
    go(&mut quota, ms(0));
    go(&mut quota, ms(1000));
}

#[test]
fn requests_go_while_some_are_left_and_then_wait_for_the_window() {
    let mut quota = known(2);
    go(&mut quota, ms(200));
    go(&mut quota, ms(200));
    assert_eq!(waits_until(&mut quota, ms(200)), ms(1000));
}

#[test]
fn what_others_spent_is_not_sent() {
    let mut quota = known(9);
    let start = go(&mut quota, ms(200));
    quota.answered(start, ms(210), &told(0, ms(790), 10, ms(1000)));
    assert_eq!(waits_until(&mut quota, ms(210)), ms(1000));
}

#[test]
fn answers_that_overtake_each_other_give_nothing_back() {
    let mut quota = known(9);
    let (first, second) = (go(&mut quota, ms(200)), go(&mut quota, ms(200)));
    quota.answered(second, ms(210), &told(1, ms(790), 10, ms(1000)));
    quota.answered(first, ms(211), &told(2, ms(790), 10, ms(1000)));
    assert_eq!(quota.left(), Some(1));
}

#[test]
fn an_answer_of_the_next_window_opens_it() {
    let mut quota = known(1);
    let start = go(&mut quota, ms(990));
    quota.answered(start, ms(1010), &told(9, ms(995), 10, ms(1000)));
    assert_eq!(quota.left(), Some(9));
}

#[test]
fn a_late_answer_of_the_last_window_says_nothing_of_this_one() {
    let mut quota = known(9);
    let slow = go(&mut quota, ms(200));
    let first = go(&mut quota, ms(1001));
    quota.answered(first, ms(1010), &told(8, ms(990), 10, ms(1000)));
    quota.answered(slow, ms(1020), &told(0, ms(3), 10, ms(1000)));
    assert_eq!(quota.left(), Some(8));
}

#[test]
fn after_the_window_one_request_goes_ahead_again() {
    let mut quota = known(9);
    go(&mut quota, ms(1001));
    assert_eq!(waits_until(&mut quota, ms(1001)), ms(2001));
}

#[test]
fn a_server_that_tells_no_quota_has_none() {
    let mut quota = Quota::new(None, 1.0);
    let start = go(&mut quota, ms(0));
    quota.answered(start, ms(5), &RateLimit::default());
    for _ in 0..1000 {
        go(&mut quota, ms(6));
    }
}

#[test]
fn a_lost_request_counts_as_spent() {
    let mut quota = known(2);
    let start = go(&mut quota, ms(200));
    quota.lost(start, ms(300));
    assert_eq!(quota.left(), Some(1));
}

#[test]
fn requests_that_nobody_polls_take_nothing_from_the_windows_after_the_next() {
    let mut quota = known(9);
    let unpolled: Vec<_> = (0..8).map(|_| go(&mut quota, ms(200))).collect();
    for (window, left) in [(1, 1), (2, 9)] {
        let now = ms(1000 * window + 1);
        let ahead = go(&mut quota, now);
        quota.answered(ahead, now, &told(9, ms(999), 10, ms(1000)));
        assert_eq!(quota.left(), Some(left));
    }
    // Nor do they take or give anything when they end.
    go(&mut quota, ms(2002));
    unpolled.into_iter().for_each(|start| quota.lost(start, ms(2003)));
    assert_eq!(quota.left(), Some(8));
}

#[test]
fn a_pause_holds_everything() {
    let mut quota = known(9);
    quota.pause(ms(0), ms(500));
    assert_eq!(waits_until(&mut quota, ms(200)), ms(500));
    go(&mut quota, ms(500));
}

#[test]
fn headers_out_of_their_mind_hold_nothing_up_for_ever() {
    let now = ms(5_000_000);
    let hour = ms(3_600_000);
    let mut quota = Quota::new(None, 1.0);
    let start = go(&mut quota, now);
    quota.answered(start, now, &told(u64::MAX, Duration::MAX, u64::MAX, Duration::MAX));
    let start = go(&mut quota, now);
    quota.answered(start, now, &told(0, Duration::MAX, u64::MAX, Duration::MAX));
    assert_eq!(waits_until(&mut quota, now), now + hour);
    quota.pause(now + ms(1), Duration::MAX);
    assert_eq!(waits_until(&mut quota, now + hour), now + hour + ms(1));
}

#[test]
fn a_share_is_kept_within_a_window() {
    let mut quota = Quota::new(None, 0.5);
    let start = go(&mut quota, ms(100));
    quota.answered(start, ms(100), &told(9, ms(900), 10, ms(1000)));
    for _ in 0..4 {
        go(&mut quota, ms(200));
    }
    assert_eq!(waits_until(&mut quota, ms(200)), ms(1000));
}

#[test]
fn a_documented_quota_holds_in_every_stretch_of_its_time() {
    let mut quota = Quota::new(Some(Allowance { requests: 2, time: ms(100), is_told: false }), 1.0);
    let (first, second) = (go(&mut quota, ms(0)), go(&mut quota, ms(0)));
    quota.answered(first, ms(10), &RateLimit::default());
    quota.answered(second, ms(30), &RateLimit::default());
    assert_eq!(waits_until(&mut quota, ms(50)), ms(110));
    go(&mut quota, ms(110));
    assert_eq!(waits_until(&mut quota, ms(110)), ms(130));
}

#[test]
fn a_documented_quota_that_the_server_should_tell_is_asked_for_first() {
    let allowance = Allowance { requests: 2, time: ms(100), is_told: true };
    let mut quota = Quota::new(Some(allowance), 1.0);
    let first = go(&mut quota, ms(0));
    waits_until(&mut quota, ms(0));
    quota.answered(first, ms(10), &RateLimit::default());
    go(&mut quota, ms(10));
    assert_eq!(waits_until(&mut quota, ms(10)), ms(110));
}

/// A store with fixed windows, shared by all who call it.
struct Store {
    quota: u64,
    window: Duration,
    began: Duration,
    spent: u64,
    received: u64,
    refused: u64,
}

impl Store {
    fn new(quota: u64, window: Duration) -> Self {
        Self { quota, window, began: Duration::ZERO, spent: 0, received: 0, refused: 0 }
    }

    fn receive(&mut self, now: Duration) -> RateLimit {
        while now >= self.began + self.window {
            (self.began, self.spent) = (self.began + self.window, 0);
        }
        self.received += 1;
        if self.spent < self.quota {
            self.spent += 1;
        } else {
            self.refused += 1;
        }
        let reset = self.began + self.window - now;
        told(self.quota - self.spent, reset, self.quota, self.window)
    }
}

/// What happens to a client.
#[derive(Clone, Copy)]
enum Event {
    Wake,
    Arrival(Start),
    Answer(Start, RateLimit),
}

/// What happens when, and to which client, the earliest first.
#[derive(Default)]
struct Timeline {
    events: Vec<(usize, Event)>,
    order: BinaryHeap<Reverse<(Duration, usize)>>,
}

impl Timeline {
    fn add(&mut self, time: Duration, client: usize, event: Event) {
        self.order.push(Reverse((time, self.events.len())));
        self.events.push((client, event));
    }

    fn next(&mut self) -> Option<(Duration, usize, Event)> {
        let Reverse((time, event)) = self.order.pop()?;
        let (client, event) = self.events[event];
        Some((time, client, event))
    }
}

/// Clients that send so many requests each, so many at the same time; gives the time of the last answer.
fn simulate(store: &mut Store, clients: &mut [(Quota, u64, u64)], seed: u64) -> Duration {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut on_the_way = || ms(random.u64(5..40));
    let mut timeline = Timeline::default();
    (0..clients.len()).for_each(|client| timeline.add(ms(3), client, Event::Wake));
    let mut flying = vec![0; clients.len()];
    let mut end = Duration::ZERO;
    while let Some((now, client, event)) = timeline.next() {
        match event {
            Event::Wake => {}
            Event::Arrival(start) => {
                let answer = Event::Answer(start, store.receive(now));
                timeline.add(now + on_the_way(), client, answer);
            }
            Event::Answer(start, told) => {
                clients[client].0.answered(start, now, &told);
                flying[client] -= 1;
                end = now;
            }
        }
        let (quota, requests, at_once) = &mut clients[client];
        while *requests > 0 && flying[client] < *at_once {
            match quota.decide(now) {
                Decision::Go(start) => {
                    *requests -= 1;
                    flying[client] += 1;
                    timeline.add(now + on_the_way(), client, Event::Arrival(start));
                }
                Decision::Wait(until) => {
                    timeline.add(until + ms(1), client, Event::Wake);
                    break;
                }
            }
        }
    }
    end
}

fn client(requests: u64, at_once: u64) -> (Quota, u64, u64) {
    (Quota::new(None, 1.0), requests, at_once)
}

#[test]
fn alone_it_spends_the_quota_and_meets_no_429() {
    for seed in 0..20 {
        let mut store = Store::new(150, ms(30_000));
        let end = simulate(&mut store, &mut [client(1500, 16)], seed);
        assert_eq!((store.received, store.refused), (1500, 0), "seed {seed}");
        // Ten windows; the last one ends when its requests are answered.
        assert!(end < ms(9 * 30_000 + 2_000), "seed {seed}: {end:?}");
    }
}

#[test]
fn with_another_client_on_the_store_it_meets_no_429() {
    for seed in 0..20 {
        let mut store = Store::new(150, ms(30_000));
        simulate(&mut store, &mut [client(700, 8), client(700, 8)], seed);
        assert_eq!((store.received, store.refused), (1400, 0), "seed {seed}");
    }
}

#[test]
fn many_at_the_same_time_meet_no_429() {
    for seed in 0..20 {
        let mut store = Store::new(450, ms(30_000));
        simulate(&mut store, &mut [client(2000, 400), client(300, 2)], seed);
        assert_eq!((store.received, store.refused), (2300, 0), "seed {seed}");
    }
}
