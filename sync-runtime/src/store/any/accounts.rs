//! What the database of whichever store it is knows of accounts.

use super::AnyStore;
use crate::inbox::Which;
use crate::model::Table;
use crate::store::{AccountStore, Admission, Admittance, StoreError, SubList};

impl AccountStore for AnyStore {
    async fn admit(&self, admission: &Admission<'_>) -> Result<Admittance, StoreError> {
        whichever!(self, store => store.admit(admission))
    }

    async fn known_accounts(&self) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.known_accounts())
    }

    async fn receives(&self, receiver: &str, accounts: &[String]) -> Result<(), StoreError> {
        whichever!(self, store => store.receives(receiver, accounts))
    }

    async fn strays(&self) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.strays())
    }

    async fn has_unowned(&self) -> Result<bool, StoreError> {
        whichever!(self, store => store.has_unowned())
    }

    async fn unowned(&self, after: &str, limit: u32) -> Result<Vec<String>, StoreError> {
        whichever!(self, store => store.unowned(after, limit))
    }

    async fn adopt(&self, account: &str, which: &Which) -> Result<u64, StoreError> {
        whichever!(self, store => store.adopt(account, which))
    }

    async fn rows_of_themselves(
        &self,
        list: SubList,
        platform: &str,
        limit: u32,
    ) -> Result<Vec<(String, String)>, StoreError> {
        whichever!(self, store => store.rows_of_themselves(list, platform, limit))
    }

    async fn has_rows_of_others(&self, table: &'static Table, account: &str) -> Result<bool, StoreError> {
        whichever!(self, store => store.has_rows_of_others(table, account))
    }
}
