//! What was measured, as a table or as JSON, and whether it is good enough.

use std::fmt::Write;
use std::time::Duration;

use serde_json::{Value as Json, json};

use super::case::{Beside, Case};
use super::programs::{Counts, Told};

/// How the time that the quota allows is found; printed below the table.
const FORMULA: &str = "\
allowed = (windows - 1) x window + what the requests of the last window take a fresh client on a server without a quota;
windows = requests that were not refused, those of the other app among them, / quota, rounded up.
memory: the peak (VmHWM) of the client's process after a tenth of the requests and at the end.
";

/// One case and what it came to.
pub(super) struct Measured {
    pub(super) case: &'static Case,
    pub(super) quota: u64,
    pub(super) window: Duration,
    pub(super) windows: u64,
    /// What the requests of the last window take without a quota.
    pub(super) last: Duration,
    pub(super) told: Told,
    pub(super) counts: Counts,
    pub(super) sent_by_other: Option<u64>,
}

impl Measured {
    fn allowed(&self) -> Duration {
        let waits = u32::try_from(self.windows - 1).unwrap_or(u32::MAX);
        self.window.saturating_mul(waits) + self.last
    }

    fn ratio(&self) -> f64 {
        self.told.elapsed.as_secs_f64() / self.allowed().as_secs_f64()
    }

    /// What is wrong with it, if it is judged.
    pub(super) fn fault(&self, limit: f64) -> Option<String> {
        let fault = if self.case.beside != Beside::Nobody {
            return None;
        } else if self.counts.refused > 0 {
            format!("{} requests were answered by 429", self.counts.refused)
        } else if self.ratio() > limit {
            format!("it took {:.3} of the time that the quota allows, over {limit}", self.ratio())
        } else {
            return None;
        };
        Some(format!("error: {}: {fault}", self.case.name))
    }
}

/// A table for people.
pub(super) fn text(measured: &[Measured]) -> String {
    let mut text = format!(
        "{:<40} {:>11} {:>8} {:>13} {:>9} {:>9} {:>6}  {}\n",
        "", "quota", "requests", "429 (client)", "elapsed", "allowed", "ratio", "memory, KiB"
    );
    for row in measured {
        let quota = format!("{}/{}ms", row.quota, row.window.as_millis());
        let refused = format!("{} ({})", row.counts.refused, row.told.refused);
        let (elapsed, allowed) = (row.told.elapsed.as_secs_f64(), row.allowed().as_secs_f64());
        let memory = format!("{} -> {}", row.told.early_kib, row.told.end_kib);
        let others = row.sent_by_other.map(|sent| {
            let refused = row.counts.refused.saturating_sub(row.told.refused);
            format!("; the other app: {refused} of {sent} refused")
        });
        let _ = writeln!(
            text,
            "{:<40} {quota:>11} {:>8} {refused:>13} {elapsed:>7.3} s {allowed:>7.3} s {:>6.3}  {memory}{}",
            row.case.name,
            row.counts.requests,
            row.ratio(),
            others.unwrap_or_default(),
        );
    }
    text + FORMULA
}

/// The same for programs; times in milliseconds, memory in KiB.
pub(super) fn json(measured: &[Measured]) -> Json {
    let millis = |time: Duration| time.as_secs_f64() * 1000.0;
    let rows = measured.iter().map(|row| {
        json!({
            "name": row.case.name,
            "work": row.case.work,
            "client": row.case.client,
            "concurrency": row.case.concurrency,
            "quota": row.quota,
            "window_ms": millis(row.window),
            "windows": row.windows,
            "requests": row.counts.requests,
            "refused": row.counts.refused,
            "refused_to_client": row.told.refused,
            "sent_by_other": row.sent_by_other,
            "elapsed_ms": millis(row.told.elapsed),
            "last_window_ms": millis(row.last),
            "allowed_ms": millis(row.allowed()),
            "ratio": row.ratio(),
            "memory_early_kib": row.told.early_kib,
            "memory_end_kib": row.told.end_kib,
        })
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::super::case::CASES;
    use super::*;

    /// Three windows of 300 ms, the last of which takes 100 ms: 700 ms are allowed.
    fn measured(case: &'static Case, elapsed: u64, refused: u64) -> Measured {
        let elapsed = Duration::from_millis(elapsed);
        Measured {
            case,
            quota: 20,
            window: Duration::from_millis(300),
            windows: 3,
            last: Duration::from_millis(100),
            told: Told { elapsed, refused, early_kib: 1, end_kib: 1 },
            counts: Counts { requests: 50, refused },
            sent_by_other: None,
        }
    }

    fn case(beside: Beside) -> &'static Case {
        CASES.iter().find(|case| case.beside == beside).unwrap_or(&CASES[0])
    }

    #[test]
    fn the_time_that_the_quota_allows_is_within_the_limit() {
        assert_eq!(measured(case(Beside::Nobody), 735, 0).fault(1.05), None);
    }

    #[test]
    fn lost_time_is_a_fault() {
        let fault = measured(case(Beside::Nobody), 742, 0).fault(1.05).unwrap_or_default();
        assert!(fault.ends_with("it took 1.060 of the time that the quota allows, over 1.05"));
    }

    #[test]
    fn one_answer_with_429_is_a_fault() {
        let fault = measured(case(Beside::Nobody), 700, 1).fault(1.05).unwrap_or_default();
        assert!(fault.ends_with("1 requests were answered by 429"));
    }

    #[test]
    fn a_run_beside_another_app_is_not_judged() {
        assert_eq!(measured(case(Beside::Another), 7_000, 5).fault(1.05), None);
    }
}
