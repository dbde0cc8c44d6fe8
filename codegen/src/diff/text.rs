//! A difference as text for a terminal.

use super::change::{Action, Change, Class, Subject};
use super::{Diff, Touch};
use std::fmt;

/// The subjects of the documents, and those of Rust.
const SUBJECTS: [Subject; 7] = [
    Subject::Schema,
    Subject::Field,
    Subject::Operation,
    Subject::Parameter,
    Subject::Event,
    Subject::Type,
    Subject::Member,
];

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_breaking() { "breaking" } else { "not breaking" };
        writeln!(f, "{} → {}: {verdict}\n", self.old, self.new)?;
        self.summary().iter().try_for_each(|line| writeln!(f, "{line}"))?;
        section(f, "touched models", self.touched.iter().map(|touch| touch.told(true)))?;
        for class in [Class::Breaking, Class::Additive] {
            section(f, &format!("{} in the API", class.word()), told(&self.changes, class))?;
            section(f, &format!("{} in Rust", class.word()), told(&self.rust, class))?;
        }
        section(f, "notes", self.notes.iter().cloned())
    }
}

fn section(f: &mut fmt::Formatter<'_>, title: &str, lines: impl Iterator<Item = String>) -> fmt::Result {
    let mut lines = lines.peekable();
    if lines.peek().is_none() {
        return Ok(());
    }
    writeln!(f, "\n{title}:")?;
    lines.try_for_each(|line| writeln!(f, "  {line}"))
}

/// The changes of a class in words.
pub(super) fn told(changes: &[Change], class: Class) -> impl Iterator<Item = String> {
    changes.iter().filter(move |change| change.class == class).map(Change::told)
}

impl Diff {
    /// Formats the number of changes, with one line for each subject, including zeros.
    pub(crate) fn summary(&self) -> Vec<String> {
        let line = |subject: Subject| {
            let none = Default::default();
            let counts = self.counts.get(&subject).unwrap_or(&none);
            let count = |action| counts.get(&action).copied().unwrap_or(0);
            let mut parts = vec![
                format!("{} added", count(Action::Added)),
                format!("{} removed", count(Action::Removed)),
            ];
            let others =
                counts.iter().filter(|(action, _)| !matches!(action, Action::Added | Action::Removed));
            parts.extend(others.map(|(action, count)| format!("{count} {}", action.words())));
            format!("{}: {}", subject.words(), parts.join(", "))
        };
        SUBJECTS.into_iter().map(line).collect()
    }
}

impl Touch {
    /// In words; with its class, where that is not said otherwise.
    pub(crate) fn told(&self, with_class: bool) -> String {
        let class = if with_class { format!("{}: ", self.class.word()) } else { String::new() };
        let field = self.field.as_ref().map(|field| format!(".{field}")).unwrap_or_default();
        let moved = self.moved.as_ref().map(|moved| format!("; {moved}")).unwrap_or_default();
        format!(
            "{class}`{}` {}: `{}{field}`, {}:{}{moved}",
            self.place,
            self.message,
            self.model,
            self.file.display(),
            self.line
        )
    }
}
