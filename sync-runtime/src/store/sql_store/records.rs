//! The queries of people.

use super::SqlStore;
use super::rows::letter;
use crate::inbox::Received;
use crate::model::{SqlType, Table};
use crate::sql::records as sql;
use crate::store::contract::RecordStore;
use crate::store::database::Database;
use crate::store::health::WriteTarget;
use crate::store::query::{Cells, Query, firsts, query};
use crate::store::records::argument;
use crate::store::session::Access;
use crate::store::{
    Condition, LetterSelection, ListedRow, ObjectEvents, RowQuery, StoreError, StoredDeadLetter, StoredEvent,
    Test,
};

impl<D: Database> RecordStore for SqlStore<D> {
    async fn listed_rows(&self, rows: &RowQuery) -> Result<Vec<ListedRow>, StoreError> {
        let Some(statement) = statement(sql::listed(self.driver().dialect(), rows), rows) else {
            return Ok(Vec::new());
        };
        let found = self.fetch(Access::LongRead, statement).await;
        let found = found.and_then(|found| found.iter().map(|row| listed(rows.table, row)).collect());
        found.map_err(self.failed("read rows"))
    }

    async fn letters(
        &self,
        which: &LetterSelection,
        limit: u32,
    ) -> Result<Vec<StoredDeadLetter>, StoreError> {
        let statement = selected(query(sql::letters(which)).bind(i64::from(limit)), which);
        let rows = self.fetch(Access::Read, statement).await;
        rows.and_then(|rows| rows.iter().map(letter).collect()).map_err(self.failed("read dead letters"))
    }

    async fn letter_content(&self, letter: &StoredDeadLetter) -> Result<Option<String>, StoreError> {
        let statement = query(sql::LETTER_CONTENT).bind(&letter.model).bind(&letter.id).bind(&letter.account);
        let rows = self.fetch(Access::Read, statement).await;
        let contents = rows.and_then(|rows| firsts(&rows)).map_err(self.failed("read a dead letter"))?;
        Ok(contents.into_iter().next())
    }

    async fn drop_letters(&self, which: &LetterSelection) -> Result<u64, StoreError> {
        let dropped = self.change(Access::Write, selected(query(sql::drop_letters(which)), which)).await;
        self.noted(WriteTarget::Rows, dropped.map_err(self.failed("delete dead letters")))
    }

    async fn events_of(&self, which: &ObjectEvents, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        let ObjectEvents { id, object, account } = which;
        let statement = query(sql::EVENTS_OF).bind(i64::from(limit)).bind(id);
        let statement = statement.bind(object.as_deref()).bind(account.as_deref());
        let rows = self.fetch(Access::LongRead, statement).await;
        rows.and_then(|rows| rows.iter().map(event).collect()).map_err(self.failed("read events"))
    }
}

/// Binds the parameters of a page of rows; `None` if a condition holds for no row.
fn statement(text: String, rows: &RowQuery) -> Option<Query<'_>> {
    let account = rows.account.as_ref().filter(|_| rows.table.account_column().is_some());
    let mut statement = query(text).bind(i64::from(rows.limit)).bind_some(account);
    for condition in rows.conditions.iter().chain(&rows.any) {
        let Condition { test, .. } = condition;
        if !matches!(test, Test::IsNull | Test::NotNull) {
            statement = statement.bind(condition.argument()?);
        }
    }
    for (column, value) in rows.place_columns().zip(rows.after.iter().flatten()) {
        if let Some(value) = value {
            statement = statement.bind(argument(column.sql, value)?);
        }
    }
    Some(statement)
}

fn selected<'q>(statement: Query<'q>, which: &'q LetterSelection) -> Query<'q> {
    let fields = [&which.model, &which.id, &which.account];
    fields.into_iter().fold(statement, |statement, field| statement.bind_some(field.as_ref()))
}

fn listed(table: &Table, row: &Cells) -> sqlx::Result<ListedRow> {
    let values = table.columns.iter().enumerate().map(|(at, column)| {
        let value = row.get::<Option<String>>(at)?;
        Ok(match (column.sql, value.as_deref()) {
            (SqlType::Boolean, Some("0")) => Some("false".to_owned()),
            (SqlType::Boolean, Some("1")) => Some("true".to_owned()),
            _ => value,
        })
    });
    Ok(ListedRow { values: values.collect::<sqlx::Result<_>>()?, as_of: row.get(table.columns.len())? })
}

fn event(row: &Cells) -> sqlx::Result<StoredEvent> {
    let body: String = row.get(10)?;
    let content = Received { body, ..Received::default() };
    Ok(StoredEvent {
        account: row.get(0)?,
        id: row.get(1)?,
        event_type: row.get(2)?,
        object_id: row.get(3)?,
        created: row.get(4)?,
        state: row.get(5)?,
        attempts: row.get(6)?,
        error: row.get(7)?,
        received_at: row.get(8)?,
        settled_at: row.get::<Option<i64>>(9)?.filter(|at| *at > 0),
        changed: content.changed_fields(),
    })
}
