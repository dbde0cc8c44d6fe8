//! Sending a signed body to an endpoint.

use super::certificates::any_certificate;
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;
use reqwest::{Client, Error};
use ring::hmac;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The time after which an endpoint that does not answer has failed.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The settings of the client. Endpoints of tests have certificates that nobody has signed, and a redirect is a failure, as it
/// is for Stripe. Connections are not kept: a test that ends closes its endpoint.
fn client() -> Result<Client, Error> {
    let builder =
        Client::builder().timeout(TIMEOUT).redirect(Policy::none()).pool_max_idle_per_host(0).no_proxy();
    match any_certificate() {
        Some(config) => builder.tls_backend_preconfigured(config).build(),
        None => builder.build(),
    }
}

/// Sends a body to a URL. Returns the status of the answer.
///
/// # Errors
/// If the endpoint cannot be reached.
pub(crate) async fn post(url: &str, secret: &str, body: &str) -> Result<u16, String> {
    static CLIENT: LazyLock<Result<Client, String>> =
        LazyLock::new(|| client().map_err(|error| error.to_string()));
    let client = CLIENT.as_ref().map_err(String::clone)?;
    let request = client
        .post(url)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header("stripe-signature", signature(secret, body))
        .body(body.to_owned());
    let response = request.send().await.map_err(|error| error.to_string())?;
    Ok(response.status().as_u16())
}

/// Returns the signature header of a body.
fn signature(secret: &str, body: &str) -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let tag = hmac::sign(&key, format!("{time}.{body}").as_bytes());
    let hex: String = tag.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("t={time},v1={hex},v0={}", "00".repeat(32))
}
