//! Lists, as responses and embedded in other objects.

/// A page of a list: a response of its own, or the first page of one that is embedded in another object.
///
/// See <https://docs.stripe.com/api/pagination>.
#[derive(Clone)]
pub struct List<T> {
    /// The elements of the page.
    pub data: Vec<T>,
    /// Whether the list goes on after the page.
    pub has_more: bool,
    /// The path at which the list is read on.
    pub url: String,
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self { data: Vec::new(), has_more: false, url: String::new() }
    }
}

crate::record!(List<T>, "list", false, ["data", "has_more", "url"], [data, has_more, url]);
