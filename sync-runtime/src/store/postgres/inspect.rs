//! Looking at the tables that are there, where statements will find them: in their schema, or along the search path.

use super::connections::Connections;
use super::limits::PLAIN;
use super::place::Place;
use super::session::{Execute as _, TimedTransaction, query};
use crate::model::Table;
use crate::sql::postgres::Postgres;
use crate::sql::{Dialect as _, LiveColumn, LiveDatabase, LiveTable, quoted};
use sqlx::Row;

/// Reads the catalogue in a transaction of its own.
pub(super) async fn read(connections: &Connections, tables: &[&'static Table]) -> sqlx::Result<LiveDatabase> {
    let mut connection = connections.acquire().await?;
    let mut transaction = connection.begin(PLAIN).await?;
    database(connections.place(), &mut transaction, tables).await
}

pub(super) async fn database(
    place: &Place,
    connection: &mut TimedTransaction<'_>,
    tables: &[&'static Table],
) -> sqlx::Result<LiveDatabase> {
    let system = |name: &str| match place.schema() {
        Some(schema) => format!("{}.{name}", quoted(schema)),
        None => name.to_owned(),
    };
    let about = query(
        "SELECT $2::text IS NULL OR EXISTS (SELECT FROM pg_namespace WHERE nspname = $2),\n\
         EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)),\n\
         current_setting('server_version_num')::integer >= 150000,\n\
         CASE WHEN $2::text IS NULL OR EXISTS (SELECT FROM pg_namespace WHERE nspname = $2)\n\
         THEN ARRAY(SELECT to_regclass(name) IS NOT NULL FROM unnest($1::text[]) AS name)\n\
         ELSE '{f,f}' END",
    );
    let names = ["stripe_sync_migrations", "stripe_sync_columns"].map(system);
    let about = about.bind(names.to_vec()).bind(place.schema());
    let about = about.one(connection).await?;
    let there: Vec<bool> = about.get(3);
    let (has_ledger, has_columns) = (there.first() == Some(&true), there.get(1) == Some(&true));
    let steps = match has_ledger {
        true => {
            place.installed();
            let taken = format!("SELECT coalesce(max(step), 0) FROM {}", system("stripe_sync_migrations"));
            Some(query(taken).one(connection).await?.get(0))
        }
        false => None,
    };
    let mut live = LiveDatabase {
        steps,
        has_schema: about.get(0),
        lz4: about.get(1),
        empties_one: about.get(2),
        tables: Vec::with_capacity(tables.len()),
    };
    for table in tables {
        let made = has_columns.then(|| place.dialect().recorded(table));
        let found = self::table(connection, &place.dialect().name(table), made.as_deref()).await?;
        let types = found.columns.iter().map(|column| (column.name.as_str(), column.type_name.as_str()));
        place.dialect().json.learn(table, types);
        live.tables.push(found);
    }
    Ok(live)
}

/// Looks at the types of columns of JSON in tables that were not looked at yet: the application may have changed them.
pub(super) async fn learn(
    dialect: &Postgres,
    connection: &mut TimedTransaction<'_>,
    tables: &[&'static Table],
) -> sqlx::Result<()> {
    let unknown: Vec<&'static Table> =
        tables.iter().copied().filter(|table| !dialect.json.is_known(table)).collect();
    if unknown.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = unknown.iter().map(|table| dialect.name(table)).collect();
    let rows = query(TYPES).bind(names).all(connection).await?;
    let rows: Vec<(i64, &str, &str)> = rows
        .iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?)))
        .collect::<sqlx::Result<_>>()?;
    for (place, table) in (1..).zip(unknown) {
        let own = rows.iter().filter(|(of, ..)| *of == place);
        dialect.json.learn(table, own.map(|(_, name, found)| (*name, *found)));
    }
    Ok(())
}

/// The columns of JSON and text of some tables, with their types and the places of the tables, counted from 1.
const TYPES: &str = "SELECT place, attname::text, format_type(atttypid, NULL)\n\
     FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place)\n\
     JOIN pg_attribute ON attrelid = to_regclass(asked.name) AND attnum > 0 AND NOT attisdropped\n\
     WHERE atttypid IN ('json'::regtype, 'jsonb'::regtype, 'text'::regtype)";

async fn table(
    connection: &mut TimedTransaction<'_>,
    name: &str,
    recorded: Option<&str>,
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
    if let Some(recorded) = recorded {
        let made = query("SELECT column_name FROM stripe_sync_columns WHERE table_name = $1");
        let made = made.bind(recorded).all(connection).await?;
        live.made = made.iter().map(|row| row.get(0)).collect();
    }
    Ok(live)
}

async fn columns(connection: &mut TimedTransaction<'_>, name: &str) -> sqlx::Result<Vec<LiveColumn>> {
    let columns = query(
        "SELECT attname::text, format_type(atttypid, atttypmod), attnotnull,\n\
         coalesce(pg_get_expr(adbin, adrelid), CASE WHEN attidentity <> '' THEN 'identity' END),\n\
         attgenerated <> '',\n\
         ARRAY(SELECT DISTINCT CASE WHEN ev_class IS NULL THEN 'the ' || pg_describe_object(classid, objid, objsubid)\n\
         ELSE 'the view ' || ev_class::regclass END\n\
         FROM pg_depend LEFT JOIN pg_rewrite ON classid = 'pg_rewrite'::regclass AND pg_rewrite.oid = objid\n\
         WHERE refclassid = 'pg_class'::regclass AND refobjid = attrelid AND refobjsubid = attnum\n\
         AND classid IN ('pg_rewrite'::regclass, 'pg_trigger'::regclass, 'pg_policy'::regclass))\n\
         FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum\n\
         WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
    );
    let rows = columns.bind(name).all(connection).await?;
    let column = |row: &sqlx::postgres::PgRow| LiveColumn {
        name: row.get(0),
        type_name: row.get(1),
        required: row.get(2),
        default: row.get(3),
        is_generated: row.get(4),
        readers: row.get(5),
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
