//! The headers of a request.

use super::Client;
use super::acting::{ACCOUNT, CONTEXT, on_behalf};
use crate::error::Error;
use crate::request::Request;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

impl Client {
    /// Returns the headers of a request. Its options take precedence over those of the client, and its own headers over
    /// all others.
    pub(super) fn headers(&self, request: &Request, media_type: Option<String>) -> Result<HeaderMap, Error> {
        let options = &request.options;
        let mut headers = Headers { request, map: self.0.headers.clone() };
        let version = options.api_version.as_ref().unwrap_or(&self.0.version);
        headers.set(HeaderName::from_static("stripe-version"), version)?;
        let own = on_behalf(options.context.as_ref(), options.account.as_ref());
        let all = on_behalf(self.0.context.as_ref(), self.0.account.as_ref());
        if let Some((name, value)) = own.or(all) {
            headers.set(name, value)?;
        }
        if let Some(key) = &options.idempotency_key {
            headers.set(HeaderName::from_static("idempotency-key"), key)?;
        }
        if let Some(media_type) = media_type {
            headers.set(CONTENT_TYPE, &media_type)?;
        }
        for (name, value) in &options.headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused(request, name))?;
            // Stripe rejects requests with both.
            if name == ACCOUNT || name == CONTEXT {
                headers.map.remove(ACCOUNT);
                headers.map.remove(CONTEXT);
            }
            headers.set(name, value)?;
        }
        Ok(headers.map)
    }
}

struct Headers<'r> {
    request: &'r Request,
    map: HeaderMap,
}

impl Headers<'_> {
    /// Sets a header, which replaces an earlier value.
    fn set(&mut self, name: HeaderName, value: &str) -> Result<(), Error> {
        let value = HeaderValue::from_str(value).map_err(|_| refused(self.request, name.as_str()))?;
        self.map.insert(name, value);
        Ok(())
    }
}

/// Returns the error for a header with invalid characters, without its value.
fn refused(request: &Request, name: &str) -> Error {
    let detail = format!("the header `{}` has characters that a header cannot contain", name.escape_debug());
    Error::input(request.method, request.path(), detail)
}
