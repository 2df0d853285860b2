//! Lists the companies of a store with B2B Edition, and the orders of one of its shoppers:
//! `cargo run --example b2b_companies_and_orders --features b2b-management,b2b-storefront -- CUSTOMER`

use bigcommerce::Client;
use bigcommerce::b2b::management::authentication::GetB2bStorefrontToken;
use bigcommerce::b2b::management::companies::GetAllCompanies;
use bigcommerce::b2b::storefront::orders::GetAllOrders;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let store = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN

    let mut companies = GetAllCompanies::new().limit(250).items(&store);
    while let Some(company) = companies.try_next().await? {
        println!("{:?} {:?}", company.company_name, company.company_email);
    }

    // The customer's id, as the store knows it. Keep the shopper's client as long as the session: its token lasts for a day.
    let customer = std::env::args().nth(1).ok_or("name the id of a customer")?.parse()?;
    let login = GetB2bStorefrontToken::new(customer).send(&store).await?;
    let token = login.token.into_iter().flatten().next().ok_or("no token came")?;
    let shopper = store.with_b2b_storefront_token(token)?;

    let mut orders = GetAllOrders::new().limit(50).items(&shopper);
    while let Some(order) = orders.try_next().await? {
        println!("{:?} {:?}", order.order_id, order.order_status);
    }
    Ok(())
}
