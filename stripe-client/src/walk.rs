//! [`Walk`]: the pages of a list.

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::page::Page;
use crate::pages::Pages;
use crate::request::Request;
use futures_core::Stream;
use std::collections::VecDeque;
use std::marker::PhantomData;
use stripe_types::{Listing, Operation, decode};

/// The pages of a list or a search, from the first to the last.
///
/// Filters and `limit`, the size of a page, apply to all pages. With `ending_before` the order is reversed: from that
/// object to the newest. An element that cannot be decoded is an error in its place and does not end the walk. After
/// an API error the walk can be continued. A list that makes no progress ends with an error.
///
/// ```no_run
/// use futures::TryStreamExt;
/// use stripe_client::{Client, types::ListCustomers};
///
/// # async fn example(client: Client) -> Result<(), stripe_client::Error> {
/// let mut customers = std::pin::pin!(client.list(ListCustomers::new().limit(100)).items());
/// while let Some(customer) = customers.try_next().await? {
///     println!("{}", customer.id);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Walk<L> {
    client: Client,
    first: Result<Request, Error>,
    pages: Pages,
    list: PhantomData<fn() -> L>,
}

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
        let backwards =
            first.as_ref().is_ok_and(|it| it.pairs.iter().any(|(name, _)| name == "ending_before"));
        let pages = if backwards { pages.backwards() } else { pages };
        Self { client, first, pages, list: PhantomData }
    }

    /// Continues an earlier walk of the same operation from its [`cursor`](Self::cursor).
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.pages = self.pages.from_cursor(cursor);
        self
    }

    /// Returns the cursor of the next page; `None` before the first page.
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    /// Requests the next page. Returns `None` after the last page.
    ///
    /// # Errors
    /// If the request fails, or the response is not a page; the walk can then be continued. If the list
    /// [makes no progress](crate::Stall); the walk cannot be continued.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Result<L::Item, Error>>>, Error> {
        let request = match &mut self.first {
            Ok(first) => self.pages.next(first)?,
            Err(error) => return Err(std::mem::replace(error, Error::setup("the operation is invalid"))),
        };
        let Some(request) = request else { return Ok(None) };
        let response = self.client.execute(&request).await?;
        let text = response.text();
        let page = Page::parse(&text).map_err(|error| Error::undecodable(&request, &response, error))?;
        let items = page.data.iter().map(|item| {
            decode::<L::Item>(item).map_err(|error| Error::undecodable(&request, &response, error))
        });
        let mut items: Vec<_> = items.collect();
        if self.pages.is_backwards() {
            items.reverse();
        }
        self.pages.advance(&page);
        Ok(Some(items))
    }

    /// Returns a stream of the elements of all pages. An element that cannot be decoded is an error in its place. An
    /// API error ends the stream.
    pub fn items(self) -> impl Stream<Item = Result<L::Item, Error>> + Send
    where
        L::Item: Send,
    {
        let start = Some((self, VecDeque::new()));
        futures_util::stream::unfold(start, |state| async {
            let (mut walk, mut ready) = state?;
            loop {
                if let Some(item) = ready.pop_front() {
                    return Some((item, Some((walk, ready))));
                }
                match walk.next_page().await {
                    Ok(Some(page)) => ready.extend(page),
                    Ok(None) => return None,
                    Err(error) => return Some((Err(error), None)),
                }
            }
        })
    }
}
