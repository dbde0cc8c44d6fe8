//! Lists, as responses and embedded in other objects.

/// A page of a list: a response of its own, or the first page of one that is embedded in another object.
///
/// See <https://docs.stripe.com/api/pagination>.
#[derive(Clone)]
pub struct List<T> {
    /// The elements of the page.
    pub data: Vec<T>,
    /// True if there are more pages.
    pub has_more: bool,
    /// The path at which the list is read on.
    pub url: String,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { data: Vec::new(), has_more: false, url: String::new() }
    }
}

/// A page of a list in version 2 of the API.
///
/// See <https://docs.stripe.com/api-v2-overview#list-pagination>.
#[derive(Clone)]
pub struct PagedList<T> {
    /// The elements of the page; there may be none though the list goes on.
    pub data: Vec<T>,
    /// The path and query of the next page.
    pub next_page_url: Option<String>,
    /// The path and query of the page before.
    pub previous_page_url: Option<String>,
}

/// A page of the results of a search.
///
/// See <https://docs.stripe.com/search#pagination>.
#[derive(Clone)]
pub struct SearchResult<T> {
    /// The elements of the page.
    pub data: Vec<T>,
    /// True if there are more results.
    pub has_more: bool,
    /// The parameter `page` for the next page.
    pub next_page: Option<String>,
    /// The number of results, if `total_count` was expanded; exact up to 10,000.
    pub total_count: Option<i64>,
    /// The path of the search.
    pub url: String,
}

impl<T> Default for PagedList<T> {
    fn default() -> Self {
        Self { data: Vec::new(), next_page_url: None, previous_page_url: None }
    }
}

impl<T> Default for SearchResult<T> {
    fn default() -> Self {
        Self { data: Vec::new(), has_more: false, next_page: None, total_count: None, url: String::new() }
    }
}

crate::record_slots!(
    PagedList<T>,
    "",
    false,
    ["data", "next_page_url", "previous_page_url"],
    [data, next_page_url, previous_page_url]
);
crate::record_slots!(
    SearchResult<T>,
    "search_result",
    false,
    ["data", "has_more", "next_page", "total_count", "url"],
    [data, has_more, next_page, total_count, url]
);
crate::record_slots!(List<T>, "list", false, ["data", "has_more", "url"], [data, has_more, url]);
