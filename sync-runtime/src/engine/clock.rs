//! Stripe's clock: the instants of rows are by it, so what it says is looked at before anything is kept.

use std::time::{SystemTime, UNIX_EPOCH};
use stripe_client::{Client, Error as ApiError, Request, Response};

/// The number of seconds by which an instant may be ahead of Stripe's clock, because others have asked since.
pub(crate) const AHEAD: i64 = 300;

/// Sends a request. An answer, or a refusal, whose `Date` is hours away from the clock of this machine is an error: one of them is
/// wrong, and rows that have an instant in the future would keep out all changes up to then.
pub(super) async fn execute(client: &Client, request: &Request) -> Result<Response, ApiError> {
    let answer = client.execute(request).await;
    let date = match &answer {
        Ok(response) => response.date(),
        Err(error) => error.date(),
    };
    check(client, request, date)?;
    answer
}

/// Sees that a `Date` may be right.
pub(super) fn check(client: &Client, request: &Request, date: Option<i64>) -> Result<(), ApiError> {
    let (Some(answered), local) = (date, local_now()) else { return Ok(()) };
    match answered.abs_diff(local) > client.clock_tolerance().as_secs() {
        true => Err(ApiError::clock(request, answered, local)),
        false => Ok(()),
    }
}

/// The instant at which an answer was true: the end of the second before the one in which it was asked for. So it shows all
/// that was done up to that instant, however long it was under way.
pub(super) fn as_of(asked_at: Option<i64>) -> i64 {
    asked_at.unwrap_or_else(local_now) - 1
}

/// The time by the clock of this machine. Stripe always says what time it is; a proxy may not pass it on.
pub(crate) fn local_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
