//! [`Stall`]: the ways in which a list makes no progress.

use std::fmt;

/// The reason why a list that says that it goes on makes no progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stall {
    /// A page is empty.
    Empty,
    /// Too many pages in a row show nothing new.
    Idle,
    /// The last element of a page has no id.
    NoId,
    /// A page does not say where the list goes on.
    NoCursor,
    /// The URL of the next page is not a path of the API.
    Url,
    /// A page shows only what the one before it has shown.
    Repeats,
    /// The pages lead in a circle.
    Circle,
    /// The list refuses the cursors that it gives.
    Refused,
}

impl fmt::Display for Stall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a page is empty, and says that there are more",
            Self::Idle => "too many pages in a row show nothing new",
            Self::NoId => "the last element of a page has no id, and there are more",
            Self::NoCursor => "a page says that there are more, and not where",
            Self::Url => "the URL of the next page is not a path of the API",
            Self::Repeats => "a page shows only what the one before it has shown",
            Self::Circle => "its pages lead in a circle",
            Self::Refused => "it refuses the cursors that it gives",
        })
    }
}

impl std::error::Error for Stall {}
