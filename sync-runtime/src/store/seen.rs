//! [`FullListing`] and [`FutureInstants`]: arguments of operations on what runs have seen, and on instants.

/// A run through all lists of a model that remembers what they have shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FullListing {
    /// The account whose lists they are.
    pub account: String,
    /// The model.
    pub model: &'static str,
    /// When the run began, in seconds by Stripe's clock.
    pub began: i64,
}

/// Instants of an account that are in the future.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FutureInstants {
    /// The account.
    pub account: String,
    /// The last instant that is not.
    pub after: i64,
    /// The instant to which they are set back.
    pub now: i64,
}
