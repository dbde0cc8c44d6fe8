//! `--link-users`: links customers to the application's users with the same email.

use super::super::Settings;
use super::super::connections::open;
use super::super::sync::SyncOutcome;
use anyhow::{Context, bail};
use clap::Args;
use std::collections::BTreeMap;
use stripe_sync::Model;
use stripe_sync::models::Customer;
use stripe_sync::runtime::store::Links;
use stripe_sync::runtime::table::{SqlType, UserLink};
use stripe_sync::runtime::{AnyStore, Pool, Table};
use stripe_sync::sqlx::{self, Row};

/// The column of the customers that holds the key of the user.
const COLUMN: &str = "user_id";
/// The column of the customers that is compared with the users.
const EMAIL: &str = "email";

#[derive(Debug, Args)]
#[command(next_help_heading = "Users")]
pub(crate) struct UserArguments {
    /// Link customers to rows of your table that have the same email, in any case, in this column. The key of the row
    /// is stored in the column `user_id` of the customers, which is added. A customer with no such row, or with
    /// several, is counted and skipped.
    #[arg(long, value_name = "TABLE.COLUMN", value_parser = place)]
    link_users: Option<(String, String)>,
    /// Column of your table that is stored in `user_id`.
    #[arg(long, value_name = "COLUMN", default_value = "id", requires = "link_users")]
    users_key: String,
    /// Create missing users. A new user gets the email and the listed columns: `name=full_name` copies the column
    /// `full_name` of the customers to the column `name`.
    #[arg(long, value_name = "COLUMN=ATTRIBUTE,…", num_args = 0..=1, default_missing_value = "", requires = "link_users")]
    create_users: Option<String>,
}

/// The table of customers with the column for users.
#[derive(Debug)]
pub(crate) struct UserTable {
    customers: &'static Table,
}

impl UserTable {
    /// Finds the table of users; `None` without `--link-users`.
    ///
    /// # Errors
    /// If the table or one of the columns does not exist.
    pub(super) async fn find(arguments: &UserArguments, settings: &Settings) -> anyhow::Result<Option<Self>> {
        let Some((table, by)) = &arguments.link_users else { return Ok(None) };
        let create = match &arguments.create_users {
            Some(map) => attributes(by, map)?,
            None => Vec::new(),
        };
        let store = open(settings).await?;
        let columns = columns(&store, table).await?;
        if columns.is_empty() {
            bail!("cannot link customers: the database has no table `{table}`");
        }
        let key = &arguments.users_key;
        for column in [by, key].into_iter().chain(create.iter().map(|(to, _)| to)) {
            if !columns.contains_key(column) {
                let known: Vec<&str> = columns.keys().map(String::as_str).collect();
                bail!("the table `{table}` has no column `{column}`; it has {}", known.join(", "));
            }
        }
        let sql = key_type(&columns[key]).with_context(|| format!("`{table}.{key}`"))?;
        let create: Vec<(&str, &str)> = create.into_iter().map(|(to, from)| (leak(to), leak(from))).collect();
        let link =
            UserLink::new(leak(table.clone()), leak(key.clone()), leak(by.clone()), EMAIL, create.leak());
        let customers = settings.tables.apply(&store, &[Customer::table()]).await?[0];
        Ok(Some(Self { customers: customers.linked(COLUMN, sql, link) }))
    }

    /// Links the customers of the accounts that were synced.
    pub(super) async fn link(&self, done: &SyncOutcome) -> anyhow::Result<Links> {
        let mut links = Links::default();
        if let Some(engine) = done.engines().next() {
            engine.store().migrate(&[self.customers]).await?;
        }
        for engine in done.engines() {
            links += engine.link(self.customers).await?;
        }
        Ok(links)
    }
}

/// Parses `users.email` or `app.users.email`.
fn place(text: &str) -> Result<(String, String), String> {
    match text.rsplit_once('.') {
        Some((table, column)) if !table.is_empty() && !column.is_empty() => {
            Ok((table.to_owned(), column.to_owned()))
        }
        _ => Err("expected a table and its email column, such as users.email".to_owned()),
    }
}

