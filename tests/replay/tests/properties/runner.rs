//! Runs a property over every type, and tells all types that break it, each with the smallest document found.

use std::fmt::{Debug, Write as _};

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngSeed, TestCaseResult, TestError, TestRunner};

use crate::model::{MODEL, Subject};

/// Documents of a type that a property sees, unless `PROPTEST_CASES` says another number.
const CASES: u32 = 16;
/// How many broken types are shown.
const SHOWN: usize = 25;

/// The same seed each time, unless `PROPTEST_RNG_SEED` says another one.
fn config(cases: u32) -> Config {
    let stated = |name| std::env::var_os(name).is_some();
    let config = Config::default();
    Config {
        cases: if stated("PROPTEST_CASES") { config.cases } else { cases },
        rng_seed: if stated("PROPTEST_RNG_SEED") { config.rng_seed } else { RngSeed::Fixed(2019) },
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..config
    }
}

/// The property holds for every type.
pub(crate) fn for_every_type<S: Strategy>(
    mut strategy: impl FnMut(&Subject) -> S,
    property: impl Fn(&Subject, S::Value) -> TestCaseResult,
) where
    S::Value: Debug,
{
    let mut broken = Vec::new();
    for subject in MODEL.subjects() {
        let result = run(CASES, &strategy(&subject), |value| property(&subject, value));
        broken.extend(result.err().map(|what| format!("{}: {what}", subject.name)));
    }
    report(&broken);
}

/// The property holds for what a strategy makes; else what broke it.
pub(crate) fn run<S: Strategy>(
    cases: u32,
    strategy: &S,
    property: impl Fn(S::Value) -> TestCaseResult,
) -> Result<(), String>
where
    S::Value: Debug,
{
    TestRunner::new(config(cases)).run(strategy, property).map_err(|error| match error {
        TestError::Fail(reason, value) => format!("{reason}\n    of {value:?}"),
        TestError::Abort(reason) => format!("given up: {reason}"),
    })
}

/// Fails if anything is broken.
pub(crate) fn report(broken: &[String]) {
    let mut text = String::new();
    for what in broken.iter().take(SHOWN) {
        let _ = writeln!(text, "{what}");
    }
    assert!(broken.is_empty(), "{} broke it\n{text}", broken.len());
}
