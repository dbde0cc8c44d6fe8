//! A client that knows nothing but HTTP.

pub(crate) mod document;
pub(crate) mod tls;

use fake_stripe::{FakeStripe, Sizes};
use reqwest::header::HeaderMap;
use serde_json::Value;

pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

pub(crate) struct Api {
    pub(crate) stripe: FakeStripe,
    http: reqwest::Client,
}

/// An answer that came whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("JSON: {}", self.text))
    }

    /// The object, of an answer that is one.
    pub(crate) fn object(&self) -> Value {
        assert_eq!(self.status, 200, "{}", self.text);
        self.json()
    }

    /// Status, code and parameter of an error.
    pub(crate) fn error(&self) -> (u16, String, String) {
        let error = &self.json()["error"];
        let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
        (self.status, text("code"), text("param"))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().expect("text"))
    }
}

impl Api {
    pub(crate) async fn new() -> Self {
        install_tls();
        let stripe = FakeStripe::builder().sizes(Sizes::scaled(40)).start().await.expect("a free port");
        Self { stripe, http: reqwest::Client::new() }
    }

    /// The answer; none if the connection broke.
    pub(crate) async fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Option<Answer> {
        let method = method.parse().expect("a method");
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.stripe.url()))
            .bearer_auth(self.stripe.api_key())
            .header("stripe-version", "2026-05-27.dahlia");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !body.is_empty() {
            request = request.body(body.to_owned());
        }
        let response = request.send().await.ok()?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Some(Answer { status, headers, text: response.text().await.ok()? })
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        self.try_send(method, path, headers, body).await.expect("an answer")
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "").await
    }

    /// Posts a form.
    pub(crate) async fn post(&self, path: &str, form: &str) -> Answer {
        self.send("POST", path, &[("content-type", FORM)], form).await
    }

    /// The id of some object of a kind.
    pub(crate) fn some(&self, kind: &str) -> String {
        id(self.stripe.objects(kind).first().expect("an object"))
    }
}

pub(crate) fn id(object: &Value) -> String {
    object["id"].as_str().expect("an id").to_owned()
}

/// Installs the cryptography of TLS: where the whole workspace is built, reqwest has TLS and needs one.
pub(crate) fn install_tls() {
    let _ = rustls::crypto::ring::default_provider().install_default();
}
