//! [`Verified`]: the result of a verification.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// The options of a verification.
#[derive(Debug, Clone, Default)]
pub struct VerifyOptions {
    /// The number of random rows of each model to compare, each with the page of the list after it; all rows, unless set.
    pub sample: Option<u32>,
    /// The number of models that are verified at once; 4, unless set.
    pub concurrency: Option<usize>,
    /// The models requested by name, as in [`Options::named`](crate::Options::named).
    pub named: BTreeSet<&'static str>,
}

/// The differences between the tables and Stripe.
///
/// ```
/// # use sync_runtime::Verified;
/// # fn example(verified: &Verified) {
/// for model in &verified.models {
///     for drift in &model.drift {
///         println!("{} {}: {:?}", model.model, drift.id, drift.kind);
///     }
/// }
/// # }
/// ```
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct Verified {
    /// The results by model.
    pub models: Vec<VerifiedModel>,
    /// The accounts for which nothing could be compared, with the errors.
    pub failures: Vec<(String, String)>,
}

/// The differences between the rows of a model and Stripe.
#[derive(Debug, Default, Clone)]
#[non_exhaustive]
pub struct VerifiedModel {
    /// The model.
    pub model: &'static str,
    /// The account; empty if the key does not show it.
    pub account: String,
    /// The number of objects that were compared.
    pub compared: u64,
    /// The number of compared objects that the model's hooks skip.
    pub skipped: u64,
    /// The number of objects without a row, dead letters included.
    pub missing: u64,
    /// The number of rows whose objects are deleted, or which a hook would remove.
    pub extra: u64,
    /// The number of objects whose rows, or child rows, have other values.
    pub differing: u64,
    /// The columns that have other values, each with the number of objects. Those of child rows have the name of their table before them.
    pub columns: BTreeMap<String, u64>,
    /// The first hundred missing, extra or differing objects.
    pub drift: Vec<Drift>,
    /// The number of requests.
    pub requests: u64,
    /// The time that it took.
    pub elapsed: Duration,
    /// The reason why not everything was compared, if so.
    pub error: Option<String>,
    /// The message of Stripe, if such objects are not available to the account; then there is nothing to compare.
    pub unavailable: Option<String>,
}

/// An object whose row differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    /// The id of the object.
    pub id: String,
    /// The difference.
    pub kind: DriftKind,
}

/// The difference between an object and its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DriftKind {
    /// The row is missing.
    Missing,
    /// The row should not exist.
    Extra,
    /// These columns have other values.
    Differs(Vec<String>),
}

impl DriftKind {
    /// Returns the difference of a row, given its instant and the columns that differ; `None` if there is none.
    pub(super) fn of(as_of: Option<i64>, columns: BTreeSet<String>) -> Option<Self> {
        match (as_of, columns) {
            (None, _) => Some(Self::Missing),
            (Some(_), columns) if columns.is_empty() => None,
            (Some(_), columns) => Some(Self::Differs(columns.into_iter().collect())),
        }
    }
}

impl Verified {
    /// Returns whether no difference was found.
    pub fn is_equal(&self) -> bool {
        self.models.iter().all(|model| model.missing + model.extra + model.differing == 0)
    }

    /// Returns whether everything was compared.
    pub fn is_complete(&self) -> bool {
        self.failures.is_empty() && self.models.iter().all(|model| model.error.is_none())
    }
}
