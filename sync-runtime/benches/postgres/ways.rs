//! Ways to write a page: the store's, with all that it does beside; and the two between which it had to choose, bare.

use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::error::Error;
use sync_runtime::{
    Batch, Mapped, Object, Plan, PostgresStore, RawType, SqlValue, Store as _, Table, TableBatch,
};
use tokio::sync::Mutex;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How a page is written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Way {
    /// `PostgresStore::commit`.
    Store,
    /// Arrays, in one statement.
    Unnest,
    /// `COPY` into a temporary table of the transaction, and from there.
    Copy,
}

pub(crate) struct Writer {
    way: Way,
    table: &'static Table,
    store: PostgresStore,
    connection: Mutex<PgConnection>,
}

const INSERT: &str = "INSERT INTO target AS live (id, description, created, livemode, raw, _as_of)";
const ON_CONFLICT: &str = "ON CONFLICT (id) DO UPDATE SET description = excluded.description, created = excluded.created, \
     livemode = excluded.livemode, raw = excluded.raw, _as_of = excluded._as_of \
     WHERE excluded._as_of >= live._as_of AND (live.description IS DISTINCT FROM excluded.description \
     OR live.created IS DISTINCT FROM excluded.created OR live.livemode IS DISTINCT FROM excluded.livemode \
     OR live.raw::text IS DISTINCT FROM excluded.raw::text) RETURNING id";

impl Writer {
    pub(crate) async fn open(url: &str, way: Way, table: &'static Table) -> Outcome<Self> {
        let store = PostgresStore::open(url).await?;
        store.migrate(&[table]).await?;
        let connection = Mutex::new(PgConnection::connect(url).await?);
        Ok(Self { way, table, store, connection })
    }

    pub(crate) fn prepare(&self, texts: &[String], as_of: i64) -> Batch {
        let plan = Plan::new(self.table);
        let objects = texts.iter().filter_map(|text| match plan.map(text) {
            Ok(Object::Live(mapped)) => Some(mapped),
            Ok(Object::Deleted { .. }) | Err(_) => None,
        });
        let tables = vec![TableBatch { table: self.table, as_of, objects: objects.collect(), hooks: None }];
        Batch { tables, ..Batch::default() }
    }

    pub(crate) async fn write(&self, batch: &Batch) -> Outcome<()> {
        let TableBatch { as_of, objects, .. } = &batch.tables[0];
        match self.way {
            Way::Store => self.store.commit(batch).await.map(drop).map_err(Into::into),
            Way::Unnest => self.unnest(objects, *as_of).await,
            Way::Copy => self.copy(objects, *as_of).await,
        }
    }

    async fn unnest(&self, objects: &[Mapped], as_of: i64) -> Outcome<()> {
        let statement = format!(
            "{} SELECT id, description, created, livemode, raw::{raw}, $6 FROM unnest($1::text[], $2::text[], \
             $3::bigint[], $4::boolean[], $5::text[]) AS new (id, description, created, livemode, raw) {}",
            self.insert(),
            self.on_conflict(),
            raw = self.raw(),
        );
        let text = |at: usize| -> Vec<Option<&str>> {
            objects.iter().map(|object| text(&object.row.values[at])).collect()
        };
        let created: Vec<Option<i64>> = objects.iter().map(|object| integer(&object.row.values[2])).collect();
        let live: Vec<Option<bool>> = objects.iter().map(|object| boolean(&object.row.values[3])).collect();
        let mut connection = self.connection.lock().await;
        let mut transaction = connection.begin().await?;
        let query = sqlx::query(AssertSqlSafe(statement)).persistent(false);
        let query = query.bind(text(0)).bind(text(1)).bind(created).bind(live).bind(text(4)).bind(as_of);
        query.fetch_all(&mut *transaction).await?;
        transaction.commit().await.map_err(Into::into)
    }

    async fn copy(&self, objects: &[Mapped], as_of: i64) -> Outcome<()> {
        let mut lines = String::new();
        for object in objects {
            let values: Vec<String> = object.row.values.iter().map(field).collect();
            lines.push_str(&values.join("\t"));
            lines.push('\n');
        }
        let stage = format!(
            "CREATE TEMPORARY TABLE stage (id text, description text, created bigint, livemode boolean, raw {}) \
             ON COMMIT DROP",
            self.raw()
        );
        let insert = format!(
            "{} SELECT id, description, created, livemode, raw, {as_of} FROM stage {}",
            self.insert(),
            self.on_conflict()
        );
        let mut connection = self.connection.lock().await;
        let mut transaction = connection.begin().await?;
        sqlx::raw_sql(AssertSqlSafe(stage)).execute(&mut *transaction).await?;
        let mut copy = transaction.copy_in_raw("COPY stage FROM STDIN").await?;
        copy.send(lines.as_bytes()).await?;
        copy.finish().await?;
        sqlx::raw_sql(AssertSqlSafe(insert)).fetch_all(&mut *transaction).await?;
        transaction.commit().await.map_err(Into::into)
    }

    fn insert(&self) -> String {
        INSERT.replace("target", self.table.name)
    }

    /// As the store compares: only `json` by its text.
    fn on_conflict(&self) -> String {
        let cast = if self.raw() == "json" { "::text" } else { "" };
        ON_CONFLICT.replace("::text", cast)
    }

    fn raw(&self) -> &'static str {
        match self.table.columns[4].raw {
            RawType::Text => "text",
            RawType::Json => "json",
            RawType::Jsonb => "jsonb",
        }
    }
}

fn text(value: &SqlValue) -> Option<&str> {
    match value {
        SqlValue::Text(text) => Some(text),
        _ => None,
    }
}

fn integer(value: &SqlValue) -> Option<i64> {
    match value {
        SqlValue::Integer(integer) => Some(*integer),
        _ => None,
    }
}

fn boolean(value: &SqlValue) -> Option<bool> {
    match value {
        SqlValue::Boolean(boolean) => Some(*boolean),
        _ => None,
    }
}

/// A field of the text format of `COPY`.
fn field(value: &SqlValue) -> String {
    match value {
        SqlValue::Null => "\\N".to_owned(),
        SqlValue::Integer(integer) => integer.to_string(),
        SqlValue::Boolean(boolean) => boolean.to_string(),
        SqlValue::Text(text) => {
            text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
        }
    }
}
