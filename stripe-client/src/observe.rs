//! [`Observer`]: reports each attempt of a request, for metrics.

use crate::error::ErrorKind;
use std::fmt;
use std::time::Duration;
use stripe_types::Method;

/// An observer of all attempts, such as for metrics. Must not block.
pub trait Observer: Send + Sync + fmt::Debug {
    /// Handles the end of an attempt.
    fn attempted(&self, attempt: &Attempt<'_>);
}

/// An attempt of a request, without its parameters.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The HTTP method.
    pub method: Method,
    /// The path template, with parameters in braces.
    pub path: &'a str,
    /// The number of earlier attempts.
    pub number: u32,
    /// The duration of the attempt.
    pub elapsed: Duration,
    /// The HTTP status, if there was a response.
    pub status: Option<u16>,
    /// Stripe's id of the request.
    pub request_id: Option<&'a str>,
    /// The kind of error, if the attempt failed.
    pub error: Option<ErrorKind>,
}
