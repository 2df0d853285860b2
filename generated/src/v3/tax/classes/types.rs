// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Classes.

use bigcommerce_runtime::codegen::{DateTime, Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxClass {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

record!(TaxClass { id, name, created_at, updated_at });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemResponseEnvelope {
    pub errors: Option<Vec<Problem>>,
    pub meta: Option<Map<String, Json>>,
}

record!(ProblemResponseEnvelope { errors, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    pub status: Option<i64>,
    /// Format: `uri`.
    pub r#type: Option<String>,
    pub detail: Option<String>,
    pub code: Option<i64>,
    pub errors: Option<Map<String, Json>>,
}

record!(Problem { title, status, r#type, detail, code, errors });
