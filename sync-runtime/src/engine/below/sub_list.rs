//! The lists of a table below the rows of another, and how they are asked for.

use crate::engine::api::Account;
use crate::engine::lists::ModelList;
use crate::model::Table;
use stripe_client::{Pages, Request};
use stripe_types::ListStyle;

/// How many objects a page has: as many as Stripe gives.
const PAGE: &str = "100";

/// The lists of a table below the rows of another.
pub(in crate::engine) struct Below<'w> {
    pub(in crate::engine) table: &'static Table,
    pub(in crate::engine) parent: &'static Table,
    pub(in crate::engine) list: ModelList,
    /// Which of the walks through each list.
    pub(in crate::engine) pass: usize,
    pub(in crate::engine) account: &'w Account,
}

impl Below<'_> {
    /// Begins before the first page of a list.
    pub(in crate::engine) fn pages(&self) -> Pages {
        Pages::new(self.list.info.style)
    }

    /// The request for the first page of the list of a parent.
    pub(in crate::engine) fn first(&self, parent: &str) -> Request {
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
            request = request.param("limit", PAGE);
        }
        request
    }
}
