//! Making the tables what the models say.

use super::{begin, failed, query};
use crate::model::{Column, Table};
use crate::sql::{self as shared, postgres as sql, quoted};
use crate::store::StoreError;
use crate::store::live::{Difference, Kind, Live, LiveColumn, differences, system_difference};
use sqlx::{PgConnection, PgPool, Row};

/// The key of the lock that keeps two migrators apart.
const LOCK: i64 = 0x7374_7269_7065_0001;

pub(super) async fn migrate(pool: &PgPool, tables: &[&'static Table]) -> Result<Vec<String>, StoreError> {
    let failure = failed("migrate");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let mut migrator = Migrator { connection: &mut transaction, lz4: false, done: Vec::new() };
    let mismatches = migrator.run(tables).await.map_err(&failure)?;
    let done = migrator.done;
    if !mismatches.is_empty() {
        return Err(StoreError::Mismatch(mismatches));
    }
    transaction.commit().await.map_err(&failure)?;
    Ok(done)
}

pub(super) async fn check(pool: &PgPool, tables: &[&'static Table]) -> Result<Vec<String>, StoreError> {
    let failure = failed("look at its tables");
    let mut transaction = begin(pool).await.map_err(&failure)?;
    let ledger = query("SELECT to_regclass('stripe_sync_migrations') IS NOT NULL");
    let has_ledger = ledger.fetch_one(&mut *transaction).await.map_err(&failure)?.get(0);
    let taken = match has_ledger {
        true => taken(&mut transaction).await.map_err(&failure)?,
        false => 0,
    };
    let mut words: Vec<String> = system_difference(taken, sql::SYSTEM.len()).into_iter().collect();
    for table in tables {
        let found = compare(&mut transaction, table).await.map_err(&failure)?;
        words.extend(found.iter().map(Difference::to_string));
    }
    Ok(words)
}

struct Migrator<'m> {
    connection: &'m mut PgConnection,
    /// Whether the server can compress by lz4.
    lz4: bool,
    /// What was done, in words.
    done: Vec<String>,
}

impl Migrator<'_> {
    /// Returns what is in the way, in words.
    async fn run(&mut self, tables: &[&'static Table]) -> sqlx::Result<Vec<String>> {
        query("SELECT pg_advisory_xact_lock($1)").bind(LOCK).execute(&mut *self.connection).await?;
        self.system().await?;
        self.lz4 = has_lz4(self.connection).await?;
        let mut mismatches = Vec::new();
        for table in tables {
            let found = compare(self.connection, table).await?;
            mismatches.extend(
                found.iter().filter(|difference| difference.is_mismatch()).map(Difference::to_string),
            );
            for difference in found {
                self.mend(table, difference.kind).await?;
            }
            self.execute(shared::indexes(table)).await?;
        }
        Ok(mismatches)
    }

    /// The tables of the synchronisation itself, step by step, with a ledger of the steps that were taken.
    async fn system(&mut self) -> sqlx::Result<()> {
        self.execute(vec![sql::LEDGER.to_owned()]).await?;
        let taken = usize::try_from(taken(self.connection).await?).unwrap_or_default();
        for (step, text) in sql::SYSTEM.into_iter().enumerate().skip(taken) {
            sqlx::raw_sql(text).execute(&mut *self.connection).await?;
            let insert = query("INSERT INTO stripe_sync_migrations (step) VALUES ($1)");
            insert.bind(step as i64 + 1).execute(&mut *self.connection).await?;
            self.done.push(format!("took step {} of the system tables", step + 1));
        }
        Ok(())
    }

    /// Takes a difference away, if nothing can be lost by it, and says so.
    async fn mend(&mut self, table: &'static Table, difference: Kind) -> sqlx::Result<()> {
        match difference {
            Kind::NoTable => {
                self.execute(sql::create(table)).await?;
                self.compress(table, table.columns.iter()).await?;
                self.done.push(format!("created the table {}", table.name));
            }
            Kind::NoColumn(column) => {
                self.execute(vec![shared::add_column(table, column, sql::type_name)]).await?;
                self.compress(table, [column]).await?;
                self.done.push(format!("added the column {}.{}", table.name, column.name));
            }
            Kind::NoInstant => self.execute(vec![shared::add_as_of(table, sql::AS_OF_DEFINITION)]).await?,
            Kind::Type { .. } | Kind::Required(_) | Kind::Foreign { .. } => {}
        }
        Ok(())
    }

    async fn compress(
        &mut self,
        table: &Table,
        columns: impl IntoIterator<Item = &'static Column>,
    ) -> sqlx::Result<()> {
        let statements = columns.into_iter().filter(|_| self.lz4);
        let statements = statements.filter_map(|column| sql::compress(table, column)).collect();
        self.execute(statements).await
    }

    async fn execute(&mut self, statements: Vec<String>) -> sqlx::Result<()> {
        for statement in statements {
            query(statement).execute(&mut *self.connection).await?;
        }
        Ok(())
    }
}

/// How many steps were taken.
async fn taken(connection: &mut PgConnection) -> sqlx::Result<i64> {
    let query = query("SELECT coalesce(max(step), 0) FROM stripe_sync_migrations");
    query.fetch_one(connection).await?.try_get(0)
}

async fn has_lz4(connection: &mut PgConnection) -> sqlx::Result<bool> {
    let query = query(
        "SELECT count(*) > 0 FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)",
    );
    query.fetch_one(connection).await?.try_get(0)
}

/// Compares a table with its model. It is looked for where statements will find it: along the search path.
async fn compare(connection: &mut PgConnection, table: &'static Table) -> sqlx::Result<Vec<Difference>> {
    let query = query(
        "SELECT attname::text, format_type(atttypid, atttypmod), attnotnull, atthasdef OR attidentity <> '' \
         FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum",
    );
    let rows = query.bind(quoted(table.name)).fetch_all(connection).await?;
    let live: Live = rows
        .iter()
        .map(|row| LiveColumn {
            name: row.get(0),
            type_name: row.get(1),
            required: row.get(2),
            has_default: row.get(3),
        })
        .collect();
    Ok(differences(table, &live, sql::type_name))
}
