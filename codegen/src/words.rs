//! The words of upstream's names: splitting, singular forms, verbs, and the noise that a type's name can do without.
//! All tables of such words live here; `lower` builds candidates of names from them and `names` turns them into Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Endings of schema names that say how a document is organised, not what the type is.
const NOISE: [&str; 14] = [
    "full",
    "base",
    "resp",
    "response",
    "resource",
    "object",
    "obj",
    "model",
    "schema",
    "get",
    "data",
    "collection",
    "read",
    "properties",
];

/// Words that say the same in the midst of a long name.
const INNER_NOISE: [&str; 3] = ["collection", "response", "request"];

/// More words than this make a name long.
const LONG: usize = 4;

/// What an operationId begins with.
const VERBS: [&str; 22] = [
    "get", "list", "create", "update", "upsert", "delete", "add", "set", "put", "post", "patch",
    "fetch", "send", "generate", "apply", "batch", "all", "check", "estimate", "bulk", "retrieve",
    "upload",
];

/// Words whose plural no ending shows, and words that only look like a plural.
const IRREGULAR: [(&str, &str); 12] = [
    ("children", "child"),
    ("addresses", "address"),
    ("statuses", "status"),
    ("aliases", "alias"),
    ("taxes", "tax"),
    ("boxes", "box"),
    ("series", "series"),
    ("news", "news"),
    ("sms", "sms"),
    ("gps", "gps"),
    ("dns", "dns"),
    ("css", "css"),
];

/// Names that say nothing without the name of what they belong to.
const GENERIC: [&str; 8] = ["Type", "Status", "Value", "Values", "Item", "Items", "Option", "Data"];

/// Whether a name says nothing by itself.
pub(crate) fn is_generic(name: &str) -> bool {
    GENERIC.contains(&name)
}

/// A name with a break where it has a character that no identifier of the crate has.
pub(crate) fn ascii(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// The words of a name, in lower case.
pub(crate) fn words(name: &str) -> Vec<String> {
    ascii(name)
        .to_snake_case()
        .split('_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A name in the case of Rust types.
pub(crate) fn camel(name: &str) -> String {
    ascii(name).to_upper_camel_case()
}

/// The singular of a word in lower case.
pub(crate) fn singular_word(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    let keep = ["ss", "us", "is", "as"].iter().any(|ending| word.ends_with(ending));
    match word {
        _ if keep || word.len() < 4 => word.to_owned(),
        _ if word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if ["sses", "ches", "shes", "xes"].iter().any(|ending| word.ends_with(ending)) => {
            word[..word.len() - 2].to_owned()
        }
        _ if word.ends_with('s') => word[..word.len() - 1].to_owned(),
        _ => word.to_owned(),
    }
}

/// A name whose last word is singular, in the case of Rust types.
pub(crate) fn singular(name: &str) -> String {
    let mut parts = words(name);
    if let Some(last) = parts.last_mut() {
        *last = singular_word(last);
    }
    camel(&parts.join("_"))
}

/// A schema's name without the words that say nothing about the type; whole if nothing would be left.
pub(crate) fn essence(name: &str) -> String {
    let mut parts = words(name);
    while parts.len() > 1 && parts.first().is_some_and(|first| is_number(first)) {
        parts.remove(0);
    }
    if let Some(first) = parts.first_mut() {
        *first =
            without_digits(first, |word| word.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    loop {
        if let Some(last) = parts.last_mut() {
            *last =
                without_digits(last, |word| word.trim_end_matches(|c: char| c.is_ascii_digit()));
        }
        let noise = |last: &String| NOISE.contains(&last.as_str()) || is_number(last);
        if parts.len() < 2 || !parts.last().is_some_and(noise) {
            break;
        }
        parts.pop();
    }
    // `product_Base_POST` is the product of a POST.
    if let [.., _, before, last] = parts.as_slice()
        && ["base", "full"].contains(&before.as_str())
        && ["post", "put"].contains(&last.as_str())
    {
        parts.remove(parts.len() - 2);
    }
    if parts.len() > LONG {
        parts.retain(|word| !INNER_NOISE.contains(&word.as_str()));
    }
    camel(&parts.join("_"))
}

/// A word without digits at one of its ends; whole if it has nothing else.
fn without_digits(word: &str, trim: fn(&str) -> &str) -> String {
    let rest = trim(word);
    if rest.is_empty() { word.to_owned() } else { rest.to_owned() }
}

/// What an operation is about: its id without the verb, singular.
pub(crate) fn noun(operation: &str) -> String {
    let mut parts = words(operation);
    while parts.len() > 1 && parts.first().is_some_and(|first| VERBS.contains(&first.as_str())) {
        parts.remove(0);
    }
    if let Some(last) = parts.last_mut() {
        *last = singular_word(last);
    }
    camel(&parts.join("_"))
}

/// Whether a value of this name counts or identifies: upstream declares many of them as numbers.
pub(crate) fn is_whole(name: &str) -> bool {
    const WHOLE: [&str; 4] = ["id", "page", "limit", "offset"];
    let parts = words(name);
    match parts.as_slice() {
        [sole] => WHOLE.contains(&sole.as_str()),
        [.., last] => last == "id",
        [] => false,
    }
}

/// Whether a word is made of digits.
pub(crate) fn is_number(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_becomes_singular() {
        let cases = [
            ("custom_fields", "CustomField"),
            ("categories", "Category"),
            ("addresses", "Address"),
            ("taxes", "Tax"),
            ("status", "Status"),
            ("tax_class", "TaxClass"),
            ("children", "Child"),
            ("sms", "Sms"),
        ];
        for (plural, expected) in cases {
            assert_eq!(singular(plural), expected, "{plural}");
        }
    }

    #[test]
    fn words_that_say_how_a_document_is_organised_are_dropped() {
        let cases = [
            ("product_Full", "Product"),
            ("brandCollectionResponse", "Brand"),
            ("301RedirectRead", "Redirect"),
            ("ItemMatcher3", "ItemMatcher"),
            ("ErrorResponse404", "Error"),
            ("product_Base_POST", "ProductPost"),
            ("Response", "Response"),
        ];
        for (schema, expected) in cases {
            assert_eq!(essence(schema), expected, "{schema}");
        }
    }

    #[test]
    fn an_operation_is_about_its_id_without_the_verb() {
        assert_eq!(noun("getProductImages"), "ProductImage");
        assert_eq!(noun("batch-create-things"), "Thing");
        assert_eq!(noun("get"), "Get");
    }
}
