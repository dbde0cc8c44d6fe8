//! [`RowComparer`]: compares the rows of objects, with their child rows, with the database.

use crate::error::SyncError;
use crate::map::{ChildSet, Mapped, Row};
use crate::model::{OnDelete, Source, SqlValue, Table};
use crate::store::{Compared, Store};
use futures::future::BoxFuture;
use std::collections::{BTreeSet, HashSet};

/// The difference between the row of an object and the database.
#[derive(Debug, Default)]
pub(super) struct RowDifference {
    /// The instant at which the row was true; `None` if there is no row.
    pub(super) as_of: Option<i64>,
    /// The columns whose values differ. Those of child rows have the name of their table before them; this name stands alone where the
    /// number of child rows differs.
    pub(super) columns: BTreeSet<String>,
}

/// Compares the rows of objects with the database.
#[derive(Debug, Clone, Copy)]
pub(super) struct RowComparer<'c, S> {
    pub(super) store: &'c S,
    /// The account; empty if it is not known.
    pub(super) account: &'c str,
}

impl<S: Store> RowComparer<'_, S> {
    /// Compares some objects. Returns the differences in their order.
    pub(super) async fn compare(
        &self,
        table: &'static Table,
        objects: &[Mapped],
    ) -> Result<Vec<RowDifference>, SyncError> {
        let rows: Vec<&Row> = objects.iter().map(|object| &object.row).collect();
        let mut found: Vec<RowDifference> = Vec::with_capacity(rows.len());
        for Compared { as_of, mut columns } in self.compare_rows(table, &rows).await? {
            disregard_rendering(table, &mut columns);
            found.push(RowDifference { as_of, columns: columns.into_iter().map(str::to_owned).collect() });
        }
        for (index, child) in table.children.iter().enumerate() {
            let sets = objects.iter().enumerate().flat_map(|(at, object)| {
                object.children.iter().filter(|set| set.index == index).map(move |set| (at, set))
            });
            let sets: Vec<(usize, &ChildSet)> = sets.collect();
            self.compare_children(child.table.table(), &sets, &mut found).await?;
        }
        Ok(found)
    }

    /// Compares sets of child rows, each of the object at an index of `found`.
    async fn compare_children(
        &self,
        child: &'static Table,
        sets: &[(usize, &ChildSet)],
        found: &mut [RowDifference],
    ) -> Result<(), SyncError> {
        if sets.is_empty() {
            return Ok(());
        }
        let places = sets.iter().flat_map(|(at, set)| set.rows.iter().map(move |row| (*at, row)));
        let (places, rows): (Vec<usize>, Vec<&Row>) = places.unzip();
        for (at, Compared { as_of, columns }) in
            places.into_iter().zip(self.compare_rows(child, &rows).await?)
        {
            match as_of {
                None => drop(found[at].columns.insert(child.name.to_owned())),
                Some(_) => {
                    let columns = columns.into_iter().map(|column| format!("{}.{column}", child.name));
                    found[at].columns.extend(columns);
                }
            }
        }
        let parents: Vec<&str> = sets.iter().map(|(_, set)| set.parent.as_str()).collect();
        let counts = self.store.count_children(self.account, child, &parents).await?;
        for (at, set) in sets {
            let ids: HashSet<&str> = set.rows.iter().map(|row| row.id.as_str()).collect();
            let there = counts.get(&set.parent).copied().unwrap_or_default();
            if usize::try_from(there) != Ok(ids.len()) {
                found[*at].columns.insert(child.name.to_owned());
            }
        }
        Ok(())
    }

    /// Compares rows. One whose values the database rejects cannot exist.
    fn compare_rows<'r>(
        &'r self,
        table: &'static Table,
        rows: &'r [&'r Row],
    ) -> BoxFuture<'r, Result<Vec<Compared>, SyncError>> {
        Box::pin(async move {
            if rows.is_empty() {
                return Ok(Vec::new());
            }
            match self.store.compare(table, rows).await {
                Ok(compared) => Ok(compared),
                Err(error) if !error.concerns_rows() => Err(error.into()),
                Err(_) if rows.len() == 1 => Ok(vec![Compared::default()]),
                Err(_) => {
                    let (first, second) = rows.split_at(rows.len() / 2);
                    let mut compared = self.compare_rows(table, first).await?;
                    compared.extend(self.compare_rows(table, second).await?);
                    Ok(compared)
                }
            }
        })
    }

    /// Returns whether an object has a row that is not marked as deleted, although it should have none.
    pub(super) async fn has_live_row(&self, table: &'static Table, id: &str) -> Result<bool, SyncError> {
        let flag = table.deleted_column();
        let stays = match table.on_delete {
            OnDelete::Delete => false,
            OnDelete::Flag => flag.is_none(),
            OnDelete::Keep => true,
        };
        if stays {
            return Ok(false);
        }
        let values = table.written().map(|column| match column.source {
            Source::Id(_) => SqlValue::Text(id.into()),
            Source::Account => SqlValue::Text(self.account.into()),
            Source::Deleted => SqlValue::Boolean(false),
            _ => SqlValue::Null,
        });
        let row = Row { id: id.to_owned(), values: values.collect(), absent: Vec::new() };
        let found = self.store.compare(table, &[&row]).await?;
        let is_flagged = |found: &Compared| flag.is_some_and(|flag| found.columns.contains(&flag.name));
        Ok(found.first().is_some_and(|found| found.as_of.is_some() && !is_flagged(found)))
    }
}

/// Removes the columns of an event that depend on the time and the key of the request: the number of pending webhooks, and with it the raw
/// object; and the object in another version of the API.
fn disregard_rendering(table: &Table, columns: &mut Vec<&'static str>) {
    if table.object.name != "event" {
        return;
    }
    let source =
        |name: &str| table.columns.iter().find(|column| column.name == name).map(|column| column.source);
    let version = |name: &&str| matches!(source(name), Some(Source::Path(["api_version"])));
    let other_version = columns.iter().any(version);
    columns.retain(|name| match source(name) {
        Some(Source::Raw | Source::Path(["pending_webhooks"])) => false,
        Some(Source::Path(["api_version" | "data", ..])) => !other_version,
        _ => true,
    });
}
