//! [`OnDelete`] and [`Unmatched`]: the effects on rows whose objects are deleted, or no longer match a filter.

/// The effect of a deletion on a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnDelete {
    /// The row is deleted.
    #[default]
    Delete,
    /// The row stays, and its column [`Source::Deleted`](super::Source::Deleted) becomes true.
    Flag,
    /// The row stays as it is.
    Keep,
}

/// The effect on the row of an object that no longer matches the filter of its table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unmatched {
    /// The row is removed.
    #[default]
    Remove,
    /// The row stays up to date, and its column [`Source::Unmatched`](super::Source::Unmatched) becomes true.
    Flag,
}
