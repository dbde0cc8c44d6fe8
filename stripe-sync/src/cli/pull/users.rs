//! `--link-users`: customers and the rows of the application that have their email.

use super::super::Settings;
use super::super::sync::{Done, open};
use anyhow::{Context, bail};
use clap::Args;
use std::collections::BTreeMap;
use stripe_sync::Model;
use stripe_sync::models::Customer;
use stripe_sync::runtime::{AnyStore, Links, SqlType, Store, Table, UserLink};
use stripe_sync::sqlx::{self, Row};

/// The column of the customers that names their users.
const COLUMN: &str = "user_id";
/// The column of the customers that is looked for among the users.
const EMAIL: &str = "email";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Link customers to the rows of a table of yours that have their email, in any case, in this column. The key of the row
    /// goes into the column `user_id` of the customers, which is added. A customer with no such row, or with several, is
    /// counted and left alone.
    #[arg(long, value_name = "TABLE.COLUMN", value_parser = place)]
    link_users: Option<(String, String)>,
    /// The column of that table which goes into `user_id`.
    #[arg(long, value_name = "COLUMN", default_value = "id", requires = "link_users")]
    users_key: String,
    /// Make the users that are missing. Beside the email they get what is named: `name=full_name` gives the column `name`
    /// what is in the column `full_name` of the customers.
    #[arg(long, value_name = "COLUMN=ATTRIBUTE,…", num_args = 0..=1, default_missing_value = "", requires = "link_users")]
    create_users: Option<String>,
}

/// The customers, with the column for the users of the application.
#[derive(Debug)]
pub(crate) struct Users {
    customers: &'static Table,
}

impl Users {
    /// Looks for the users, if customers are to be linked to them.
    ///
    /// # Errors
    /// In words, if what is named is not there.
    pub(super) async fn find(arguments: &Arguments, settings: &Settings) -> anyhow::Result<Option<Self>> {
        let Some((table, by)) = &arguments.link_users else { return Ok(None) };
        let create = match &arguments.create_users {
            Some(map) => attributes(by, map)?,
            None => Vec::new(),
        };
        let columns = columns(&open(settings).await?, table).await?;
        if columns.is_empty() {
            bail!("there is no table `{table}` in the database to link customers to");
        }
        let key = &arguments.users_key;
        for column in [by, key].into_iter().chain(create.iter().map(|(to, _)| to)) {
            if !columns.contains_key(column) {
                let known: Vec<&str> = columns.keys().map(String::as_str).collect();
                bail!("the table `{table}` has no column `{column}`; it has {}", known.join(", "));
            }
        }
        let sql = key_type(&columns[key]).with_context(|| format!("`{table}.{key}`"))?;
        let create: Vec<(&str, &str)> = create.into_iter().map(|(to, from)| (kept(to), kept(from))).collect();
        let link =
            UserLink::new(kept(table.clone()), kept(key.clone()), kept(by.clone()), EMAIL, create.leak());
        Ok(Some(Self { customers: Customer::table().linked(COLUMN, sql, link) }))
    }

    /// Links the customers of the accounts that were synchronised.
    pub(super) async fn link(&self, done: &Done) -> anyhow::Result<Links> {
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

/// `users.email`, or `app.users.email`.
fn place(text: &str) -> Result<(String, String), String> {
    match text.rsplit_once('.') {
        Some((table, column)) if !table.is_empty() && !column.is_empty() => {
            Ok((table.to_owned(), column.to_owned()))
        }
        _ => Err("a table and its column for the email, such as users.email".to_owned()),
    }
}

/// What a new user gets: the columns of the users, and those of the customers.
fn attributes(by: &str, map: &str) -> anyhow::Result<Vec<(String, String)>> {
    let mut attributes = vec![(by.to_owned(), EMAIL.to_owned())];
    for pair in map.split(',').map(str::trim).filter(|pair| !pair.is_empty()) {
        let Some((to, from)) = pair.split_once('=').map(|(to, from)| (to.trim(), from.trim())) else {
            bail!(
                "`--create-users {map}`: write a column of the users and an attribute of customers: name=name"
            );
        };
        let columns = Customer::table().columns;
        if columns.iter().all(|column| column.name != from) {
            let known: Vec<&str> = columns.iter().map(|column| column.name).collect();
            bail!("customers have no attribute `{from}`; they have {}", known.join(", "));
        }
        match to == by {
            // It is how they are found again.
            true if from != EMAIL => bail!("`--create-users {pair}`: `{to}` is where the email goes"),
            true => {}
            false => attributes.push((to.to_owned(), from.to_owned())),
        }
    }
    Ok(attributes)
}

/// The columns of a table of the application, with their types as the database says them; none if it is not there.
async fn columns(store: &AnyStore, table: &str) -> anyhow::Result<BTreeMap<String, String>> {
    let (schema, name) = table.rsplit_once('.').map_or((None, table), |(schema, name)| (Some(schema), name));
    let looked = "cannot look for the table of the users";
    match store {
        AnyStore::Sqlite(store) => {
            let query = "SELECT name, upper(type) FROM pragma_table_info($1, $2)";
            let query = sqlx::query(query).bind(name).bind(schema.unwrap_or("main"));
            let rows = query.fetch_all(store.pool()).await.context(looked)?;
            Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
        }
        AnyStore::Postgres(store) => {
            let query = "SELECT attname::text, format_type(atttypid, NULL) FROM pg_attribute \
                         WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped";
            let names = schema.into_iter().chain([name]);
            let quoted: Vec<String> =
                names.map(|name| format!("\"{}\"", name.replace('"', "\"\""))).collect();
            // Of the same transaction, for poolers that give each one another connection.
            let mut transaction = store.pool().begin().await.context(looked)?;
            let query = sqlx::query(query).persistent(false).bind(quoted.join("."));
            let rows = query.fetch_all(&mut *transaction).await.context(looked)?;
            Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
        }
        _ => bail!("users cannot be linked in this kind of database"),
    }
}

/// The type of a column that names a key.
fn key_type(name: &str) -> anyhow::Result<SqlType> {
    match name {
        "uuid" => Ok(SqlType::Uuid),
        "text" | "character varying" | "character" | "citext" => Ok(SqlType::Text),
        "smallint" | "integer" | "bigint" => Ok(SqlType::Integer),
        // SQLite has the types that people write, and goes by what is in them.
        _ if name.contains("INT") => Ok(SqlType::Integer),
        _ if name.chars().all(|sign| !sign.is_lowercase()) => Ok(SqlType::Text),
        _ => bail!("a key of the type {name} cannot be kept in `{COLUMN}`: integers, uuid and text can"),
    }
}

/// A name that is needed for as long as the program runs.
fn kept(name: String) -> &'static str {
    name.leak()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_user_gets_the_email_and_what_else_is_named() {
        let pairs = |map: &str| attributes("login", map).map(|pairs| format!("{pairs:?}"));
        assert_eq!(pairs("").expect("the email"), r#"[("login", "email")]"#);
        let named = pairs("login=email, full_name = name").expect("a map");
        assert_eq!(named, r#"[("login", "email"), ("full_name", "name")]"#);
        for (map, says) in [
            ("name", "write a column of the users and an attribute of customers"),
            ("name=nam", "customers have no attribute `nam`; they have id,"),
            ("login=name", "`login` is where the email goes"),
        ] {
            let error = pairs(map).expect_err(map).to_string();
            assert!(error.contains(says), "{error}");
        }
    }

    #[test]
    fn keys_of_usual_types_can_be_kept() {
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
