//! The published samples of webhooks, each through its own event and back.

use std::fs;
use std::path::Path;

use bigcommerce::webhook::Scope;
use bigcommerce_codegen::load::parse_yaml;
use bigcommerce_replay::replay::{Replayed, Verdict, replay};
use bigcommerce_replay::sample::{Kind, Sample, Status};
use serde_json::Value as Json;

use crate::shared::shared;

/// What upstream has instead of a sample.
const EMPTY: [&str; 2] = ["store_app_uninstalled.json", "store_metafield_created.json"];

fn replayed(name: &str, body: Vec<u8>) -> Replayed {
    replay(&Sample {
        source: name.to_owned(),
        method: String::new(),
        path: String::new(),
        status: Status::Any,
        kind: Kind::Webhook,
        body,
    })
}

/// The scope of the event that a sample is of: the one that the schema of its name states.
fn own_scope(callbacks: &Path, name: &str) -> String {
    let file = callbacks.join(name.replace(".json", ".yml"));
    let text = fs::read_to_string(&file).unwrap();
    let schema = parse_yaml(&file.display().to_string().into(), &text).unwrap();
    schema["properties"].as_object().unwrap().keys().next().unwrap().clone()
}

#[test]
fn every_sample_comes_back_as_its_own_event() {
    let Some(shared) = shared() else { return };
    let callbacks = shared.join("upstream/2026-04-01/docs/webhooks/callbacks");
    let mut empty = Vec::new();
    let mut misnamed = Vec::new();
    let mut faults = Vec::new();
    let mut whole = 0;
    let mut files: Vec<_> =
        fs::read_dir(callbacks.join("data")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        let body = fs::read(&file).unwrap();
        let Ok(mut sample) = serde_json::from_slice::<Json>(&body) else {
            assert!(body.trim_ascii().is_empty(), "{name} is no JSON");
            empty.push(name);
            continue;
        };
        let own = own_scope(&callbacks, &name);
        if sample["scope"] != own {
            misnamed.push(name.clone());
        }
        let stated = replayed(&name, body);
        sample["scope"] = own.clone().into();
        let owned = replayed(&name, sample.to_string().into_bytes());
        if owned.decoded_as != format!("{:?}", Scope::from(own)) {
            faults.push(format!("{name}: read as {}", owned.decoded_as));
        }
        for row in [stated, owned] {
            if row.verdict != Verdict::Ok || !row.undocumented.is_empty() {
                faults.push(format!("{name}: {:?}, {:?}", row.verdict, row.undocumented));
            }
        }
        whole += 1;
    }
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(empty, EMPTY);
    assert_eq!(whole, 42);
    // These state the scope of another event; that of an address's update is none at all, and keeps its data.
    assert_eq!(
        misnamed,
        [
            "store_cart_lineItem_deleted.json",
            "store_cart_lineItem_updated.json",
            "store_customer_address_updated.json",
            "store_customer_deleted.json",
            "store_customer_updated.json",
            "store_subscriber_deleted.json",
            "store_subscriber_updated.json",
        ]
    );
}
