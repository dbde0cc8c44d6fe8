//! [`Choice`]: attributes whose value is one of a few words.

use super::{AbsentPolicy, Case, ChildKey, FromRow, OnDelete, RawType, Unmatched};

/// The value of an attribute that is one of a few words.
pub(super) trait Choice: Copy + 'static {
    const WORDS: &'static [(&'static str, Self)];
}

impl Choice for ChildKey {
    const WORDS: &'static [(&'static str, Self)] =
        &[("id", Self::Id), ("position", Self::Position), ("value", Self::Value)];
}

impl Choice for OnDelete {
    const WORDS: &'static [(&'static str, Self)] =
        &[("delete", Self::Delete), ("flag", Self::Flag), ("keep", Self::Keep)];
}

impl Choice for Unmatched {
    const WORDS: &'static [(&'static str, Self)] = &[("remove", Self::Remove), ("flag", Self::Flag)];
}

impl Choice for AbsentPolicy {
    const WORDS: &'static [(&'static str, Self)] = &[("refuse", Self::Refuse), ("null", Self::Null)];
}

impl Choice for FromRow {
    const WORDS: &'static [(&'static str, Self)] = &[("derive", Self::Derive), ("own", Self::Own)];
}

impl Choice for RawType {
    const WORDS: &'static [(&'static str, Self)] =
        &[("text", Self::Text), ("json", Self::Json), ("jsonb", Self::Jsonb)];
}

impl Choice for Case {
    const WORDS: &'static [(&'static str, Self)] = &[
        ("lowercase", Self::Lower),
        ("UPPERCASE", Self::Upper),
        ("camelCase", Self::Camel),
        ("PascalCase", Self::Pascal),
        ("snake_case", Self::Snake),
        ("SCREAMING_SNAKE_CASE", Self::ScreamingSnake),
        ("kebab-case", Self::Kebab),
        ("SCREAMING-KEBAB-CASE", Self::ScreamingKebab),
    ];
}
