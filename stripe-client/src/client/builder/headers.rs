//! The headers of all requests, with the key.

use super::Builder;
use crate::error::Error;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};
use secrecy::ExposeSecret;

impl Builder {
    /// Returns the headers of all requests.
    pub(super) fn headers(&self) -> Result<HeaderMap, Error> {
        let refused =
            |what: &str| Error::setup(format!("the {what} has characters that a header cannot contain"));
        let mut headers = HeaderMap::new();
        let key = self.key.expose_secret().trim();
        if key.is_empty() {
            return Err(Error::setup("the API key is empty"));
        }
        let mut key = HeaderValue::from_str(&format!("Bearer {key}")).map_err(|_| refused("API key"))?;
        key.set_sensitive(true);
        headers.insert(AUTHORIZATION, key);
        HeaderValue::from_str(&self.version).map_err(|_| refused("API version"))?;
        let application = self.application.as_deref().unwrap_or_default();
        let agent = format!("Stripe/v1 RustBindings/{} {application}", env!("CARGO_PKG_VERSION"));
        let agent = HeaderValue::from_str(agent.trim()).map_err(|_| refused("name of the application"))?;
        headers.insert(USER_AGENT, agent);
        let details = concat!(
            r#"{"lang":"rust","publisher":"stripe-client","bindings_version":""#,
            env!("CARGO_PKG_VERSION"),
            r#""}"#
        );
        headers.insert("x-stripe-client-user-agent", HeaderValue::from_static(details));
        Ok(headers)
    }
}
