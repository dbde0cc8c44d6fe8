//! The check of Stripe's clock against the clock of this machine.

use crate::clock::local_now;
use stripe_client::{Client, Error as ApiError, Request, Response};

/// Sends a request.
///
/// # Errors
/// If the `Date` of the answer, or of the refusal, is hours away from the clock of this machine. One of the two is wrong, and rows with
/// an instant in the future would reject all changes up to then.
pub(crate) async fn execute(client: &Client, request: &Request) -> Result<Response, ApiError> {
    let answer = client.execute(request).await;
    let date = match &answer {
        Ok(response) => response.date(),
        Err(error) => error.date(),
    };
    check(client, request, date)?;
    answer
}

/// Checks that a `Date` is within the client's tolerance.
pub(crate) fn check(client: &Client, request: &Request, date: Option<i64>) -> Result<(), ApiError> {
    let (Some(answered), local) = (date, local_now()) else { return Ok(()) };
    match answered.abs_diff(local) > client.clock_tolerance().as_secs() {
        true => Err(ApiError::clock(request, answered, local)),
        false => Ok(()),
    }
}
