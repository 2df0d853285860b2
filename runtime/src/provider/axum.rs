//! The same as a router of axum. Feature `axum`.

use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use axum::routing::any;
use http_body_util::LengthLimitError;

use super::{Refusal, Service};

impl Service {
    /// A router with the paths of the contract, to be served alone, merged or nested. Bodies are read up to the limit of
    /// [`Service::body_limit`]; axum's own does not count. Paths that the contract lacks belong to the application, so that the
    /// router can be merged: its fallback answers them, and [`Service::on_refusal`] is not called.
    pub fn router<S: Clone + Send + Sync + 'static>(self) -> Router<S> {
        let service = Arc::new(self);
        service.paths().iter().fold(Router::new(), |router, path| {
            let service = Arc::clone(&service);
            let answer = move |request: Request| {
                let service = Arc::clone(&service);
                async move { service.answer_read(request).await }
            };
            router.route(path, any(answer))
        })
    }

    /// Reads the body only if everything else is as it should be.
    async fn answer_read(&self, request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let answer = match self.admit(parts).await {
            Ok(admitted) => {
                let body = axum::body::to_bytes(body, self.limit()).await;
                self.answer(admitted, body.map_err(|error| self.unread(&error))).await
            }
            Err(refused) => refused,
        };
        answer.map(Body::from)
    }

    fn unread(&self, error: &axum::Error) -> Refusal {
        let is_too_long = error.source().is_some_and(|source| source.is::<LengthLimitError>());
        if is_too_long { self.too_long() } else { Refusal::Broken }
    }
}
