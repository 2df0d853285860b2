//! What became of all payloads, for people and for programs.

use std::fmt::Write as _;

use serde_json::{Value as Json, json};

use crate::replay::{Replayed, Verdict};
use crate::sample::Kind;

/// The counts of a run, in payloads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub ok: usize,
    pub lost: usize,
    pub failed: usize,
    pub unknown: usize,
    /// Those that have fields which no spec has, whatever else became of them.
    pub undocumented: usize,
    /// Published examples that did not come back and are no examples of their own schema.
    pub invalid: usize,
}

impl Totals {
    #[must_use]
    pub fn of(rows: &[Replayed]) -> Self {
        let mut totals = Self::default();
        for row in rows {
            *match row.verdict {
                Verdict::Ok => &mut totals.ok,
                Verdict::Lost(_) => &mut totals.lost,
                Verdict::Failed { .. } => &mut totals.failed,
                Verdict::Unknown(_) => &mut totals.unknown,
                Verdict::Invalid(_) => &mut totals.invalid,
            } += 1;
            totals.undocumented += usize::from(!row.undocumented.is_empty());
        }
        totals
    }

    /// Whether a payload was lost or not understood.
    #[must_use]
    pub fn has_failures(self) -> bool {
        self.lost + self.failed > 0
    }
}

/// The report for people: a line for each payload, below it what is wrong or worth knowing, and the totals.
#[must_use]
pub fn text(rows: &[Replayed], quiet: bool) -> String {
    let mut out = String::new();
    for row in rows.iter().filter(|row| !quiet || row.verdict != Verdict::Ok) {
        line(&mut out, row);
    }
    let Totals { ok, lost, failed, unknown, undocumented, invalid } = Totals::of(rows);
    let invalid = match invalid {
        0 => String::new(),
        some => format!(", {some} no examples of their own schema"),
    };
    let _ = writeln!(
        out,
        "{} payload{}: {ok} ok, {lost} lost, {failed} failed, {unknown} unknown{invalid}; {undocumented} with undocumented fields",
        rows.len(),
        if rows.len() == 1 { "" } else { "s" }
    );
    out
}

fn line(out: &mut String, row: &Replayed) {
    let status = match row.kind {
        Kind::Request => "request".to_owned(),
        _ => row.status.to_string(),
    };
    let Replayed { method, path, source, .. } = row;
    let _ = writeln!(out, "{:<8}{method} {path} ({status})  {source}", name(&row.verdict));
    match &row.verdict {
        Verdict::Ok => {}
        Verdict::Lost(lost) => {
            for one in lost {
                let change = match (&one.before, &one.after) {
                    (Some(before), Some(after)) => format!("{before} became {after}"),
                    (Some(before), None) => format!("{before} is gone"),
                    (None, after) => {
                        format!(
                            "added as {}: the type requires it",
                            after.as_deref().unwrap_or("null")
                        )
                    }
                };
                let _ = writeln!(out, "        {}: {change}", one.pointer);
            }
        }
        Verdict::Failed { path, found, expected } => {
            let place = if path.is_empty() { "the body" } else { path };
            let _ = writeln!(out, "        {place}: found {found}, expected {expected}");
        }
        Verdict::Unknown(reason) | Verdict::Invalid(reason) => {
            let _ = writeln!(out, "        {reason}");
        }
    }
    for pointer in &row.undocumented {
        let _ = writeln!(out, "        undocumented: {pointer}");
    }
}

/// The report for programs: `{"rows": [...], "totals": {...}}`.
#[must_use]
pub fn json(rows: &[Replayed]) -> Json {
    let Totals { ok, lost, failed, unknown, undocumented, invalid } = Totals::of(rows);
    json!({
        "rows": rows.iter().map(row_json).collect::<Vec<_>>(),
        "totals": {
            "ok": ok, "lost": lost, "failed": failed, "unknown": unknown, "undocumented": undocumented,
            "invalid": invalid,
        },
    })
}

fn row_json(row: &Replayed) -> Json {
    let mut json = json!({
        "file": row.source,
        "method": row.method,
        "path": row.path,
        "status": row.status.to_string(),
        "kind": row.kind.name(),
        "operation": row.operation,
        "decoded_as": row.decoded_as,
        "result": name(&row.verdict),
        "undocumented": row.undocumented,
        "lenient": row.lenient,
    });
    match &row.verdict {
        Verdict::Ok => {}
        Verdict::Lost(lost) => json["lost"] = json!(lost),
        Verdict::Failed { path, found, expected } => {
            json["failed"] = json!({ "path": path, "found": found, "expected": expected });
        }
        Verdict::Unknown(reason) | Verdict::Invalid(reason) => json["reason"] = json!(reason),
    }
    json
}

fn name(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Ok => "ok",
        Verdict::Lost(_) => "lost",
        Verdict::Failed { .. } => "failed",
        Verdict::Unknown(_) => "unknown",
        Verdict::Invalid(_) => "invalid",
    }
}
