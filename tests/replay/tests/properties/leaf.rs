//! Single values: for each type of the model what its wire form can hold, the edges first, and what is no such value.
//!
//! JSON numbers with a fraction are floats of 64 bits, which is what serde_json reads them as; those of a decimal have no more than
//! 28 places. Decimals in texts have all that 96 bits hold.

use bigcommerce::chrono::NaiveDate;
use bigcommerce_codegen::model::Type;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Number, Value as Json, json};

const MOST_DIGITS: i64 = 99_999_999_999_999_999;
/// Below this, a float holds every whole number.
const EXACT: i64 = 1 << 53;
const BITS_96: u128 = 79_228_162_514_264_337_593_543_950_335;

/// A value that the type states.
pub(crate) fn stated(ty: &Type) -> BoxedStrategy<Json> {
    match ty {
        Type::Boolean => any::<bool>().prop_map(Json::from).boxed(),
        Type::Integer => prop_oneof![
            select(vec![0, 1, -1, 250, (1 << 53) + 1, i64::MAX, i64::MIN]),
            any::<i64>()
        ]
        .prop_map(Json::from)
        .boxed(),
        Type::Decimal => prop_oneof![number(-11..=11), any::<u64>().prop_map(Json::from)].boxed(),
        Type::DecimalText => prop_oneof![
            select(vec!["0.0000", "19.9900", "-0.00", "79228162514264337593543950335"])
                .prop_map(str::to_owned),
            (any::<bool>(), 0..=BITS_96, 0..=28_usize).prop_map(decimal_text),
        ]
        .prop_map(Json::from)
        .boxed(),
        Type::Float => number(-340..=290).boxed(),
        Type::Text | Type::Binary => text().prop_map(Json::from).boxed(),
        Type::DateTime => rfc3339().prop_map(Json::from).boxed(),
        Type::DateTimeRfc2822 => rfc2822().prop_map(Json::from).boxed(),
        Type::Date => date().prop_map(|date| date.to_string().into()).boxed(),
        Type::Time => clock().prop_map(Json::from).boxed(),
        Type::Json => json_value().prop_filter("null is nothing", |json| !json.is_null()).boxed(),
        Type::List(_) | Type::Map(_) | Type::Defined(_) => unreachable!("it has parts"),
    }
}

/// Texts of which most mean something elsewhere.
pub(crate) fn text() -> impl Strategy<Value = String> + Clone {
    let odd = vec![
        "",
        "a",
        " ",
        "0",
        "007",
        "1.50",
        "true",
        "null",
        "nil",
        "[]",
        "{}",
        "\0",
        "\"\\/\u{8}\r\n\t",
        "e\u{301}",
        "\u{feff}",
        "\u{202e}abc",
        "👩‍👩‍👧",
        "2019-02-03",
        "0000-00-00",
        "a.b[0]",
        "~1/~0",
    ];
    prop_oneof![
        select(odd).prop_map(str::to_owned),
        proptest::collection::vec(any::<char>(), 0..10).prop_map(String::from_iter),
    ]
}

/// Any JSON, three levels deep.
pub(crate) fn json_value() -> impl Strategy<Value = Json> {
    let single = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        number(-340..=290),
        text().prop_map(Json::from),
    ];
    single.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Json::from),
            proptest::collection::vec((text(), inner), 0..3)
                .prop_map(|entries| Json::Object(entries.into_iter().collect())),
        ]
    })
}

/// A number of up to 17 digits, the last of which stand at this power of ten.
fn number(exponents: std::ops::RangeInclusive<i32>) -> impl Strategy<Value = Json> + Clone {
    let edges = select(vec![(0, 0), (1999, -2), (10, -1), (-1, -2), (MOST_DIGITS, -4)]);
    let digits = prop_oneof![-100_000..=100_000_i64, -MOST_DIGITS..=MOST_DIGITS];
    prop_oneof![edges, (digits, exponents)].prop_map(|(digits, exponent)| {
        // The nearest float, which is what the number is from here on.
        Json::from(format!("{digits}e{exponent}").parse::<f64>().unwrap())
    })
}

fn decimal_text((negative, digits, scale): (bool, u128, usize)) -> String {
    let digits = format!("{digits:0>width$}", width = scale + 1);
    let (whole, fraction) = digits.split_at(digits.len() - scale);
    let sign = if negative { "-" } else { "" };
    let point = if scale == 0 { "" } else { "." };
    format!("{sign}{whole}{point}{fraction}")
}

