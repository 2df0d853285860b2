//! Receives webhooks with actix-web: `BIGCOMMERCE_CLIENT_SECRET=… cargo run -p bigcommerce-webhooks --bin actix_endpoint`

use actix_web::web::{Bytes, Data, ServiceConfig, post};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use bigcommerce::webhook::{Headers, Verifier};
use bigcommerce_webhooks::{Inbox, Receipt, work};

async fn receive(
    verifier: Data<Verifier>,
    inbox: Data<Inbox>,
    request: HttpRequest,
    body: Bytes,
) -> HttpResponse {
    // The headers of actix-web are of a type of its own.
    let headers =
        Headers::from_fn(|name| request.headers().get(name).map(|value| value.as_bytes()));
    match verifier.verify(headers, &body) {
        Ok(webhook) => match inbox.take(&webhook) {
            Receipt::Taken => HttpResponse::NoContent().finish(),
            Receipt::Full => HttpResponse::ServiceUnavailable().finish(),
        },
        Err(error) => {
            eprintln!("{error}");
            HttpResponse::Unauthorized().finish()
        }
    }
}

/// The routes, with what they need.
fn routes(verifier: Verifier, inbox: Inbox) -> impl FnOnce(&mut ServiceConfig) {
    move |config| {
        config
            .app_data(Data::new(verifier))
            .app_data(Data::new(inbox))
            .route("/webhooks", post().to(receive));
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // What `#[actix_web::main]` does, whose feature takes long to compile.
    actix_web::rt::System::new().block_on(serve())
}

async fn serve() -> Result<(), Box<dyn std::error::Error>> {
    let verifier = Verifier::new(std::env::var("BIGCOMMERCE_CLIENT_SECRET")?);
    let (inbox, events) = Inbox::new(1000);
    actix_web::rt::spawn(work(events));
    HttpServer::new(move || App::new().configure(routes(verifier.clone(), inbox.clone())))
        .bind(("127.0.0.1", 8080))?
        .run()
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::time::SystemTime;

    use actix_web::test::{TestRequest, call_service, init_service};
    use bigcommerce::webhook::sign;
    use bigcommerce_webhooks::told;

    use super::*;

    const BODY: &str = r#"{"scope": "store/order/created", "hash": "5e1f", "data": {"id": 250}}"#;

    async fn status(inbox: &Inbox, body: &'static str) -> u16 {
        let app = App::new().configure(routes(Verifier::new("secret"), inbox.clone()));
        let service = init_service(app).await;
        let headers = sign("secret", "msg_1", SystemTime::now(), BODY.as_bytes()).unwrap();
        let request = TestRequest::post().uri("/webhooks").set_payload(body);
        let request = headers.iter().fold(request, |request, (name, value)| {
            request.insert_header((name.as_str(), value.as_bytes()))
        });
        call_service(&service, request.to_request()).await.status().as_u16()
    }

    #[tokio::test]
    async fn an_event_is_taken_once() {
        let (inbox, mut events) = Inbox::new(1);
        assert_eq!(status(&inbox, BODY).await, 204);
        assert_eq!(status(&inbox, BODY).await, 204);
        assert_eq!(told(&events.try_recv().unwrap()), "order Some(250) came in");
        assert!(events.try_recv().is_err());
    }

    #[tokio::test]
    async fn what_is_not_signed_is_refused() {
        let (inbox, mut events) = Inbox::new(1);
        assert_eq!(status(&inbox, "{}").await, 401);
        assert!(events.try_recv().is_err());
    }
}
