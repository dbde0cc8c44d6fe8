//! [`Call`]: an operation with options. [`Reply`]: its value with the response.

use crate::client::Client;
use crate::error::Error;
use crate::request::{Request, Response};
use std::marker::PhantomData;
use std::ops::Deref;
use std::time::Duration;
use stripe_types::{Answer, Operation};

/// An operation with options that is not sent yet. [`Client::call`] creates it.
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
    /// The request, or the error that sending will return.
    request: Result<Request, Error>,
    answer: PhantomData<fn() -> T>,
}

impl<T> Call<T> {
    /// Returns the client and the request.
    pub(crate) fn into_parts(self) -> (Client, Result<Request, Error>) {
        (self.client, self.request)
    }

    fn with(self, change: impl FnOnce(Request) -> Request) -> Self {
        Self { request: self.request.map(change), ..self }
    }

    /// Adds a parameter that the types do not have, with its full name, such as `created[gte]`.
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|request| request.param(name, value))
    }

    /// Sets the idempotency key. By default, each request that needs one gets a random key.
    pub fn idempotency_key(self, key: impl Into<String>) -> Self {
        self.with(|request| request.idempotency_key(key))
    }

    /// Sets the connected account on whose behalf the request is made.
    pub fn account(self, account: impl Into<String>) -> Self {
        self.with(|request| request.account(account))
    }

    /// Sets the path of accounts on whose behalf the request is made. Replaces [`account`](Self::account).
    pub fn context(self, context: impl Into<String>) -> Self {
        self.with(|request| request.context(context))
    }

    /// Sets the API version of the request. The types have [`API_VERSION`](crate::API_VERSION).
    pub fn api_version(self, version: impl Into<String>) -> Self {
        self.with(|request| request.api_version(version))
    }

    /// Sets a header. Replaces an earlier value, and the client's own header of that name.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|request| request.header(name, value))
    }

    /// Sets the time limit of each attempt.
    pub fn timeout(self, timeout: Duration) -> Self {
        self.with(|request| request.timeout(timeout))
    }

    /// Sets the time limit of the call with all attempts, as [`Builder::deadline`](crate::Builder::deadline).
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|request| request.deadline(deadline))
    }

    /// Sets the maximum size of the response in bytes, as [`Builder::max_answer`](crate::Builder::max_answer).
    pub fn max_answer(self, bytes: u64) -> Self {
        self.with(|request| request.max_answer(bytes))
    }

    /// Sets the maximum number of retries.
    pub fn max_retries(self, retries: u32) -> Self {
        self.with(|request| request.max_retries(retries))
    }
}

impl<T: Answer> Call<T> {
    /// Sends the operation.
    ///
    /// # Errors
    /// If the request is invalid, no response comes, its status is a failure, or it cannot be decoded.
    pub async fn send(self) -> Result<T, Error> {
        Ok(self.reply().await?.into_inner())
    }

    /// Sends the operation, and returns its value with the response.
    ///
    /// # Errors
    /// See [`send`](Self::send).
    pub async fn reply(self) -> Result<Reply<T>, Error> {
        let request = self.request?;
        let response = self.client.execute(&request).await?;
        match response.decode() {
            Ok(value) => Ok(Reply { value, response }),
            Err(error) => Err(Error::undecodable(&request, &response, error)),
        }
    }
}

impl Client {
    /// Sends an operation, with the retries of the [`RetryPolicy`](crate::RetryPolicy).
    ///
    /// # Errors
    /// If no response comes, or its status is a failure, or it cannot be decoded.
    pub async fn send<O: Operation>(&self, operation: O) -> Result<O::Output, Error> {
        self.call(operation).send().await
    }

    /// Returns an operation whose options can be set before it is sent.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O::Output> {
        Call { client: self.clone(), request: Request::of(&operation), answer: PhantomData }
    }
}

/// The value of an operation with the response. Dereferences to the value.
#[derive(Debug, Clone)]
pub struct Reply<T> {
    value: T,
    response: Response,
}

impl<T> Reply<T> {
    /// Returns the value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns Stripe's id of the request, for support.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id()
    }

    /// Returns the body as Stripe sent it, including fields that the types lack.
    pub fn json(&self) -> std::borrow::Cow<'_, str> {
        self.response.text()
    }

    /// Returns the undecoded response.
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