/// Parses `--create-users`: pairs of a column of the users and a column of the customers.
fn attributes(by: &str, map: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mut attributes = vec![(by.to_owned(), EMAIL.to_owned())];
    for pair in map.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
        let Some((to, from)) = pair.split_once('=').map(|(to, from)| (to.trim(), from.trim())) else {
            bail!(
                "`--create-users {map}`: expected a column of the users and a column of the customers, such as name=name"
            );
        };
        let columns = Customer::table().columns;
        if columns.iter().all(|column| column.name != from) {
            let known: Vec<&str> = columns.iter().map(|column| column.name).collect();
            bail!("customers have no column `{from}`; they have {}", known.join(", "));
        }
        match to == by {
            // Later runs find the users by their email.
            true if from != EMAIL => bail!("`--create-users {pair}`: `{to}` holds the email"),
            true => {}
            false => attributes.push((to.to_owned(), from.to_owned())),
        }
    }
    Ok(attributes)
}

/// Returns the columns of a table with their types in the database's own names; empty if the table does not exist.
async fn columns(store: &AnyStore, table: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let (schema, name) = table.rsplit_once('.').map_or((None, table), |(schema, name)| (Some(schema), name));
    let failed = "cannot inspect the table of users";
    match store.pool() {
        Pool::Sqlite(pool) => {
            let query = "SELECT name, upper(type) FROM pragma_table_info($1, $2)";
            let query = sqlx::query(query).bind(name).bind(schema.unwrap_or("main"));
            let rows = query.fetch_all(pool).await.context(failed)?;
            Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
        }
        Pool::Postgres(pool) => {
            let query = "SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute \
                         WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped";
            let names = schema.into_iter().chain([name]);
            let quoted: Vec<String> =
                names.map(|name| format!("\"{}\"", name.replace('"', "\"\""))).collect();
            // In one transaction: a pooler may give each transaction another connection.
            let mut transaction = pool.begin().await.context(failed)?;
            let query = sqlx::query(query).persistent(false).bind(quoted.join("."));
            let rows = query.fetch_all(&mut *transaction).await.context(failed)?;
            Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
        }
        _ => bail!("users cannot be linked in this kind of database"),
    }
}

/// Returns the type of a column that stores a key of this type.
fn key_type(name: &str) -> anyhow::Result<SqlType> {
    match name {
        "uuid" => Ok(SqlType::Uuid),
        "text" | "character varying" | "character" | "citext" => Ok(SqlType::Text),
        "smallint" | "integer" | "bigint" => Ok(SqlType::Integer),
        // SQLite accepts any type name, and decides by its parts.
        _ if name.contains("INT") => Ok(SqlType::Integer),
        _ if name.chars().all(|sign| !sign.is_lowercase()) => Ok(SqlType::Text),
        _ => bail!("keys of the type {name} cannot be stored in `{COLUMN}`; use an integer, uuid or text"),
    }
}

/// Leaks a name: tables need names that live as long as the program.
fn leak(name: String) -> &'static str {
    name.leak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_user_gets_the_email_and_the_listed_columns() {
        let pairs = |map: &str| attributes("login", map).map(|pairs| format!("{pairs:?}"));
        assert_eq!(pairs("").expect("the email"), r#"[("login", "email")]"#);
        let named = pairs("login=email, full_name = name").expect("a map");
        assert_eq!(named, r#"[("login", "email"), ("full_name", "name")]"#);
        for (map, says) in [
            ("name", "expected a column of the users and a column of the customers"),
            ("name=nam", "customers have no column `nam`; they have id,"),
            ("login=name", "`login` holds the email"),
        ] {
            let error = pairs(map).expect_err(map).to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn keys_of_common_types_can_be_stored() {
        for (name, sql) in [
            ("bigint", SqlType::Integer),
            ("uuid", SqlType::Uuid),
            ("character varying", SqlType::Text),
            ("INTEGER", SqlType::Integer),
            ("", SqlType::Text),
        ] {
            assert_eq!(key_type(name).expect("a key"), sql, "{name}");
        }
        assert!(key_type("numeric").is_err());
    }
}
