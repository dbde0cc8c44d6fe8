//! The lists of a table below the rows of another, and how they are asked for.

use crate::engine::source::api::Account;
use crate::engine::source::lists::ModelList;
use crate::model::Table;
use stripe_client::{Pages, Request};
use stripe_types::ListStyle;

/// How many objects a page has: as many as Stripe gives.

/// The lists of a table below the rows of another.
pub(crate) struct Below<'w> {
    pub(crate) table: &'static Table,
    pub(crate) parent: &'static Table,
    pub(crate) list: ModelList,
    /// Which of the walks through each list.
    pub(crate) pass: usize,
    pub(crate) account: &'w Account,
}

impl Below<'_> {
    /// Begins before the first page of a list.
    pub(crate) fn pages(&self) -> Pages {
        Pages::new(self.list.info.style)
    }

    /// The request for the first page of the list of a parent.
    pub(crate) fn first(&self, parent: &str) -> Request {
        let info = self.list.info;
        let mut request = Request::get(info.path);
        match info.required {
            [name] => request = request.param(*name, parent),
            _ => request = request.segment(parent),
        }
        for (name, value) in info.passes[self.pass] {
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
