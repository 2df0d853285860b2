//! The index of payloads: a table with tabs, a row for each file, whose path stands relative to the table.

use std::fs;
use std::path::Path;

use bigcommerce::Method;

use crate::sample::{Kind, Sample, Status};

/// The columns that are read; others may stand beside them.
const COLUMNS: [&str; 5] = ["file", "method", "path", "status", "kind"];

/// An index that cannot be read: everything that stands against it.
#[derive(Debug, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct IndexError(pub Vec<String>);

/// Reads an index and the files that it names.
///
/// # Errors
/// All rows that cannot be read, each with the line.
pub fn read(path: &Path) -> Result<Vec<Sample>, IndexError> {
    let shown = path.display();
    let text = fs::read(path).map_err(|error| IndexError(vec![format!("{shown}: {error}")]))?;
    let directory = path.parent().unwrap_or(Path::new("."));
    parse(&shown.to_string(), &text, |file| {
        let file = directory.join(file);
        fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))
    })
}

/// Reads the text of an index; `load` reads a file that it names.
///
/// # Errors
/// All rows that cannot be read, each with the line.
pub fn parse(
    shown: &str,
    text: &[u8],
    load: impl Fn(&str) -> Result<Vec<u8>, String>,
) -> Result<Vec<Sample>, IndexError> {
    let mut table =
        csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).flexible(true).from_reader(text);
    let places = places(shown, &mut table)?;
    let mut samples = Vec::new();
    let mut faults = Vec::new();
    for row in table.records() {
        match row {
            Ok(row) => {
                let line = row.position().map_or(0, csv::Position::line);
                match sample(&row, places, &load) {
                    Ok(sample) => samples.push(sample),
                    Err(fault) => faults.push(format!("{shown}:{line}: {fault}")),
                }
            }
            Err(error) => faults.push(format!("{shown}: {error}")),
        }
    }
    if samples.is_empty() && faults.is_empty() {
        faults.push(format!("{shown}: no rows below the header; each is a payload"));
    }
    if faults.is_empty() { Ok(samples) } else { Err(IndexError(faults)) }
}

/// Where each column stands.
fn places<R: std::io::Read>(
    shown: &str,
    table: &mut csv::Reader<R>,
) -> Result<[usize; 5], IndexError> {
    let header =
        table.headers().map_err(|error| IndexError(vec![format!("{shown}:1: {error}")]))?;
    let mut places = [0; 5];
    for (place, column) in places.iter_mut().zip(COLUMNS) {
        *place = header.iter().position(|name| name.trim() == column).ok_or_else(|| {
            let found: String =
                header.iter().collect::<Vec<_>>().join(" | ").chars().take(80).collect();
            IndexError(vec![format!(
                "{shown}:1: no column `{column}` in `{found}`; expected {}, with tabs between them",
                COLUMNS.join(", ")
            )])
        })?;
    }
    Ok(places)
}

fn sample(
    row: &csv::StringRecord,
    places: [usize; 5],
    load: impl Fn(&str) -> Result<Vec<u8>, String>,
) -> Result<Sample, String> {
    if let Some(most) = places.iter().max().filter(|most| row.len() <= **most) {
        let (found, expected) = (row.len(), most + 1);
        return Err(format!(
            "columns with tabs between them: {found}; expected {expected} at least"
        ));
    }
    let [file, method, path, status, kind] =
        places.map(|place| row.get(place).unwrap_or_default().trim());
    let kind = kind_of(kind)?;
    // The event of a webhook says itself what it is; a request has no status.
    if kind != Kind::Webhook {
        check_target(method, path)?;
    }
    let status = match kind {
        Kind::Response => status_of(status)?,
        Kind::Request | Kind::Webhook => Status::Any,
    };
    Ok(Sample {
        source: file.to_owned(),
        method: method.to_owned(),
        path: path.to_owned(),
        status,
        kind,
        body: load(file)?,
    })
}

fn check_target(method: &str, path: &str) -> Result<(), String> {
    if !method.parse::<Method>().is_ok_and(|known| known.as_str() == method && is_standard(&known))
    {
        return Err(format!(
            "`{method}` is no method; expected GET, POST, PUT, PATCH or DELETE, without quotes"
        ));
    }
    if !(path.starts_with('/') || path.starts_with("https://") || path.starts_with("http://")) {
        return Err(format!(
            "`{path}` is no path; expected one with the family's prefix, as /v3/carts, or a URL"
        ));
    }
    Ok(())
}

fn is_standard(method: &Method) -> bool {
    [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE].contains(method)
}

fn status_of(text: &str) -> Result<Status, String> {
    match text {
        "2xx" => Ok(Status::Success),
        "any" => Ok(Status::Any),
        code => match code.parse() {
            Ok(code @ 100..=599) => Ok(Status::Code(code)),
            _ => Err(format!("`{text}` is no status; expected a code, `2xx` or `any`")),
        },
    }
}

fn kind_of(text: &str) -> Result<Kind, String> {
    match text {
        "response" => Ok(Kind::Response),
        "request" => Ok(Kind::Request),
        "webhook" => Ok(Kind::Webhook),
        _ => Err(format!("`{text}` is no kind; expected response, request or webhook")),
    }
}
