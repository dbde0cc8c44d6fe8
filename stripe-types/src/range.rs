//! Ranges of times, by which lists are filtered.

use std::ops::{Range as Between, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

/// The times by which a list is filtered: those within all limits that are given.
///
/// ```
/// use stripe_types::{ListInvoices, Timestamp};
///
/// let in_2026 = Timestamp(1_767_225_600)..Timestamp(1_798_761_600);
/// let list = ListInvoices::new().created(in_2026).limit(100);
/// ```
#[derive(Clone)]
pub struct Range<T> {
    /// Only later ones.
    pub gt: Option<T>,
    /// Only this one and later ones.
    pub gte: Option<T>,
    /// Only earlier ones.
    pub lt: Option<T>,
    /// Only this one and earlier ones.
    pub lte: Option<T>,
}

crate::record_slots!(Range<T>, "", false, ["gt", "gte", "lt", "lte"], [gt, gte, lt, lte]);

impl<T> Default for Range<T> {
    fn default() -> Self {
        Self { gt: None, gte: None, lt: None, lte: None }
    }
}

impl<T: Clone> From<T> for Range<T> {
    /// Exactly this time.
    fn from(time: T) -> Self {
        Self { gte: Some(time.clone()), lte: Some(time), ..Self::default() }
    }
}

impl<T> From<Between<T>> for Range<T> {
    fn from(range: Between<T>) -> Self {
        Self { gte: Some(range.start), lt: Some(range.end), ..Self::default() }
    }
}

impl<T> From<RangeInclusive<T>> for Range<T> {
    fn from(range: RangeInclusive<T>) -> Self {
        let (start, end) = range.into_inner();
        Self { gte: Some(start), lte: Some(end), ..Self::default() }
    }
}

impl<T> From<RangeFrom<T>> for Range<T> {
    fn from(range: RangeFrom<T>) -> Self {
        Self { gte: Some(range.start), ..Self::default() }
    }
}

impl<T> From<RangeTo<T>> for Range<T> {
    fn from(range: RangeTo<T>) -> Self {
        Self { lt: Some(range.end), ..Self::default() }
    }
}

impl<T> From<RangeToInclusive<T>> for Range<T> {
    fn from(range: RangeToInclusive<T>) -> Self {
        Self { lte: Some(range.end), ..Self::default() }
    }
}
