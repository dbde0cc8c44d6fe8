//! The connected account on whose behalf a request is made.

use http::header::HeaderName;

/// The headers of connected accounts.
pub(super) const ACCOUNT: HeaderName = HeaderName::from_static("stripe-account");
pub(super) const CONTEXT: HeaderName = HeaderName::from_static("stripe-context");

/// Returns the header for connected accounts. Stripe rejects requests with both headers; the path of accounts takes
/// precedence.
pub(super) fn on_behalf<'o>(
    context: Option<&'o String>,
    account: Option<&'o String>,
) -> Option<(HeaderName, &'o String)> {
    context.map(|path| (CONTEXT, path)).or(account.map(|id| (ACCOUNT, id)))
}
