//! [`InboxWriter`]: stores events that arrive together in one commit, with few commits at once.

use super::counts::ReceiverCounts;
use crate::chain::Chain;
use crate::inbox::Received;
use crate::store::Inbox;
use crate::store::StoreError;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::time::timeout;

/// The most events that are stored together.
const BATCH: usize = 256;
/// The most commits at once: an event that arrives during one does not wait for its end first.
const COMMITS: usize = 2;
/// The longest time until a request is answered: Stripe does not wait for long.
const ANSWER: Duration = Duration::from_secs(12);
/// The number of events that may wait; more wait before they are read.
const WAITING: usize = 4096;

/// Stores events in an inbox, together those that arrive while it writes. Ends with the last of its clones.
#[derive(Debug, Clone)]
pub(super) struct InboxWriter(mpsc::Sender<Letter>);

#[derive(Debug)]
struct Letter {
    event: Received,
    came: Instant,
    /// Receives whether the event is stored.
    kept: oneshot::Sender<bool>,
}

impl InboxWriter {
    pub(super) fn start(inbox: impl Inbox + 'static, counts: ReceiverCounts) -> Self {
        let (sender, letters) = mpsc::channel(WAITING);
        let (inbox, letters) = (Arc::new(inbox), Arc::new(Mutex::new(letters)));
        for _ in 0..COMMITS {
            // Tasks of their own, so that a client who hangs up takes nothing from those who wait with it.
            tokio::spawn(write(Arc::clone(&inbox), counts.clone(), Arc::clone(&letters)));
        }
        Self(sender)
    }

    /// Returns whether the event is in the inbox, durably. False if the database takes too long: the event may be stored
    /// nevertheless, and is sent again.
    pub(super) async fn keep(&self, event: Received) -> bool {
        let (kept, hears) = oneshot::channel();
        let letter = Letter { event, came: Instant::now(), kept };
        let keep = async { self.0.send(letter).await.is_ok() && hears.await.unwrap_or(false) };
        timeout(ANSWER, keep).await.unwrap_or_else(|_| {
            tracing::error!(seconds = ANSWER.as_secs(), "an event is not kept in time");
            false
        })
    }
}

async fn write(inbox: Arc<impl Inbox>, counts: ReceiverCounts, letters: Arc<Mutex<mpsc::Receiver<Letter>>>) {
    let mut waiting = Vec::with_capacity(BATCH);
    while letters.lock().await.recv_many(&mut waiting, BATCH).await > 0 {
        // Nobody waits for those that came too long ago, and they come again.
        let in_time = waiting.drain(..).filter(|letter| letter.came.elapsed() < ANSWER);
        let (events, results): (Vec<Received>, Vec<_>) =
            in_time.map(|letter| (letter.event, letter.kept)).unzip();
        for (kept, hears) in keep(&*inbox, &counts, &events).await.into_iter().zip(results) {
            // Whoever hung up does not hear it.
            let _ = hears.send(kept);
        }
    }
}

/// Returns whether each event is stored. An event that the database rejects does not affect others.
async fn keep(inbox: &impl Inbox, counts: &ReceiverCounts, events: &[Received]) -> Vec<bool> {
    match receive(inbox, counts, events).await {
        Ok(()) => return vec![true; events.len()],
        Err(error) => {
            tracing::error!(error = %Chain(&error), events = events.len(), "events are not kept");
            if events.len() == 1 || !error.concerns_rows() {
                return vec![false; events.len()];
            }
        }
    }
    let mut kept = Vec::with_capacity(events.len());
    for event in events {
        kept.push(receive(inbox, counts, std::slice::from_ref(event)).await.is_ok());
    }
    kept
}

async fn receive(inbox: &impl Inbox, counts: &ReceiverCounts, events: &[Received]) -> Result<(), StoreError> {
    let new = inbox.receive(events).await?;
    counts.known((events.len() as u64).saturating_sub(new));
    Ok(())
}
