//! An answer that could not be understood: where, what was found, what was expected.

use std::fmt;

use http::StatusCode;
use serde_json::error::Category;

use super::Secrets;
use crate::transport::Answer;

/// Bytes of the body shown on either side of the place of an error.
const EXCERPT: usize = 60;
/// Characters of a value shown in an error.
const LONGEST: usize = 200;

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
    /// Where in the body the excerpt's middle is, in bytes; small, so that results stay small.
    place: u32,
}

impl DecodeError {
    pub(crate) fn new(answer: &Answer, path: String, error: &serde_json::Error) -> Self {
        let (found, expected) = found_and_expected(error);
        let place = place(&answer.body, error.line(), error.column());
        let excerpt = excerpt(answer, place, &Secrets::default());
        Self {
            operation: Box::default(),
            status: Some(answer.status),
            path,
            found,
            expected,
            excerpt,
            place,
        }
    }

    /// A value that could be read but not be written again.
    pub(crate) fn encoding(error: &serde_json::Error) -> Self {
        let (found, expected) = found_and_expected(error);
        Self {
            operation: Box::default(),
            status: None,
            path: String::new(),
            found,
            expected,
            excerpt: String::new(),
            place: 0,
        }
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
            excerpt: excerpt(answer, 0, &Secrets::default()),
            place: 0,
        }
    }

    /// The error of a call: it names the operation and shows none of the client's secrets.
    pub(crate) fn of_operation(
        mut self,
        operation: &str,
        answer: &Answer,
        secrets: &Secrets,
    ) -> Self {
        self.operation = operation.into();
        for text in [&mut self.path, &mut self.found, &mut self.expected] {
            secrets.redact(text);
            shorten(text);
        }
        if !self.excerpt.is_empty() {
            // From the body again: the edge of the excerpt may have cut a secret in two.
            self.excerpt = excerpt(answer, self.place, secrets);
        }
        self
    }
}

/// serde says "invalid type: FOUND, expected EXPECTED at line 1 column 2".
fn found_and_expected(error: &serde_json::Error) -> (String, String) {
    let message = crate::record::message(error);
    match error.classify() {
        Category::Eof => return ("the end of the body".to_owned(), "more JSON".to_owned()),
        Category::Syntax => {
            return (format!("text that is no JSON ({message})"), "JSON".to_owned());
        }
        Category::Data | Category::Io => {}
    }
    let plain = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .unwrap_or(&message);
    match plain.rsplit_once(", expected ") {
        Some((found, expected)) => (found.to_owned(), expected.to_owned()),
        None => (plain.to_owned(), "JSON".to_owned()),
    }
}

/// Cuts a text that an error message is too short for.
fn shorten(text: &mut String) {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('…');
    }
}

/// The offset of a line and column, both from 1, in bytes.
fn place(body: &[u8], line: usize, column: usize) -> u32 {
    let before: usize = body
        .split_inclusive(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(<[u8]>::len)
        .sum();
    u32::try_from(before.saturating_add(column).min(body.len())).unwrap_or(u32::MAX)
}

fn excerpt(answer: &Answer, place: u32, secrets: &Secrets) -> String {
    let length = answer.body.len();
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    let shown =
        place.saturating_sub(EXCERPT).min(length)..place.saturating_add(EXCERPT).min(length);
    let before = if shown.start > 0 { "…" } else { "" };
    let after = if shown.end < length { "…" } else { "" };
    format!("{before}{}{after}", secrets.masked(&answer.body, shown))
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
