//! Comparing the rows of objects, with their child rows, with what is in the database.

use crate::engine::run::Run;
use crate::error::SyncError;
use crate::map::{ChildSet, Mapped, Row};
use crate::model::{OnDelete, Source, SqlValue, Table};
use crate::store::{Compared, Store};
use futures::future::BoxFuture;
use std::collections::{BTreeSet, HashSet};

/// How the rows of an object are beside what they should be.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The instant at which its own row was true; none if there is no row.
    pub(crate) as_of: Option<i64>,
    /// The columns whose values are other ones; those of child rows with the name of their table, and this name alone where
    /// there are too few or too many of them.
    pub(crate) columns: BTreeSet<String>,
}

/// Takes out of the columns of an event that differ what depends on when it is asked for, and by whom: how many webhooks are pending,
/// and with it the raw object; and what its object looks like in another version of the API.
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

impl<S: Store> Run<'_, S> {
    /// How the rows of some objects are, in their order.
    pub(crate) async fn compare(
        &self,
        table: &'static Table,
        objects: &[Mapped],
    ) -> Result<Vec<Found>, SyncError> {
        let rows: Vec<&Row> = objects.iter().map(|object| &object.row).collect();
        let mut found: Vec<Found> = Vec::with_capacity(rows.len());
        for Compared { as_of, mut columns } in self.compare_rows(table, &rows).await? {
            disregard_rendering(table, &mut columns);
            found.push(Found { as_of, columns: columns.into_iter().map(str::to_owned).collect() });
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

    /// Compares sets of child rows, each of the object at a place in `found`.
    async fn compare_children(
        &self,
        child: &'static Table,
        sets: &[(usize, &ChildSet)],
        found: &mut [Found],
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
        let account = self.origin().account.unwrap_or_default();
        let parents: Vec<&str> = sets.iter().map(|(_, set)| set.parent.as_str()).collect();
        let counts = self.store.count_children(account, child, &parents).await?;
        for (at, set) in sets {
            let ids: HashSet<&str> = set.rows.iter().map(|row| row.id.as_str()).collect();
            let there = counts.get(&set.parent).copied().unwrap_or_default();
            if usize::try_from(there) != Ok(ids.len()) {
                found[*at].columns.insert(child.name.to_owned());
            }
        }
        Ok(())
    }

    /// Compares rows; of one whose values the database refuses, there can be none.
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

    /// Returns whether there is a row of an object that should have none.
    pub(crate) async fn lives(&self, table: &'static Table, id: &str) -> Result<bool, SyncError> {
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
            Source::Account => SqlValue::Text(self.origin().account.unwrap_or_default().into()),
            Source::Deleted => SqlValue::Boolean(false),
            _ => SqlValue::Null,
        });
        let row = Row { id: id.to_owned(), values: values.collect(), absent: Vec::new() };
        let found = self.store.compare(table, &[&row]).await?;
        let is_flagged = |found: &Compared| flag.is_some_and(|flag| found.columns.contains(&flag.name));
        Ok(found.first().is_some_and(|found| found.as_of.is_some() && !is_flagged(found)))
    }
}
