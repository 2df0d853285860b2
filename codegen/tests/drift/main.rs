//! Every rule of drift, by a base and one edit of it; and what is no drift at all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

/// A test for each case of a file.
macro_rules! tests_of {
    ($($name:ident)*) => {
        mod rule {
            $(
                #[test]
                fn $name() {
                    super::ALL.iter().find(|case| case.name == stringify!($name)).unwrap().check();
                }
            )*
        }
    };
}

mod base;
mod case;
mod cases;
mod kept;
mod reports;

use std::collections::BTreeSet;

use bigcommerce_codegen::drift::rules::RULES;
use bigcommerce_codegen::drift::{
    Change, Drift, Level, Pointer, Rule, Step, Verdict, compare, read,
};
use bigcommerce_codegen::load::Specs;

use case::{Case, Edit, Edited, edited};

fn specs(edits: &[Edit]) -> Specs {
    edited(edits).unwrap_or_else(|fault| panic!("{fault}"))
}

fn drift(old: &[Edit], new: &[Edit]) -> Drift {
    let (old, new) = (specs(old), specs(new));
    let side = |specs| read(specs).unwrap_or_else(|faults| panic!("{faults}"));
    compare(&side(&old), &side(&new))
}

/// A change as one line: rule, level, direction, places, Rust, wire.
fn line(change: &Change) -> String {
    let pointer = |pointer: &Option<Pointer>| {
        pointer.as_ref().map_or("-".to_owned(), |at| format!("{}#{}", at.file, at.pointer))
    };
    format!(
        "{} {} {} | {} | {} | {} | {}",
        change.rule,
        change.level.name(),
        change.direction.name(),
        pointer(&change.from),
        pointer(&change.to),
        change.rust.as_deref().unwrap_or("-"),
        change.wire.as_deref().unwrap_or("-"),
    )
}

impl Case {
    fn check(&self) {
        let drift = match self.edited {
            Edited::New => drift(&[], self.edits),
            Edited::Old => drift(self.edits, &[]),
        };
        let told: Vec<String> = drift.changes.iter().map(line).collect();
        assert_eq!(told, self.told, "{}", self.rule);
        let rule = Rule::of(self.rule).unwrap_or_else(|| panic!("no rule {}", self.rule));
        let change = drift.changes.iter().find(|change| change.rule == self.rule);
        let change = change.unwrap_or_else(|| panic!("{} is not told", self.rule));
        assert_eq!(change.level, rule.level(change.direction));
    }
}

/// Rules whose change no edit of specs makes, as long as the others are whole: the net has its test in `drift/net.rs`.
const WITHOUT_A_CASE: [&str; 1] = ["api-changed"];

#[test]
fn every_rule_has_a_case() {
    let tested: BTreeSet<&str> = cases::all().map(|case| case.rule).chain(WITHOUT_A_CASE).collect();
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    let missing: Vec<_> = rules.symmetric_difference(&tested).collect();
    assert_eq!(missing, Vec::<&&str>::new());
}

#[test]
fn rules_are_told_apart_by_their_ids() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
}

#[test]
fn the_net_catches_nothing_in_any_case() {
    for case in cases::all() {
        for drift in [drift(&[], case.edits), drift(case.edits, &[])] {
            let caught: Vec<String> = drift
                .changes
                .iter()
                .filter(|change| change.rule == "api-changed")
                .map(line)
                .collect();
            assert_eq!(caught, Vec::<String>::new(), "{}", case.rule);
        }
    }
}

