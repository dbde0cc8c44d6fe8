//! [`Bodies`]: reads the bodies of requests, with limits of time and memory.

use axum::body::{Body, HttpBody};
use futures::StreamExt;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::{Instant, timeout_at};

/// The time for a body, unless set.
const DEADLINE: Duration = Duration::from_secs(10);
/// The bytes of all bodies together, unless set.
const BUDGET: usize = 64 << 20;
/// The largest body in bytes, unless set.
const LIMIT: usize = 4 << 20;

/// The limits for the bodies that a receiver and its clones read.
#[derive(Debug, Clone)]
pub(super) struct Bodies {
    limit: usize,
    deadline: Duration,
    /// A permit for each of the `space` bytes.
    budget: Arc<Semaphore>,
    space: usize,
    /// The time by which bodies must have arrived when the service stops.
    last_call: Arc<watch::Sender<Option<Instant>>>,
}

/// The reason why a body is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum UnreadBody {
    /// The body is too large.
    TooLarge,
    /// The body did not arrive in time, or was truncated.
    Incomplete,
    /// Other bodies take all memory.
    NoSpace,
}

/// A whole body. Its bytes count until it is dropped.
#[derive(Debug, Default)]
pub(super) struct WholeBody {
    pub(super) bytes: Vec<u8>,
    held: Option<OwnedSemaphorePermit>,
}

impl Default for Bodies {
    fn default() -> Self {
        Self {
            limit: LIMIT,
            deadline: DEADLINE,
            budget: Arc::new(Semaphore::new(BUDGET)),
            space: BUDGET,
            last_call: Arc::default(),
        }
    }
}

impl Bodies {
    pub(super) fn limit(&mut self, bytes: usize) {
        self.limit = bytes;
    }

    pub(super) fn deadline(&mut self, deadline: Duration) {
        self.deadline = deadline;
    }

    pub(super) fn budget(&mut self, bytes: usize) {
        self.space = bytes.min(Semaphore::MAX_PERMITS);
        self.budget = Arc::new(Semaphore::new(self.space));
    }

    /// Limits the time for bodies that are still arriving.
    pub(super) fn hurry(&self, patience: Duration) {
        self.last_call.send_replace(Some(Instant::now() + patience));
    }

    pub(super) fn is_too_large(&self, bytes: usize) -> bool {
        bytes > self.limit.min(self.space)
    }

    /// Reads a body.
    ///
    /// # Errors
    /// If it is too large, does not arrive in time, or finds no memory.
    pub(super) async fn read(&self, body: Body) -> Result<WholeBody, UnreadBody> {
        let least = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
        if self.is_too_large(least) {
            return Err(UnreadBody::TooLarge);
        }
        let mut last_call = self.last_call.subscribe();
        let mut deadline = Instant::now() + self.deadline;
        let mut read = std::pin::pin!(self.collect(body, deadline));
        loop {
            if let Some(last) = *last_call.borrow_and_update() {
                deadline = deadline.min(last);
            }
            tokio::select! {
                done = timeout_at(deadline, &mut read) => return done.unwrap_or(Err(UnreadBody::Incomplete)),
                Ok(()) = last_call.changed() => {}
            }
        }
    }

    async fn collect(&self, body: Body, deadline: Instant) -> Result<WholeBody, UnreadBody> {
        let mut chunks = body.into_data_stream();
        let mut read = WholeBody::default();
        while let Some(chunk) = chunks.next().await {
            // Cut off: nobody hears the answer.
            let chunk = chunk.map_err(|_| UnreadBody::Incomplete)?;
            if self.is_too_large(read.bytes.len() + chunk.len()) {
                return Err(UnreadBody::TooLarge);
            }
            let bytes = u32::try_from(chunk.len()).unwrap_or(u32::MAX);
            let space = Arc::clone(&self.budget).acquire_many_owned(bytes);
            // The client is not to blame for the bytes of others.
            let space = timeout_at(deadline - self.deadline / 10, space).await;
            read.hold(space.ok().and_then(Result::ok).ok_or(UnreadBody::NoSpace)?);
            read.bytes.extend_from_slice(&chunk);
        }
        Ok(read)
    }
}

impl WholeBody {
    fn hold(&mut self, more: OwnedSemaphorePermit) {
        match &mut self.held {
            Some(held) => held.merge(more),
            None => self.held = Some(more),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Bytes;
    use futures::stream;

    /// A body of which some bytes come, and no end.
    fn open(bytes: usize) -> Body {
        let some = stream::once(async move { Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; bytes])) });
        Body::from_stream(some.chain(stream::pending()))
    }

    #[tokio::test(start_paused = true)]
    async fn a_body_that_does_not_end_is_given_up_in_time() {
        let bodies = Bodies::default();
        let start = Instant::now();
        assert_eq!(bodies.read(open(5)).await.map(|read| read.bytes.len()), Err(UnreadBody::Incomplete));
        assert_eq!(start.elapsed().as_secs(), DEADLINE.as_secs());
        assert_eq!(bodies.budget.available_permits(), BUDGET, "its space is free again");
        bodies.hurry(Duration::from_secs(2));
        let start = Instant::now();
        assert_eq!(bodies.read(open(5)).await.map(|read| read.bytes.len()), Err(UnreadBody::Incomplete));
        assert_eq!(start.elapsed().as_secs(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn all_bodies_together_have_a_budget() {
        let mut bodies = Bodies::default();
        bodies.budget(10);
        let held = bodies.read(Body::from("12345678")).await.expect("there is space");
        assert_eq!(bodies.read(Body::from("123")).await.map(|read| read.bytes), Err(UnreadBody::NoSpace));
        let others = bodies.clone();
        let waits = tokio::spawn(async move { others.read(Body::from("123")).await.map(|read| read.bytes) });
        tokio::task::yield_now().await;
        drop(held);
        assert_eq!(waits.await.expect("no panic"), Ok(b"123".to_vec()));
    }

    #[tokio::test]
    async fn what_is_too_large_is_not_read() {
        let mut bodies = Bodies::default();
        bodies.limit(4);
        assert_eq!(bodies.read(Body::from("12345")).await.map(|read| read.bytes), Err(UnreadBody::TooLarge));
        assert_eq!(bodies.read(open(5)).await.map(|read| read.bytes), Err(UnreadBody::TooLarge));
        assert_eq!(bodies.read(Body::from("1234")).await.map(|read| read.bytes), Ok(b"1234".to_vec()));
    }
}
