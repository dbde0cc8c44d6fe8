//! [`Redaction`]: whose data is to be removed, and [`Redacted`]: what was.

use std::collections::{BTreeMap, BTreeSet};

/// A customer whose data is to be removed.
///
/// ```no_run
/// # use sync_runtime::{AnyStore, Table, store::{RedactStore, Redaction}};
/// # async fn example(store: AnyStore, tables: &[&'static Table]) -> Result<(), Box<dyn std::error::Error>> {
/// let redaction = Redaction::of("cus_1").dry_run();
/// let redacted = store.redact(tables, &redaction).await?;
/// println!("{:?}", redacted.rows);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Redaction {
    /// The id of the customer.
    pub customer: String,
    /// The account that the customer belongs to, where several share the tables; the customers of that id of all accounts,
    /// unless given.
    pub account: Option<String>,
    /// Reports the data that would be removed, and removes nothing.
    pub dry_run: bool,
}

impl Redaction {
    /// Removes the data of the customer with this id.
    pub fn of(customer: impl Into<String>) -> Self {
        Self { customer: customer.into(), account: None, dry_run: false }
    }

    /// Only that of the customer of this account.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Finds out what would be removed, and removes nothing.
    pub fn dry_run(mut self) -> Self {
        self.dry_run = true;
        self
    }
}

/// The data that was removed, or would be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Redacted {
    /// The accounts that have a customer of this id, as far as tables tell.
    pub accounts: BTreeSet<String>,
    /// The number of rows of each table that were changed, or deleted because they hold nothing else.
    pub rows: BTreeMap<String, u64>,
    /// The number of events of the inbox.
    pub events: u64,
    /// The number of dead letters.
    pub dead_letters: u64,
    /// The number of objects recorded as the customer's, the customer included.
    pub objects: u64,
    /// Tables that may hold such data and do not tell whose it is: they were left as they are.
    pub unreached: Vec<String>,
}
