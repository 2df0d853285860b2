//! Ten numbers and nothing else: what a lenient field costs when it needs no leniency, and when it does.

use bigcommerce::record;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Value as Json, json};

const RECORDS: i64 = 1_000;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Numbers {
    pub(crate) id: Option<i64>,
    quantity: Option<i64>,
    quantity_minimum: Option<i64>,
    quantity_maximum: Option<i64>,
    price: Option<Decimal>,
    sale_price: Option<Decimal>,
    weight: Option<Decimal>,
    depth: Option<Decimal>,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

record!(Numbers {
    id,
    quantity,
    quantity_minimum,
    quantity_maximum,
    price,
    sale_price,
    weight,
    depth,
    latitude,
    longitude,
});

#[derive(Deserialize)]
#[allow(dead_code, reason = "what is decoded is not looked at")]
pub(crate) struct Derived {
    pub(crate) id: Option<i64>,
    quantity: Option<i64>,
    quantity_minimum: Option<i64>,
    quantity_maximum: Option<i64>,
    price: Option<Decimal>,
    sale_price: Option<Decimal>,
    weight: Option<Decimal>,
    depth: Option<Decimal>,
    latitude: Option<f64>,
    longitude: Option<f64>,
}

/// A page of records whose numbers are numbers, in the declared order.
pub(crate) fn numbers() -> Json {
    page(|id| {
        json!({
            "id": id, "quantity": id % 100, "quantity_minimum": 0, "quantity_maximum": 1_000_000,
            "price": (id * 795) as f64 / 100.0, "sale_price": id, "weight": 1.25, "depth": 0,
            "latitude": 48.137_154, "longitude": 11.576_124 + id as f64
        })
    })
}

/// The same numbers as texts.
pub(crate) fn texts() -> Json {
    let mut page = numbers();
    for number in page["data"].as_array_mut().into_iter().flatten().filter_map(Json::as_object_mut)
    {
        number.values_mut().for_each(|value| *value = value.to_string().into());
    }
    page
}

fn page(record: impl Fn(i64) -> Json) -> Json {
    json!({"data": (1..=RECORDS).map(record).collect::<Vec<_>>(), "meta": {}})
}
