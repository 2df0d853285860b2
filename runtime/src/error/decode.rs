//! An answer that could not be understood: where, what was found, what was expected.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::error::Category;

use super::Secrets;
use crate::transport::{Answer, Target};

/// Bytes of the body shown on either side of the place of an error.
const EXCERPT: usize = 60;
/// Characters of a value shown in an error.
const LONGEST: usize = 200;

/// An answer that could not be understood.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DecodeError {
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
    call: Option<Box<Call>>,
}

/// The call whose answer it was.
#[derive(Clone, Debug, PartialEq)]
struct Call {
    target: Target,
    answer: Answer,
}

impl DecodeError {
    pub(crate) fn new(answer: &Answer, path: String, error: &serde_json::Error) -> Self {
        let (found, expected) = match std::str::from_utf8(&answer.body) {
            Err(fault) if !is_data(error) => (
                format!("bytes that are no UTF-8, the first at byte {}", fault.valid_up_to()),
                "text in UTF-8".to_owned(),
            ),
            _ => found_and_expected(error),
        };
        let place = place(&answer.body, error.line(), error.column());
        let excerpt = excerpt(answer, place, &Secrets::default());
        Self { status: Some(answer.status), path, found, expected, excerpt, place, call: None }
    }

    /// A value that could be read but not be written again.
    pub(crate) fn encoding(error: &serde_json::Error) -> Self {
        let (found, expected) = found_and_expected(error);
        Self {
            status: None,
            path: String::new(),
            found,
            expected,
            excerpt: String::new(),
            place: 0,
            call: None,
        }
    }

    /// The error of an operation that declares no outcome at all.
    #[doc(hidden)]
    #[must_use]
    pub fn undeclared(answer: &Answer) -> Self {
        Self {
            status: Some(answer.status),
            path: String::new(),
            found: answer.status.to_string(),
            expected: "a declared status".to_owned(),
            excerpt: excerpt(answer, 0, &Secrets::default()),
            place: 0,
            call: None,
        }
    }

    /// The error of a document that is no answer.
    pub(crate) fn without_status(mut self) -> Self {
        self.status = None;
        self
    }

    /// The operation's id; empty outside of a call and for a path that was given by hand.
    #[must_use]
    pub fn operation(&self) -> &str {
        self.target().map_or("", |target| &target.operation)
    }

    /// Whose call it was; nothing outside of one.
    #[must_use]
    pub fn target(&self) -> Option<&Target> {
        self.call.as_ref().map(|call| &call.target)
    }

    /// The headers of the answer.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.call.as_ref().map(|call| &call.answer.headers)
    }

    /// The body as it came, in which secrets of the client are replaced; empty outside of a call.
    #[must_use]
    pub fn body(&self) -> Bytes {
        self.call.as_ref().map(|call| call.answer.body.clone()).unwrap_or_default()
    }

    /// The error of a call: it names the operation, keeps the answer, and shows none of the client's secrets.
    pub(crate) fn of_call(mut self, target: &Target, answer: &Answer, secrets: &Secrets) -> Self {
        let mut kept = answer.clone();
        secrets.redact_answer(&mut kept);
        self.call = Some(Box::new(Call { target: target.clone(), answer: kept }));
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

/// Whether the JSON was read and its value is at fault.
fn is_data(error: &serde_json::Error) -> bool {
    matches!(error.classify(), Category::Data | Category::Io)
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
        if let Some(target) = self.target() {
            write!(f, "{target}: ")?;
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
