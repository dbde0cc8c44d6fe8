//! [`UnreadObjects`]: objects and lists that could not be compared.

/// The objects and lists that could not be compared.
#[derive(Debug, Default)]
pub(super) struct UnreadObjects {
    number: u64,
    first: Option<String>,
}

impl UnreadObjects {
    /// Adds one, with the reason.
    pub(super) fn add(&mut self, reason: impl ToString) {
        self.number += 1;
        self.first.get_or_insert_with(|| reason.to_string());
    }

    /// Returns an error message; `None` if everything was compared.
    pub(super) fn into_message(self) -> Option<String> {
        match (self.number, self.first?) {
            (1, reason) => Some(reason),
            (number, reason) => Some(format!("{number} could not be read; the first: {reason}")),
        }
    }
}
