//! [`AccountRows`]: the rows of an account that may reject requests.

use super::report::EventReport;
use crate::changes::decide::RowAction;
use crate::engine::{Engine, RowOutcome, RowRequest};
use crate::error::SyncError;
use crate::store::Store;

/// The number of objects above which one is requested first, to find out if the account rejects requests.
const MANY: usize = 8;

/// The levels of actions that are tried in turn: all; those that can do without a request; those that never need one.
const LEVELS: [fn(&RowAction<'_>) -> bool; 3] =
    [|_| true, |action| *action != RowAction::Fetch, |action| matches!(action, RowAction::Delete { .. })];

/// The rows of an account that may reject requests on its behalf.
pub(super) struct AccountRows<'r, S> {
    pub(super) engine: &'r Engine<S>,
    /// The reason why nothing is requested on behalf of the account.
    pub(super) held: Option<String>,
    pub(super) report: &'r mut EventReport,
}

impl<S: Store> AccountRows<'_, S> {
    /// Brings rows up to date. Where many objects are to be requested, requests one first: an account that rejects one rejects all.
    pub(super) async fn refresh(
        &mut self,
        requests: &[RowRequest<'_>],
    ) -> Result<Vec<RowOutcome>, SyncError> {
        let fetches = |request: &&RowRequest<'_>| request.action == RowAction::Fetch;
        let first = requests.iter().position(|request| request.action == RowAction::Fetch);
        let Some(at) = first.filter(|_| requests.iter().filter(fetches).count() > MANY) else {
            return self.refresh_allowed(requests).await;
        };
        let (before, rest) = requests.split_at(at);
        let (one, after) = rest.split_at(1);
        let mut first = self.refresh_allowed(one).await?;
        let others: Vec<RowRequest<'_>> = before.iter().chain(after).cloned().collect();
        let mut outcomes = self.refresh_allowed(&others).await?;
        outcomes.splice(at..at, first.drain(..));
        Ok(outcomes)
    }

    /// Brings rows up to date. If the account rejects requests, does the part that needs none.
    async fn refresh_allowed(&mut self, requests: &[RowRequest<'_>]) -> Result<Vec<RowOutcome>, SyncError> {
        let first = if self.held.is_some() { LEVELS.len() - 1 } else { 0 };
        for is_tried in &LEVELS[first..] {
            let tried: Vec<RowRequest<'_>> =
                requests.iter().filter(|request| is_tried(&request.action)).cloned().collect();
            let before = self.report.rows.requests;
            match self.engine.refresh(&tried, &mut self.report.rows).await {
                Ok(done) => {
                    self.report.answered |= self.report.rows.requests > before;
                    return Ok(self.with_withheld(requests, is_tried, done));
                }
                Err(error) if error.is_of_account() => {
                    self.held = Some(error.to_string());
                    self.report.refused.clone_from(&self.held);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(self.with_withheld(requests, &|_| false, Vec::new()))
    }

    /// Returns the outcomes of all requests, given those of the ones that were tried.
    fn with_withheld(
        &self,
        requests: &[RowRequest<'_>],
        is_tried: &dyn Fn(&RowAction<'_>) -> bool,
        done: Vec<RowOutcome>,
    ) -> Vec<RowOutcome> {
        let mut done = done.into_iter();
        let withheld = || RowOutcome::Withheld { reason: self.held.clone().unwrap_or_default() };
        let outcome = |request: &RowRequest<'_>| match is_tried(&request.action) {
            true => done.next().unwrap_or_else(withheld),
            false => withheld(),
        };
        requests.iter().map(outcome).collect()
    }
}