fn date() -> impl Strategy<Value = NaiveDate> + Clone {
    let edges = [(2019, 2, 3), (1970, 1, 1), (2000, 2, 29), (1, 1, 1), (9999, 12, 31)];
    let any = (1..=9999_i32, 1..=12_u32, 1..=28_u32);
    prop_oneof![select(edges.to_vec()), any]
        .prop_map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

fn clock() -> impl Strategy<Value = String> + Clone {
    let any = (0..24, 0..60, 0..60).prop_map(|(h, m, s)| format!("{h:02}:{m:02}:{s:02}"));
    prop_oneof![Just("00:00:00".to_owned()), any]
}

/// Minutes east of UTC.
fn offset() -> impl Strategy<Value = i32> + Clone {
    prop_oneof![Just(0), select(vec![60, -300, 345, 14 * 60, -12 * 60]), -1439..=1439]
}

fn rfc3339() -> impl Strategy<Value = String> + Clone {
    let fraction = prop_oneof![
        Just(String::new()),
        (1..=9_usize, 0..1_000_000_000_u32)
            .prop_map(|(width, nanos)| format!(".{}", &format!("{nanos:09}")[..width])),
    ];
    let stated = (date(), clock(), fraction, offset(), any::<bool>()).prop_map(
        |(date, clock, fraction, minutes, zulu)| match (minutes, zulu) {
            (0, true) => format!("{date}T{clock}{fraction}Z"),
            _ => format!("{date}T{clock}{fraction}{}", signed(minutes, ":")),
        },
    );
    prop_oneof![1 => Just("2016-12-31T23:59:60Z".to_owned()), 20 => stated]
}

fn rfc2822() -> impl Strategy<Value = String> + Clone {
    (date(), clock(), offset(), any::<bool>()).prop_map(|(date, clock, minutes, named)| {
        let date = date.format("%a, %d %b %Y");
        match (minutes, named) {
            (0, true) => format!("{date} {clock} GMT"),
            _ => format!("{date} {clock} {}", signed(minutes, "")),
        }
    })
}

fn signed(minutes: i32, between: &str) -> String {
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.abs();
    format!("{sign}{:02}{between}{:02}", minutes / 60, minutes % 60)
}

/// Values of other forms that the type understands: what the families and their clients send for it.
pub(crate) fn other_forms(ty: &Type, value: &Json) -> Vec<Json> {
    match (ty, value) {
        (Type::Boolean, Json::Bool(true)) => {
            vec![json!(1), json!("1"), json!("true"), json!("True"), json!(1.0)]
        }
        (Type::Boolean, _) => vec![json!(0), json!("0"), json!("false"), json!(""), json!(0.0)],
        (Type::Integer, Json::Number(number)) => {
            let mut forms = vec![json!(number.to_string()), json!(" 7 "), json!(""), json!("null")];
            forms.extend(whole(number));
            forms
        }
        (Type::Decimal | Type::Float, Json::Number(number)) => {
            vec![
                json!(number.to_string()),
                json!("19.9900"),
                json!(7),
                json!("1e3"),
                json!(""),
                json!("nil"),
            ]
        }
        (Type::DecimalText, _) => vec![json!(19.99), json!(-7), json!(u64::MAX), json!("")],
        (Type::Text | Type::Binary, _) => {
            vec![json!(7), json!(-0.5), json!(1e21), json!(u64::MAX), json!(true)]
        }
        (Type::DateTime | Type::DateTimeRfc2822, _) => OTHER_TIMES
            .iter()
            .map(|text| json!(text))
            .chain([json!(1_549_166_706), json!(0), json!(-1)])
            .collect(),
        (Type::Date, _) => {
            let texts =
                ["2019-02-03T00:00:00Z", "Sun, 03 Feb 2019 00:00:00 +0000", "", "0000-00-00"];
            texts.iter().map(|text| json!(text)).chain([json!(1_549_152_000)]).collect()
        }
        (Type::Time, _) => vec![json!("")],
        _ => Vec::new(),
    }
}

/// Without fractions of a second, which RFC 2822 cannot say.
const OTHER_TIMES: [&str; 11] = [
    "2019-02-03T04:05:06Z",
    "2019-02-03T04:05:06+0100",
    "2019-02-03T04:05:06",
    "2019-02-03 04:05:06",
    "2019-02-03",
    "Sun, 03 Feb 2019 04:05:06 +0000",
    "Sun, 03 Feb 2019 04:05:06 GMT",
    "1549166706",
    "",
    "null",
    "0000-00-00 00:00:00",
];

/// The same number written as a fraction, where a float holds it.
fn whole(number: &Number) -> Option<Json> {
    let whole = number.as_i64().filter(|whole| (-EXACT..=EXACT).contains(whole))?;
    #[allow(clippy::cast_precision_loss, reason = "it is one that a float holds")]
    Some(json!(whole as f64))
}

/// Values that the type cannot understand; none where it takes anything.
pub(crate) fn nonsense(ty: &Type) -> Vec<Json> {
    let parts = [json!([1, 2]), json!([{ "a": 1 }, "b"]), json!({ "a": 1 })];
    let others: Vec<Json> = match ty {
        Type::Boolean => vec![json!("maybe"), json!(2), json!(0.5)],
        Type::Integer => {
            vec![json!("no number"), json!(1.5), json!(u64::MAX), json!(1e300), json!("1.5")]
        }
        Type::Decimal | Type::DecimalText | Type::Float => vec![json!("no number"), json!("1,5")],
        Type::Text | Type::Binary => Vec::new(),
        Type::DateTime | Type::DateTimeRfc2822 | Type::Date | Type::Time => {
            vec![json!("no date"), json!("2019-13-45"), json!(true)]
        }
        Type::Json | Type::List(_) | Type::Map(_) | Type::Defined(_) => return Vec::new(),
    };
    parts.into_iter().chain(others).collect()
}
