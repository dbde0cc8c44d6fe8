//! [`Items`]: the elements of a list as a stream.

use crate::error::Error;
use crate::walk::{Elements, Walk};
use futures_core::Stream;
use futures_util::StreamExt;
use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use stripe_types::Listing;

/// The next page of a walk, and the walk.
type NextPage<L> = Pin<Box<dyn Future<Output = (Walk<L>, Result<Option<Elements<L>>, Error>)> + Send>>;

/// An element with the cursor after it.
type ReadyElement<L> = (Option<String>, Result<<L as Listing>::Item, Error>);

/// A stream of the elements of a list. [`Walk::items`] creates it.
///
/// It need not be pinned, and [`next`](Self::next) needs no import.
pub struct Items<L: Listing> {
    walk: Option<Walk<L>>,
    next: Option<NextPage<L>>,
    ready: VecDeque<ReadyElement<L>>,
    cursor: Option<String>,
}

impl<L: Listing> Walk<L> {
    /// Returns a stream of the elements of all pages. An element that cannot be decoded is an error in its place. An
    /// API error ends the stream.
    pub fn items(self) -> Items<L> {
        Items::new(self)
    }
}

impl<L: Listing> Items<L> {
    fn new(walk: Walk<L>) -> Self {
        let cursor = walk.cursor().map(str::to_owned);
        Self { walk: Some(walk), next: None, ready: VecDeque::new(), cursor }
    }

    /// Returns the cursor after the last returned element, for [`Walk::from_cursor`]; `None` before the first element.
    /// The cursor of a search or of a list of version 2 is that of the page, whose elements are repeated.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }
}

impl<L: Listing<Item: Send> + 'static> Items<L> {
    /// Returns the next element; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<L::Item, Error>> {
        StreamExt::next(self).await
    }

    /// Returns the next element; `None` at the end.
    ///
    /// # Errors
    /// If a request fails, the element cannot be decoded, or the list [makes no progress](crate::Stall).
    pub async fn try_next(&mut self) -> Result<Option<L::Item>, Error> {
        self.next().await.transpose()
    }
}

// Elements are never pinned.
impl<L: Listing> Unpin for Items<L> {}

impl<L: Listing<Item: Send> + 'static> Stream for Items<L> {
    type Item = Result<L::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some((cursor, element)) = self.ready.pop_front() {
                self.cursor = cursor;
                return Poll::Ready(Some(element));
            }
            let mut next = match (self.next.take(), self.walk.take()) {
                (Some(next), _) => next,
                (None, Some(mut walk)) => Box::pin(async move {
                    let page = walk.elements().await;
                    (walk, page)
                }),
                (None, None) => return Poll::Ready(None),
            };
            let Poll::Ready((walk, page)) = next.as_mut().poll(context) else {
                self.next = Some(next);
                return Poll::Pending;
            };
            match page {
                Ok(Some(page)) => {
                    self.walk = Some(walk);
                    self.ready.extend(page);
                }
                Ok(None) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl<L: Listing> fmt::Debug for Items<L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}
