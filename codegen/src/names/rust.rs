//! What Rust allows as an identifier: keywords, names that generated code needs itself, numbers spelled out.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::words;

/// Keywords that `r#` makes an identifier.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Words that not even `r#` makes an identifier.
const FORBIDDEN: [&str; 3] = ["self", "super", "crate"];

/// Types that generated code names: of the standard prelude and of the runtime.
pub(super) const TYPES: [&str; 64] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "Display",
    "Drop",
    "Eq",
    "Fn",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Send",
    "Sync",
    "Sized",
    "ToString",
    "AsRef",
    "Self",
    "Client",
    "Error",
    "Page",
    "Batch",
    "Data",
    "Bare",
    "BareList",
    "Empty",
    "Maybe",
    "Meta",
    "RawBytes",
    "Saved",
    "Bytes",
    "Decimal",
    "DateTime",
    "NaiveDate",
    "NaiveTime",
    "Json",
    "Map",
    "Nullable",
    "Parts",
    "Form",
    "File",
    "Record",
    "Field",
    "Value",
    "Operation",
    "Call",
    "Plain",
    "Future",
    "Head",
    "ProviderError",
    "Text",
    "Envelope",
];

/// What the module of events has beside their types.
pub(super) const EVENTS: [&str; 7] =
    ["Data", "Event", "Headers", "Payload", "Verified", "Verifier", "WebhookError"];

/// Methods that every operation has.
pub(super) const METHODS: [&str; 7] =
    ["new", "send", "send_full", "send_all", "with_body", "clone", "into"];

/// Variables of a constructor.
pub(super) const LOCALS: [&str; 3] = ["parts", "body", "form"];

/// Methods that operations which give lists have as well.
pub(super) const LIST_METHODS: [&str; 2] = ["items", "pages"];

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A field, argument or method.
pub(super) fn snake(name: &str) -> String {
    let snake = spelled(&words::ascii(name).to_snake_case());
    if snake.is_empty() {
        return "empty".to_owned();
    }
    escaped(&snake)
}

/// A word as an identifier.
pub(super) fn escaped(word: &str) -> String {
    if KEYWORDS.contains(&word) {
        format!("r#{word}")
    } else if FORBIDDEN.contains(&word) {
        format!("{word}_")
    } else {
        word.to_owned()
    }
}

/// A variant by the text it stands for.
pub(super) fn variant(text: &str) -> String {
    match text {
        "" => return "Empty".to_owned(),
        "*" => return "All".to_owned(),
        "<" => return "LessThan".to_owned(),
        ">" => return "GreaterThan".to_owned(),
        "=" => return "Equal".to_owned(),
        "+" => return "Plus".to_owned(),
        "-" => return "Minus".to_owned(),
        _ => {}
    }
    if let Some(prefix) = text.strip_suffix("/*").filter(|prefix| !prefix.is_empty()) {
        return format!("{}All", variant(prefix));
    }
    let name = spelled(&words::ascii(text).to_snake_case()).to_upper_camel_case();
    if name == "Self" { "Own".to_owned() } else { name }
}

/// A name that begins with a number, with the number as words.
fn spelled(name: &str) -> String {
    let digits = name.chars().take_while(char::is_ascii_digit).count();
    if digits == 0 {
        return name.to_owned();
    }
    let (number, rest) = name.split_at(digits);
    let mut parts = number_words(number);
    let rest = rest.trim_start_matches('_');
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts.join("_")
}

/// A number below a hundred as it is said, a larger one digit by digit.
fn number_words(number: &str) -> Vec<&'static str> {
    let said = number.parse::<usize>().ok().filter(|_| !number.starts_with('0') || number == "0");
    match said {
        Some(small @ 0..20) => vec![SMALL[small]],
        Some(number @ 20..100) if number % 10 == 0 => vec![TENS[number / 10 - 2]],
        Some(number @ 20..100) => vec![TENS[number / 10 - 2], SMALL[number % 10]],
        _ => number.bytes().map(|digit| SMALL[usize::from(digit - b'0')]).collect(),
    }
}

/// Whether a type's name is told apart by a number alone.
pub(super) fn ends_in_number(name: &str) -> bool {
    name.ends_with(|c: char| c.is_ascii_digit())
}

/// A module.
pub(super) fn module(name: &str) -> String {
    snake(&words::words(name).join("_"))
}
