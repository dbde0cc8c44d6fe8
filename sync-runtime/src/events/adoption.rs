//! [`Adoption`]: what is known of events without an account.

use std::collections::BTreeSet;
use tokio::sync::Mutex;
use tokio::time::Instant;

/// When it was looked for events without an account, and which of them are not of this one.
#[derive(Debug, Default)]
pub(super) struct Adoption(pub(super) Mutex<Looked>);

/// What a look has found.
#[derive(Debug, Default)]
pub(super) struct Looked {
    /// When it was; nothing if it goes on at once.
    pub(super) at: Option<Instant>,
    /// The id behind which the next look goes on.
    pub(super) after: String,
    /// Whether some were left, settled ones too.
    pub(super) left: bool,
    /// Those that Stripe does not answer the key for.
    pub(super) others: BTreeSet<String>,
}
