//! A client for Stripe's API: authentication, versions, encoding, retries, rate limits, pages, errors, webhooks.
//!
//! ```no_run
//! use stripe_client::Client;
//! use stripe_client::types::{CreateCustomer, Invoice, ListInvoices, Subscription};
//!
//! # async fn example() -> Result<(), stripe_client::Error> {
//! let client = Client::new("sk_test_…")?;
//! let customer = client
//!     .send(CreateCustomer::new().email("jenny@example.com").metadata([("plan", "pro")]))
//!     .await?;
//! let invoices = client
//!     .send(ListInvoices::new().customer(&customer.id).limit(10).expand([Invoice::EXPAND_CUSTOMER]))
//!     .await?;
//! println!("{} has {} invoices", customer.id, invoices.data.len());
//! # Ok(())
//! # }
//! ```
//!
//! [`Client::call`] sets options for one request, [`Client::list`] reads all pages of a list, and [`Client::execute`]
//! sends untyped requests.
//!
//! # Without async
//!
//! ```no_run
//! use stripe_client::{Client, types::RetrieveCustomer};
//!
//! let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! let client = Client::new("sk_test_…")?;
//! let customer = runtime.block_on(client.send(RetrieveCustomer::new("cus_123")))?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Tests and own transports
//!
//! [`stub`] answers the requests of unit tests without a server. [`Transport`] is the exchange of requests, and
//! [`Builder::http_client`] takes a `reqwest::Client` with your proxy or certificates.
//!
//! # Errors and retries
//!
//! Temporary failures are retried by the [`RetryPolicy`]: failed connections, the statuses 409, 429 and 5xx, unless
//! Stripe's response says otherwise. Each `POST` (and each `DELETE` of version 2) has an idempotency key, which is
//! the same for all attempts, so Stripe performs it once. [`Error`] contains Stripe's description of a failure, and
//! never a secret.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod call;
mod client;
mod encode;
mod error;
mod items;
mod limit;
mod nested;
mod observe;
mod page;
mod pages;
mod path;
mod request;
mod retry;
mod stall;
mod walk;
pub mod webhook;

pub use call::{Call, Reply};
pub use client::{Builder, CONCURRENCY, Client, Stub, Transport, TransportError, stub};
pub use error::{Error, ErrorKind};
pub use items::Items;
pub use limit::Rate;
pub use observe::{Attempt, Observer};
pub use page::{Page, PageError};
pub use pages::Pages;
pub use request::{Request, Response};
pub use reqwest;
pub use retry::RetryPolicy;
pub use stall::Stall;
pub use stripe_types as types;
pub use stripe_types::Method;
pub use walk::Walk;

/// The default API version of requests, which is the version of the types.
pub const API_VERSION: &str = stripe_types::API_VERSION;
