//! [`SubListPass`]: the nested lists of a table, one for each parent row.

use crate::model::{ReportedList, Table};
use crate::store::{Store, StoreError, SubList};
use stripe_client::{Pages, Request};
use stripe_types::{ListInfo, ListStyle};

/// The nested lists of a table, one for each parent row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SubListPass {
    pub(crate) table: &'static Table,
    pub(crate) parent: &'static Table,
    pub(crate) info: &'static ListInfo,
    /// The index of the lists' filters.
    pub(crate) filters: usize,
}

impl SubListPass {
    /// Returns the ids of up to `limit` parents whose lists are read, after the id `after`. With `new`, without the parents whose lists
    /// are there and do not change.
    pub(crate) async fn parents<S: Store>(
        &self,
        store: &S,
        account: &str,
        (after, limit): (Option<&str>, u32),
        new: bool,
    ) -> Result<Vec<String>, StoreError> {
        match self.as_final() {
            Some(list) => store.parents_of_final(&list, new, account, after, limit).await,
            None => store.ids(self.parent, account, after, limit).await,
        }
    }

    /// Returns the ids of some parents whose lists can be compared: random ones, or the first ones whose lists do not change.
    pub(crate) async fn sample<S: Store>(
        &self,
        store: &S,
        account: &str,
        count: u32,
    ) -> Result<Vec<String>, StoreError> {
        match self.as_final() {
            Some(list) => store.parents_of_final(&list, false, account, None, count).await,
            None => store.sample(self.parent, account, count).await,
        }
    }

    /// Returns the list as the store knows it, if it does not change once it is there.
    fn as_final(&self) -> Option<SubList> {
        ReportedList::of(self.table).filter(|list| list.is_final())?;
        let column = self.table.parent_column()?;
        Some(SubList { table: self.table, column, parent: self.parent })
    }

    /// Begins before the first page of a list.
    pub(crate) fn pages(&self) -> Pages {
        Pages::new(self.info.style)
    }

    /// Returns the request for the first page of the list of a parent.
    pub(crate) fn first(&self, parent: &str) -> Request {
        let info = self.info;
        let mut request = Request::get(info.path);
        match info.required {
            [name] => request = request.param(*name, parent),
            _ => request = request.segment(parent),
        }
        for (name, value) in info.passes[self.filters] {
            request = request.param(*name, *value);
        }
        for path in self.table.expansions() {
            request = request.param("expand[]", format!("data.{path}"));
        }
        if info.style != ListStyle::Whole {
            request = request.param("limit", Pages::FULL.to_string());
        }
        request
    }
}
