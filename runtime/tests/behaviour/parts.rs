//! Path, query, headers and bodies as they stand in the request.

use bigcommerce_runtime::BuildError;
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{Body, Part};
use serde_json::json;
use std::fmt::Display;

#[derive(Clone, Debug)]
struct Get {
    parts: Parts,
}
operation!(Get() -> Data<Json> { id: "get", family: V3, method: GET, path: "/a/{one}/b/{two}" });

#[derive(Clone, Debug)]
struct Upload {
    parts: Parts,
    form: Form,
}
operation!(Upload(multipart form) -> Empty { id: "upload", family: V3, method: POST, path: "/files" });

#[derive(Clone, Debug)]
struct Urlencoded {
    parts: Parts,
    form: Form,
}
operation!(Urlencoded(form form) -> Empty { id: "form", family: V2, method: POST, path: "/form" });

#[derive(Clone, Debug)]
struct Save {
    parts: Parts,
    body: Option<Map<String, i64>>,
}
operation!(Save(json body) -> Empty { id: "save", family: V3, method: PUT, path: "/save" });

#[derive(Clone, Debug)]
struct Write {
    parts: Parts,
    body: String,
}
operation!(Write(text body) -> Text { id: "write", family: V3, method: PUT, path: "/w", accept: "text/csv" });

fn path(one: impl Display) -> Result<String, BuildError> {
    Get { parts: Parts::new([&one, &2]) }.request().map(|request| request.path)
}

fn query(fill: impl FnOnce(&mut Parts)) -> String {
    let mut parts = Parts::new([&1, &2]);
    fill(&mut parts);
    Get { parts }.request().unwrap().query
}

#[test]
fn path_arguments_stand_in_their_places() {
    assert_eq!(path(1).unwrap(), "/a/1/b/2");
}

#[test]
fn a_path_argument_is_one_segment_whatever_it_has() {
    assert_eq!(path("x/../y?z#%2e").unwrap(), "/a/x%2F..%2Fy%3Fz%23%252e/b/2");
}

#[test]
fn a_path_argument_may_be_unicode() {
    assert_eq!(path("ü").unwrap(), "/a/%C3%BC/b/2");
}

#[test]
fn a_path_argument_that_names_another_resource_is_refused() {
    assert!(
        ["", ".", ".."]
            .iter()
            .all(|one| matches!(path(one), Err(BuildError::PathArgument { name: "one", .. })))
    );
}

#[test]
fn a_missing_path_argument_is_refused() {
    assert!(matches!(
        Get { parts: Parts::new([&1]) }.request(),
        Err(BuildError::PathArgument { name: "two", .. })
    ));
}

#[test]
fn the_operator_of_a_filter_stays_readable() {
    assert_eq!(query(|parts| parts.query("price:min", Decimal::new(1050, 2))), "price:min=10.50");
}

#[test]
fn the_separator_of_a_list_is_a_comma_and_one_inside_an_item_is_encoded() {
    assert_eq!(query(|parts| parts.list("id:in", ["a,b", "c"])), "id:in=a%2Cb,c");
}

#[test]
fn a_list_without_items_is_refused_until_it_is_set_again() {
    let filtered = |lists: &[&[i64]]| {
        let mut parts = Parts::new([&1, &2]);
        lists.iter().for_each(|list| parts.list("id:in", list.iter().copied()));
        Get { parts }.request().map(|request| request.query)
    };
    let refused = filtered(&[&[]]).unwrap_err();
    assert!(matches!(&refused, BuildError::EmptyList { name } if name == "id:in"), "{refused}");
    assert_eq!(filtered(&[&[], &[7]]).unwrap(), "id:in=7");
}

#[test]
fn a_repeated_parameter_has_one_pair_per_value() {
    assert_eq!(query(|parts| parts.repeat("id[]", [1_i64, 2])), "id%5B%5D=1&id%5B%5D=2");
}

#[test]
fn a_parameter_set_again_keeps_its_place() {
    let pairs = query(|parts| {
        parts.query("a", 1_i64);
        parts.query("b", 2_i64);
        parts.query("a", 3_i64);
    });
    assert_eq!(pairs, "a=3&b=2");
}

