//! A change: what it is of, what happened, and what it means for Rust code.

use serde::Serialize;
use std::collections::BTreeMap;

/// The effect of a change on users of the generated code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Code that compiled may no longer compile, or what it relied on no longer comes.
    Breaking,
    /// Code that compiled still does.
    Additive,
    /// Nothing changes but documentation.
    Prose,
}

/// The subject of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A schema of the document.
    Schema,
    /// A property of what is answered.
    Field,
    /// An operation.
    Operation,
    /// A parameter of an operation, at any depth.
    Parameter,
    /// A type of event.
    Event,
    /// A generated Rust type.
    Type,
    /// A field, variant or parameter of one.
    Member,
}

/// The action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It has another name.
    Renamed,
    /// It has another type.
    Retyped,
    /// It has become optional, or required, or may be null, or no longer.
    Presence,
    /// An enum has more values.
    ValuesAdded,
    /// An enum has fewer values.
    ValuesRemoved,
    /// A union, or a reference, can be more kinds of objects.
    MembersAdded,
    /// A union, or a reference, can be fewer kinds of objects.
    MembersRemoved,
    /// It is sent in another way, or to another host.
    Sent,
    /// It should no longer be used, or may be used again.
    Deprecation,
    /// Its prose is another.
    Prose,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The effect on Rust code.
    pub class: Class,
    /// The subject.
    pub subject: Subject,
    /// The action.
    pub action: Action,
    /// The place: `invoice.subscription`, `POST /v1/customers address.city`, `CustomerParams::email`.
    pub place: String,
    /// The details, before and after; may be empty.
    pub detail: String,
    /// The number of nested members that were added or removed with it.
    #[serde(skip_serializing_if = "is_zero")]
    pub inside: usize,
    /// The new place of a removed member, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved: Option<String>,
}

/// The number of changes of each subject and action.
pub type Counts = BTreeMap<Subject, BTreeMap<Action, usize>>;

/// Counts changes.
pub(super) fn count(changes: &[Change]) -> Counts {
    let mut counts = Counts::new();
    for change in changes {
        let count = counts.entry(change.subject).or_default().entry(change.action).or_default();
        *count += 1 + change.inside;
    }
    counts
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Change {
    pub(super) fn new(class: Class, subject: Subject, action: Action, place: impl Into<String>) -> Self {
        Self { class, subject, action, place: place.into(), detail: String::new(), inside: 0, moved: None }
    }

    pub(super) fn detail(self, detail: impl Into<String>) -> Self {
        Self { detail: detail.into(), ..self }
    }

    pub(super) fn inside(self, inside: usize) -> Self {
        Self { inside, ..self }
    }

    /// In words, without what it means.
    pub(crate) fn told(&self) -> String {
        let mut text = format!("`{}` {}", self.place, self.action.told());
        if !self.detail.is_empty() {
            text.push_str(": ");
            text.push_str(&self.detail);
        }
        if self.inside > 0 {
            text.push_str(&format!(" with {} inside", self.inside));
        }
        if let Some(moved) = &self.moved {
            text.push_str("; ");
            text.push_str(moved);
        }
        text
    }
}

impl Class {
    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Prose => "prose only",
        }
    }
}

impl Subject {
    /// Its name, for several.
    pub fn words(self) -> &'static str {
        match self {
            Self::Schema => "schemas",
            Self::Field => "response properties",
            Self::Operation => "operations",
            Self::Parameter => "request properties",
            Self::Event => "events",
            Self::Type => "Rust types",
            Self::Member => "members of Rust types",
        }
    }
}

impl Action {
    /// Returns the action as words after a number.
    pub fn words(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Renamed => "renamed",
            Self::Retyped => "of another type",
            Self::Presence => "now optional or required",
            Self::ValuesAdded => "enums extended",
            Self::ValuesRemoved => "enums with values removed",
            Self::MembersAdded => "unions extended",
            Self::MembersRemoved => "unions with members removed",
            Self::Sent => "sent in another way",
            Self::Deprecation => "deprecated or no longer so",
            Self::Prose => "with other prose",
        }
    }

    /// Returns the action as words after a place.
    pub fn told(self) -> &'static str {
        match self {
            Self::Added => "was added",
            Self::Removed => "was removed",
            Self::Renamed => "was renamed",
            Self::Retyped => "has another type",
            Self::Presence => "changed",
            Self::ValuesAdded => "has more values",
            Self::ValuesRemoved => "has fewer values",
            Self::MembersAdded => "can be more",
            Self::MembersRemoved => "can be less",
            Self::Sent => "is sent in another way",
            Self::Deprecation => "changed",
            Self::Prose => "has other prose",
        }
    }
}
