//! Nothing that a server sends makes decoding panic: what it gives back, or its error, is another matter.

use bigcommerce::StatusCode;
use bigcommerce::registry::{self, OperationEntry};
use proptest::prelude::*;

use crate::arbitrary::Documents;
use crate::hostile::{answers, damaged, deep};
use crate::leaf::json_value;
use crate::model::MODEL;
use crate::runner::{for_every_type, report, run};

/// Bodies that an operation sees.
const CASES: u32 = 16;

#[test]
fn no_body_makes_a_type_panic() {
    let mut documents = Documents::default();
    for_every_type(
        |subject| {
            let stated = documents.of(subject.definition).prop_map(|node| node.json());
            damaged(prop_oneof![2 => stated, 1 => json_value()])
        },
        |subject, body| {
            let read = subject.entry.reencode(&body.0);
            let same = subject.entry.same(&body.0, &body.0);
            prop_assert_eq!(read.is_ok(), same.is_ok());
            Ok(())
        },
    );
}

#[test]
fn no_body_makes_an_operation_panic() {
    let mut documents = Documents::default();
    let mut broken = Vec::new();
    for (module, operation) in registry::ALL.operations() {
        let own = MODEL.subjects_of(module.path);
        let own: Vec<_> = own.into_iter().map(|definition| documents.of(definition)).collect();
        let result = run(CASES, &damaged(answers(own)), |body| {
            read_all(operation, &body.0);
            Ok(())
        });
        broken.extend(
            result.err().map(|what| format!("{}::{}: {what}", module.path, operation.name)),
        );
    }
    report(&broken);
}

#[test]
fn no_depth_makes_a_type_or_an_operation_panic() {
    let plain = deep(None);
    let mut in_itself = 0;
    for subject in MODEL.subjects() {
        let bodies = deep(Some(subject.definition));
        in_itself += usize::from(bodies.len() > plain.len());
        for body in bodies {
            let _ = subject.entry.reencode(&body);
        }
    }
    assert!(in_itself > 0, "no type contains itself");
    for (_, operation) in registry::ALL.operations() {
        plain.iter().for_each(|body| read_all(operation, body));
    }
}

/// Reads a body as every success, failure and request that the operation knows.
fn read_all(operation: &OperationEntry, body: &[u8]) {
    for &status in operation.statuses.iter().chain(&[200, 204, 207]) {
        let _ = operation.reencode(StatusCode::from_u16(status).unwrap(), body);
    }
    for error in operation.errors {
        let status = StatusCode::from_u16(error.status.unwrap_or(500)).unwrap();
        let _ = error.reencode(status, body);
    }
    if let Some(entry) = &operation.body {
        let _ = entry.reencode(body);
    }
}
