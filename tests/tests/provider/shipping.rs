//! The shipping contract, beside the tax contract in one application.

use std::sync::{Arc, Mutex};

use axum::Router;
use bigcommerce::provider::shipping::*;
use bigcommerce::provider::{Basic, ProviderError, required};
use bigcommerce::{Client, Decimal};
use rust_decimal::dec;

use crate::{USER, serve};

/// One price for each item.
struct FlatRate(Decimal);

impl ShippingProvider for FlatRate {
    async fn request_shipping_rates(
        &self,
        request: ShippingRatesRequest,
    ) -> Result<RateResponsePayload, ProviderError> {
        let options = required(request.body.base_options, "base_options")?;
        let destination = required(options.destination, "destination")?;
        if destination.country_iso2.as_deref() == Some("XX") {
            return Err(ProviderError::failure(format!(
                "no rates; asked db://{USER}:hunter2@rates"
            )));
        }
        let items = options.items.iter().flatten().filter_map(|item| item.quantity).sum::<i64>();
        let cost = MoneyValue::new("USD", self.0 * Decimal::from(items));
        let quote = RateResponsePayloadCarrierQuoteItem::new("flat", "Flat rate", cost);
        let quotes = [RateResponsePayloadCarrierQuote::new([quote])];
        Ok(RateResponsePayload::new(required(options.store_id, "store_id")?, [], quotes))
    }

    async fn validate_connection_options(
        &self,
        request: ValidateConnectionOptionsRequest,
    ) -> Result<CheckConnectionOptionsPayload, ProviderError> {
        let options = required(request.body.connection_options, "connection_options")?;
        let valid = options.get("token").is_some_and(|token| token == "right");
        Ok(CheckConnectionOptionsPayload::new().valid(valid))
    }
}

fn rates(country: &str) -> RequestShippingRates {
    let destination = BaseOptionsDestination::new().zip("78757").country_iso2(country);
    let items = [2, 3].map(|quantity| BaseOptionsItem::new().quantity(quantity));
    let options = BaseOptions::new().destination(destination).items(items).store_id("1001");
    RequestShippingRates::new().base_options(options)
}

fn client(base: String) -> Client {
    Client::builder("abc").provider_url(base).build().unwrap()
}

#[tokio::test]
async fn rates_are_quoted_and_options_checked_without_a_login() {
    let address = serve(service(FlatRate(dec!(1.50))).router()).await;
    let client = client(format!("http://{address}"));
    let answer = rates("US").send(&client).await.unwrap();
    assert_eq!((answer.quote_id.as_str(), answer.messages.len()), ("1001", 0));
    assert_eq!(answer.carrier_quotes[0].quotes[0].cost.amount, dec!(7.50));
    let options = [("token".to_owned(), "wrong".into())].into_iter().collect();
    let checked = ValidateConnectionOptions::new().connection_options(options).send(&client).await;
    assert_eq!(checked.unwrap().valid, Some(false));
}

#[tokio::test]
async fn an_app_that_wants_a_login_gets_one() {
    let router = service(FlatRate(dec!(1))).authenticate(Basic::new(USER, "word")).router();
    let address = serve(router).await;
    let refused = rates("US").send(&client(format!("http://{address}"))).await.unwrap_err();
    assert_eq!(refused.status().unwrap(), 401);
    assert!(rates("US").send(&crate::bigcommerce(address, "word")).await.is_ok());
}

#[tokio::test]
async fn contracts_stand_below_paths_of_the_app_and_side_by_side() {
    use bigcommerce::provider::tax;
    let tax = tax::service(crate::FlatTax { rate: dec!(0.1) }, Basic::new(USER, "word"));
    let shipping = service(FlatRate(dec!(1))).at::<RequestShippingRates>("/quotes");
    let router = Router::new().merge(tax.router()).nest("/carriers/flat", shipping.router());
    let address = serve(router).await;
    let voided =
        tax::VoidTaxQuote::new("q", "abc").send(&crate::bigcommerce(address, "word")).await;
    assert!(voided.is_ok());
    let base = client(format!("http://{address}/carriers/flat"));
    assert!(
        ValidateConnectionOptions::new()
            .send(&base)
            .await
            .is_err_and(|error| { error.status().is_some_and(|status| status == 400) })
    );
    assert_eq!(rates("US").send(&base).await.unwrap_err().status().unwrap(), 404);
}

#[tokio::test]
async fn a_failure_shows_nothing_of_its_reason_but_to_the_app() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&heard);
    let service = service(FlatRate(dec!(1))).on_refusal(move |refused| {
        seen.lock().unwrap().push(refused.refusal.to_string());
    });
    let address = serve(service.router()).await;
    let client = client(format!("http://{address}"));
    let error = rates("XX").send(&client).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 500);
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    assert!(heard.lock().unwrap().concat().contains("hunter2"));
}
