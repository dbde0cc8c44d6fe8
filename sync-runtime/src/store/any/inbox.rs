//! The inbox of whichever store it is.

use super::AnyStore;
use crate::hooks::HookError;
use crate::inbox::{Backlog, Claim, Claimed, Inbox, InboxStatus, Parked, Reaction, Received, Settled, Which};
use crate::store::{StoreError, Worker};
use std::time::Duration;

impl Inbox for AnyStore {
    async fn receive(&self, events: &[Received]) -> Result<u64, StoreError> {
        whichever!(self, store => store.receive(events))
    }

    async fn claim(&self, claim: &Claim) -> Result<Vec<Claimed>, StoreError> {
        whichever!(self, store => store.claim(claim))
    }

    async fn settle(&self, worker: &str, settled: &[Settled]) -> Result<u64, StoreError> {
        whichever!(self, store => store.settle(worker, settled))
    }

    async fn settle_with(
        &self,
        worker: Worker<'_>,
        settled: &Settled,
        reaction: &dyn Reaction,
    ) -> Result<Result<bool, HookError>, StoreError> {
        whichever!(self, store => store.settle_with(worker, settled, reaction))
    }

    async fn try_write(&self) -> Result<(), StoreError> {
        whichever!(self, store => store.try_write())
    }

    async fn renew_claims(&self, worker: Worker<'_>) -> Result<(), StoreError> {
        whichever!(self, store => store.renew_claims(worker))
    }

    async fn waiting(&self, receiver: Option<&str>) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.waiting(receiver))
    }

    async fn replay(&self, account: Option<&str>, which: &Which) -> Result<u64, StoreError> {
        whichever!(self, store => store.replay(account, which))
    }

    async fn forget(&self, age: Duration) -> Result<u64, StoreError> {
        whichever!(self, store => store.forget(age))
    }

    async fn forget_some(&self, age: Duration) -> Result<u64, StoreError> {
        whichever!(self, store => store.forget_some(age))
    }

    async fn forget_contents(&self, age: Duration) -> Result<u64, StoreError> {
        whichever!(self, store => store.forget_contents(age))
    }

    async fn inbox_status(&self, account: Option<&str>) -> Result<InboxStatus, StoreError> {
        whichever!(self, store => store.inbox_status(account))
    }

    async fn backlog(&self, account: Option<&str>) -> Result<Backlog, StoreError> {
        whichever!(self, store => store.backlog(account))
    }

    async fn backlogs(&self, receiver: Option<&str>) -> Result<Vec<(String, Backlog)>, StoreError> {
        whichever!(self, store => store.backlogs(receiver))
    }

    async fn parked(&self, account: Option<&str>, limit: u32) -> Result<Vec<Parked>, StoreError> {
        whichever!(self, store => store.parked(account, limit))
    }
}
