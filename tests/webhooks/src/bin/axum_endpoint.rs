//! Receives webhooks with axum: `BIGCOMMERCE_CLIENT_SECRET=… cargo run -p bigcommerce-webhooks --bin axum_endpoint`

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use bigcommerce::webhook::Verifier;
use bigcommerce_webhooks::{Inbox, Receipt, work};

#[derive(Clone)]
struct App {
    verifier: Verifier,
    inbox: Inbox,
}

async fn receive(State(app): State<App>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match app.verifier.verify(&headers, &body) {
        Ok(webhook) => match app.inbox.take(&webhook) {
            Receipt::Taken => StatusCode::NO_CONTENT,
            Receipt::Full => StatusCode::SERVICE_UNAVAILABLE,
        },
        Err(error) => {
            eprintln!("{error}");
            StatusCode::UNAUTHORIZED
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new(std::env::var("BIGCOMMERCE_CLIENT_SECRET")?);
    let (inbox, events) = Inbox::new(1000);
    tokio::spawn(work(events));
    let router =
        Router::new().route("/webhooks", post(receive)).with_state(App { verifier, inbox });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
    axum::serve(listener, router).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::time::SystemTime;

    use bigcommerce::webhook::sign;
    use bigcommerce_webhooks::told;

    use super::*;

    const BODY: &[u8] = br#"{"scope": "store/order/created", "hash": "5e1f", "data": {"id": 250}}"#;

    async fn answer(inbox: &Inbox, body: &'static [u8]) -> StatusCode {
        let app = App { verifier: Verifier::new("secret"), inbox: inbox.clone() };
        let headers = sign("secret", "msg_1", SystemTime::now(), BODY).unwrap();
        receive(State(app), headers, Bytes::from_static(body)).await
    }

    #[tokio::test]
    async fn an_event_is_taken_once() {
        let (inbox, mut events) = Inbox::new(1);
        assert_eq!(answer(&inbox, BODY).await, StatusCode::NO_CONTENT);
        assert_eq!(answer(&inbox, BODY).await, StatusCode::NO_CONTENT);
        assert_eq!(told(&events.try_recv().unwrap()), "order Some(250) came in");
        assert!(events.try_recv().is_err());
    }

    #[tokio::test]
    async fn what_is_not_signed_is_refused() {
        let (inbox, mut events) = Inbox::new(1);
        assert_eq!(answer(&inbox, b"{}").await, StatusCode::UNAUTHORIZED);
        assert!(events.try_recv().is_err());
    }
}
