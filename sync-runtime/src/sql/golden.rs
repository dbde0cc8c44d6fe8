//! Statements as files of `golden/`: what they are for a table with few columns, and that a person can read those for a table
//! with many. `UPDATE_GOLDEN=1` writes the files.

use super::{Dialect, LINE, postgres, sqlite};
use crate::model::{Column, Source, Table};
use crate::test_models::{customers, everything, fields, items};
use std::path::Path;
use stripe_types::Customer;

fn check(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sql/golden").join(name);
    let text = format!("{text}\n");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &text).expect("written");
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, golden, "{name}; UPDATE_GOLDEN=1 writes it");
}

#[test]
fn statements_of_postgresql_are_as_they_were() {
    let parent = fields().parent_column().expect("a parent");
    check("postgres_upsert.sql", &postgres::upsert(&postgres::Postgres::default(), customers()));
    check("postgres_replace.sql", &postgres::replace(&postgres::Postgres::default(), fields(), parent));
    check("postgres_probe.sql", &postgres::page::probe(&postgres::Postgres::default(), customers()));
    check("postgres_unlike.sql", &postgres::page::unlike(&postgres::Postgres::default(), fields(), parent));
    check("postgres_update.sql", &postgres::page::update(&postgres::Postgres::default(), customers()));
    check("postgres_compare.sql", &postgres::compare(&postgres::Postgres::default(), items()));
    check(
        "postgres_schema.sql",
        &super::schema(&postgres::Postgres::default(), &[everything()]).expect("a schema"),
    );
}

#[test]
fn statements_of_sqlite_are_as_they_were() {
    let parent = fields().parent_column().expect("a parent");
    check("sqlite_upsert.sql", &sqlite::upsert_returning(&sqlite::Sqlite::default(), customers(), 2));
    check("sqlite_prune.sql", &sqlite::prune_but(&sqlite::Sqlite::default(), fields(), parent));
    check("sqlite_look.sql", &sqlite::look(&sqlite::Sqlite::default(), &[customers(), items()]));
    check("sqlite_compare.sql", &sqlite::compare(&sqlite::Sqlite::default(), items(), 2));
    check(
        "sqlite_schema.sql",
        &super::schema(&sqlite::Sqlite::default(), &[everything()]).expect("a schema"),
    );
}

/// A table with many columns, whose names are long.
fn wide() -> &'static Table {
    let columns = (0..60).map(|at| {
        let name = format!("a_column_with_a_long_name_{at}").leak();
        Column::of::<Option<String>, _>(name, Source::Path(&["name"]), None)
    });
    let id = Column::of::<String, _>("id", Source::Id(&["id"]), None);
    let columns: Vec<Column> = [id].into_iter().chain(columns).collect();
    Box::leak(Box::new(Table::of::<Customer>("Wide", "wide").columns(columns.leak())))
}

#[test]
fn statements_for_wide_tables_have_lines_that_a_person_can_read() {
    let table = wide();
    let dialects: [&dyn Dialect; 2] = [&postgres::Postgres::default(), &sqlite::Sqlite::default()];
    let schemas = dialects.map(|dialect| super::schema(dialect, &[table]).expect("a schema"));
    let statements = [
        postgres::upsert(&postgres::Postgres::default(), table),
        postgres::page::probe(&postgres::Postgres::default(), table),
        postgres::page::insert(&postgres::Postgres::default(), table),
        postgres::page::update(&postgres::Postgres::default(), table),
        postgres::compare(&postgres::Postgres::default(), table),
        sqlite::upsert_returning(&sqlite::Sqlite::default(), table, 3),
        sqlite::compare(&sqlite::Sqlite::default(), table, 3),
    ];
    for text in statements.iter().chain(&schemas) {
        let longest = text.lines().max_by_key(|line| line.len()).unwrap_or_default();
        assert!(longest.len() <= LINE, "{longest}");
    }
}
