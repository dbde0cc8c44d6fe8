//! [`HistoryStore`]: the past of a service, which outlives its processes.

use crate::store::sealed::Sealed;
use crate::store::{HistoryPoint, HistorySample, HistorySpan, StoreError, Verification};
use std::future::Future;

/// A database with the history of the work with events, and the results of verifications. The history has a bounded size.
///
/// ```no_run
/// # use sync_runtime::{AnyStore, store::{HistorySpan, HistoryStore}};
/// # async fn example(store: AnyStore) -> Result<(), Box<dyn std::error::Error>> {
/// for point in store.history(HistorySpan::Day).await? {
///     println!("{}: {} events accepted, lag {} ms", point.began, point.accepted, point.lag);
/// }
/// # Ok(())
/// # }
/// ```
pub trait HistoryStore: Sealed {
    /// Adds a sample to the current period of each span: the counts add up, and of the backlog the greatest stays. So the samples of
    /// several processes go together.
    fn add_history(&self, sample: &HistorySample) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the periods of a span that have samples, the oldest first. Periods without a sample are left out.
    fn history(
        &self,
        span: HistorySpan,
    ) -> impl Future<Output = Result<Vec<HistoryPoint>, StoreError>> + Send;

    /// Stores the results of a verification, in place of those before of the same models and accounts.
    fn add_verifications(
        &self,
        results: &[Verification],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the result of the last verification of each model, by account and model.
    fn verifications(&self) -> impl Future<Output = Result<Vec<Verification>, StoreError>> + Send;
}
