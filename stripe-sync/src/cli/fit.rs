//! Whether the tables are such that the models can be read from them and written to them.

use anyhow::bail;
use stripe_sync::runtime::{AnyStore, Store, StoreError, Table};

/// How many differences are told.
const TOLD: usize = 20;

/// Makes the tables fit, for commands that write rows: what is missing is made, and what is new about a table is filled by the
/// next `sync`.
///
/// # Errors
/// If they cannot be made to fit without losing something, which only `migrate` does, and only if it is told to.
pub(crate) async fn mend(store: &AnyStore, tables: &[&'static Table]) -> Result<(), StoreError> {
    for done in store.migrate(tables).await? {
        tracing::info!("{done}");
    }
    Ok(())
}

/// Refuses tables that do not fit, for commands that only read.
pub(crate) async fn check(store: &AnyStore, tables: &[&'static Table]) -> anyhow::Result<()> {
    let differences = store.check(tables).await?;
    let hindering = differences.iter().filter(|difference| difference.hinders);
    let hindering: Vec<&str> = hindering.map(|difference| difference.words.as_str()).collect();
    if hindering.is_empty() {
        return Ok(());
    }
    let mut told = hindering.iter().take(TOLD).copied().collect::<Vec<_>>().join("\n");
    if hindering.len() > TOLD {
        told.push_str(&format!("\nand {} more", hindering.len() - TOLD));
    }
    bail!(
        "the database does not fit the models:\n{told}\n`stripe-sync migrate` mends what loses nothing, and says what else there is"
    )
}
