//! [`AccountStore`]: what a database knows of accounts, and whose events it has.

use crate::inbox::Which;
use crate::model::Table;
use crate::store::{StoreError, SubList};
use std::future::Future;

/// Whose objects are to be written, and where.
#[derive(Debug, Clone, Copy)]
pub struct Admission<'a> {
    /// The account; empty if it is not known.
    pub account: &'a str,
    /// True for live objects, false for those of tests; none if that is not known.
    pub livemode: Option<bool>,
    /// The models of tables that do not tell accounts apart.
    pub models: &'a [&'static str],
    /// Whether it is to be remembered, if nothing is in the way.
    pub record: bool,
}

impl Admission<'_> {
    /// Returns true if a table that does not tell accounts apart has rows of another account than this one, as far as both are
    /// known.
    pub(crate) fn is_of_others(&self, owners: &[String]) -> bool {
        !self.account.is_empty() && owners.iter().any(|owner| !owner.is_empty() && owner != self.account)
    }
}

/// What a database has that may be in the way of writing objects to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Admittance {
    /// The mode of the objects that it has of the account, if that is known.
    pub livemode: Option<bool>,
    /// Those of the models whose tables have rows of another account.
    pub others: Vec<String>,
}

impl Admittance {
    /// Returns true if nothing is in the way of writing some objects.
    pub(crate) fn allows(&self, admission: &Admission<'_>) -> bool {
        let modes = (self.livemode, admission.livemode);
        self.others.is_empty() && !matches!(modes, (Some(before), Some(live)) if before != live)
    }
}

/// What a database knows of accounts.
pub trait AccountStore: Send + Sync {
    /// Returns what may be in the way of writing objects, and remembers whose and in which mode they are if nothing is. Of two
    /// at once that exclude each other, one finds the other.
    fn admit(&self, admission: &Admission<'_>)
    -> impl Future<Output = Result<Admittance, StoreError>> + Send;

    /// Returns the accounts of which anything is kept, in order.
    fn known_accounts(&self) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Remembers that an account receives the events of some accounts: its own, and those of accounts connected to it.
    fn receives(
        &self,
        receiver: &str,
        accounts: &[String],
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Returns the accounts with unsettled events that no account is known to receive, in order. An earlier release has kept
    /// these events.
    fn strays(&self) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Returns true if there are events without an account. An earlier release has kept them.
    fn has_unowned(&self) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Returns the ids of events without an account that are pending or parked: the first behind the id `after`, in order,
    /// `limit` at the most.
    fn unowned(
        &self,
        after: &str,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<String>, StoreError>> + Send;

    /// Gives events without an account to one, as they are: with their state, their attempts and their leases. Returns how
    /// many. Of an event that the account has too, its own stays.
    fn adopt(&self, account: &str, which: &Which) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Returns the rows that accounts connected to a platform have of themselves, although the platform lists them: the account and
    /// the id of each, in order, `limit` at the most. An earlier release has written these rows. In `list`, the parent is the table of
    /// the accounts, and the column names the account that a row is about.
    fn rows_of_themselves(
        &self,
        list: SubList,
        platform: &str,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(String, String)>, StoreError>> + Send;

    /// Returns true if a table that tells accounts apart has rows of other accounts than this one.
    fn has_rows_of_others(
        &self,
        table: &'static Table,
        account: &str,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;
}
