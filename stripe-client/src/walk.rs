//! [`Walk`]: the pages of a list, one after the other.

use crate::client::Client;
use crate::error::Error;
use crate::page::Page;
use crate::request::Request;
use futures_core::Stream;
use std::collections::VecDeque;
use std::marker::PhantomData;
use stripe_types::{ListStyle, Listing, decode, id_of};

/// The pages of a list or a search, from its first to its last.
///
/// Filters and `limit` (the size of a page) hold for the whole walk. With `ending_before` it goes the other way: from
/// that object to the newest. An element that does not decode is an error of its own and does not end the walk; where
/// the API fails, the walk can be gone on with.
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
    request: Result<Request, Error>,
    cursor: Option<String>,
    backwards: bool,
    done: bool,
    list: PhantomData<fn() -> L>,
}

impl<L: Listing> Walk<L> {
    pub(crate) fn new(client: Client, request: Result<Request, Error>) -> Self {
        let backwards =
            request.as_ref().is_ok_and(|it| it.pairs.iter().any(|(name, _)| name == "ending_before"));
        Self { client, request, cursor: None, backwards, done: false, list: PhantomData }
    }

    /// Goes on behind the pages that an earlier walk had seen, from what its [`cursor`](Self::cursor) was. The operation
    /// must be the same.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Where the walk goes on; `None` before the first page.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// The next page; `None` behind the last.
    ///
    /// # Errors
    /// If the API fails, or the answer is no page. The walk then stands where it stood, and can be gone on with.
    pub async fn next_page(&mut self) -> Result<Option<Vec<Result<L::Item, Error>>>, Error> {
        if self.done {
            return Ok(None);
        }
        let request = match &mut self.request {
            Ok(request) => request.clone(),
            Err(error) => {
                self.done = true;
                return Err(std::mem::replace(error, Error::setup("the operation cannot be sent")));
            }
        };
        let request = self.at_cursor(request);
        let response = self.client.execute(&request).await?;
        let text = response.text();
        let page = Page::parse(&text).map_err(|error| Error::undecodable(&request, &response, error))?;
        let items = page.data.iter().map(|item| {
            decode::<L::Item>(item).map_err(|error| Error::undecodable(&request, &response, error))
        });
        let mut items: Vec<_> = items.collect();
        if self.backwards {
            items.reverse();
        }
        self.advance(&page);
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

    fn at_cursor(&self, mut request: Request) -> Request {
        let Some(cursor) = &self.cursor else { return request };
        let name = match L::STYLE {
            ListStyle::Whole => return request,
            // The URL has all that the first request had.
            ListStyle::Url => {
                request.template = cursor.clone().into();
                request.pairs.clear();
                request.segments.clear();
                return request;
            }
            ListStyle::Page => "page",
            ListStyle::Cursor if self.backwards => "ending_before",
            ListStyle::Cursor => "starting_after",
        };
        request.pairs.retain(|(pair, _)| pair != name);
        request.param(name, cursor.clone())
    }

    fn advance(&mut self, page: &Page<'_>) {
        let next = match L::STYLE {
            ListStyle::Whole => None,
            ListStyle::Url => page.next_url.clone(),
            ListStyle::Page => page.next_page.clone(),
            ListStyle::Cursor if self.backwards => page.data.first().and_then(|item| id_of(item)),
            ListStyle::Cursor => page.data.last().and_then(|item| id_of(item)),
        };
        // Without a cursor the next request would bring the same page again.
        self.done = !page.has_more || next.is_none();
        self.cursor = next.or_else(|| self.cursor.take());
    }
}
