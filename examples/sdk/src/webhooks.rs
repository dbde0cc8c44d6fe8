//! A webhook in axum.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use std::sync::{Arc, Mutex};
use stripe_client::types::{EventObject, EventType};
use stripe_client::webhook::{EventError, Verifier};

/// The state of the endpoint.
#[derive(Clone)]
pub struct Endpoint {
    /// The verifier of signatures.
    pub verifier: Verifier,
    /// What was paid, in minor units.
    pub paid: Arc<Mutex<i64>>,
}

/// 5. Returns the endpoint of the webhook.
pub fn router(endpoint: Endpoint) -> Router {
    Router::new().route("/stripe", post(receive)).with_state(endpoint)
}

async fn receive(State(endpoint): State<Endpoint>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = headers.get("stripe-signature").and_then(|header| header.to_str().ok()).unwrap_or_default();
    let event = match endpoint.verifier.construct(&body, header) {
        Ok(event) => event,
        Err(EventError::Signature(_)) => return StatusCode::BAD_REQUEST,
        // Stripe sends it again, for example after an upgrade of the types.
        Err(_) => return StatusCode::INTERNAL_SERVER_ERROR,
    };
    match (&event.type_, event.object()) {
        (EventType::InvoicePaid, Ok(EventObject::Invoice(invoice))) => {
            let mut paid = endpoint.paid.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            *paid += invoice.amount_paid;
            StatusCode::OK
        }
        (_, Ok(_)) => StatusCode::OK,
        (_, Err(_)) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
