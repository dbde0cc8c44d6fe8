//! [`Verified`]: what was to be verified, and what was found.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// What to verify.
#[derive(Debug, Clone, Default)]
pub struct VerifyOptions {
    /// So many rows of each model at random, each with the page of the list behind it; all, unless set.
    pub sample: Option<u32>,
    /// How many models at once; 4, unless set.
    pub concurrency: Option<usize>,
    /// The models that were asked for by name, as in [`Options::named`](crate::Options::named).
    pub named: BTreeSet<&'static str>,
}

/// How the tables are beside what Stripe has.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct Verified {
    /// The models.
    pub models: Vec<VerifiedModel>,
    /// The accounts for which nothing could be compared, and why.
    pub failures: Vec<(String, String)>,
}

/// How the rows of a model are beside what Stripe has.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct VerifiedModel {
    /// The model.
    pub model: &'static str,
    /// The account; empty if the key does not show it.
    pub account: String,
    /// Objects that were compared.
    pub compared: u64,
    /// Objects that the model's hooks leave out; they are among those that were compared.
    pub skipped: u64,
    /// Objects that have no row, among them those that are dead letters.
    pub missing: u64,
    /// Rows whose objects are gone, or which a hook would remove.
    pub extra: u64,
    /// Objects whose rows, or child rows, have other values.
    pub differing: u64,
    /// The columns that have other values, and of how many objects; those of child rows with the name of their table.
    pub columns: BTreeMap<String, u64>,
    /// The first hundred of what is missing, extra or differs.
    pub drift: Vec<Drift>,
    /// Requests that were made.
    pub requests: u64,
    /// How long it took.
    pub elapsed: Duration,
    /// Why not all was compared, if it was not.
    pub error: Option<String>,
    /// What Stripe says, if the account has no use of such objects: then there is nothing to be compared.
    pub unavailable: Option<String>,
}

/// An object whose row is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// Its id.
    pub id: String,
    /// How its row is.
    pub how: How,
}

/// How a row is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// It is not there.
    Missing,
    /// It should not be there.
    Extra,
    /// These columns have other values.
    Differs(Vec<String>),
}

impl Verified {
    /// Returns whether nothing was found that is not as it should be.
    pub fn is_equal(&self) -> bool {
        self.models.iter().all(|model| model.missing + model.extra + model.differing == 0)
    }

    /// Returns whether everything was compared that was to be.
    pub fn is_complete(&self) -> bool {
        self.failures.is_empty() && self.models.iter().all(|model| model.error.is_none())
    }
}
