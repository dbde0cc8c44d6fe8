//! [`ErrorKind`]: the kinds of errors.

use crate::stall::Stall;

/// The kind of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The settings of the client are invalid.
    Setup,
    /// The connection to the API failed.
    Connect,
    /// The certificate of the API is not trusted.
    Tls,
    /// The connection was lost or timed out.
    Network,
    /// 400: the parameters are invalid.
    Invalid,
    /// 402: the payment failed.
    Card,
    /// 409: the request conflicts with another one, such as one with the same idempotency key.
    Conflict,
    /// 401: the key is invalid.
    Authentication,
    /// 403: the key lacks a permission.
    Permission,
    /// 401, 403 or 404: the connected account on whose behalf the request was made is deleted, or denies access to
    /// the key.
    Account,
    /// 404: the object or path does not exist.
    Missing,
    /// 429: there are too many requests, or another request holds a lock.
    RateLimited,
    /// 5xx: an error at Stripe.
    Server,
    /// Any other failure status.
    Api,
    /// The operation has an invalid value, such as an empty id. Nothing was sent.
    Input,
    /// The response cannot be decoded.
    Decode,
    /// A list claims more pages but makes no progress.
    Endless(Stall),
    /// The response exceeds the size limit.
    TooLong {
        /// The limit in bytes.
        limit: u64,
    },
    /// The `Date` of the response differs by hours from the local clock.
    Clock {
        /// The `Date`, in seconds since 1970.
        answered: i64,
        /// The local clock, in seconds since 1970.
        local: i64,
    },
}
