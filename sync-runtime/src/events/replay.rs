//! Replaying events: those of the inbox, and those that Stripe still has.

use crate::changes::pages::EventPages;
use crate::error::SyncError;
use crate::events::Events;
use crate::events::poll::{Polled, received};
use crate::inbox::{EventSelection, Received};
use crate::store::Inbox;
use crate::store::Store;
use stripe_client::Request;

/// The origins of events to replay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origins {
    /// The inbox.
    Inbox,
    /// The inbox, and what Stripe still has.
    InboxAndApi,
}

/// The events that are due again.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// The number of events from the inbox.
    pub from_inbox: u64,
    /// The number of events that were requested from Stripe.
    pub from_api: u64,
    /// The ids that are unknown to both.
    pub unknown: Vec<String>,
}

impl<S: Store + Inbox> Events<S> {
    /// Makes events due again; [`process`](Self::process) applies them. Changes that the rows already show have no effect, and
    /// handlers do not run again unless they had failed.
    ///
    /// For [`EventSelection::Failed`], requests from Stripe the events that some endpoint has not accepted.
    ///
    /// ```no_run
    /// # use sync_runtime::{EventSelection, Events, Origins, SqliteStore};
    /// # async fn example(events: Events<SqliteStore>) -> Result<(), Box<dyn std::error::Error>> {
    /// let which = EventSelection::Type("invoice.*".to_owned());
    /// let replayed = events.replay(&which, Origins::InboxAndApi).await?;
    /// println!("{} from the inbox, {} from Stripe", replayed.from_inbox, replayed.from_api);
    /// events.process().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// If the API or the database fails; then some may be due again.
    pub async fn replay(&self, which: &EventSelection, origins: Origins) -> Result<Replayed, SyncError> {
        let account = self.account_id().await?;
        let mut replayed = Replayed::default();
        if let (EventSelection::Ids(ids), Origins::InboxAndApi) = (which, origins) {
            return self.by_ids(account, ids).await;
        }
        // What is in the inbox before the API is asked: what comes from there is due anyway.
        replayed.from_inbox += self.parts.engine.store().replay(Some(account), which).await?;
        if origins == Origins::Inbox {
            return Ok(replayed);
        }
        match which {
            EventSelection::Ids(_) => {}
            EventSelection::All => self.listed(&[], false, &mut replayed).await?,
            EventSelection::Type(pattern) if pattern == "*" => self.listed(&[], false, &mut replayed).await?,
            EventSelection::Type(pattern) => self.listed(&[("type", pattern)], false, &mut replayed).await?,
            EventSelection::Failed => {
                self.listed(&[("delivery_success", "false")], true, &mut replayed).await?
            }
        }
        Ok(replayed)
    }

    /// Stores listed events; makes `known` ones due again, too.
    async fn listed(
        &self,
        filters: &[(&'static str, &str)],
        known: bool,
        replayed: &mut Replayed,
    ) -> Result<(), SyncError> {
        let mut pages = EventPages::new(filters);
        while let Some(page) = self.parts.engine.parts().source.next_events(&mut pages).await? {
            let mut polled = Polled::default();
            let parsed = page.parse()?;
            pages.advance(&parsed);
            let events = self.keep(&parsed, &mut polled).await?;
            replayed.from_api += polled.new;
            if known {
                let ids = events.into_iter().map(|event| event.id).collect();
                let account = self.account_id().await?;
                replayed.from_inbox +=
                    self.parts.engine.store().replay(Some(account), &EventSelection::Ids(ids)).await?;
            }
        }
        Ok(())
    }

    /// Replays events one by one, to know for each if the inbox has it: Stripe deletes old events, the inbox does not.
    async fn by_ids(&self, account: &str, ids: &[String]) -> Result<Replayed, SyncError> {
        let mut replayed = Replayed::default();
        let mut found: Vec<Received> = Vec::new();
        for id in ids {
            let one = EventSelection::Ids(vec![id.clone()]);
            let known = self.parts.engine.store().replay(Some(account), &one).await? > 0;
            replayed.from_inbox += u64::from(known);
            let request = Request::get("/v1/events/{id}").segment(id.clone());
            match self.parts.engine.parts().source.get(&request).await {
                Ok((text, _)) => found.extend(received(&text, account)),
                Err(error) if error.is_missing() && known => {}
                Err(error) if error.is_missing() => replayed.unknown.push(id.clone()),
                Err(error) => return Err(error.into()),
            }
        }
        replayed.from_api += self.parts.engine.store().receive(&found).await?;
        Ok(replayed)
    }
}
