//! The three forms of a report, of one drift that has changes of each level.

use bigcommerce_codegen::drift::report::{Origin, Report, Shown, json, markdown, text};
use bigcommerce_codegen::drift::{Drift, Level};
use bigcommerce_codegen::upstream;

use super::{Edit, drift};

const EDITS: &[Edit] = &[
    ("        - {name: 'price:min', in: query, schema: {type: number}}\n", ""),
    ("        weight_of_lid: {type: integer}\n", "        seal: {type: string}\n"),
    ("enum: [red, green]", "enum: [red, green, blue]"),
    ("default: 5", "default: 6"),
    ("at: {type: string}", "at: {type: string}, by: {type: string}"),
    ("        owner: {type: string}\n    Saucer:", "    Saucer:"),
];

fn with(drift: &Drift, form: impl Fn(&Report<'_>) -> String) -> String {
    let edits = [upstream::Edit::Forget {
        path: "reference/jugs.yml".into(),
        reason: "upstream does not have it".into(),
    }];
    let report = Report {
        from: Origin { name: "specs", commit: "0123456789abcdef", edits: &[] },
        to: Origin { name: "../docs", commit: "fedcba9876543210", edits: &edits },
        drift,
    };
    form(&report)
}

fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.set_snapshot_path("snapshots");
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn people_read_counts_then_what_breaks() {
    snapshot("text", &with(&drift(&[], EDITS), |report| text(report, Shown::default())));
}

#[test]
fn all_that_has_changed_is_told_with_places() {
    let shown = Shown { all: true, colour: false };
    snapshot("text_all", &with(&drift(&[], EDITS), |report| text(report, shown)));
}

#[test]
fn a_pull_request_has_a_group_for_each_family() {
    snapshot("markdown", &with(&drift(&[], EDITS), markdown));
}

#[test]
fn programs_get_all_that_is_known() {
    let only: &[Edit] = &EDITS[..2];
    snapshot("json", &with(&drift(&[], only), |report| json(report).unwrap()));
}

#[test]
fn the_json_is_what_its_schema_says() {
    let schema = include_str!("../../src/drift/report/drift.schema.json");
    let validator = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    for case in super::cases::all() {
        let report = with(&drift(&[], case.edits), |report| json(report).unwrap());
        let faults: Vec<String> = validator
            .iter_errors(&serde_json::from_str(&report).unwrap())
            .map(|fault| fault.to_string())
            .collect();
        assert_eq!(faults, Vec::<String>::new(), "{}", case.rule);
    }
}

#[test]
fn nothing_is_a_report_of_three_lines_and_the_notes() {
    let report = with(&Drift::default(), |report| text(report, Shown::default()));
    assert_eq!(report.lines().count(), 5, "{report}");
}

#[test]
fn a_report_is_no_longer_than_a_screen_unless_all_is_asked_for() {
    let mut many = drift(&[], EDITS);
    while many.changes.len() < 200 {
        many.changes.extend(many.changes.clone());
    }
    let lines = |all: bool| {
        with(&many, |report| text(report, Shown { all, colour: false })).lines().count()
    };
    assert!(lines(false) <= 40, "{}", lines(false));
    assert!(lines(true) > 200, "{}", lines(true));
}

#[test]
fn colours_are_nothing_but_colours() {
    let drift = drift(&[], EDITS);
    let of = |colour: bool| with(&drift, |report| text(report, Shown { all: true, colour }));
    let coloured = of(true);
    let mut plain = String::new();
    for (index, part) in coloured.split('\u{1b}').enumerate() {
        plain.push_str(if index == 0 { part } else { part.split_once('m').unwrap().1 });
    }
    assert_ne!(coloured, plain);
    assert_eq!(plain, of(false));
    assert!(drift.count(Level::Breaking) > 0);
}
