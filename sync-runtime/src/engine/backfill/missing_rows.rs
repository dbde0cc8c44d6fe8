//! Rows that somebody else has taken away since they were written: no event brings them back.

use crate::engine::Options;
use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::engine::source::api::Account;
use crate::error::SyncError;
use crate::model::Table;
use crate::store::{LostRows, Store};

impl<S: Store> Run<'_, S> {
    /// Looks for tables that have fewer rows than were written to them. Their models are listed whole by this run.
    pub(crate) async fn look_for_lost(
        &self,
        account: &Account,
        options: &Options,
    ) -> Result<Vec<LostRows>, SyncError> {
        let whole = |table: &&'static Table| !options.of(table).is_part();
        let tables: Vec<&'static Table> = self.groups.iter().flatten().copied().filter(whole).collect();
        let lost = self.store.recount(&account.id, &tables).await?;
        for LostRows { model, table, expected, found } in &lost {
            tracing::warn!(model, %table, expected, found, "rows are missing; listing the model whole");
        }
        Ok(lost)
    }

    /// Takes note of how many child rows there are after a run. Those that were written in it are not counted one by one.
    pub(crate) async fn settle_children(
        &self,
        account: &Account,
        options: &Options,
        reports: &[ModelReport],
    ) -> Result<(), SyncError> {
        let tables = self.groups.iter().flatten().copied().zip(reports);
        let written = tables.filter(|(table, report)| {
            let has_changed = report.child_rows + report.deleted > 0;
            has_changed && !table.children.is_empty() && !options.of(table).is_part()
        });
        let tables: Vec<&'static Table> = written.map(|(table, _)| table).collect();
        if !tables.is_empty() {
            self.store.recount(&account.id, &tables).await?;
        }
        Ok(())
    }
}
