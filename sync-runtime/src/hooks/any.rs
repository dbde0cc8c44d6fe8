//! [`AnyHooks`]: hooks whose type is erased.

use super::{DeletedRow, HookError, Hooks, PendingRow, SavedRow, Transaction, Verdict, catch_panic};
use crate::model::Filter;
use futures::future::BoxFuture;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// [`Hooks`] of any type, with the filter of their table.
#[derive(Clone)]
pub struct AnyHooks {
    hooks: Option<Arc<dyn DynHooks>>,
    filter: Option<Filter>,
    /// Set if they may remove rows: once they have, or if there is a filter.
    removes: Arc<AtomicBool>,
}

impl AnyHooks {
    /// Erases the type of some hooks.
    pub fn new(hooks: impl Hooks) -> Self {
        Self { hooks: Some(Arc::new(hooks)), filter: None, removes: Arc::default() }
    }

    /// Combines the hooks and the filter of a table; `None` if it has neither.
    pub(crate) fn of(hooks: Option<fn() -> Self>, filter: Option<Filter>) -> Option<Self> {
        let none = Self { hooks: None, filter: None, removes: Arc::default() };
        let is_some = hooks.is_some() || filter.is_some();
        is_some.then(|| hooks.map_or(none, |hooks| hooks()).with_filter(filter))
    }

    /// Sets the filter.
    pub(crate) fn with_filter(mut self, filter: Option<Filter>) -> Self {
        self.filter = filter;
        self.removes.fetch_or(self.filter.is_some(), Ordering::Relaxed);
        self
    }

    /// Returns true if there is code of the application that sees rows.
    pub(crate) fn see_rows(&self) -> bool {
        self.hooks.is_some()
    }

    /// Returns true if the filter admits an object.
    pub(crate) fn admit(&self, json: &str) -> Result<bool, HookError> {
        let Some(filter) = self.filter else { return Ok(true) };
        match catch_panic(|| filter(json)) {
            Ok(admitted) => Ok(admitted?),
            Err(panic) => Err(panic.into()),
        }
    }

    /// Returns true if they may remove rows.
    #[cfg(feature = "postgres")]
    pub(crate) fn removes(&self) -> bool {
        self.removes.load(Ordering::Relaxed)
    }

    pub(crate) async fn before(
        &self,
        row: &mut PendingRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<Verdict, HookError> {
        let Some(hooks) = &self.hooks else { return Ok(Verdict::Write) };
        let verdict = hooks.before(row, transaction).await;
        if matches!(verdict, Ok(Verdict::Remove)) {
            self.removes.store(true, Ordering::Relaxed);
        }
        verdict
    }

    pub(crate) async fn after(
        &self,
        row: &SavedRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        let Some(hooks) = &self.hooks else { return Ok(()) };
        hooks.after(row, transaction).await
    }

    pub(crate) async fn deleted(
        &self,
        row: &DeletedRow<'_>,
        transaction: &mut Transaction<'_>,
    ) -> Result<(), HookError> {
        let Some(hooks) = &self.hooks else { return Ok(()) };
        hooks.deleted(row, transaction).await
    }
}

impl fmt::Debug for AnyHooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnyHooks")
    }
}

trait DynHooks: Send + Sync {
    fn before<'f>(
        &'f self,
        row: &'f mut PendingRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<Verdict, HookError>>;

    fn after<'f>(
        &'f self,
        row: &'f SavedRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>>;

    fn deleted<'f>(
        &'f self,
        row: &'f DeletedRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>>;
}

impl<H: Hooks> DynHooks for H {
    fn before<'f>(
        &'f self,
        row: &'f mut PendingRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<Verdict, HookError>> {
        Box::pin(Hooks::before(self, row, transaction))
    }

    fn after<'f>(
        &'f self,
        row: &'f SavedRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(Hooks::after(self, row, transaction))
    }

    fn deleted<'f>(
        &'f self,
        row: &'f DeletedRow<'_>,
        transaction: &'f mut Transaction<'_>,
    ) -> BoxFuture<'f, Result<(), HookError>> {
        Box::pin(Hooks::deleted(self, row, transaction))
    }
}
