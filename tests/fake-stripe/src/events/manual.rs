//! [`Webhooks`]: the events that a test sends itself, step by step, and those that no endpoint accepted.

use crate::random::Random;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Trouble on the way to an endpoint, by its probability.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Trouble {
    /// An event never comes.
    pub dropped: f64,
    /// An event comes twice.
    pub doubled: f64,
    /// An event waits for the next time.
    pub delayed: f64,
    /// The order is random.
    pub shuffled: bool,
}

/// The events that are to be delivered.
#[derive(Debug, Default)]
pub(crate) struct Webhooks(Mutex<Queue>);

#[derive(Debug, Default)]
struct Queue {
    /// The number of events that were looked at.
    seen: usize,
    queue: Vec<String>,
    undelivered: BTreeSet<String>,
}

impl Webhooks {
    /// Returns the ids of the events that are to be sent now.
    pub(crate) fn due(&self, events: &[String], trouble: &Trouble, random: &mut Random) -> Vec<String> {
        let mut state = self.state();
        let new = events.get(state.seen..).unwrap_or_default().to_vec();
        state.seen = events.len();
        state.undelivered.extend(new.iter().cloned());
        for id in new {
            if !random.chance(trouble.dropped) {
                state.queue.push(id.clone());
                if random.chance(trouble.doubled) {
                    state.queue.push(id);
                }
            }
        }
        let (later, mut now): (Vec<String>, Vec<String>) =
            std::mem::take(&mut state.queue).into_iter().partition(|_| random.chance(trouble.delayed));
        state.queue = later;
        if trouble.shuffled {
            for at in (1..now.len()).rev() {
                now.swap(at, random.below(at as u64 + 1) as usize);
            }
        }
        now
    }

    /// Records the outcome of a delivery. What was not accepted is sent again.
    pub(crate) fn delivered(&self, id: &str, accepted: bool) {
        let mut state = self.state();
        if accepted {
            state.undelivered.remove(id);
        } else {
            state.queue.push(id.to_owned());
        }
    }

    /// Records the outcome of an attempt to deliver an event to an endpoint of the API.
    pub(crate) fn attempted(&self, id: &str, accepted: bool) {
        let mut state = self.state();
        if accepted {
            state.undelivered.remove(id);
        } else {
            state.undelivered.insert(id.to_owned());
        }
    }

    /// Returns true if no endpoint has accepted the event.
    pub(crate) fn is_undelivered(&self, id: &str) -> bool {
        self.state().undelivered.contains(id)
    }

    fn state(&self) -> MutexGuard<'_, Queue> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
