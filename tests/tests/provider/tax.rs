//! The tax contract, operation by operation.

use bigcommerce::provider::tax::*;
use bigcommerce::{Decimal, Error};
use rust_decimal::dec;

use crate::{PASSWORD, bigcommerce, serve_tax};

fn price(amount: Decimal) -> RequestDocumentShippingPrice {
    RequestDocumentShippingPrice::new().amount(amount).tax_inclusive(false)
}

fn documents() -> [RequestDocument; 1] {
    let wrapping = RequestDocumentItemWrapping::new().id("w").price(price(dec!(5)));
    let item = RequestDocumentItem::new().id("i").price(price(dec!(19.99))).quantity(1);
    let exempt = RequestDocumentItem::new().id("e").price(price(dec!(7))).tax_exempt(true);
    let included = price(dec!(11)).tax_inclusive(true);
    [RequestDocument::new()
        .id("d")
        .items([item.r#type(ItemType::Item).wrapping(wrapping), exempt.r#type(ItemType::Fee)])
        .shipping(RequestDocumentShipping::new().id("s").price(included))
        .handling(RequestDocumentHandling::new().id("h").price(price(dec!(0))))]
}

#[tokio::test]
async fn an_estimate_comes_back_with_every_price() {
    let client = bigcommerce(serve_tax().await, PASSWORD);
    let quote =
        EstimateTaxes::new("abc").id("q").documents(documents()).send(&client).await.unwrap();
    assert_eq!((quote.id.as_str(), quote.documents.len()), ("q", 1));
    let ResponseDocument { items, shipping, handling, .. } = &quote.documents[0];
    let first = &items[0].price;
    assert_eq!((first.amount_inclusive, first.total_tax), (dec!(21.99), dec!(2.00)));
    assert_eq!(first.sales_tax_summary[0].rate, dec!(0.1));
    assert_eq!(items[0].wrapping.as_ref().value().unwrap().price.total_tax, dec!(0.5));
    assert_eq!((&items[1].r#type, items[1].price.total_tax), (&ItemType::Fee, dec!(0)));
    assert_eq!(shipping.price.amount_exclusive, dec!(10));
    assert_eq!(handling.price.amount_inclusive, dec!(0));
}

#[tokio::test]
async fn a_quote_is_committed_adjusted_and_voided() {
    let client = bigcommerce(serve_tax().await, PASSWORD);
    let commit = CommitTaxQuote::new("abc").id("q").documents(documents());
    assert_eq!(commit.send(&client).await.unwrap().id, "q");
    let adjust = AdjustTaxQuote::new("stored", "abc").adjust_description("refund").body_id("q");
    assert_eq!(adjust.send(&client).await.unwrap().id, "stored");
    VoidTaxQuote::new("stored", "abc").send(&client).await.unwrap();
}

#[tokio::test]
async fn another_password_is_401_for_every_operation() {
    let client = bigcommerce(serve_tax().await, "open barley");
    let failures = [
        EstimateTaxes::new("abc").send(&client).await.map(drop),
        CommitTaxQuote::new("abc").send(&client).await.map(drop),
        AdjustTaxQuote::new("q", "abc").send(&client).await.map(drop),
        VoidTaxQuote::new("q", "abc").send(&client).await,
    ];
    for failure in failures {
        assert_eq!(failure.unwrap_err().status().unwrap(), 401);
    }
}

#[tokio::test]
async fn a_value_that_the_provider_needs_and_does_not_get_is_400() {
    let client = bigcommerce(serve_tax().await, PASSWORD);
    let error = EstimateTaxes::new("abc").documents(documents()).send(&client).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.status, 400);
    assert!(error.to_string().contains("id is missing"), "{error}");
}
