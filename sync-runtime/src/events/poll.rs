//! Polling Stripe for events, without webhooks or after some were lost.

use crate::changes::pages::{BEHIND, EVENTS, EventPages, RETENTION, rejects_cursor};
use crate::clock::{AHEAD, local_now};
use crate::engine::{NoObserver, Options, Report};
use crate::error::SyncError;
use crate::events::Events;
use crate::inbox::Received;
use crate::store::Inbox;
use crate::store::{Batch, Progress, Store};
use stripe_client::{Page, Request};

/// The place where the list does not continue from the cursor.
enum Cut {
    /// It continues.
    Nowhere,
    /// At the cursor: there is none, or Stripe no longer has it.
    Cursor,
    /// At the end of Stripe's retention: more events may have happened since the last poll.
    Window,
}

/// The result of a poll.
#[derive(Debug, Default)]
pub struct Polled {
    /// The number of listed events.
    pub seen: u64,
    /// The number of events that are new to the inbox.
    pub new: u64,
    /// The report of the full walk that was made because the last poll was longer ago than Stripe keeps events. It does not
    /// detect objects that were deleted meanwhile.
    pub missed: Option<Report>,
}

impl<S: Store + Inbox> Events<S> {
    /// Requests the events since the last poll, oldest first, and puts them into the inbox; [`process`](Self::process) applies
    /// them. The first poll reads all events that Stripe still has. If the last poll was longer ago than Stripe keeps events,
    /// lists all models in full.
    ///
    /// # Errors
    /// If the API or the database fails. The next poll resumes from here.
    pub async fn poll(&self) -> Result<Polled, SyncError> {
        let mut polled = Polled::default();
        let account = self.account_id().await?;
        let last = self.parts.engine.store().progress(account, EVENTS, 0).await?;
        let cut = match last {
            Some(last) => self.onwards(last, &mut polled).await?,
            // Nothing was missed by the first poll.
            None => Cut::Cursor,
        };
        match cut {
            Cut::Nowhere => return Ok(polled),
            Cut::Cursor => {}
            Cut::Window => {
                tracing::warn!(days = RETENTION / 86_400, "events were missed; walking all models in full");
                polled.missed = Some(self.walk_all().await?);
            }
        }
        self.back_from_newest(account, &mut polled).await?;
        Ok(polled)
    }

    /// Lists all models. Twice if another process had begun before: it may have missed changes in its first part.
    async fn walk_all(&self) -> Result<Report, SyncError> {
        let options = Options { full: true, ..Options::default() };
        let report = self.parts.engine.backfill(&options, &NoObserver).await?;
        match report.models.iter().any(|model| model.resumed) {
            true => self.parts.engine.backfill(&options, &NoObserver).await,
            false => Ok(report),
        }
    }

    /// Reads from the last poll to the newest event.
    async fn onwards(&self, last: Progress, polled: &mut Polled) -> Result<Cut, SyncError> {
        // A poll that is said to have ended in the future was dated by a wrong clock: nothing tells since when events are missing.
        let long_ago = |polled_at: i64, now: i64| now - polled_at > RETENTION || polled_at > now + AHEAD;
        let missed = |now: i64| last.completed_at.is_some_and(|polled_at| long_ago(polled_at, now));
        let Some(cursor) = last.cursor else {
            // There was no event that is old enough.
            let page =
                self.parts.engine.parts().source.page(&Request::get(EVENTS).param("limit", "1")).await?;
            return Ok(if missed(page.as_of) { Cut::Window } else { Cut::Cursor });
        };
        let mut kept = (cursor.clone(), last.last_created.unwrap_or_default());
        let mut pages = EventPages::after(&cursor);
        loop {
            let page = match self.parts.engine.parts().source.next_events(&mut pages).await {
                Ok(None) => return Ok(Cut::Nowhere),
                Ok(Some(page)) if missed(page.as_of) => return Ok(Cut::Window),
                Ok(Some(page)) => page,
                // Stripe has forgotten it; that may be because nothing has happened for so long.
                Err(error) if rejects_cursor(&error) => {
                    let now = error.asked_at().unwrap_or_else(local_now);
                    return Ok(if missed(now) { Cut::Window } else { Cut::Cursor });
                }
                Err(error) => return Err(error.into()),
            };
            let parsed = page.parse()?;
            let events = self.keep(&parsed, polled).await?;
            pages.advance(&parsed);
            let polled_at = pages.is_done().then_some(page.as_of);
            // Where a page has none that is old enough, the cursor stays that of the page before.
            kept = behind(&events, page.as_of).unwrap_or(kept);
            self.remember(&last.account, Some(&kept), polled_at).await?;
        }
    }

    /// Reads from the newest event to the oldest, and stores the cursor when all are in the inbox. Stores none if all are so
    /// new that older ones may still appear; then the next poll reads them all again.
    async fn back_from_newest(&self, account: &str, polled: &mut Polled) -> Result<(), SyncError> {
        let (mut cursor, mut polled_at) = (None, None);
        let mut pages = EventPages::new(&[]);
        while let Some(page) = self.parts.engine.parts().source.next_events(&mut pages).await? {
            let parsed = page.parse()?;
            pages.advance(&parsed);
            let events = self.keep(&parsed, polled).await?;
            polled_at = polled_at.or(Some(page.as_of));
            cursor = cursor.or_else(|| behind(&events, page.as_of));
        }
        self.remember(account, cursor.as_ref(), polled_at).await
    }

    /// Puts the events of a page into the inbox. Returns them, newest first.
    pub(super) async fn keep(
        &self,
        page: &Page<'_>,
        polled: &mut Polled,
    ) -> Result<Vec<Received>, SyncError> {
        let account = self.account_id().await?;
        let events: Vec<Received> = page.data.iter().filter_map(|text| received(text, account)).collect();
        self.adopt_listed(account, &events).await?;
        polled.seen += page.data.len() as u64;
        polled.new += self.parts.engine.store().receive(&events).await?;
        Ok(events)
    }

    /// Stores the cursor, and the time at which a poll was completed.
    async fn remember(
        &self,
        account: &str,
        cursor: Option<&(String, i64)>,
        polled_at: Option<i64>,
    ) -> Result<(), SyncError> {
        let progress = Progress {
            account: account.to_owned(),
            model: EVENTS.to_owned(),
            pass: 0,
            until: polled_at.unwrap_or_default(),
            cursor: cursor.map(|(id, _)| id.clone()),
            last_created: cursor.map(|(_, created)| *created),
            rows: 0,
            done: polled_at.is_some(),
            completed_at: polled_at,
            ..Progress::default()
        };
        self.parts.engine.store().commit(&Batch { progress: Some(progress), ..Batch::default() }).await?;
        Ok(())
    }
}

/// Returns the newest event that is old enough for a cursor, of a page with the newest first.
fn behind(events: &[Received], now: i64) -> Option<(String, i64)> {
    let old = events.iter().find(|event| event.created <= now - BEHIND)?;
    Some((old.id.clone(), old.created))
}

/// Parses an event from an answer to an account.
pub(super) fn received(text: &str, account: &str) -> Option<Received> {
    match Received::parse(text.as_bytes()) {
        Ok(event) => Some(event.received_by(account)),
        Err(error) => {
            tracing::warn!(%error, "the list of events shows something that is none; left out");
            None
        }
    }
}
