//! Looking at the tables that are there.

use crate::model::Table;
use crate::sql::sqlite::Sqlite;
use crate::sql::{Dialect as _, LiveColumn, LiveDatabase, LiveTable};
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};
use std::collections::{BTreeMap, HashSet};

pub(super) async fn database(
    connection: &mut SqliteConnection,
    dialect: &Sqlite,
    tables: &[&'static Table],
) -> sqlx::Result<LiveDatabase> {
    let steps = match exists(connection, &dialect.text("stripe_sync_migrations")).await? {
        true => {
            let query = dialect.text("SELECT coalesce(max(step), 0) FROM stripe_sync_migrations");
            Some(sqlx::query_scalar(AssertSqlSafe(query)).fetch_one(&mut *connection).await?)
        }
        false => None,
    };
    let has_columns = exists(connection, &dialect.text("stripe_sync_columns")).await?;
    let mut live =
        LiveDatabase { steps, tables: Vec::with_capacity(tables.len()), ..LiveDatabase::default() };
    for table in tables {
        live.tables.push(self::table(connection, dialect, table, has_columns).await?);
    }
    Ok(live)
}

async fn exists(connection: &mut SqliteConnection, table: &str) -> sqlx::Result<bool> {
    let query = sqlx::query_scalar("SELECT count(*) > 0 FROM sqlite_schema WHERE name = ?").bind(table);
    query.fetch_one(connection).await
}

async fn table(
    connection: &mut SqliteConnection,
    dialect: &Sqlite,
    table: &'static Table,
    has_columns: bool,
) -> sqlx::Result<LiveTable> {
    let name = dialect.plain_name(table);
    let rows = ask(connection, COLUMNS, &name).await?;
    let columns = rows.iter().map(|row| LiveColumn {
        name: row.get(0),
        type_name: row.get(1),
        required: row.get(2),
        default: row.get(3),
        is_generated: row.get(5),
        readers: Vec::new(),
    });
    let mut live = LiveTable { columns: columns.collect(), ..LiveTable::default() };
    readers(connection, &name, &mut live).await?;
    let key: BTreeMap<i64, String> =
        rows.iter().map(|row| (row.get(4), row.get(0))).filter(|(place, _)| *place > 0).collect();
    live.key.0 = key.into_values().collect();
    live.unique.push(live.key.0.clone());
    indexes(connection, &name, &mut live).await?;
    live.foreign_keys = foreign_keys(connection, &name).await?;
    let attached = "SELECT name, sql FROM sqlite_schema\n\
         WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL";
    let attached = ask(connection, attached, &name).await?;
    live.attached = attached.iter().map(|row| (row.get(0), row.get(1))).collect();
    let definition = "SELECT sql FROM sqlite_schema WHERE name = ? AND type = 'table'";
    let definition = ask(connection, definition, &name).await?;
    live.definition = definition.first().map(|row| row.get(0)).unwrap_or_default();
    if has_columns {
        let made = dialect.text("SELECT column_name FROM stripe_sync_columns WHERE table_name = ?");
        let made = sqlx::query(AssertSqlSafe(made)).bind(dialect.recorded(table));
        let made = made.fetch_all(&mut *connection).await?;
        live.made = made.iter().map(|row| row.get(0)).collect();
    }
    Ok(live)
}

/// The columns of a table, with the generated ones. Hidden columns of virtual tables are left out.
const COLUMNS: &str = "SELECT name, type, \"notnull\", dflt_value, pk, hidden > 1 FROM pragma_table_xinfo(?)\n\
     WHERE hidden <> 1";

/// The views that name a table.
const VIEWS: &str =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'view' AND instr(lower(sql), lower(?)) > 0";

/// Notes the views that read each column. SQLite does not say which: a view that names the table and the column counts.
async fn readers(connection: &mut SqliteConnection, table: &str, live: &mut LiveTable) -> sqlx::Result<()> {
    for row in ask(connection, VIEWS, table).await? {
        let (view, sql): (String, String) = (row.get(0), row.get(1));
        let words: HashSet<String> = sql
            .split(|sign: char| !sign.is_alphanumeric() && sign != '_')
            .map(str::to_ascii_lowercase)
            .collect();
        let names = |name: &str| words.contains(&name.to_ascii_lowercase());
        for column in live.columns.iter_mut().filter(|column| names(table) && names(&column.name)) {
            column.readers.push(format!("the view {view}"));
        }
    }
    Ok(())
}

async fn indexes(connection: &mut SqliteConnection, table: &str, live: &mut LiveTable) -> sqlx::Result<()> {
    let indexes = "SELECT name, \"unique\" AND NOT partial FROM pragma_index_list(?)";
    for row in ask(connection, indexes, table).await? {
        let (index, unique): (String, bool) = (row.get(0), row.get(1));
        if unique {
            let columns = "SELECT name FROM pragma_index_info(?) ORDER BY seqno";
            let columns = ask(connection, columns, &index).await?;
            // What an index is on that is no column has no name.
            let columns: Option<Vec<String>> = columns.iter().map(|row| row.get(0)).collect();
            live.unique.extend(columns);
        }
        live.indexes.push(index);
    }
    Ok(())
}

async fn foreign_keys(connection: &mut SqliteConnection, table: &str) -> sqlx::Result<Vec<Vec<String>>> {
    let keys = "SELECT id, \"from\" FROM pragma_foreign_key_list(?) ORDER BY id, seq";
    let mut columns: BTreeMap<i64, Vec<String>> = BTreeMap::new();
    for row in ask(connection, keys, table).await? {
        columns.entry(row.get(0)).or_default().push(row.get(1));
    }
    Ok(columns.into_values().collect())
}

async fn ask(
    connection: &mut SqliteConnection,
    query: &'static str,
    name: &str,
) -> sqlx::Result<Vec<SqliteRow>> {
    sqlx::query(query).bind(name).fetch_all(connection).await
}
