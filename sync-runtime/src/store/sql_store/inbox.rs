//! The inbox, as far as databases keep it in the same way.

use super::SqlStore;
use crate::hooks::HookError;
use crate::inbox::{
    Backlog, Claim, Claimed, EventSelection, FailedEvent, InboxStatus, Reaction, Received, Settled,
    milliseconds,
};
use crate::sql::inbox as sql;
use crate::sql::{PROBE, PROBE_ID, UNPROBE, WAITING, probe};
use crate::store::Inbox;
use crate::store::contract::RowStore as _;
use crate::store::database::Database;
use crate::store::health::WriteTarget;
use crate::store::inbox::{backlog, choice, failed_event, letter, state, status};
use crate::store::query::{firsts, query};
use crate::store::session::Access;
use crate::store::{StoreError, Worker};
use std::borrow::Cow;
use std::time::Duration;

impl<D: Database> Inbox for SqlStore<D> {
    async fn receive(&self, events: &[Received]) -> Result<u64, StoreError> {
        if events.is_empty() {
            return Ok(0);
        }
        let events = events.iter().map(|event| self.without_fields(event)).collect::<Result<Vec<_>, _>>()?;
        // In order, so that two writers of the same events do not wait for each other.
        let mut events: Vec<&Received> = events.iter().map(|event| &**event).collect();
        events.sort_by(|a, b| (&a.account, &a.id).cmp(&(&b.account, &b.id)));
        self.noted(WriteTarget::Inbox, self.keep(&events).await)
    }

    async fn claim(&self, claim: &Claim) -> Result<Vec<Claimed>, StoreError> {
        let mut claimed = self.driver().claim(claim).await;
        // Events of before may hold what the filter keeps out now.
        for claimed in claimed.iter_mut().flatten() {
            if let Cow::Owned(event) = self.without_fields(&claimed.event)? {
                claimed.event = event;
            }
        }
        // Without events to claim, nothing is written.
        match claimed.as_ref().is_ok_and(Vec::is_empty) {
            true => claimed,
            false => self.noted(WriteTarget::Inbox, claimed),
        }
    }

    async fn settle(&self, worker: &str, settled: &[Settled]) -> Result<u64, StoreError> {
        if settled.is_empty() {
            return Ok(0);
        }
        let mut settled: Vec<&Settled> = settled.iter().collect();
        settled.sort_by(|a, b| (&a.account, &a.id).cmp(&(&b.account, &b.id)));
        self.noted(WriteTarget::Inbox, self.driver().settle(worker, &settled).await)
    }

