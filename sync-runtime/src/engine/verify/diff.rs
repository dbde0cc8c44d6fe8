//! [`ObjectDiff`]: one object of Stripe beside its row.

use super::compare::RowComparer;
use super::verified::DriftKind;
use crate::engine::draft::Draft;
use crate::engine::pipeline::Parts;
use crate::engine::source::mapper::ObjectOrigin;
use crate::error::SyncError;
use crate::map::Mapped;
use crate::model::{SqlValue, Table};
use crate::store::{ListedRow, RowQuery, Store};

/// The difference between an object of Stripe and its row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ObjectDiff {
    /// The model.
    pub model: &'static str,
    /// The account; empty if it is not known.
    pub account: String,
    /// The id of the object.
    pub id: String,
    /// The instant at which the row was true, in seconds by Stripe's clock; `None` if there is no row.
    pub row_as_of: Option<i64>,
    /// The instant at which the object was read, in seconds by Stripe's clock; `None` if Stripe does not have it.
    pub object_as_of: Option<i64>,
    /// The difference; `None` if the row shows the object.
    pub kind: Option<DriftKind>,
    /// The columns that differ, with both values.
    pub columns: Vec<ColumnDiff>,
}

/// A column that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ColumnDiff {
    /// The name of the column. A column of child rows has the name of their table before it; the name of the table alone stands for a
    /// different number of child rows. Neither has values.
    pub column: String,
    /// The value in the database, as text; `None` for NULL.
    pub stored: Option<String>,
    /// The value that a sync would write, as text; `None` for NULL.
    pub current: Option<String>,
}

/// Requests an object, and compares it with its row. Hooks are not run.
pub(crate) async fn diff<S: Store>(
    parts: &Parts<S>,
    table: &'static Table,
    id: &str,
) -> Result<ObjectDiff, SyncError> {
    let account = parts.owner.needed_id().await?.to_owned();
    parts.models.find_plan(table)?;
    if !table.is_retrievable() {
        return Err(SyncError::NotKept { model: table.model });
    }
    let (pipeline, mut draft) = (parts.single(), Draft::default());
    let answer = pipeline.source.retrieve(table, vec![id.to_owned()], &mut draft.report).await.pop();
    let mut row = RowQuery::of_id(table, id);
    row.account = Some(account.clone());
    let row = parts.store.listed_rows(&row).await?.pop();
    let diff = ObjectDiff {
        model: table.model,
        account: account.clone(),
        id: id.to_owned(),
        row_as_of: row.as_ref().map(|row| row.as_of),
        object_as_of: None,
        kind: None,
        columns: Vec::new(),
    };
    let rows = RowComparer { store: &parts.store, account: &account };
    let (text, as_of) = match answer {
        Some((_, Ok(object))) => object,
        Some((_, Err(error))) if !error.is_missing() => return Err(error.into()),
        _ => return deleted(diff, rows, table).await,
    };
    let diff = ObjectDiff { object_as_of: Some(as_of), ..diff };
    match pipeline.mapper.map_one(ObjectOrigin { table, parent: None, as_of }, &text, &mut draft).await? {
        Ok(Some(mapped)) => {
            let found = rows.compare(table, std::slice::from_ref(&mapped)).await?.pop().unwrap_or_default();
            let columns = found.columns.iter();
            let columns =
                columns.map(|column| of_column(table, column, row.as_ref(), &mapped)).collect::<Vec<_>>();
            let kind = DriftKind::of(found.as_of, found.columns);
            let columns = if kind == Some(DriftKind::Missing) { Vec::new() } else { columns };
            Ok(ObjectDiff { kind, columns, ..diff })
        }
        Ok(None) => deleted(ObjectDiff { object_as_of: None, ..diff }, rows, table).await,
        Err(reason) => Err(SyncError::Refused { model: table.model, id: id.to_owned(), reason }),
    }
}

/// Returns the difference of an object that Stripe does not have.
async fn deleted<S: Store>(
    diff: ObjectDiff,
    rows: RowComparer<'_, S>,
    table: &'static Table,
) -> Result<ObjectDiff, SyncError> {
    let is_extra = rows.has_live_row(table, &diff.id).await?;
    Ok(ObjectDiff { kind: is_extra.then_some(DriftKind::Extra), ..diff })
}

fn of_column(table: &Table, column: &str, row: Option<&ListedRow>, object: &Mapped) -> ColumnDiff {
    let at = table.written().position(|known| known.name == column);
    let current = at.and_then(|at| match object.row.values.get(at)? {
        SqlValue::Null => None,
        SqlValue::Text(text) => Some(text.to_string()),
        SqlValue::Integer(integer) => Some(integer.to_string()),
        SqlValue::Boolean(flag) => Some(flag.to_string()),
    });
    let stored = row.and_then(|row| row.value(table, column)).map(str::to_owned);
    ColumnDiff { column: column.to_owned(), stored, current }
}
