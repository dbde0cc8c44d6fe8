//! The one connection of a database: it is used again only in a state that is known.
//!
//! SQLite ends a transaction by itself where a trigger says `RAISE(ROLLBACK)`, and where the disk is full or fails. sqlx goes on
//! counting it, and begins no other.

use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag that replaces the connection after an error that leaves its state unknown.
#[derive(Debug, Clone, Default)]
pub(super) struct Doubt(Arc<AtomicBool>);

impl Doubt {
    /// Asks for another connection.
    pub(super) fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Returns whether a connection can be used again; it is closed otherwise, and another one is opened.
    pub(super) async fn clears(&self, connection: &mut SqliteConnection) -> sqlx::Result<bool> {
        if self.0.swap(false, Ordering::Relaxed) {
            return Ok(false);
        }
        if !connection.is_in_transaction() {
            return Ok(true);
        }
        // What was dropped is rolled back behind what was asked of the connection before.
        connection.ping().await?;
        let is_known = !connection.is_in_transaction();
        if !is_known {
            tracing::warn!("the state of the connection is not known; it is replaced");
        }
        Ok(is_known)
    }
}
