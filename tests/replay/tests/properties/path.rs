//! The path of a decode error, read back: `data[3].x["odd key"]`.

use serde_json::Value as Json;

use crate::document::Step;

/// The steps of a path; none if it is not written as paths are.
pub(crate) fn steps(path: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let step;
        (step, rest) = if let Some(quoted) = rest.strip_prefix("[\"") {
            quoted_key(quoted)?
        } else if let Some(index) = rest.strip_prefix('[') {
            let (digits, rest) = index.split_once(']')?;
            (Step::Index(digits.parse().ok()?), rest)
        } else {
            // A point stands before every key but the first.
            let key = if steps.is_empty() { rest } else { rest.strip_prefix('.')? };
            let end = key.find(['.', '[']).unwrap_or(key.len());
            let (key, rest) = key.split_at(end);
            (Step::Key((!key.is_empty()).then(|| key.to_owned())?), rest)
        };
        steps.push(step);
    }
    Some(steps)
}

/// A key up to `"]`, with the escapes of Rust's `Debug`.
fn quoted_key(text: &str) -> Option<(Step, &str)> {
    let mut key = String::new();
    let mut rest = text.chars();
    loop {
        match rest.next()? {
            '"' => break,
            '\\' => key.push(escaped(&mut rest)?),
            plain => key.push(plain),
        }
    }
    Some((Step::Key(key), rest.as_str().strip_prefix(']')?))
}

fn escaped(rest: &mut std::str::Chars<'_>) -> Option<char> {
    Some(match rest.next()? {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        '0' => '\0',
        'u' => {
            let (code, after) = rest.as_str().strip_prefix('{')?.split_once('}')?;
            *rest = after.chars();
            char::from_u32(u32::from_str_radix(code, 16).ok()?)?
        }
        plain @ ('"' | '\\' | '\'') => plain,
        _ => return None,
    })
}

/// What the steps lead to.
pub(crate) fn resolve<'j>(document: &'j Json, steps: &[Step]) -> Option<&'j Json> {
    steps.iter().try_fold(document, |json, step| match step {
        Step::Key(key) => json.get(key),
        Step::Index(index) => json.get(index),
    })
}

#[test]
fn a_path_is_read_back_as_it_is_written() {
    let key = |key: &str| Step::Key(key.to_owned());
    let read = |path| steps(path).unwrap_or_default();
    assert_eq!(read("data[3].x"), [key("data"), Step::Index(3), key("x")]);
    assert_eq!(read(r#"[0]["odd \"key]"].y"#), [Step::Index(0), key("odd \"key]"), key("y")]);
    assert_eq!(read(r#"a["\n\u{301}"]"#), [key("a"), key("\n\u{301}")]);
    assert_eq!([steps("a..b"), steps("a[1"), steps(r#"["x]"#)], [None, None, None]);
}
