//! Events from the requests of webhooks: verified and decoded in one call.

use super::{SignatureError, Verifier};
use crate::client::Client;
use crate::error::Error;
use crate::request::Request;
use std::fmt;
use stripe_types::{Answer, DecodeError, Event, V2Event};

/// The path of thin events.
const THIN_EVENT: &str = "/v2/core/events/{id}";

/// The reason why a request of a webhook is not an event.
#[derive(Debug)]
#[non_exhaustive]
pub enum EventError {
    /// The signature is not valid: answer 400.
    Signature(SignatureError),
    /// The body is signed, but is no such event.
    Decode(DecodeError),
}

impl Verifier {
    /// Verifies the bytes of a body with the header `Stripe-Signature`, and decodes the event.
    ///
    /// ```
    /// use stripe_client::types::{EventObject, EventType};
    /// use stripe_client::webhook::{Verifier, signature};
    ///
    /// let body = br#"{"id":"evt_1","object":"event","type":"invoice.paid",
    ///     "data":{"object":{"id":"in_1","object":"invoice","amount_paid":500}}}"#;
    /// let header = signature("whsec_1", std::time::SystemTime::now(), body);
    /// let event = Verifier::new("whsec_1")?.construct(body, &header)?;
    /// assert_eq!(event.type_, EventType::InvoicePaid);
    /// match event.object()? {
    ///     # #[cfg(feature = "invoice")]
    ///     EventObject::Invoice(invoice) => assert_eq!(invoice.amount_paid, 500),
    ///     _ => {}
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// If the signature is malformed, wrong or too old, or the body is not a snapshot event.
    pub fn construct(&self, body: impl AsRef<[u8]>, header: &str) -> Result<Event, EventError> {
        self.verified(body.as_ref(), header)
    }

    /// Verifies the bytes of a body with the header `Stripe-Signature`, and decodes the thin event, whose `data` is left
    /// out. [`Client::fetch_event`] requests it, and [`Client::fetch_related`] the object that it is about.
    ///
    /// # Errors
    /// If the signature is malformed, wrong or too old, or the body is not a thin event.
    pub fn construct_thin(&self, body: impl AsRef<[u8]>, header: &str) -> Result<V2Event, EventError> {
        self.verified(body.as_ref(), header)
    }

    fn verified<T: Answer>(&self, body: &[u8], header: &str) -> Result<T, EventError> {
        self.verify(body, header).map_err(EventError::Signature)?;
        T::decode(body).map_err(EventError::Decode)
    }
}

impl Client {
    /// Requests a thin event with its `data`.
    ///
    /// # Errors
    /// If no response comes, or its status is a failure, or it cannot be decoded.
    pub async fn fetch_event(&self, event: &V2Event) -> Result<V2Event, Error> {
        let request = Request::get(THIN_EVENT).segment(event.id.as_str());
        self.fetch(in_context(request, event)).await
    }

    /// Requests the object that a thin event is about, such as `fetch_related::<EventObject>(&event)`, or with the type of
    /// the object. Returns `None` if the event is about none.
    ///
    /// # Errors
    /// If no response comes, or its status is a failure, or it cannot be decoded.
    pub async fn fetch_related<T: Answer>(&self, event: &V2Event) -> Result<Option<T>, Error> {
        let Some(related) = &event.related_object else { return Ok(None) };
        let request = Request::nested(&related.url, &related.id)
            .header("stripe-request-trigger", format!("event={}", event.id));
        self.fetch(in_context(request, event)).await.map(Some)
    }

    async fn fetch<T: Answer>(&self, request: Request) -> Result<T, Error> {
        let response = self.execute(&request).await?;
        response.decode().map_err(|error| Error::undecodable(&request, &response, error))
    }
}

/// Makes a request in the context of an event.
fn in_context(request: Request, event: &V2Event) -> Request {
    match &event.context {
        Some(context) => request.context(context),
        None => request,
    }
}

impl fmt::Display for EventError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Signature(_) => "the request is not signed with the secret",
            Self::Decode(_) => "the body is not such an event",
        })
    }
}

impl std::error::Error for EventError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Signature(error) => Some(error),
            Self::Decode(error) => Some(error),
        }
    }
}
