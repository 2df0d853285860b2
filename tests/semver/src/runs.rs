//! What is judged in a run: cases each for itself, cases together, two versions of upstream; and how the run ends.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};

use crate::agreement;
use crate::case::{Case, Edit, edited};
use crate::cases;
use crate::judge::Shown;
use crate::mutate::Rules;
use crate::pairs::{Made, Outcome, Way, both_ways};
use crate::reasons::{WITHOUT_A_LINT, WITHOUT_A_PROGRAM};
use crate::tools::Tools;
use crate::trees;

/// How many changes the documents of the rules get at a time.
const CHANGES: usize = 24;

/// One run of the program.
pub(crate) struct Run<'r> {
    pub(crate) tools: &'r Tools,
    pub(crate) scratch: &'r Path,
    pub(crate) verbose: bool,
    pub(crate) directions: usize,
    pub(crate) faults: Vec<String>,
    /// Who has shown which rules.
    pub(crate) used: BTreeSet<(&'static str, Shown)>,
}

impl Run<'_> {
    /// Judges every case, or the one of a name; gives what agreement.txt is to say.
    pub(crate) fn cases(&mut self, only: Option<&str>) -> Result<String> {
        let mut seen = BTreeSet::new();
        let cases: Vec<&Case> = cases::all()
            .filter(|case| only.is_none_or(|only| only == case.name) && seen.insert(case.edits))
            .collect();
        if cases.is_empty() {
            return Err(anyhow!("there is no case of the name {}", only.unwrap_or_default()));
        }
        let found =
            self.against_the_base(&cases, |case| (case.name.to_owned(), case.edits.to_vec()))?;
        let mut lines = String::new();
        for (name, outcomes) in found {
            let outcomes = outcomes.with_context(|| format!("case {name}"))?;
            lines.push_str(&agreement::lines(&name, &outcomes));
            self.keep(&name, &outcomes);
        }
        Ok(lines)
    }

    /// Judges sets of cases whose edits go together, as their seeds choose them.
    pub(crate) fn together(&mut self, first: u64, count: u64) -> Result<()> {
        let all: Vec<&Case> = cases::all().collect();
        let sets: Vec<(String, Vec<Edit>)> =
            (first..).map(|seed| chosen(&all, seed)).filter(fits).take(count.try_into()?).collect();
        for (name, outcomes) in self.against_the_base(&sets, Clone::clone)? {
            let outcomes = outcomes.with_context(|| format!("cases {name}"))?;
            self.keep(&name, &outcomes);
        }
        Ok(())
    }

    /// Judges the documents of the generator's rules against the same with changes that seeds choose.
    pub(crate) fn changed(&mut self, first: u64, count: u64) -> Result<()> {
        let rules = Rules::new()?;
        let specs = rules.specs()?;
        let base = Made::new(&specs, self.tools, &self.scratch.join("rules"))?;
        for seed in first..first + count {
            let directory = self.scratch.join(format!("changed{seed}"));
            let specs = rules.changed(seed, CHANGES)?;
            let name = format!("the rules with seed {seed}");
            let made = Made::new(&specs, self.tools, &directory.join("crate"));
            match made.and_then(|made| both_ways(&base, &made, self.tools, &directory.join("pair")))
            {
                Ok(outcomes) => self.keep(&name, &outcomes),
                Err(fault) => self.faults.push(format!("{name}: {fault}")),
            }
            std::fs::remove_dir_all(directory)?;
        }
        Ok(())
    }

    /// Judges two versions of upstream.
    pub(crate) fn trees(&mut self, old: &Path, new: &Path) -> Result<()> {
        let before = trees::specs(old)?;
        let after = trees::successor(&before, new)?;
        let made = |specs, name: &str| Made::new(specs, self.tools, &self.scratch.join(name));
        let (before, after) = thread::scope(|scope| {
            let before = scope.spawn(|| made(&before, "old"));
            let after = made(&after, "new");
            (before.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), after)
        });
        let outcomes = both_ways(&before?, &after?, self.tools, &self.scratch.join("pair"))?;
        self.keep(&format!("{} and {}", old.display(), new.display()), &outcomes);
        Ok(())
    }

    /// Judges edits of the base against it, in two threads; in the order of the edits.
    fn against_the_base<T: Sync>(
        &self,
        all: &[T],
        edits: impl Fn(&T) -> (String, Vec<Edit>) + Sync,
    ) -> Result<Vec<(String, Result<[Outcome; 2]>)>> {
        let specs = edited(&[]).map_err(|fault| anyhow!(fault))?;
        let base = Made::new(&specs, self.tools, &self.scratch.join("base"))?;
        let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(one) = all.get(index) else { return };
                let (name, edits) = edits(one);
                let outcomes =
                    self.judged(&base, &edits, &self.scratch.join(format!("edited{index}")));
                let mut found = found.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                found.push((index, name, outcomes));
            }
        };
        thread::scope(|scope| {
            scope.spawn(work);
            work();
        });
        let mut found = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        found.sort_by_key(|(index, ..)| *index);
        Ok(found.into_iter().map(|(_, name, outcomes)| (name, outcomes)).collect())
    }

    fn judged(&self, base: &Made<'_>, edits: &[Edit], directory: &Path) -> Result<[Outcome; 2]> {
        let specs = edited(edits).map_err(|fault| anyhow!(fault))?;
        let made = Made::new(&specs, self.tools, &directory.join("crate"))?;
        let outcomes = both_ways(base, &made, self.tools, &directory.join("pair"))?;
        std::fs::remove_dir_all(directory)?;
        Ok(outcomes)
    }

    fn keep(&mut self, name: &str, outcomes: &[Outcome]) {
        for outcome in outcomes {
            self.directions += 1;
            if self.verbose {
                print!("{}", agreement::lines(name, std::slice::from_ref(outcome)));
                for (rule, text, shown) in &outcome.breaking {
                    println!("    {rule}, {text}: {}", agreement::by(shown));
                }
                outcome.seen.iter().for_each(|seen| println!("    seen by {seen}"));
            }
            let way = if outcome.way == Way::Forth { "" } else { ", reversed" };
            self.faults.extend(outcome.faults.iter().map(|fault| format!("{name}{way}: {fault}")));
            let rules = outcome.breaking.iter();
            self.used.extend(rules.map(|(rule, _, shown)| (*rule, shown.clone())));
        }
    }

    /// Reasons that no case has needed are faults.
    pub(crate) fn unused(&mut self) {
        let unseen = WITHOUT_A_LINT.iter().map(|(rule, _)| (*rule, Shown::Compiler));
        let silent = WITHOUT_A_PROGRAM.iter().map(|(rule, ..)| (*rule, Shown::Nobody));
        let unused = unseen.chain(silent).filter(|entry| !self.used.contains(entry));
        self.faults.extend(unused.map(|(rule, _)| {
            format!(
                "reasons.rs explains {rule}, which every case shows otherwise: take the entry out"
            )
        }));
    }

    /// Prints what is wrong; gives the exit code.
    pub(crate) fn end(self, begun: Instant) -> ExitCode {
        for fault in &self.faults {
            eprintln!("{fault}");
        }
        let verdict = if self.faults.is_empty() { "all agree" } else { "not all agree" };
        eprintln!(
            "{} directions of pairs in {:.0} s: {verdict}",
            self.directions,
            begun.elapsed().as_secs_f64()
        );
        if self.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Two to five cases, and their edits.
fn chosen(all: &[&Case], seed: u64) -> (String, Vec<Edit>) {
    let mut random = fastrand::Rng::with_seed(seed);
    let count = random.usize(2..=5);
    let chosen = random.choose_multiple(all, count);
    let names: Vec<&str> = chosen.iter().map(|case| case.name).collect();
    (names.join(" + "), chosen.iter().flat_map(|case| case.edits).copied().collect())
}

/// Whether edits change different places, and give what can be bound.
fn fits((_, edits): &(String, Vec<Edit>)) -> bool {
    let Ok(specs) = edited(edits) else { return false };
    bigcommerce_codegen::generate(&specs, &mut |_, _| {}).is_ok()
}
