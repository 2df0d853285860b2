//! Indexes: what they may say, and what is said of those that cannot be read.

use bigcommerce_replay::index::parse;
use bigcommerce_replay::sample::{Kind, Status};

const HEADER: &str = "file\tmethod\tpath\tstatus\tkind\torigin\n";

fn faults(rows: &str) -> Vec<String> {
    let text = format!("{HEADER}{rows}");
    parse("index.tsv", text.as_bytes(), |_| Ok(Vec::new())).unwrap_err().0
}

#[test]
fn a_row_is_a_payload_with_the_bytes_of_its_file() {
    let text = format!("{HEADER}a.json\tGET\t/v3/carts/{{id}}\tany\tresponse\trecorded\n");
    let samples = parse("index.tsv", text.as_bytes(), |file| Ok(file.as_bytes().to_vec())).unwrap();
    assert_eq!(samples.len(), 1);
    assert_eq!((samples[0].method.as_str(), samples[0].status), ("GET", Status::Any));
    assert_eq!(
        (samples[0].kind, samples[0].body.as_slice()),
        (Kind::Response, b"a.json".as_slice())
    );
}

#[test]
fn columns_are_found_by_their_names() {
    let text = "kind\tstatus\tpath\tmethod\tfile\nresponse\t2xx\t/v2/orders\tPOST\ta.json\n";
    let samples = parse("index.tsv", text.as_bytes(), |_| Ok(Vec::new())).unwrap();
    assert_eq!((samples[0].kind, samples[0].status), (Kind::Response, Status::Success));
}

#[test]
fn the_row_of_a_webhook_needs_neither_method_nor_path_and_a_request_no_status() {
    let rows =
        "a.json\t\tstore/order/created\t\twebhook\t\nb.json\tPOST\t/v2/orders\t\trequest\t\n";
    let text = format!("{HEADER}{rows}");
    let samples = parse("index.tsv", text.as_bytes(), |_| Ok(Vec::new())).unwrap();
    assert_eq!(samples.len(), 2);
    assert!(samples.iter().all(|sample| sample.status == Status::Any));
}

#[test]
fn a_missing_column_is_named() {
    let error = parse("index.tsv", b"file\tmethod\tpath\tkind\n", |_| Ok(Vec::new())).unwrap_err();
    assert!(error.to_string().contains("index.tsv:1: no column `status`"), "{error}");
}

#[test]
fn every_row_that_cannot_be_read_is_told_with_its_line() {
    let faults = faults(
        "a\tGETS\t/x\t200\tresponse\t\na\tGET\tx\t200\tresponse\t\na\tGET\t/x\tgood\tresponse\t\na\tGET\t/x\t200\tanswer\t\na\tGET\t/x\n",
    );
    let expected = [
        "index.tsv:2: `GETS` is no method",
        "index.tsv:3: `x` is no path",
        "index.tsv:4: `good` is no status",
        "index.tsv:5: `answer` is no kind",
        "index.tsv:6: columns with tabs between them: 3; expected 5 at least",
    ];
    assert_eq!(faults.len(), expected.len());
    for (fault, expected) in faults.iter().zip(expected) {
        assert!(fault.starts_with(expected), "{fault}");
    }
}

#[test]
fn an_index_without_rows_is_an_error() {
    assert_eq!(faults(""), ["index.tsv: no rows below the header; each is a payload"]);
}

#[test]
fn a_file_that_is_not_there_is_told_with_its_line() {
    let text = format!("{HEADER}a.json\tGET\t/x\t200\tresponse\t\n");
    let error =
        parse("index.tsv", text.as_bytes(), |_| Err("no such file".to_owned())).unwrap_err();
    assert_eq!(error.to_string(), "index.tsv:2: no such file");
}
