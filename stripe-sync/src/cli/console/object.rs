//! [`ObjectPage`]: one row with all that belongs to it.

use super::columns::visible;
use super::state::ConsoleParts;
use stripe_sync::runtime::store::{
    Condition, LetterSelection, ListedRow, ObjectEvents, RecordStore as _, RowQuery, StoredDeadLetter,
    StoredEvent, Test,
};
use stripe_sync::runtime::table::Column;
use stripe_sync::runtime::{Link, StoreError, Table};

/// The number of rows of another table, and of events, that a page shows.
const SHOWN: u32 = 20;

/// A row, the rows that it refers to or that refer to it, its events and its dead letters.
#[derive(Debug)]
pub(super) struct ObjectPage {
    pub(super) table: &'static Table,
    pub(super) id: String,
    /// The row; `None` if there is none.
    pub(super) row: Option<ListedRow>,
    pub(super) account: String,
    /// The visible columns with their values, without the raw object.
    pub(super) columns: Vec<(&'static Column, Option<String>)>,
    /// The raw object, if it may be shown.
    pub(super) raw: Option<String>,
    /// The rows of other tables that refer to this one.
    pub(super) referring: Vec<Referring>,
    pub(super) events: Vec<StoredEvent>,
    pub(super) letters: Vec<StoredDeadLetter>,
}

/// The rows of a table that refer to an object.
#[derive(Debug)]
pub(super) struct Referring {
    pub(super) table: &'static Table,
    pub(super) column: &'static Column,
    /// The keys of the first rows.
    pub(super) rows: Vec<String>,
}

impl ObjectPage {
    /// Reads the page of a row.
    pub(super) async fn load(
        parts: &ConsoleParts,
        table: &'static Table,
        id: &str,
        account: &str,
    ) -> Result<Self, StoreError> {
        let mut query = RowQuery::of_id(table, id);
        query.account = Some(account.to_owned()).filter(|account| !account.is_empty());
        let row = parts.store.listed_rows(&query).await?.into_iter().next();
        let of_row =
            |column: &Column| row.as_ref().and_then(|row| row.value(table, column.name)).map(str::to_owned);
        let account = table.account_column().and_then(of_row).unwrap_or_else(|| account.to_owned());
        let columns = visible(table, parts.shows_data);
        let raw = columns.iter().find(|column| column.name == "raw").and_then(|column| of_row(column));
        let columns = columns.into_iter().filter(|column| column.name != "raw");
        let columns = columns.map(|column| (column, of_row(column))).collect();
        let of_account = Some(account.clone()).filter(|account| !account.is_empty());
        let which =
            LetterSelection { id: Some(id.to_owned()), account: of_account, ..LetterSelection::default() };
        Ok(Self {
            table,
            id: id.to_owned(),
            account: account.clone(),
            columns,
            raw,
            referring: referring(parts, table, id, &account).await?,
            events: parts.store.events_of(&events_about(table, id, &account), SHOWN).await?,
            letters: parts.store.letters(&which, SHOWN).await?,
            row,
        })
    }
}

/// Selects the events about an object. The events about a connected account are its own, while its row belongs to the platform.
fn events_about(table: &Table, id: &str, account: &str) -> ObjectEvents {
    let is_own = !account.is_empty() && table.object.name != "account";
    ObjectEvents {
        id: id.to_owned(),
        object: Some(table.object.name.to_owned()),
        account: is_own.then(|| account.to_owned()),
    }
}

/// Finds the rows that refer to an object.
async fn referring(
    parts: &ConsoleParts,
    table: &'static Table,
    id: &str,
    account: &str,
) -> Result<Vec<Referring>, StoreError> {
    let refers = |column: &&'static Column| {
        column.references.map(Link::table).is_some_and(|target| target.full_name() == table.full_name())
    };
    let mut found = Vec::new();
    for other in parts.all_tables.iter().copied() {
        for column in other.columns.iter().filter(refers) {
            let mut query = RowQuery::new(other, SHOWN);
            query.account = Some(account.to_owned()).filter(|account| !account.is_empty());
            query.conditions = vec![Condition { column, test: Test::Is, value: id.to_owned() }];
            let rows = parts.store.listed_rows(&query).await?;
            let rows: Vec<String> = rows.iter().map(|row| key(other, row)).collect();
            if !rows.is_empty() {
                found.push(Referring { table: other, column, rows });
            }
        }
    }
    Ok(found)
}

/// Returns the key of a row without its account.
pub(super) fn key(table: &Table, row: &ListedRow) -> String {
    let parts = table.own_key().into_iter().map(|column| row.value(table, column.name).unwrap_or_default());
    parts.collect::<Vec<_>>().join(" / ")
}
