//! Constraints that the server checks when a transaction is committed: which object breaks them is only known if they are
//! checked after each.

use super::session::{Execute as _, TimedTransaction, query};
use crate::model::Table;
use crate::sql::{ForeignKey, postgres::Postgres};
use crate::store::Batch;
use sqlx::Row as _;

/// The deferred constraints but for the foreign keys of some names.
const NAMES: &str = "SELECT DISTINCT quote_ident(nspname) || '.' || quote_ident(conname) FROM pg_constraint\n\
     JOIN pg_namespace AS space ON space.oid = connamespace\n\
     WHERE condeferred AND NOT (contype = 'f' AND conname = ANY ($1)) ORDER BY 1";

/// The statements that check the constraints which are to be checked, and have no effect; none if there is nothing to check.
pub(super) async fn statements(
    session: &mut TimedTransaction<'_>,
    batch: &Batch,
) -> sqlx::Result<Option<String>> {
    // Objects name each other in circles.
    let spared: Vec<String> = batch.tables.iter().flat_map(|batch| own(batch.table)).collect();
    let rows = query(NAMES).bind(spared).all(session).await?;
    let names: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    // What the triggers do is taken back: they run again when the transaction is committed.
    Ok((!names.is_empty()).then(|| {
        format!(
            "SAVEPOINT stripe_sync_check; SET CONSTRAINTS {} IMMEDIATE; \
             ROLLBACK TO SAVEPOINT stripe_sync_check; RELEASE SAVEPOINT stripe_sync_check",
            names.join(", ")
        )
    }))
}

/// The names of the foreign keys of a table and those below it.
fn own(table: &'static Table) -> Vec<String> {
    let below = table.children.iter().map(|child| child.table.table());
    let keys =
        [table].into_iter().chain(below).flat_map(|table| ForeignKey::all(table, &Postgres::default()));
    keys.map(|key| key.name).collect()
}
