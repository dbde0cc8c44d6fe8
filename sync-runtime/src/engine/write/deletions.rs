//! Deletions that are known, in all tables of their kind: several models may keep the same objects.

use crate::engine::report::ModelReport;
use crate::engine::run::Run;
use crate::error::SyncError;
use crate::model::{Table, TableName};
use crate::store::{Batch, Gone, Store};
use std::collections::HashSet;

/// How many rows are deleted together.
const BATCH: u32 = 500;

impl<S: Store> Run<'_, S> {
    /// Adds to what is gone the same objects of other models.
    pub(crate) fn everywhere(&self, gone: &mut Vec<Gone>) {
        if gone.is_empty() {
            return;
        }
        let tables = self.own_tables();
        let known: HashSet<(TableName, String)> =
            gone.iter().map(|it| (it.table.full_name(), it.id.clone())).collect();
        let also = |it: &Gone| {
            let same = tables.iter().copied().filter(|table| table.object.name == it.table.object.name);
            let others = same.filter(|table| !known.contains(&(table.full_name(), it.id.clone())));
            others.map(|table| Gone { table, ..it.clone() }).collect::<Vec<_>>()
        };
        let more: Vec<Gone> = gone.iter().flat_map(also).collect();
        gone.extend(more);
    }

    /// The tables that keep objects as rows of their own; what is written along with others goes with them.
    fn own_tables(&self) -> Vec<&'static Table> {
        let mut tables = self.tables();
        let children =
            tables.iter().flat_map(|table| table.children).map(|child| child.table.table().full_name());
        let children: HashSet<TableName> = children.collect();
        tables.retain(|table| !children.contains(&table.full_name()));
        tables
    }

    /// Deletes the rows of objects that are known to be deleted: where only another model was told of it, before both were
    /// synchronised together, and where they could not be deleted before. Returns what was done, by model.
    pub(crate) async fn bury_known(&self) -> Result<Vec<ModelReport>, SyncError> {
        let account = self.account_id().await?;
        let mut reports = Vec::new();
        for table in self.own_tables() {
            let mut report =
                ModelReport { model: table.model, account: account.to_owned(), ..ModelReport::default() };
            let mut after: Option<String> = None;
            loop {
                let known = self.store.buried(table, account, after.as_deref(), BATCH).await?;
                let Some((last, _)) = known.last() else { break };
                after = Some(last.clone());
                tracing::info!(model = table.model, rows = known.len(), "objects are known to be deleted");
                let gone = known.into_iter().map(|(id, as_of)| Gone { table, id, as_of }).collect();
                let batch = Batch { gone, ..Batch::default() };
                self.commit(self.batch(table, 0, Vec::new()), batch, &mut report).await?;
            }
            if report.deleted + report.dead_letters > 0 {
                reports.push(report);
            }
        }
        Ok(reports)
    }
}
