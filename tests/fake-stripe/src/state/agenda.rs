//! [`Agenda`]: the moments at which something falls due, in order.

use std::collections::{BTreeSet, HashMap};

/// A moment: the test clock (empty for the clock of the account), the time, and the kind and the id of the object.
type Moment = (String, i64, String, String);

/// The moments at which something falls due: at most one for each object, its earliest.
#[derive(Debug, Default, Clone)]
pub(crate) struct Agenda {
    moments: BTreeSet<Moment>,
    by_object: HashMap<(String, String), Moment>,
}

impl Agenda {
    /// Sets the time at which an object is due by a test clock, or by the clock of the account; none removes it.
    pub(crate) fn set(&mut self, kind: &str, id: &str, due: Option<(&str, i64)>) {
        let key = (kind.to_owned(), id.to_owned());
        if let Some(before) = self.by_object.remove(&key) {
            self.moments.remove(&before);
        }
        if let Some((clock, at)) = due {
            let moment = (clock.to_owned(), at, kind.to_owned(), id.to_owned());
            self.moments.insert(moment.clone());
            self.by_object.insert(key, moment);
        }
    }

    /// Returns the first moment of a clock until a time: the time, and the kind and the id of the object.
    pub(crate) fn first(&self, clock: &str, until: i64) -> Option<(i64, String, String)> {
        let from = (clock.to_owned(), i64::MIN, String::new(), String::new());
        let (found, at, kind, id) = self.moments.range(from..).next()?;
        (found == clock && *at <= until).then(|| (*at, kind.clone(), id.clone()))
    }

    /// Removes all moments.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}