#[test]
fn what_changes_no_fact_is_no_drift() {
    let renamed: &[Edit] = &[
        (
            "    Fault:\n      type: object\n",
            "    Fault:\n      description: What went wrong.\n      type: object\n",
        ),
        (
            "    Size:\n      type: object\n      properties:\n        height: {type: number}\n        width: {type: number}\n",
            "    Size:\n      allOf:\n        - {$ref: '#/components/schemas/Tall'}\n        - {type: object, properties: {width: {type: number}}}\n    Tall: {type: object, properties: {height: {type: number}}}\n",
        ),
    ];
    let told: Vec<String> = drift(&[], renamed).changes.iter().map(line).collect();
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn a_renamed_file_is_no_drift() {
    let mut old = specs(&[]);
    let new = specs(&[]);
    old.manifest.bound[0].path = "other.yml".into();
    let (old, new) = (read(&old).unwrap(), read(&new).unwrap());
    assert_eq!(compare(&old, &new), Drift::default());
}

#[test]
fn what_both_crates_have_is_neither_gone_nor_new_where_another_type_stands() {
    let other: Edit =
        ("data: {$ref: '#/components/schemas/Size'}", "data: {$ref: '#/components/schemas/Lid'}");
    let told = |drift: Drift| -> Vec<String> {
        drift.changes.into_iter().filter_map(|change| change.rust).collect()
    };
    let back = [
        "`Lid::shape` has no counterpart in `Size`",
        "`Lid::weight_of_lid` has no counterpart in `Size`",
        "`v3::kitchen::mugs::Lid` is `v3::kitchen::mugs::Size` here",
        "`Size::height: Option<Decimal>` is new",
        "`Size::width: Option<Decimal>` is new",
    ];
    let forth = [
        "`Lid::shape: Option<String>` has no counterpart in `Size`",
        "`Lid::weight_of_lid: Option<i64>` has no counterpart in `Size`",
        "`Size::height` is gone",
        "`Size::width` is gone",
        "`v3::kitchen::mugs::Size` is `v3::kitchen::mugs::Lid`",
    ];
    assert_eq!(told(drift(&[other], &[])), back);
    assert_eq!(told(drift(&[], &[other])), forth);
}

const MORE: Edit = ("    Fault:\n", "    Other: {type: object}\n    Fault:\n");

#[test]
fn fingerprints_are_those_of_the_change_alone() {
    let gone: Edit = ("        - {name: name, in: query, schema: {type: string}}\n", "");
    let lid: Edit = (
        "        shape: {type: string}\n",
        "        shape: {type: string}\n        seal: {type: string}\n",
    );
    let alone = drift(&[], &[gone]).changes;
    let among = drift(&[MORE], &[lid, gone]).changes;
    assert_eq!(alone.len(), 1);
    assert!(among.iter().any(|change| change.fingerprint == alone[0].fingerprint), "{among:?}");
    assert_eq!(alone[0].fingerprint.len(), 16);
}

#[test]
fn a_type_that_many_operations_reach_is_told_once_with_all_of_them() {
    let lid: Edit = (
        "        shape: {type: string}\n",
        "        shape: {type: string}\n        seal: {type: string}\n",
    );
    let changes = drift(&[], &[lid]).changes;
    let operations: Vec<&[String]> =
        changes.iter().map(|change| change.operations.as_slice()).collect();
    assert_eq!(operations, [["v3 GET /mugs", "v3 POST /mugs", "v3 PUT /mugs"]]);
}

#[test]
fn the_verdict_is_that_of_the_worst_change() {
    let value: Edit = ("enum: [red, green]", "enum: [red, green, blue]");
    let gone: Edit = ("        weight_of_lid: {type: integer}\n", "");
    let longer: Edit =
        ("name: {type: string, maxLength: 99}", "name: {type: string, maxLength: 100}");
    let steps = |edits: &[Edit]| {
        let verdict = Verdict::of(&drift(&[], edits));
        (verdict.level, verdict.below_one, verdict.from_one, verdict.proof.len())
    };
    assert_eq!(steps(&[]), (None, Step::None, Step::None, 0));
    assert_eq!(steps(&[longer]), (Some(Level::Facts), Step::Patch, Step::Patch, 1));
    assert_eq!(steps(&[longer, value]), (Some(Level::Additive), Step::Patch, Step::Minor, 1));
    assert_eq!(steps(&[longer, value, gone]), (Some(Level::Breaking), Step::Minor, Step::Major, 1));
}
