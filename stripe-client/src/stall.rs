//! [`Stall`]: the reasons why a list makes no progress.

use std::fmt;

/// The reason why a list that claims more pages makes no progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stall {
    /// A page is empty.
    Empty,
    /// Too many consecutive pages return nothing new.
    Idle,
    /// The last element of a page has no id.
    NoId,
    /// A page has no cursor for the next page.
    NoCursor,
    /// The URL of the next page is not a path of the API.
    Url,
    /// A page returns only elements of the previous page.
    Repeats,
    /// The pages form a cycle.
    Circle,
    /// The list rejects its own cursors.
    Refused,
}

impl fmt::Display for Stall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a page is empty but claims more pages",
            Self::Idle => "too many consecutive pages return nothing new",
            Self::NoId => "the last element of a page has no id, but there are more pages",
            Self::NoCursor => "a page claims more pages but has no cursor",
            Self::Url => "the URL of the next page is not a path of the API",
            Self::Repeats => "a page returns only elements of the previous page",
            Self::Circle => "its pages form a cycle",
            Self::Refused => "it rejects its own cursors",
        })
    }
}

impl std::error::Error for Stall {}
