//! [`Need`]: the need for the list of parents that rows name, and the bound of its walk.

use crate::changes::pages::BEHIND;
use crate::engine::options::Options;
use crate::model::Table;
use stripe_client::Pages;

/// The number of missing parents from which their list is walked.
const MANY: usize = 20;
/// The smallest number of missing parents for which a list is requested.
const FEW: usize = 3;
/// The share of the rows of a page that name missing parents from which their list is walked: one in this many.
const SHARE: usize = 5;
/// The number of pages that a run is expected to read if nothing limits it.
const PAGES: usize = 10;

/// A page of a list, as far as the cost of requesting the parents of its rows depends on it.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageCost {
    /// The number of rows.
    pub(super) rows: usize,
    /// The time between the creation of its first and its last object, in seconds, if objects have it.
    pub(super) span: Option<i64>,
    /// True if the list goes on.
    pub(super) has_more: bool,
    /// True if only a part of the list is read.
    pub(super) is_part: bool,
    /// The number of objects that are still to be read; `None` without a limit.
    pub(super) left: Option<usize>,
}

/// The need for the list of parents.
#[derive(Debug, Clone, Copy)]
pub(super) struct Need {
    /// The number of missing parents that the page names.
    pub(super) missing: usize,
    /// The number of missing parents that pages have named so far.
    pub(super) all: usize,
    /// The number of these pages.
    pub(super) pages: usize,
    /// The page.
    pub(super) page: PageCost,
}

/// The bound of the walk through a list: the point at which single requests are fewer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bound {
    /// The time that a page of the rows spans, in seconds.
    span: i64,
    /// The number of missing parents that such a page names.
    missing: i64,
}

impl Need {
    /// Returns whether the list should be walked.
    pub(super) fn is_great(&self) -> bool {
        let of_page = self.missing >= FEW && self.missing * SHARE >= self.page.rows;
        self.missing > 0 && (of_page || self.all >= MANY)
    }

    /// Returns the bound of the walk, if the times of creation show it.
    pub(super) fn bound(&self) -> Option<Bound> {
        let span = self.page.span.filter(|_| self.page.has_more)?;
        Some(Bound { span, missing: (self.all / self.pages.max(1)).max(1) as i64 })
    }

    /// Returns the options of the walk. A list that was complete at `complete` is read from there, where it can be. If the rows are
    /// only a part of their list, the walk takes no more requests than requesting their parents one by one.
    pub(super) fn options(&self, table: &Table, complete: Option<i64>) -> Options {
        let page = &self.page;
        let filters = table.object.list.is_some_and(|list| list.filters_created());
        let created_after = complete.filter(|_| filters).map(|complete| complete - BEHIND);
        let pages = match page.left {
            _ if !page.has_more => 1,
            Some(left) => left / Pages::FULL + 1,
            None => PAGES,
        };
        let is_bounded = page.is_part || !page.has_more || complete.is_some();
        let most = self.missing.max(1) * pages * Pages::FULL;
        Options { limit: is_bounded.then_some(most as u64), created_after, ..Options::default() }
    }
}

impl Bound {
    /// Returns whether single requests are fewer, given the time that the first page of the list of parents spans, in seconds: as many
    /// pages of it as span the time of a page of rows cost more than the parents of that page.
    pub(super) fn excludes(&self, span: i64) -> bool {
        self.span / span.max(1) > self.missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: PageCost =
        PageCost { rows: 100, span: Some(1000), has_more: true, is_part: false, left: None };

    fn need(missing: usize, all: usize, pages: usize) -> Need {
        Need { missing, all, pages, page: PAGE }
    }

    #[test]
    fn many_missing_parents_need_their_list() {
        for (missing, all, rows, great) in [
            (0, 50, 100, false),
            (2, 2, 5, false),
            (3, 3, 10, true),
            (5, 5, 100, false),
            (5, 20, 100, true),
            (20, 20, 100, true),
        ] {
            let need = Need { page: PageCost { rows, ..PAGE }, ..need(missing, all, 1) };
            assert_eq!(need.is_great(), great, "{missing} of {rows}, {all} in all");
        }
    }

    #[test]
    fn a_long_list_is_not_walked_for_few_parents() {
        let bound = need(4, 40, 10).bound().expect("a bound");
        assert!(!bound.excludes(1000) && !bound.excludes(250), "up to four pages for four parents");
        assert!(bound.excludes(100));
        let last = PageCost { has_more: false, ..PAGE };
        assert!(Need { page: last, ..need(4, 4, 1) }.bound().is_none());
    }
}
