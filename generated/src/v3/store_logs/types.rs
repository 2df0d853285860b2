// Written by `cargo xtask regen`; edit nothing here.
//! Types of Store Logs V3 API.

use bigcommerce_runtime::codegen::{DateTime, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemLog {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub module: Option<String>,
    pub severity: Option<String>,
    pub summary: Option<String>,
    pub message: Option<String>,
    pub date_created: Option<DateTime>,
}

record!(SystemLog { id, r#type, module, severity, summary, message, date_created });