    async fn settle_with(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> Result<Result<bool, HookError>, StoreError> {
        self.noted(WriteTarget::Inbox, self.driver().settle_with(worker, settled, reaction).await)
    }

    async fn try_write(&self) -> Result<(), StoreError> {
        let tried = self.probe().await.map_err(self.failed("write"));
        self.health.note_try(&tried);
        if let Err(error) = &tried {
            self.driver().note(error);
        }
        tried
    }

    async fn renew_claims(&self, worker: Worker<'_>) -> Result<(), StoreError> {
        let statement = query(self.terms().renew_claims).bind(worker.name).bind(milliseconds(worker.lease));
        self.change(Access::Write, statement).await.map(drop).map_err(self.failed("renew claims"))
    }

    async fn waiting(&self, receiver: Option<&str>) -> Result<Vec<String>, StoreError> {
        let rows = self.fetch(Access::Read, query(WAITING).bind(receiver)).await;
        rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read the accounts of events"))
    }

    async fn replay(&self, account: Option<&str>, which: &EventSelection) -> Result<u64, StoreError> {
        let (by, chosen) = choice(which);
        let text = sql::replay(by.pick(self.terms().conditions));
        let statement = query(text).bind(account).bind(&chosen);
        self.change(Access::LongWrite, statement).await.map_err(self.failed("make events due again"))
    }

    async fn forget(&self, age: Duration) -> Result<u64, StoreError> {
        self.driver().forget(age).await
    }

    async fn forget_some(&self, age: Duration) -> Result<u64, StoreError> {
        self.driver().forget_some(age).await
    }

    async fn forget_contents(&self, age: Duration) -> Result<u64, StoreError> {
        let failure = self.failed("remove the content of old events");
        let mut changed = 0;
        for text in sql::forget_contents(self.terms()) {
            let statement = query(text).bind(milliseconds(age));
            changed += self.change(Access::LongWrite, statement).await.map_err(&failure)?;
        }
        Ok(changed)
    }

    async fn inbox_status(&self, account: Option<&str>) -> Result<InboxStatus, StoreError> {
        let rows = self.fetch(Access::LongRead, query(sql::status(self.terms())).bind(account)).await;
        let states = rows.and_then(|rows| rows.iter().map(state).collect::<sqlx::Result<Vec<_>>>());
        Ok(status(states.map_err(self.failed("count events"))?))
    }

    async fn backlog(&self, account: Option<&str>) -> Result<Backlog, StoreError> {
        let statement = query(sql::backlog(self.terms())).bind(account).bind(Backlog::MOST as i64);
        let rows = self.fetch(Access::PromptRead, statement).await;
        let backlogs = rows.and_then(|rows| rows.first().map(|row| backlog(row, 0)).transpose());
        Ok(backlogs.map_err(self.failed("count events"))?.unwrap_or_default())
    }

    async fn backlogs(&self, receiver: Option<&str>) -> Result<Vec<(String, Backlog)>, StoreError> {
        let statement = query(sql::backlogs(self.terms())).bind(receiver).bind(Backlog::MOST as i64);
        let rows = self.fetch(Access::Read, statement).await;
        let of_accounts =
            rows.and_then(|rows| rows.iter().map(|row| Ok((row.get(0)?, backlog(row, 1)?))).collect());
        of_accounts.map_err(self.failed("count events"))
    }

    async fn failed_events(&self, account: Option<&str>, limit: u32) -> Result<Vec<FailedEvent>, StoreError> {
        let rows = self.fetch(Access::Read, query(sql::PARKED).bind(account).bind(i64::from(limit))).await;
        let events = rows.and_then(|rows| rows.iter().map(failed_event).collect());
        events.map_err(self.failed("read failed events"))
    }
}

impl<D: Database> SqlStore<D> {
    /// Keeps events, and returns how many are new. Events that the database refuses are halved until one stands alone. It
    /// becomes a dead letter: it is neither lost nor in the way of others.
    /// Returns an event without the fields that never reach the database.
    fn without_fields<'e>(&self, event: &'e Received) -> Result<Cow<'e, Received>, StoreError> {
        let body = self.filter.apply(&event.body).map_err(|error| {
            let (doing, reason) = ("filter an event", format!("its body is no JSON: {error}"));
            StoreError::Failed { doing, cause: sqlx::Error::Encode(reason.clone().into()), reason }
        })?;
        Ok(match body {
            Cow::Borrowed(_) => Cow::Borrowed(event),
            Cow::Owned(body) => Cow::Owned(Received { body, ..event.clone() }),
        })
    }

    async fn keep(&self, events: &[&Received]) -> Result<u64, StoreError> {
        let mut new = 0;
        let mut open = vec![events];
        while let Some(some) = open.pop() {
            let error = match self.driver().receive(some).await {
                Ok(kept) => {
                    new += kept;
                    continue;
                }
                Err(error) => error,
            };
            match (error.refusal(), some) {
                (None, _) => return Err(error),
                (Some(reason), [event]) => {
                    self.commit(&letter(event, reason)).await?;
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

    /// Writes an event, and deletes it in the same transaction.
    async fn probe(&self) -> sqlx::Result<()> {
        let mut connection = self.connect().await?;
        let mut session = connection.begin(Access::PromptWrite).await?;
        query(PROBE).bind(PROBE_ID).bind(probe()).run(&mut *session).await?;
        query(UNPROBE).bind(PROBE_ID).run(&mut *session).await?;
        session.commit().await
    }
}
