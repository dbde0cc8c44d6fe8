//! [`Checked`]: the results of the owner check, so that nothing is checked twice.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The results of earlier checks.
#[derive(Debug, Default)]
pub(crate) struct Checked(Mutex<Results>);

#[derive(Debug, Default)]
struct Results {
    /// The mode in which objects are written; `None` before the first check, or if the mode was not known.
    livemode: Option<bool>,
    /// The models without a column for the account whose tables have the rows of this one.
    models: BTreeSet<&'static str>,
}

impl Checked {
    /// Returns the models that are still to be checked; `None` if the mode was checked too.
    pub(crate) fn left(&self, livemode: Option<bool>, models: &[&'static str]) -> Option<Vec<&'static str>> {
        let results = self.lock();
        let left = models.iter().copied().filter(|model| !results.models.contains(model));
        let left: Vec<&'static str> = left.collect();
        let is_done = livemode.is_some() && results.livemode == livemode && left.is_empty();
        (!is_done).then_some(left)
    }

    pub(crate) fn add(&self, livemode: Option<bool>, models: Vec<&'static str>) {
        let mut results = self.lock();
        results.livemode = livemode;
        results.models.extend(models);
    }

    fn lock(&self) -> MutexGuard<'_, Results> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
