//! [`Adoption`]: the state of assigning events without an account.

use std::collections::BTreeSet;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// The state of assigning events without an account.
#[derive(Debug, Default)]
pub(super) struct Adoption(pub(super) Mutex<Looked>);

/// The result of the last check.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// The time of the check; `None` if it continues at once.
    pub(super) at: Option<Instant>,
    /// The id after which the next check continues.
    pub(super) after: String,
    /// Set if some events were left, settled ones included.
    pub(super) left: bool,
    /// The events that Stripe does not return for the key.
    pub(super) others: BTreeSet<String>,
}
