//! Looking at the tables that are there. They are looked for where statements will find them: in their schema, or along the
//! search path.

use super::connections::Connections;
use super::limits::PLAIN;
use super::session::{Execute as _, TimedTransaction, query};
use crate::model::Table;
use crate::sql::{LiveColumn, LiveDatabase, LiveTable, postgres as sql};
use sqlx::Row;

/// Reads the catalogue in a transaction of its own.
pub(super) async fn read(connections: &Connections, tables: &[&'static Table]) -> sqlx::Result<LiveDatabase> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(PLAIN).await?;
    database(&mut transaction, tables).await
}

pub(super) async fn database(
    connection: &mut TimedTransaction<'_>,
    tables: &[&'static Table],
) -> sqlx::Result<LiveDatabase> {
    let about = query(
        "SELECT to_regclass('stripe_sync_migrations') IS NOT NULL,\n\
         to_regclass('stripe_sync_columns') IS NOT NULL,\n\
         EXISTS (SELECT FROM pg_settings\n\
         WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)),\n\
         current_setting('server_version_num')::integer >= 150000",
    );
    let about = about.one(connection).await?;
    let (has_ledger, has_columns): (bool, bool) = (about.get(0), about.get(1));
    let steps = match has_ledger {
        true => {
            let query = query("SELECT coalesce(max(step), 0) FROM stripe_sync_migrations");
            Some(query.one(connection).await?.get(0))
        }
        false => None,
    };
    let mut live = LiveDatabase {
        steps,
        lz4: about.get(2),
        empties_one: about.get(3),
        tables: Vec::with_capacity(tables.len()),
    };
    for table in tables {
        live.tables.push(self::table(connection, &sql::name(table), has_columns).await?);
    }
    Ok(live)
}

async fn table(
    connection: &mut TimedTransaction<'_>,
    name: &str,
    has_columns: bool,
) -> sqlx::Result<LiveTable> {
    let columns = columns(connection, name).await?;
    if columns.is_empty() {
        return Ok(LiveTable::default());
    }
    let mut live = LiveTable { columns, ..LiveTable::default() };
    indexes(connection, name, &mut live).await?;
    let keys = query(
        "SELECT (SELECT array_agg(attname::text ORDER BY place)\n\
         FROM unnest(conkey) WITH ORDINALITY AS key (number, place)\n\
         JOIN pg_attribute ON attrelid = conrelid AND attnum = number)\n\
         FROM pg_constraint WHERE conrelid = to_regclass($1) AND contype = 'f'",
    );
    let keys = keys.bind(name).all(connection).await?;
    live.foreign_keys = keys.iter().map(|row| row.get(0)).collect();
    if has_columns {
        let made = query("SELECT column_name FROM stripe_sync_columns WHERE table_name = $1");
        let made = made.bind(name).all(connection).await?;
        live.made = made.iter().map(|row| row.get(0)).collect();
    }
    Ok(live)
}

async fn columns(connection: &mut TimedTransaction<'_>, name: &str) -> sqlx::Result<Vec<LiveColumn>> {
    let columns = query(
        "SELECT attname::text, format_type(atttypid, atttypmod), attnotnull,\n\
         coalesce(pg_get_expr(adbin, adrelid), CASE WHEN attidentity <> '' THEN 'identity' END)\n\
         FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum\n\
         WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
    );
    let rows = columns.bind(name).all(connection).await?;
    let column = |row: &sqlx::postgres::PgRow| LiveColumn {
        name: row.get(0),
        type_name: row.get(1),
        required: row.get(2),
        default: row.get(3),
    };
    Ok(rows.iter().map(column).collect())
}

/// Also the key, which is one of them.
async fn indexes(
    connection: &mut TimedTransaction<'_>,
    name: &str,
    live: &mut LiveTable,
) -> sqlx::Result<()> {
    let indexes = query(
        "SELECT class.relname::text, indisprimary,\n\
         indisunique AND indimmediate AND indisvalid AND indpred IS NULL AND indexprs IS NULL,\n\
         coalesce((SELECT array_agg(attname::text ORDER BY place)\n\
         FROM unnest(indkey::int2[]) WITH ORDINALITY AS key (number, place)\n\
         JOIN pg_attribute ON attrelid = indrelid AND attnum = number WHERE place <= indnkeyatts), '{}')\n\
         FROM pg_index JOIN pg_class AS class ON class.oid = indexrelid WHERE indrelid = to_regclass($1)",
    );
    for row in indexes.bind(name).all(connection).await? {
        let (index, primary, unique): (String, bool, bool) = (row.get(0), row.get(1), row.get(2));
        let columns: Vec<String> = row.get(3);
        if primary {
            live.key = (columns.clone(), Some(index.clone()));
        }
        if unique {
            live.unique.push(columns);
        }
        live.indexes.push(index);
    }
    Ok(())
}
