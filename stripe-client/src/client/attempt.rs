//! An attempt of a request: the request on the wire, and its response.

use super::Client;
use super::acting::on_behalf;
use super::failure::Failure;
use super::transport::Unsent;
use crate::error::Error;
use crate::path::is_path;
use crate::request::{Request, Response};
use bytes::Bytes;
use http::header::{DATE, RETRY_AFTER};
use std::time::Duration;
use stripe_types::Method;
use tokio::time::Instant;

impl Client {
    /// Sends a request once.
    pub(super) async fn attempt(&self, request: &Request) -> Result<Response, Failure> {
        let start = Instant::now();
        let limit = request.options.max_answer.unwrap_or(self.0.max_answer);
        let timeout = request.options.timeout.unwrap_or(self.0.timeout);
        let sent = self.0.exchange.send(self.prepare(request)?, timeout, limit).await;
        let response = sent.map_err(|unsent| match unsent {
            Unsent::TooLong => Error::too_long(request, limit),
            Unsent::Http(error) => Error::transport(request, error),
            Unsent::Own(error) => Error::own_transport(request, error),
            Unsent::Late => Error::late_attempt(request, timeout),
        })?;
        let header = |name: &str| response.headers().get(name)?.to_str().ok().map(str::to_owned);
        let request_id = header("request-id");
        let advice = header("stripe-should-retry").map(|advice| advice == "true");
        let limiter = header("stripe-rate-limited-reason");
        let date = header(DATE.as_str()).and_then(|date| seconds(&date));
        let after = header(RETRY_AFTER.as_str()).and_then(|after| pause_of(&after, date));
        let took = start.elapsed();
        let asked_at = date.map(|date| date - whole_seconds(took));
        let replayed = header("idempotent-replayed").is_some_and(|replayed| replayed == "true");
        let status = response.status();
        let body = response.into_body();
        let response = Response { status: status.as_u16(), request_id, date, asked_at, took, replayed, body };
        if status.is_success() {
            return Ok(response);
        }
        let error = Error::status(request, &response).on_behalf_of(self.acting_for(request));
        Err(Failure { error, advice, limiter, after })
    }

    /// Returns the connected account on whose behalf a request is made.
    fn acting_for<'r>(&'r self, request: &'r Request) -> Option<&'r str> {
        let options = &request.options;
        let own = on_behalf(options.context.as_ref(), options.account.as_ref());
        let all = on_behalf(self.0.context.as_ref(), self.0.account.as_ref());
        // The last account of a path is the target.
        own.or(all).and_then(|(_, path)| path.rsplit('/').next())
    }

    /// Returns the URL of a request. A path that leads to another host, which would get the key, is an error.
    pub(super) fn url(&self, request: &Request) -> Result<String, Error> {
        let base = request.host.filter(|_| self.0.own_hosts).unwrap_or(&self.0.base);
        let target = request.target();
        match is_path(&target) {
            true => Ok(format!("{base}{target}")),
            false => Err(Error::unsendable(request)),
        }
    }

    fn prepare(&self, request: &Request) -> Result<http::Request<Bytes>, Error> {
        let method = match request.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Delete => http::Method::DELETE,
        };
        let (media_type, body) = match request.content() {
            Some((media_type, body)) => (Some(media_type), body),
            None => (None, Bytes::new()),
        };
        let mut prepared = http::Request::new(body);
        *prepared.method_mut() = method;
        *prepared.uri_mut() = self.url(request)?.parse().map_err(|_| Error::unsendable(request))?;
        *prepared.headers_mut() = self.headers(request, media_type)?;
        Ok(prepared)
    }
}

/// Parses `Retry-After`, in seconds or as a date by the clock of the server.
fn pause_of(after: &str, now: Option<i64>) -> Option<Duration> {
    if let Ok(seconds) = after.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let local = || httpdate::fmt_http_date(std::time::SystemTime::now());
    let now = now.or_else(|| seconds(&local()))?;
    let pause = seconds(after.trim())?.saturating_sub(now);
    Some(Duration::from_secs(u64::try_from(pause).unwrap_or_default()))
}

/// Returns a duration in seconds, rounded up.
fn whole_seconds(elapsed: Duration) -> i64 {
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX).saturating_add(i64::from(elapsed.subsec_nanos() > 0))
}

/// Parses an HTTP date as seconds since 1970.
fn seconds(date: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(date).ok()?;
    let since = time.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}
