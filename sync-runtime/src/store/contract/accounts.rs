//! [`AccountStore`]: the accounts that rows and events belong to.

use crate::inbox::EventSelection;
use crate::model::Table;
use crate::store::sealed::Sealed;
use crate::store::{Admission, Admittance, StoreError, SubList};
use std::future::Future;

/// A database with the accounts that its rows and events belong to.
pub trait AccountStore: Sealed {
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
    fn adopt(
        &self,
        account: &str,
        which: &EventSelection,
    ) -> impl Future<Output = Result<u64, StoreError>> + Send;

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
