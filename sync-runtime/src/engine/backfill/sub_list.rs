//! [`SubListPass`]: the nested lists of a table, one for each parent row.

use crate::model::Table;
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
        for path in self.table.expand {
            request = request.param("expand[]", format!("data.{path}"));
        }
        if info.style != ListStyle::Whole {
            request = request.param("limit", Pages::FULL.to_string());
        }
        request
    }
}
