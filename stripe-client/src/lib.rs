//! The HTTP transport for Stripe's API: authentication, versions, encoding, retries, rate limits, pages, errors.
//!
//! ```no_run
//! use stripe_client::{Client, Request};
//!
//! # async fn example() -> Result<(), stripe_client::Error> {
//! let client = Client::builder("sk_test_…").build()?;
//! let request = Request::get("/v1/customers/{customer}").segment("cus_123");
//! let response = client.send(&request).await?;
//! println!("{}", response.text());
//! # Ok(())
//! # }
//! ```

mod client;
mod encode;
mod error;
mod limit;
mod page;
mod request;
mod retry;

pub use client::{Builder, Client};
pub use error::{Error, ErrorKind};
pub use limit::Rate;
pub use page::{Page, PageError};
pub use request::{Method, Request, Response};
pub use retry::RetryPolicy;

/// The API version that requests name unless told otherwise: that of the types.
pub const API_VERSION: &str = stripe_types::API_VERSION;
