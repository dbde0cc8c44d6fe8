//! [`Admitted`]: what [`admit`](crate::engine::write::admission) has checked, so that it is not checked again.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What was checked.
#[derive(Debug, Default)]
pub(crate) struct Admitted(Mutex<Checked>);

#[derive(Debug, Default)]
struct Checked {
    /// The mode in which objects are written; none if no check was made, or the mode was not known.
    livemode: Option<bool>,
    /// The models whose tables do not tell accounts apart, and have the rows of this one.
    models: BTreeSet<&'static str>,
}

impl Admitted {
    /// Returns those of some models that are left to be checked; nothing if the mode was checked too.
    pub(crate) fn left(&self, livemode: Option<bool>, models: &[&'static str]) -> Option<Vec<&'static str>> {
        let checked = self.lock();
        let left = models.iter().copied().filter(|model| !checked.models.contains(model));
        let left: Vec<&'static str> = left.collect();
        let is_done = livemode.is_some() && checked.livemode == livemode && left.is_empty();
        (!is_done).then_some(left)
    }

    pub(crate) fn add(&self, livemode: Option<bool>, models: Vec<&'static str>) {
        let mut checked = self.lock();
        checked.livemode = livemode;
        checked.models.extend(models);
    }

    fn lock(&self) -> MutexGuard<'_, Checked> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
