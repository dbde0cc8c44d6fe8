//! [`Forwarder`]: posts events to an application, signed as Stripe signs webhooks.

use super::feed::Event;
use anyhow::Context as _;
use axum::body::Body;
use axum::http::{Request, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use std::error::Error as _;
use std::time::{Duration, SystemTime};
use stripe_sync::client::webhook::{Verifier, signature};

/// The time limit of an answer.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Posts events to a URL.
#[derive(Debug)]
pub(super) struct Forwarder {
    client: Client<HttpConnector, Body>,
    target: Uri,
    secret: String,
}

impl Forwarder {
    /// Creates a forwarder that signs with a secret.
    ///
    /// # Errors
    /// If the secret is none that a receiver accepts.
    pub(super) fn new(target: Uri, secret: &str) -> anyhow::Result<Self> {
        Verifier::new(secret.to_owned())?;
        let client = Client::builder(TokioExecutor::new()).build_http();
        Ok(Self { client, target, secret: secret.trim().to_owned() })
    }

    /// Posts an event. Returns the status of the answer.
    pub(super) async fn forward(&self, event: &Event) -> anyhow::Result<u16> {
        let signature = signature(&self.secret, SystemTime::now(), event.body.as_bytes());
        let request = Request::post(self.target.clone())
            .header("content-type", "application/json; charset=utf-8")
            .header("user-agent", concat!("stripe-sync/", env!("CARGO_PKG_VERSION")))
            .header("stripe-signature", signature)
            .body(Body::from(event.body.clone()))?;
        let answer = tokio::time::timeout(TIMEOUT, self.client.request(request)).await;
        match answer.context("the time limit of 30 s has passed")? {
            Ok(answer) => Ok(answer.status().as_u16()),
            // The error of the client names the cause only in its source.
            Err(error) => {
                Err(anyhow::anyhow!("{}", error.source().map_or("cannot connect".to_owned(), root)))
            }
        }
    }
}

/// Returns the message of the first cause.
fn root(error: &(dyn std::error::Error + 'static)) -> String {
    error.source().map_or_else(|| error.to_string(), root)
}
