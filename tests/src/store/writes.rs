//! Creating, updating and deleting: checked, counted, and answered as if it had been kept.

use std::sync::atomic::Ordering;

use serde_json::{Map, Value as Json, json};

use super::{Store, missing, segment};
use crate::asked::Asked;
use crate::reply::Reply;

impl Store {
    pub(crate) fn create_product(&self, asked: &Asked) -> Reply {
        let mut product = asked.json();
        let Some(name) = product["name"].as_str() else {
            return invalid(asked, "name is required");
        };
        self.tallying().create(name);
        product["id"] = self.next_id().into();
        enveloped(product)
    }

    pub(crate) fn update_product(&self, asked: &Asked) -> Reply {
        let changes = asked.json();
        let Some(id) = segment(asked, 4).filter(|id| self.products.item(*id).is_some()) else {
            return missing(asked);
        };
        let Json::Object(changes) = changes else {
            return invalid(asked, "the body is an object");
        };
        self.tallying().update(format!("products/{id}"));
        enveloped(self.changed(id, &changes))
    }

    pub(crate) fn update_products(&self, asked: &Asked) -> Reply {
        let changes = match batch(asked) {
            Ok(changes) => changes,
            Err(why) => return invalid(asked, &why),
        };
        let known = |id: &u64| self.products.item(*id).is_some();
        let ids: Vec<Option<u64>> =
            changes.iter().map(|item| item["id"].as_u64().filter(known)).collect();
        if ids.iter().flatten().any(|id| self.contents.refusing.contains(id)) {
            return invalid(asked, "an item of the batch is not valid");
        }
        let (mut data, mut errors) = (Vec::new(), Vec::new());
        for (id, item) in ids.iter().zip(&changes) {
            match (id.filter(|id| !self.contents.failing.contains(id)), item) {
                (Some(id), Json::Object(item)) => {
                    self.tallying().update(format!("products/{id}"));
                    data.push(self.changed(id, item));
                }
                _ => errors.push(json!({
                    "status": 422, "title": "The product was not updated",
                    "type": "https://errors.example/422", "errors": {"id": item["id"].to_string()},
                })),
            }
        }
        if errors.is_empty() {
            return enveloped(Json::Array(data));
        }
        let meta = json!({"total": changes.len(), "success": data.len(), "failed": errors.len()});
        Reply::value(207, &json!({"data": data, "errors": errors, "meta": meta}))
    }

    pub(crate) fn delete_products(&self, asked: &Asked) -> Reply {
        let ids = asked.value("id:in").unwrap_or_default();
        let ids: Option<Vec<u64>> = ids.split(',').map(|id| id.parse().ok()).collect();
        let Some(ids) = ids.filter(|ids| Some(ids.len()) <= asked.route.batch()) else {
            return invalid(asked, "id:in is a list of at most 250 ids");
        };
        let mut tally = self.tallying();
        ids.iter().for_each(|id| tally.delete(format!("products/{id}")));
        Reply::empty(204)
    }

    pub(crate) fn create_customers(&self, asked: &Asked) -> Reply {
        let mut customers = match batch(asked) {
            Ok(customers) => customers,
            Err(why) => return invalid(asked, &why),
        };
        if customers.iter().any(|customer| !customer["email"].is_string()) {
            return invalid(asked, "email is required");
        }
        for customer in &mut customers {
            self.tallying().create(customer["email"].as_str().unwrap_or_default());
            customer["id"] = self.next_id().into();
        }
        enveloped(Json::Array(customers))
    }

    pub(crate) fn update_customers(&self, asked: &Asked) -> Reply {
        let customers = match batch(asked) {
            Ok(customers) => customers,
            Err(why) => return invalid(asked, &why),
        };
        let ids: Option<Vec<u64>> =
            customers.iter().map(|customer| customer["id"].as_u64()).collect();
        let Some(ids) = ids else {
            return invalid(asked, "id is required");
        };
        let mut tally = self.tallying();
        ids.iter().for_each(|id| tally.update(format!("customers/{id}")));
        enveloped(Json::Array(customers))
    }

    pub(crate) fn upsert_price_records(&self, asked: &Asked) -> Reply {
        let Some(list) = segment(asked, 3) else {
            return missing(asked);
        };
        let records = match batch(asked) {
            Ok(records) => records,
            Err(why) => return invalid(asked, &why),
        };
        let mut tally = self.tallying();
        for record in &records {
            let variant = match (&record["variant_id"], &record["sku"]) {
                (Json::Null, sku) => sku.as_str().unwrap_or_default().to_owned(),
                (id, _) => id.to_string(),
            };
            let currency = record["currency"].as_str().unwrap_or_default();
            tally.update(format!("pricelists/{list}/{variant}/{currency}"));
        }
        enveloped(json!({}))
    }

    pub(crate) fn pay(&self, asked: &Asked) -> Reply {
        let body = asked.json();
        let Some(method) = body["payment"]["payment_method_id"].as_str() else {
            return invalid(asked, "payment_method_id is required");
        };
        self.tallying().create(method);
        let id = format!("00000000-0000-4000-8000-{:012x}", self.next_id());
        let data = json!({"id": id, "transaction_type": "purchase", "status": "success"});
        Reply::value(201, &json!({"data": data}))
    }

    pub(super) fn next_id(&self) -> u64 {
        self.next.fetch_add(1, Ordering::Relaxed)
    }

    /// The product as it would be after these changes.
    fn changed(&self, id: u64, changes: &Map<String, Json>) -> Json {
        let text = self.products.item(id).unwrap_or_default();
        let mut product: Map<String, Json> = serde_json::from_slice(&text).unwrap_or_default();
        product.extend(changes.clone());
        product.insert("id".into(), id.into());
        Json::Object(product)
    }
}

/// The items of the body, or why it is refused as a whole.
fn batch(asked: &Asked) -> Result<Vec<Json>, String> {
    let most = asked.route.batch().unwrap_or(usize::MAX);
    match asked.json() {
        Json::Array(items) if !(1..=most).contains(&items.len()) => {
            Err(format!("a batch has 1 to {most} items"))
        }
        Json::Array(items) if items.iter().all(Json::is_object) => Ok(items),
        Json::Array(_) => Err("every item is an object".into()),
        _ => Err("the body is a list".into()),
    }
}

fn enveloped(data: Json) -> Reply {
    Reply::value(200, &json!({"data": data, "meta": {}}))
}

fn invalid(asked: &Asked, title: &str) -> Reply {
    Reply::error(asked.family, asked.resource(), 422, title)
}