#[test]
fn an_unset_parameter_is_gone() {
    let pairs = query(|parts| {
        parts.repeat("a", [1_i64, 2]);
        parts.unset("a");
    });
    assert_eq!(pairs, "");
}

#[test]
fn text_is_percent_encoded() {
    assert_eq!(
        query(|parts| parts.query("name:like", "%a b&c=d+ü%")),
        "name:like=%25a%20b%26c%3Dd%2B%C3%BC%25"
    );
}

#[test]
fn a_date_is_rfc_3339_unless_it_is_wrapped() {
    let date: DateTime = "2024-05-01T10:20:30+00:00".parse().unwrap();
    let pairs = query(|parts| {
        parts.query("a", date);
        parts.query("b", Rfc2822(date));
    });
    assert_eq!(pairs, "a=2024-05-01T10:20:30Z&b=Wed%2C%2001%20May%202024%2010:20:30%20%2B0000");
}

#[test]
fn an_object_is_sent_as_json() {
    assert_eq!(query(|parts| parts.json("f", &json!({"a": 1}))), "f=%7B%22a%22:1%7D");
}

#[test]
fn a_header_set_again_replaces_the_first_whatever_its_case() {
    let mut parts = Parts::new([&1, &2]);
    parts.header("X-Id", "1".to_owned());
    parts.header("x-id", "2".to_owned());
    let request = Get { parts }.request().unwrap();
    assert_eq!(request.headers.get_all("x-id").iter().collect::<Vec<_>>(), ["2"]);
}

#[test]
fn a_header_with_a_line_break_is_refused() {
    let mut parts = Parts::new([&1, &2]);
    parts.header("X-Id", "1\r\nX-Auth-Token: 2".to_owned());
    assert!(matches!(Get { parts }.request(), Err(BuildError::Header { .. })));
}

#[test]
fn a_json_body_is_the_value() {
    let request =
        Save { parts: Parts::default(), body: Some(Map::from_iter([("a".to_owned(), 1)])) }
            .request()
            .unwrap();
    assert!(matches!(request.body, Body::Bytes { content_type, bytes }
        if content_type == "application/json" && bytes == r#"{"a":1}"#));
}

#[test]
fn a_json_body_that_is_null_is_no_body() {
    assert_eq!(Save { parts: Parts::default(), body: None }.request().unwrap().body, Body::Empty);
}

#[test]
fn a_text_body_and_the_accepted_type_are_in_the_request() {
    let request = Write { parts: Parts::default(), body: "x".to_owned() }.request().unwrap();
    assert!(
        request.headers["accept"] == "text/csv"
            && matches!(request.body, Body::Bytes { content_type, .. } if content_type.starts_with("text/plain"))
    );
}

#[test]
fn a_form_is_urlencoded() {
    let mut form = Form::new();
    form.text("a b", "c&d");
    form.text("e", 1_i64);
    let request = Urlencoded { parts: Parts::default(), form }.request().unwrap();
    assert!(matches!(request.body, Body::Bytes { bytes, .. } if bytes == "a%20b=c%26d&e=1"));
}

#[test]
fn a_file_in_an_urlencoded_form_is_refused() {
    let mut form = Form::new();
    form.file("image", File::new("a.png", "x"));
    assert!(matches!(
        Urlencoded { parts: Parts::default(), form }.request(),
        Err(BuildError::FileInForm { .. })
    ));
}

#[test]
fn a_multipart_form_keeps_its_parts_in_order() {
    let mut form = Form::new();
    form.text("name", "old");
    form.file("image", File::new("a.PNG", "x"));
    form.text("name", "new");
    let request = Upload { parts: Parts::default(), form }.request().unwrap();
    let Body::Multipart(parts) = request.body else { panic!("no multipart body") };
    assert!(matches!(parts.as_slice(), [Part::Text { value, .. }, Part::File { file, .. }]
        if value == "new" && file.content_type == "image/png"));
}

#[test]
fn a_file_of_an_unknown_kind_is_bytes() {
    assert_eq!(File::new("a.no-kind", "x").content_type, "application/octet-stream");
}

#[test]
fn a_file_that_does_not_exist_is_an_error() {
    assert!(File::read("/no/such/file").is_err());
}
