//! What is told of each try of a request, for metrics.

use crate::error::ErrorKind;
use std::fmt;
use std::time::Duration;
use stripe_types::Method;

/// Is told of each try of a request: count them, time them. Must not block.
pub trait Observer: Send + Sync + fmt::Debug {
    /// A try has ended.
    fn attempted(&self, attempt: &Attempt<'_>);
}

/// A try of a request. Holds no parameter.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The method.
    pub method: Method,
    /// The path, with its parameters in braces.
    pub path: &'a str,
    /// How many tries there were before.
    pub number: u32,
    /// How long it took.
    pub elapsed: Duration,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// The id under which Stripe knows the request.
    pub request_id: Option<&'a str>,
    /// What went wrong, if anything did.
    pub error: Option<ErrorKind>,
}
