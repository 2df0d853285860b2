//! Dates and times in every form that the APIs have.

use super::{is_refused, value};
use bigcommerce_runtime::codegen::*;

#[derive(Clone, Debug, PartialEq)]
struct Order {
    created: Option<DateTime>,
    modified: Option<DateTime>,
}
record!(Order { created as Rfc2822, modified });

fn instant(json: &str) -> String {
    value::<DateTime>(json).unwrap().to_rfc3339()
}

#[test]
fn rfc_3339_keeps_its_offset() {
    assert_eq!(instant("\"2024-05-01T10:20:30+02:00\""), "2024-05-01T10:20:30+02:00");
}

#[test]
fn rfc_3339_keeps_its_fraction() {
    assert_eq!(instant("\"2024-05-01T10:20:30.125Z\""), "2024-05-01T10:20:30.125+00:00");
}

#[test]
fn a_time_without_offset_is_utc() {
    let forms =
        ["\"2024-05-01T10:20:30\"", "\"2024-05-01 10:20:30\"", "\"2024-05-01T10:20:30.000\""];
    assert!(forms.iter().all(|json| instant(json) == "2024-05-01T10:20:30+00:00"));
}

#[test]
fn an_offset_without_colon_is_understood() {
    assert_eq!(instant("\"2024-05-01T10:20:30+0200\""), "2024-05-01T10:20:30+02:00");
}

#[test]
fn a_date_alone_is_its_midnight() {
    assert_eq!(instant("\"2024-05-01\""), "2024-05-01T00:00:00+00:00");
}

#[test]
fn rfc_2822_is_understood_with_and_without_leading_zero() {
    let forms = [
        "\"Wed, 01 May 2024 10:20:30 +0000\"",
        "\"Wed, 1 May 2024 10:20:30 +0000\"",
        "\"Wed, 01 May 2024 10:20:30 GMT\"",
    ];
    assert!(forms.iter().all(|json| instant(json) == "2024-05-01T10:20:30+00:00"));
}

#[test]
fn unix_seconds_are_understood_as_number_and_as_digits() {
    assert!(
        ["1714558830", "\"1714558830\"", "1714558830.0"]
            .iter()
            .all(|json| instant(json) == "2024-05-01T10:20:30+00:00")
    );
}

#[test]
fn unix_milliseconds_are_understood_as_number_and_as_digits() {
    assert!(
        ["1714558830000", "\"1714558830000\""]
            .iter()
            .all(|json| instant(json) == "2024-05-01T10:20:30+00:00")
    );
}

#[test]
fn eight_digits_are_a_date_and_no_seconds() {
    assert_eq!(instant("\"20240501\""), "2024-05-01T00:00:00+00:00");
    assert_eq!(value::<NaiveDate>("\"20240501\""), NaiveDate::from_ymd_opt(2024, 5, 1));
}

#[test]
fn utc_may_be_named_and_seconds_left_out() {
    let forms = [
        "\"Wed, 01 May 2024 10:20:00 UTC\"",
        "\"2024-05-01 10:20:00 UTC\"",
        "\"2024-05-01T10:20Z\"",
        "\"2024-05-01T10:20+00:00\"",
    ];
    assert!(forms.iter().all(|json| instant(json) == "2024-05-01T10:20:00+00:00"));
}

#[test]
fn a_date_of_zeros_is_no_date_in_any_form() {
    for text in [
        "0000-00-00 00:00:00",
        "-0001-11-30",
        "-0001-11-30 00:00:00",
        "-0001-11-30T00:00:00+00:00",
        "Wed, 30 Nov -0001 00:00:00 +0000",
    ] {
        let json = format!("\"{text}\"");
        assert_eq!((value::<DateTime>(&json), value::<NaiveDate>(&json)), (None, None), "{text}");
    }
}

#[test]
fn other_text_is_no_date() {
    assert!(is_refused::<DateTime>("\"tomorrow\"") && is_refused::<NaiveDate>("\"2024-13-01\""));
}

#[test]
fn seconds_beyond_the_calendar_are_no_date() {
    assert!(is_refused::<DateTime>("9223372036854775807") && is_refused::<DateTime>("1e300"));
}

#[test]
fn a_date_is_read_from_a_date_and_time() {
    assert_eq!(value::<NaiveDate>("\"2024-05-01T10:20:30Z\""), NaiveDate::from_ymd_opt(2024, 5, 1));
}

#[test]
fn a_time_of_day_is_read_with_and_without_seconds() {
    assert_eq!(value::<NaiveTime>("\"09:30\""), value::<NaiveTime>("\"09:30:00\""));
}

#[test]
fn each_field_is_written_in_the_form_of_its_codec() {
    let order: Order = serde_json::from_str(
        r#"{"created": "Wed, 01 May 2024 10:20:30 +0000", "modified": 1714558830}"#,
    )
    .unwrap();
    assert_eq!(
        serde_json::to_string(&order).unwrap(),
        r#"{"created":"Wed, 01 May 2024 10:20:30 +0000","modified":"2024-05-01T10:20:30+00:00"}"#
    );
}

#[test]
fn a_year_of_five_digits_is_written_without_panic() {
    let created = bigcommerce_runtime::chrono::DateTime::from_timestamp(1_714_558_830_000, 0);
    let order = Order { created: created.map(|at| at.fixed_offset()), modified: None };
    assert!(serde_json::to_string(&order).unwrap().contains(" +5630"));
}

#[test]
fn a_date_and_a_time_of_day_are_written_as_they_came() {
    let json = r#"{"date":"2024-05-01","time":"09:30:00"}"#;
    let dates: Dates = serde_json::from_str(json).unwrap();
    assert_eq!(serde_json::to_string(&dates).unwrap(), json);
}

#[derive(Clone, Debug, PartialEq)]
struct Dates {
    date: Option<NaiveDate>,
    time: Option<NaiveTime>,
}
record!(Dates { date, time });
