//! An answer that could not be understood: where, what was found, what was expected.

use std::fmt;

use http::StatusCode;

use super::Secrets;
use crate::transport::Answer;

/// Bytes of the body shown on either side of the place of an error.
const EXCERPT: usize = 60;

/// An answer that could not be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation's id; empty outside of a call.
    pub operation: Box<str>,
    /// The status of the answer, if there was one.
    pub status: Option<StatusCode>,
    /// The JSON path of the value, as `data[3].variants[0].price`; empty for the body as a whole.
    pub path: String,
    /// What was found.
    pub found: String,
    /// What was expected.
    pub expected: String,
    /// The body around the place.
    pub excerpt: String,
}

impl DecodeError {
    pub(crate) fn new(answer: &Answer, path: String, error: &serde_json::Error) -> Self {
        let (found, expected) = found_and_expected(error);
        let excerpt = excerpt(&answer.body, error.line(), error.column());
        Self { operation: Box::default(), status: Some(answer.status), path, found, expected, excerpt }
    }

    /// A value that could be read but not be written again.
    pub(crate) fn encoding(error: &serde_json::Error) -> Self {
        let (found, expected) = found_and_expected(error);
        Self { operation: Box::default(), status: None, path: String::new(), found, expected, excerpt: String::new() }
    }

    /// The error of an operation that declares no outcome at all.
    #[doc(hidden)]
    #[must_use]
    pub fn undeclared(answer: &Answer) -> Self {
        Self {
            operation: Box::default(),
            status: Some(answer.status),
            path: String::new(),
            found: answer.status.to_string(),
            expected: "a declared status".to_owned(),
            excerpt: excerpt(&answer.body, 1, 0),
        }
    }

    pub(crate) fn of_operation(mut self, operation: &str, secrets: &Secrets) -> Self {
        self.operation = operation.into();
        for text in [&mut self.path, &mut self.found, &mut self.expected, &mut self.excerpt] {
            secrets.redact(text);
        }
        self
    }
}

/// serde says "invalid type: FOUND, expected EXPECTED at line 1 column 2".
fn found_and_expected(error: &serde_json::Error) -> (String, String) {
    let message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = message.strip_suffix(&place).unwrap_or(&message);
    let plain =
        message.strip_prefix("invalid type: ").or_else(|| message.strip_prefix("invalid value: ")).unwrap_or(message);
    match plain.rsplit_once(", expected ") {
        Some((found, expected)) => (found.to_owned(), expected.to_owned()),
        None => (plain.to_owned(), "JSON".to_owned()),
    }
}

fn excerpt(body: &[u8], line: usize, column: usize) -> String {
    let line_start = body
        .iter()
        .enumerate()
        .filter(|(_, byte)| **byte == b'\n')
        .map(|(index, _)| index + 1)
        .nth(line.wrapping_sub(2))
        .filter(|_| line > 1)
        .unwrap_or(0);
    let place = line_start.saturating_add(column).min(body.len());
    let start = place.saturating_sub(EXCERPT);
    let end = place.saturating_add(EXCERPT).min(body.len());
    let text = String::from_utf8_lossy(body.get(start..end).unwrap_or_default()).into_owned();
    let before = if start > 0 { "…" } else { "" };
    let after = if end < body.len() { "…" } else { "" };
    format!("{before}{text}{after}")
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        if let Some(status) = self.status {
            write!(f, "the answer with status {} ", status.as_u16())?;
        }
        write!(f, "could not be understood")?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        write!(f, ": found {}, expected {}", self.found, self.expected)?;
        if !self.excerpt.is_empty() {
            write!(f, ", in `{}`", self.excerpt)?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}
