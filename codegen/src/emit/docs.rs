//! Documentation from facts: bounds, defaults, allowed values, and where the reference says so.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Bound, Facts};

/// Doc comments, one per line.
pub(super) fn comments(lines: &[String]) -> TokenStream {
    let lines =
        lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// The address of a page of the public reference: below its documentation, or where it begins with a slash from the top.
pub(super) fn page(page: &str) -> String {
    let root = if page.starts_with('/') { "" } else { "/docs/" };
    format!("https://developer.bigcommerce.com{root}{page}")
}

/// One paragraph of documentation, if there is anything to say.
pub(super) fn paragraph(sentences: &[String]) -> Vec<String> {
    if sentences.is_empty() { Vec::new() } else { vec![sentences.join(" ")] }
}

/// What the reference states about a value, as sentences.
pub(super) fn sentences(facts: &Facts) -> Vec<String> {
    let mut out = Vec::new();
    let flags = [
        (facts.deprecated, "Deprecated."),
        (facts.required, "Required."),
        (facts.read_only, "Read-only."),
        (facts.write_only, "Write-only."),
    ];
    out.extend(flags.iter().filter(|(set, _)| *set).map(|(_, text)| (*text).to_owned()));
    out.extend(facts.format.as_ref().map(|format| format!("Format: {}.", code(format))));
    out.extend(range(facts.minimum.as_ref(), facts.maximum.as_ref()));
    out.extend(count(facts.min_length, facts.max_length, "character"));
    out.extend(count(facts.min_items, facts.max_items, "item"));
    out.extend(facts.multiple_of.as_ref().map(|step| format!("A multiple of {step}.")));
    if !facts.allowed.is_empty() {
        let allowed: Vec<String> = facts.allowed.iter().map(|value| code(value)).collect();
        out.push(format!("One of {}.", allowed.join(", ")));
    }
    out.extend(facts.pattern.as_ref().map(|pattern| format!("Pattern: {}.", code(pattern))));
    out.extend(facts.default.as_ref().map(|default| format!("Default: {}.", code(default))));
    out
}

/// A paragraph in lines that are not too long.
pub(super) fn filled(text: &str) -> Vec<String> {
    const WIDTH: usize = 110;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Text in backticks that survives whatever is in it.
pub(super) fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

fn range(minimum: Option<&Bound>, maximum: Option<&Bound>) -> Option<String> {
    let exclusive = |bound: &Bound| if bound.exclusive { " (exclusive)" } else { "" };
    match (minimum, maximum) {
        (Some(low), Some(high)) => {
            Some(format!("{}{} to {}{}.", low.value, exclusive(low), high.value, exclusive(high)))
        }
        (Some(low), None) => Some(format!("At least {}{}.", low.value, exclusive(low))),
        (None, Some(high)) => Some(format!("At most {}{}.", high.value, exclusive(high))),
        (None, None) => None,
    }
}

fn count(least: Option<usize>, most: Option<usize>, unit: &str) -> Option<String> {
    let units = |number: usize| if number == 1 { unit.to_owned() } else { format!("{unit}s") };
    match (least, most) {
        (Some(least), Some(most)) if least == most => {
            Some(format!("Exactly {most} {}.", units(most)))
        }
        (Some(least), Some(most)) => Some(format!("{least} to {most} {}.", units(most))),
        (Some(least), None) => Some(format!("At least {least} {}.", units(least))),
        (None, Some(most)) => Some(format!("At most {most} {}.", units(most))),
        (None, None) => None,
    }
}
