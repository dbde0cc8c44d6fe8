//! Objects and lists that could not be compared, beside those that could.

/// What could not be compared.
#[derive(Debug, Default)]
pub(crate) struct Unread {
    number: u64,
    first: Option<String>,
}

impl Unread {
    /// Notes one more, with the reason why it could not be read.
    pub(crate) fn add(&mut self, reason: impl ToString) {
        self.number += 1;
        self.first.get_or_insert_with(|| reason.to_string());
    }

    /// Tells of them, if there are some.
    pub(crate) fn told(self) -> Option<String> {
        match (self.number, self.first?) {
            (1, reason) => Some(reason),
            (number, reason) => Some(format!("{number} could not be read; the first: {reason}")),
        }
    }
}
