//! [`Call`]: an operation with options of its own. [`Reply`]: what it answers, beside what was sent over the wire.

use crate::client::Client;
use crate::error::Error;
use crate::request::{Request, Response};
use crate::walk::Walk;
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;
use stripe_types::{Answer, Listing};

/// An operation that is about to be sent, with options of its own.
///
/// ```no_run
/// use stripe_client::Client;
/// use stripe_client::types::{CreateCustomer, Invoice, RetrieveInvoice};
///
/// # async fn example(client: Client) -> Result<(), stripe_client::Error> {
/// let customer = client
///     .call(CreateCustomer::new().email("jenny@example.com"))
///     .idempotency_key("signup-4711")
///     .account("acct_1")
///     .param("not_in_the_document_yet", "1")
///     .send()
///     .await?;
/// let invoice = client.call(RetrieveInvoice::new("in_1")).reply().await?;
/// println!("{} is {}", invoice.request_id().unwrap_or("?"), invoice.json());
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[must_use = "nothing is sent yet"]
pub struct Call<T> {
    client: Client,
    /// An operation that cannot be sent says so when it is.
    request: Result<Request, Error>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    pub(crate) fn new(client: Client, request: Result<Request, Error>) -> Self {
        Self { client, request, answer: PhantomData }
    }

    fn with(self, change: impl FnOnce(Request) -> Request) -> Self {
        Self { request: self.request.map(change), ..self }
    }

    /// A parameter that the types do not know, under its full name as in `created[gte]`.
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|request| request.param(name, value))
    }

    /// A key by which Stripe knows a repetition of this request.
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.with(|request| request.idempotency_key(key))
    }

    /// The connected account on whose behalf the request is made.
    pub fn account(self, account: impl Into<String>) -> Self {
        self.with(|request| request.account(account))
    }

    /// The path of accounts on whose behalf the request is made: stands in place of [`account`](Self::account).
    pub fn context(self, context: impl Into<String>) -> Self {
        self.with(|request| request.context(context))
    }

    /// The API version that the request names. The types are those of [`API_VERSION`](crate::API_VERSION).
    pub fn api_version(self, version: impl Into<String>) -> Self {
        self.with(|request| request.api_version(version))
    }

    /// One more header.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|request| request.header(name, value))
    }

    /// Returns how long each try may take.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|request| request.timeout(timeout))
    }

    /// Returns how long the call may take in all, as [`Builder::deadline`](crate::Builder::deadline).
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|request| request.deadline(deadline))
    }

    /// The longest answer that is read, in bytes, as [`Builder::max_answer`](crate::Builder::max_answer).
    pub fn max_answer(self, bytes: u64) -> Self {
        self.with(|request| request.max_answer(bytes))
    }

    /// Returns how many times the request is repeated at the most.
    pub fn max_retries(self, retries: u32) -> Self {
        self.with(|request| request.max_retries(retries))
    }
}

impl<T: Answer> Call<T> {
    /// Sends the operation.
    ///
    /// # Errors
    /// If it cannot be sent, no answer comes, one with a status of failure, or one that is not what the operation
    /// answers.
    pub async fn send(self) -> Result<T, Error> {
        Ok(self.reply().await?.into_inner())
    }

    /// The same, with what was sent over the wire.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub async fn reply(self) -> Result<Reply<T>, Error> {
        self.client.reply(&self.request?).await
    }
}

impl<T: Listing> Call<T> {
    /// All pages of the list or search.
    pub fn walk(self) -> Walk<T> {
        Walk::new(self.client, self.request)
    }
}

/// What an operation answers, beside what was sent over the wire.
#[derive(Debug, Clone)]
pub struct Reply<T> {
    value: T,
    response: Response,
}

impl<T> Reply<T> {
    pub(crate) fn new(value: T, response: Response) -> Self {
        Self { value, response }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The id under which Stripe knows the request.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id()
    }

    /// The answer as Stripe wrote it, with the fields that the types do not know.
    pub fn json(&self) -> std::borrow::Cow<'_, str> {
        self.response.text()
    }

    /// The answer before it was decoded.
    pub fn response(&self) -> &Response {
        &self.response
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
