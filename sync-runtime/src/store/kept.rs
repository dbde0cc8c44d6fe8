//! Keeping events of which the database refuses some.

use super::{Batch, DeadLetter, Store, StoreError};
use crate::inbox::Received;

/// The name under which events that the inbox refuses are dead letters: that of its table.
const MODEL: &str = "stripe_sync_events";

/// What an inbox does with events.
pub(super) trait Keep: Store {
    /// Keeps events together, or none of them. Returns how many are new.
    fn keep(&self, events: &[&Received]) -> impl Future<Output = Result<u64, StoreError>> + Send;
}

/// Keeps events, and returns how many are new. What is refused is halved until it stands alone; then it becomes a dead letter, so
/// that it is neither lost nor in the way of others.
pub(super) async fn keep(inbox: &impl Keep, events: &[&Received]) -> Result<u64, StoreError> {
    let mut new = 0;
    let mut open = vec![events];
    while let Some(some) = open.pop() {
        let error = match inbox.keep(some).await {
            Ok(kept) => {
                new += kept;
                continue;
            }
            Err(error) => error,
        };
        match (error.refusal(), some) {
            (None, _) => return Err(error),
            (Some(reason), [event]) => {
                inbox.commit(&letter(event, reason)).await?;
                new += 1;
            }
            (Some(_), _) => {
                let (first, second) = some.split_at(some.len() / 2);
                open.extend([second, first]);
            }
        }
    }
    Ok(new)
}

/// The batch that keeps an event as a dead letter.
fn letter(event: &Received, reason: String) -> Batch {
    let id = super::letter::key(&event.id).into_owned();
    tracing::error!(event = id, reason, "the inbox refuses an event; kept as a dead letter");
    let letter = DeadLetter {
        model: MODEL,
        id,
        reason: format!("the inbox refuses the event: {reason}"),
        object: event.body.clone(),
        as_of: event.created,
    };
    Batch { account: event.account.clone(), dead_letters: vec![letter], ..Batch::default() }
}
