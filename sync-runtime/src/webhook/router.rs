//! The receiver as a service of axum.

use super::{Receipt, Receiver};
use axum::Router;
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;

impl Receiver {
    /// A router that takes webhooks at a path. Nest it, or merge it with others; what reads bodies before it must leave them
    /// as they are.
    pub fn router(self, path: &str) -> Router {
        Router::new().route(path, post(answer)).with_state(self)
    }
}

async fn answer(State(receiver): State<Receiver>, request: Request) -> (StatusCode, &'static str) {
    let (head, body) = request.into_parts();
    let receipt = match to_bytes(body, receiver.limit).await {
        Ok(body) => receiver.receive(signature(&head.headers), &body).await,
        // Too large, or cut off; nobody hears the answer then.
        Err(_) => receiver.counts.count(Receipt::TooLarge),
    };
    (StatusCode::from_u16(receipt.status()).unwrap_or_default(), receipt.message())
}

fn signature(headers: &HeaderMap) -> Option<&str> {
    headers.get("stripe-signature")?.to_str().ok()
}
