//! Ranges of times, by which lists are filtered.

use crate::Timestamp;
use std::ops::{Range as Between, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

/// The times by which a list is filtered: those within all limits that are given.
///
/// ```
/// use stripe_types::{ListInvoices, Timestamp};
///
/// let in_2026 = Timestamp(1_767_225_600)..Timestamp(1_798_761_600);
/// let list = ListInvoices::new().created(in_2026).limit(100);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Range {
    /// Only later ones.
    pub gt: Option<Timestamp>,
    /// Only this one and later ones.
    pub gte: Option<Timestamp>,
    /// Only earlier ones.
    pub lt: Option<Timestamp>,
    /// Only this one and earlier ones.
    pub lte: Option<Timestamp>,
}

crate::record!(Range, "", false, ["gt", "gte", "lt", "lte"], [gt, gte, lt, lte]);

impl From<Timestamp> for Range {
    /// Exactly this time.
    fn from(time: Timestamp) -> Self {
        Self { gte: Some(time), lte: Some(time), ..Self::default() }
    }
}

impl From<Between<Timestamp>> for Range {
    fn from(range: Between<Timestamp>) -> Self {
        Self { gte: Some(range.start), lt: Some(range.end), ..Self::default() }
    }
}

impl From<RangeInclusive<Timestamp>> for Range {
    fn from(range: RangeInclusive<Timestamp>) -> Self {
        Self { gte: Some(*range.start()), lte: Some(*range.end()), ..Self::default() }
    }
}

impl From<RangeFrom<Timestamp>> for Range {
    fn from(range: RangeFrom<Timestamp>) -> Self {
        Self { gte: Some(range.start), ..Self::default() }
    }
}

impl From<RangeTo<Timestamp>> for Range {
    fn from(range: RangeTo<Timestamp>) -> Self {
        Self { lt: Some(range.end), ..Self::default() }
    }
}

impl From<RangeToInclusive<Timestamp>> for Range {
    fn from(range: RangeToInclusive<Timestamp>) -> Self {
        Self { lte: Some(range.end), ..Self::default() }
    }
}
