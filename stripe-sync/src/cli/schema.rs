//! The schema of the database: commands that write migrate it, commands that read check it.

use anyhow::bail;
use stripe_sync::runtime::{AnyStore, Changes, Table};

/// The number of differences that an error lists.
const LISTED: usize = 20;

/// Creates missing tables and columns, for commands that write rows. The next `sync` fills new columns.
///
/// # Errors
/// If the schema differs in a way that only a destructive migration can change.
pub(crate) async fn migrate(store: &AnyStore, tables: &[&'static Table]) -> anyhow::Result<()> {
    for change in migrate_with(store, tables, Changes::Safe).await? {
        tracing::info!(%change, "migrated schema");
    }
    Ok(())
}

/// Migrates some tables, and replaces the views of an earlier version. Returns the changes, in words.
///
/// # Errors
/// If the schema differs in a way that the migration must not change.
#[cfg(all(feature = "billing", feature = "payments"))]
pub(crate) async fn migrate_with(
    store: &AnyStore,
    tables: &[&'static Table],
    changes: Changes,
) -> anyhow::Result<Vec<String>> {
    super::views::migrate(store, tables, changes).await
}

/// Migrates some tables. Returns the changes, in words.
///
/// # Errors
/// If the schema differs in a way that the migration must not change.
#[cfg(not(all(feature = "billing", feature = "payments")))]
pub(crate) async fn migrate_with(
    store: &AnyStore,
    tables: &[&'static Table],
    changes: Changes,
) -> anyhow::Result<Vec<String>> {
    Ok(store.migrate_with(tables, changes).await?)
}

/// Refuses a schema that does not match the models, for commands that only read.
pub(crate) async fn check(store: &AnyStore, tables: &[&'static Table]) -> anyhow::Result<()> {
    let differences = store.check(tables).await?;
    let blocking = differences.iter().filter(|difference| difference.hinders);
    let blocking: Vec<&str> = blocking.map(|difference| difference.words.as_str()).collect();
    if blocking.is_empty() {
        return Ok(());
    }
    let mut listed = blocking.iter().take(LISTED).copied().collect::<Vec<_>>().join("\n");
    if blocking.len() > LISTED {
        listed.push_str(&format!("\nand {} more", blocking.len() - LISTED));
    }
    bail!(
        "the database does not match the models:\n{listed}\nrun `stripe-sync migrate`: it makes all changes that lose \
         nothing, and lists the others"
    )
}
