//! [`Walk`]: the pages of a list, one after the other.

use crate::client::Client;
use crate::error::Error;
use crate::page::Page;
use crate::pages::Pages;
use crate::request::Request;
use futures_core::Stream;
use std::collections::VecDeque;
use std::marker::PhantomData;
use stripe_types::{Listing, decode};

/// The pages of a list or a search, from its first to its last.
///
/// Filters and `limit` (the size of a page) hold for the whole walk. With `ending_before` it goes the other way: from
/// that object to the newest. An element that does not decode is an error of its own and does not end the walk; where
/// the API fails, the walk can be gone on with. A list that makes no progress ends with an error, never silently.
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

impl<L: Listing> Walk<L> {
    pub(crate) fn new(client: Client, first: Result<Request, Error>) -> Self {
        let pages = Pages::new(L::STYLE);
        let backwards =
            first.as_ref().is_ok_and(|it| it.pairs.iter().any(|(name, _)| name == "ending_before"));
        let pages = if backwards { pages.backwards() } else { pages };
        Self { client, first, pages, list: PhantomData }
    }

    /// Goes on behind the pages that an earlier walk had seen, from what its [`cursor`](Self::cursor) was. The operation
    /// must be the same.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.pages = self.pages.from_cursor(cursor);
        self
    }

    /// The place where the walk goes on; `None` before the first page.
    pub fn cursor(&self) -> Option<&str> {
        self.pages.cursor()
    }

    /// Asks for the next page; `None` behind the last.
    ///
    /// # Errors
    /// If the API fails, or the answer is no page: the walk then stands where it stood, and can be gone on with. If the list says
    /// that it goes on and [makes no progress](crate::Stall): there is no way on.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Result<L::Item, Error>>>, Error> {
        let request = match &mut self.first {
            Ok(first) => self.pages.next(first)?,
            Err(error) => return Err(std::mem::replace(error, Error::setup("the operation cannot be sent"))),
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

    /// The elements of all pages. An element that does not decode is an error in its place; where the API fails, that is
    /// the last.
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
