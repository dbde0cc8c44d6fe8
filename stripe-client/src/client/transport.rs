//! [`Transport`]: the exchange of HTTP requests, which tests can replace.

use super::body::{self, ReadFailure};
use bytes::Bytes;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// An error of a [`Transport`].
pub type TransportError = Box<dyn std::error::Error + Send + Sync>;

/// The exchange of HTTP requests. [`Builder::transport`](crate::Builder::transport) replaces the default, which is
/// [`reqwest`].
///
/// Retries, rate limits, time limits and the headers of Stripe are the client's. A transport must not follow redirects,
/// because requests contain the key. [`stub`] creates one for unit tests.
pub trait Transport: Send + Sync {
    /// Sends a request, and returns its response with any status.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + '_>>;
}

/// A transport that answers by a function. [`stub`] creates it.
pub struct Stub<F>(F);

/// Returns a transport that sends nothing, and answers by a function of the request: with a status and a JSON text.
///
/// ```
/// use stripe_client::types::RetrieveEvent;
/// use stripe_client::{Client, stub};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), stripe_client::Error> {
/// let stripe = stub(|request| match (request.method().as_str(), request.uri().path()) {
///     ("GET", "/v1/customers/cus_1") => (200, r#"{"id": "cus_1", "object": "customer"}"#.to_owned()),
///     _ => (404, r#"{"error": {"type": "invalid_request_error", "message": "no such object"}}"#.to_owned()),
/// });
/// let client = Client::builder("sk_test_1").transport(stripe).build()?;
/// # #[cfg(feature = "customer")]
/// {
///     let customer = client.send(stripe_client::types::RetrieveCustomer::new("cus_1")).await?;
///     assert!(customer.live().is_some_and(|customer| customer.id == "cus_1"));
/// }
/// # Ok(())
/// # }
/// ```
pub fn stub<F: Fn(&http::Request<Bytes>) -> (u16, String) + Send + Sync>(answer: F) -> Stub<F> {
    Stub(answer)
}

impl<F: Fn(&http::Request<Bytes>) -> (u16, String) + Send + Sync> Transport for Stub<F> {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + '_>> {
        let (status, body) = (self.0)(&request);
        let response = http::Response::builder().status(status).body(Bytes::from(body));
        Box::pin(std::future::ready(response.map_err(Into::into)))
    }
}

impl<F> fmt::Debug for Stub<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stub")
    }
}

/// The transport of a client.
#[derive(Clone)]
pub(super) enum Exchange {
    Http(reqwest::Client),
    Own(Arc<dyn Transport>),
}

/// The reason why no whole response came.
pub(super) enum Unsent {
    /// The body exceeds the limit.
    TooLong,
    /// The connection failed or timed out.
    Http(reqwest::Error),
    /// The transport of the application failed.
    Own(TransportError),
    /// The transport of the application took too long.
    Late,
}

impl Exchange {
    /// Sends a request, and reads the response with a body of at most `limit` bytes.
    pub(super) async fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
        limit: u64,
    ) -> Result<http::Response<Bytes>, Unsent> {
        match self {
            Self::Http(client) => send_by_http(client, request, timeout, limit).await,
            Self::Own(transport) => {
                let response = tokio::time::timeout(timeout, transport.send(request)).await;
                let response = response.map_err(|_| Unsent::Late)?.map_err(Unsent::Own)?;
                let is_long = response.status().is_success() && response.body().len() as u64 > limit;
                if is_long { Err(Unsent::TooLong) } else { Ok(response) }
            }
        }
    }
}

async fn send_by_http(
    client: &reqwest::Client,
    request: http::Request<Bytes>,
    timeout: Duration,
    limit: u64,
) -> Result<http::Response<Bytes>, Unsent> {
    let mut request = reqwest::Request::try_from(request).map_err(Unsent::Http)?;
    *request.timeout_mut() = Some(timeout);
    let mut response = client.execute(request).await.map_err(Unsent::Http)?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let body = body::read(response, limit).await.map_err(|unread| match unread {
        ReadFailure::TooLong => Unsent::TooLong,
        ReadFailure::Broken(error) => Unsent::Http(error),
    })?;
    let mut whole = http::Response::new(body);
    *whole.status_mut() = status;
    *whole.headers_mut() = headers;
    Ok(whole)
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Http(_) => "Http",
            Self::Own(_) => "Own",
        })
    }
}
