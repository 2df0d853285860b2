//! B2B Edition: lists by offset, refusals of both halves, and shoppers that sign in.

use bigcommerce::b2b::invoice_management::invoices::{
    CreateInvoice, GetInvoices, InvoiceInputOpenBalance,
};
use bigcommerce::b2b::management::authentication::GetB2bStorefrontToken;
use bigcommerce::b2b::management::companies::{CreateCompany, GetAllCompanies, GetCompanyDetails};
use bigcommerce::b2b::storefront::authentication::GetStorefrontAuthtokenWithinStencil;
use bigcommerce::b2b::storefront::orders::GetAllOrders;
use bigcommerce::{BuildError, Client, Decimal, Error};
use bigcommerce_tests::{Quota, Server};

use crate::shop::{SHOP, client, ms, quick};

fn company(name: &str) -> CreateCompany {
    CreateCompany::new(name, "a@b.example", "1", "US", "Ada", "Lovelace", "ada@b.example")
}

fn invoice(number: &str) -> CreateInvoice {
    let balance = || InvoiceInputOpenBalance::new("USD", Decimal::from(10));
    CreateInvoice::new(number, balance(), balance(), "7")
}

/// The token that a shopper gets from the store.
async fn token(store: &Client, customer: i64) -> String {
    let given = GetB2bStorefrontToken::new(customer).send(store).await.unwrap();
    given.token.and_then(|tokens| tokens.into_iter().next()).unwrap()
}

#[tokio::test]
async fn companies_are_walked_to_the_last() {
    let server = Server::builder().companies(37).start().unwrap();
    let store = client(&server);
    let companies = GetAllCompanies::new().limit(10).items(&store).try_collect().await.unwrap();
    let names = companies.iter().map(|company| company.company_name.clone().unwrap());
    assert!(names.eq((1..=37).map(|id| format!("Company {id}"))));
    assert_eq!(server.counts().requests, 4);
}

#[tokio::test]
async fn invoices_are_walked_to_the_last() {
    let server = Server::builder().orders(25).start().unwrap();
    let store = client(&server);
    let invoices = GetInvoices::new().limit(10).items(&store).try_collect().await.unwrap();
    let ids: Vec<_> = invoices.iter().filter_map(|invoice| invoice.id).collect();
    assert_eq!(ids, (1..=25).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_company_is_created_with_the_headers_of_the_store() {
    let server = Server::builder().record().start().unwrap();
    let created = company("Acme").send(&client(&server)).await.unwrap();
    assert!(created.company_id.is_some());
    assert_eq!(server.created()["Acme"], 1);
    let request = server.requests().remove(0);
    assert_eq!(
        (&request.headers["x-auth-token"], &request.headers["x-store-hash"]),
        (&"token".parse().unwrap(), &SHOP.parse().unwrap())
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_field_is_told() {
    let server = Server::builder().start().unwrap();
    let store = client(&server);
    server.route("/api/v3/io/companies", |_| {
        let body = r#"{"code":422,"data":{"errMsg":{"companyEmail":["is taken"]}},"meta":{"message":"Parameter Error"}}"#;
        bigcommerce_tests::Reply::json(422, body)
    });
    let error = company("Acme").send(&store).await.unwrap_err();
    assert_eq!(error.field_errors()["companyEmail"], "is taken");
    assert!(error.to_string().contains("Parameter Error"), "{error}");
}

#[tokio::test]
async fn a_company_that_is_not_there_is_not_found() {
    let server = Server::builder().companies(3).start().unwrap();
    let error = GetCompanyDetails::new(9).send(&client(&server)).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}

#[tokio::test]
async fn an_invoice_that_is_refused_with_status_200_is_an_error() {
    let server = Server::builder().start().unwrap();
    let store = client(&server);
    invoice("A1").send(&store).await.unwrap();
    let error = invoice("A1").send(&store).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    assert!(error.to_string().contains("This number is taken"), "{error}");
    assert_eq!(server.counts().requests, 2);
}

#[tokio::test]
async fn a_shopper_with_a_token_sees_the_orders() {
    let server = Server::builder().orders(25).start().unwrap();
    let store = client(&server);
    let shopper = store.with_b2b_storefront_token(token(&store, 7).await).unwrap();
    let orders = GetAllOrders::new().limit(10).items(&shopper).try_collect().await.unwrap();
    let ids: Vec<_> = orders.iter().filter_map(|order| order.order_id).collect();
    assert_eq!(ids, (1..=25).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_page_of_a_shopper_says_where_it_stands() {
    let server = Server::builder().orders(25).start().unwrap();
    let store = client(&server);
    let shopper = store.with_b2b_storefront_token(token(&store, 7).await).unwrap();
    let page = GetAllOrders::new().limit(10).offset(20).send(&shopper).await.unwrap();
    let told = page.pagination().unwrap();
    assert_eq!((page.len(), told.total_count, told.offset), (5, Some(25), Some(20)));
}

#[tokio::test]
async fn a_shopper_signs_in_without_any_token() {
    let server = Server::builder().start().unwrap();
    let store = Client::builder(SHOP).api_url(server.url()).retry(quick()).build().unwrap();
    let error = GetAllOrders::new().send(&store).await.unwrap_err();
    assert!(
        matches!(error, Error::Build(BuildError::Setting { setting: "b2b_storefront_token", .. })),
        "{error}"
    );
    let login = GetStorefrontAuthtokenWithinStencil::new("jwt").store_hash(SHOP).customer_id(7);
    let token = login.send(&store).await.unwrap().token.unwrap();
    let shopper = store.with_b2b_storefront_token(token).unwrap();
    GetAllOrders::new().send(&shopper).await.unwrap();
}

#[tokio::test]
async fn a_token_that_is_none_is_denied() {
    let server = Server::builder().start().unwrap();
    let shopper = client(&server).with_b2b_storefront_token("made up").unwrap();
    let error = GetAllOrders::new().send(&shopper).await.unwrap_err();
    assert!(error.is_denied(), "{error}");
}

#[tokio::test]
async fn shoppers_and_the_store_spend_one_quota() {
    let server = Server::builder().b2b_quota(Quota::new(4, ms(300))).start().unwrap();
    let store = client(&server);
    let begun = std::time::Instant::now();
    let shoppers = [token(&store, 7).await, token(&store, 8).await]
        .map(|token| store.with_b2b_storefront_token(token).unwrap());
    for _ in 0..2 {
        for shopper in &shoppers {
            GetAllOrders::new().send(shopper).await.unwrap();
        }
        let company = GetCompanyDetails::new(1).send(&store).await.unwrap();
        assert_eq!(company.created_at, Some(1_709_500_001));
    }
    assert_eq!((server.counts().requests, server.counts().refused), (8, 0));
    assert!(begun.elapsed() >= ms(300), "{:?}", begun.elapsed());
}
