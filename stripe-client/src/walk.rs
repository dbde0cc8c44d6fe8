//! [`Walk`]: the pages of a list.

use crate::call::Call;
use crate::client::{Client, TransportError};
use crate::error::Error;
use crate::page::Page;
use crate::pages::Pages;
use crate::request::Request;
use std::marker::PhantomData;
use stripe_types::{ListStyle, Listing, Operation, decode, id_of, utf8};

/// The parameter of the size of a page.
const LIMIT: &str = "limit";

/// The pages of a list or a search, from the first to the last.
///
/// Filters and `limit`, the size of a page, apply to all pages. With `ending_before` the order is reversed: from that
/// object to the newest. An element that cannot be decoded is an error in its place and does not end the walk. After
/// an API error the walk can be continued. A list that makes no progress ends with an error.
///
/// ```no_run
/// use stripe_client::{Client, types::ListCustomers};
///
/// # async fn example(client: Client) -> Result<(), stripe_client::Error> {
/// let mut customers = client.list(ListCustomers::new().limit(100)).take(1000).items();
/// while let Some(customer) = customers.try_next().await? {
///     println!("{}", customer.id);
/// }
/// // Later, or in another process:
/// let cursor = customers.cursor().unwrap_or_default();
/// let more = client.list(ListCustomers::new().limit(100)).from_cursor(cursor).collect().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Walk<L> {
    client: Client,
    first: Result<Request, Error>,
    pages: Pages,
    /// The number of elements that are still wanted.
    left: Option<usize>,
    list: PhantomData<fn() -> L>,
}

/// The elements of a page, each with the cursor after it.
pub(crate) type Elements<L> = Vec<(Option<String>, Result<<L as Listing>::Item, Error>)>;

impl Client {
    /// Returns all pages of a list or a search.
    pub fn list<O: Operation<Output: Listing>>(&self, operation: O) -> Walk<O::Output> {
        self.call(operation).walk()
    }
}

impl<T: Listing> Call<T> {
    /// Returns all pages of the list or search.
    pub fn walk(self) -> Walk<T> {
        let (client, request) = self.into_parts();
        Walk::new(client, request)
    }
}

impl<L: Listing> Walk<L> {
    fn new(client: Client, first: Result<Request, Error>) -> Self {
        let pages = Pages::new(L::STYLE);
        let backwards = first.as_ref().is_ok_and(|request| has(request, "ending_before"));
        let pages = if backwards { pages.backwards() } else { pages };
        Self { client, first, pages, left: None, list: PhantomData }
    }

    /// Ends the walk after a number of elements. Requests no more elements than that, unless the operation has a `limit`.
    pub fn take(mut self, elements: usize) -> Self {
        self.left = Some(elements);
        self
    }

    /// Continues an earlier walk of the same operation from its [`cursor`](Self::cursor), or from the cursor of its
    /// [`items`](Self::items). Filters and direction are those of the operation.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.pages = self.pages.from_cursor(cursor);
        self
    }

    /// Returns the cursor after the elements so far; `None` before the first page. A list continues exactly there. The
    /// cursor of a search or of a list of version 2 is that of a page, which is repeated unless all of it was returned.
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    /// Requests the next page. Returns `None` after the last page.
    ///
    /// # Errors
    /// If the request fails, or the response is not a page; the walk can then be continued. If the list
    /// [makes no progress](crate::Stall); the walk cannot be continued.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Result<L::Item, Error>>>, Error> {
        let page = self.elements().await?;
        Ok(page.map(|elements| elements.into_iter().map(|(_, element)| element).collect()))
    }

    /// Requests the next page, and returns its elements with cursors.
    pub(crate) async fn elements(&mut self) -> Result<Option<Elements<L>>, Error> {
        let Some(request) = self.next_request()? else { return Ok(None) };
        let response = self.client.execute(&request).await?;
        let undecodable = |error: TransportError| Error::undecodable(&request, &response, error);
        let text = utf8(response.body()).map_err(|error| undecodable(error.into()))?;
        let mut page = Page::parse(text).map_err(|error| undecodable(error.into()))?;
        let start = self.cursor().map(str::to_owned);
        let is_cut = self.cut(&mut page);
        let items = page.data.iter().map(|item| {
            let id = (L::STYLE == ListStyle::Cursor).then(|| id_of(item)).flatten();
            let element = decode::<L::Item>(item).map_err(|error| undecodable(error.into()));
            (id.or_else(|| start.clone()), element)
        });
        let mut items: Elements<L> = items.collect();
        if self.pages.is_backwards() {
            items.reverse();
        }
        // A page of a search or of version 2 has one cursor: it is read again.
        if !is_cut || L::STYLE == ListStyle::Cursor {
            self.pages.advance(&page);
        }
        Ok(Some(items))
    }

    fn next_request(&mut self) -> Result<Option<Request>, Error> {
        let request = match &mut self.first {
            Ok(first) if self.left != Some(0) => self.pages.next(first)?,
            Ok(_) => None,
            Err(error) => return Err(std::mem::replace(error, Error::setup("the operation is invalid"))),
        };
        Ok(match (request, self.left) {
            (Some(request), Some(left)) if L::STYLE != ListStyle::Url && !has(&request, LIMIT) => {
                Some(request.param(LIMIT, left.min(Pages::FULL).to_string()))
            }
            (request, _) => request,
        })
    }

    /// Removes the elements beyond the wanted number. Returns true if there were any.
    fn cut(&mut self, page: &mut Page<'_>) -> bool {
        let Some(left) = &mut self.left else { return false };
        let surplus = page.data.len().saturating_sub(*left);
        *left = left.saturating_sub(page.data.len());
        if surplus > 0 {
            // A page that is read backwards has its last element first.
            let range = if self.pages.is_backwards() {
                0..surplus
            } else {
                page.data.len() - surplus..page.data.len()
            };
            page.data.drain(range);
            page.has_more = true;
        }
        surplus > 0
    }

    /// Requests all pages, and returns their elements.
    ///
    /// # Errors
    /// See [`next_page`](Self::next_page). An element that cannot be decoded is an error.
    pub async fn collect(mut self) -> Result<Vec<L::Item>, Error> {
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await? {
            for element in page {
                all.push(element?);
            }
        }
        Ok(all)
    }
}

fn has(request: &Request, name: &str) -> bool {
    request.pairs.iter().any(|(pair, _)| pair == name)
}
