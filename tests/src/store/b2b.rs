//! B2B Edition: companies, invoices, and the tokens of shoppers.

use bytes::Bytes;
use serde_json::{Value as Json, json};

use super::{Store, missing, segment};
use crate::asked::Asked;
use crate::reply::Reply;
use crate::route::shopper_token;

/// What a company must have.
const COMPANY: [&str; 7] = [
    "companyName",
    "companyEmail",
    "companyPhone",
    "country",
    "adminFirstName",
    "adminLastName",
    "adminEmail",
];

impl Store {
    pub(crate) fn get_company(&self, asked: &Asked) -> Reply {
        let Some(company) = segment(asked, 5).and_then(|id| self.companies.item(id)) else {
            return missing(asked);
        };
        let end = Bytes::from_static(br#","meta":{"message":"SUCCESS"}}"#);
        Reply::pieces(200, [Bytes::from_static(br#"{"code":200,"data":"#), company, end])
    }

    pub(crate) fn create_company(&self, asked: &Asked) -> Reply {
        let company = asked.json();
        let lacking = COMPANY.iter().filter(|field| !company[**field].is_string());
        let errors: serde_json::Map<String, Json> =
            lacking.map(|field| ((*field).to_owned(), json!(["This field is required"]))).collect();
        if !errors.is_empty() {
            return refused(422, 422, "Parameter Error", json!(errors));
        }
        self.tallying().create(company["companyName"].as_str().unwrap_or_default());
        let id = self.next_id();
        accepted(json!({"companyId": id, "bcGroupId": id, "bcGroupName": company["companyName"]}))
    }

    /// A number that is taken is refused as invoices are: the status is in the body.
    pub(crate) fn create_invoice(&self, asked: &Asked) -> Reply {
        let invoice = asked.json();
        let Some(number) = invoice["invoiceNumber"].as_str() else {
            let errors = json!({"invoiceNumber": ["This field is required"]});
            return refused(422, 422, "Parameter Error", errors);
        };
        let mut tally = self.tallying();
        if tally.created.contains_key(number) {
            return refused(200, 400, "Bad Requests Error", "This number is taken".into());
        }
        tally.create(number);
        accepted(json!({"id": self.next_id()}))
    }

    pub(crate) fn make_shopper_token(&self, asked: &Asked) -> Reply {
        match asked.json()["customerId"].as_u64() {
            Some(customer) => accepted(json!({"token": [shopper_token(&asked.store, customer)]})),
            None => {
                let errors = json!({"customerId": ["This field is required"]});
                refused(422, 422, "Parameter Error", errors)
            }
        }
    }

    /// Any token of the store is good; the hash of the store stands in the body.
    pub(crate) fn log_in(&self, asked: &Asked) -> Reply {
        let body = asked.json();
        match (body["bcToken"].as_str(), body["storeHash"].as_str()) {
            (Some(_), Some(store)) => {
                let customer = body["customerId"].as_u64().unwrap_or(1);
                accepted(json!({"token": shopper_token(store, customer)}))
            }
            _ => refused(400, 40010, "Bad Request Error", json!({"bcToken": ["is wrong"]})),
        }
    }
}

fn accepted(data: Json) -> Reply {
    Reply::value(200, &json!({"code": 200, "data": data, "meta": {"message": "SUCCESS"}}))
}

fn refused(status: u16, code: u16, title: &str, errors: Json) -> Reply {
    let body = json!({"code": code, "data": {"errMsg": errors}, "meta": {"message": title}});
    Reply::value(status, &body)
}
