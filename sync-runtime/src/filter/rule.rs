//! [`Rule`]: a field that is removed or masked.

use crate::model::{Column, Source, SqlType, Table};
use std::fmt;

/// The error of a filter.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilterError {
    /// The path names no field.
    #[error(
        "`{0}` is no path of a field: write names with dots between them, as in `billing_details.address`"
    )]
    Path(String),
    /// The field is one by which objects are found, ordered or told apart.
    #[error("`{0}` cannot be left out: objects are found, ordered and told apart by it")]
    Essential(String),
    /// A column that cannot be NULL is made from the field.
    #[error("`{path}` cannot be left out: the column `{column}` is made from it and cannot be NULL")]
    Required {
        /// The path of the field.
        path: String,
        /// The column, with its table.
        column: String,
    },
    /// The field holds the id of another object, and is masked.
    #[error("`{0}` cannot be masked: it holds the id of another object, by which that is found")]
    Reference(String),
    /// A field is masked, and there is no key.
    #[error("a field is masked, and there is no key for its mask")]
    NoKey,
    /// The key is too short.
    #[error("the key of masks is shorter than 16 bytes")]
    ShortKey,
}

/// The fields by which objects are found, ordered and told apart, and those of pages and events.
const ESSENTIAL: &[&str] = &[
    "account",
    "created",
    "data",
    "deleted",
    "has_more",
    "id",
    "livemode",
    "next_page_url",
    "object",
    "type",
    "url",
];

/// The effect on a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldEffect {
    /// It becomes `null`.
    Remove,
    /// Its texts are replaced by their masks.
    Mask,
}

/// A field that is removed or masked.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Rule {
    /// The kind of the object; any place in any object, unless given.
    kind: Option<String>,
    pub(super) path: Vec<String>,
    pub(super) action: FieldEffect,
}

impl Rule {
    pub(super) fn parse(kind: &str, path: &str, action: FieldEffect) -> Result<Self, FilterError> {
        if ESSENTIAL.contains(&path) {
            return Err(FilterError::Essential(path.to_owned()));
        }
        let keys: Vec<String> = path.split('.').map(str::to_owned).collect();
        if keys.iter().any(|key| key.trim() != key || key.is_empty()) {
            return Err(FilterError::Path(path.to_owned()));
        }
        Ok(Self { kind: (kind != ANY).then(|| kind.to_owned()), path: keys, action })
    }

    /// Returns true if the path starts at objects of a kind; with `None`, at what is no object of Stripe.
    pub(super) fn starts_at(&self, kind: Option<&str>) -> bool {
        self.kind.as_deref().is_none_or(|own| kind == Some(own))
    }

    /// Returns the column of a table that cannot be filled without the field.
    pub(super) fn needed_by(&self, table: &Table) -> Option<&'static Column> {
        if !self.starts_at(Some(table.object.name)) {
            return None;
        }
        table.columns.iter().find(|column| !self.spares(column))
    }

    /// Returns true if a mask would replace the ids of a reference.
    pub(super) fn hides_reference(&self, table: &Table) -> bool {
        let mut references = table.columns.iter().filter(|column| column.references.is_some());
        let is_masked = self.action == FieldEffect::Mask && self.starts_at(Some(table.object.name));
        is_masked && references.any(|column| self.makes(column))
    }

    /// Returns true if a column is made from the field.
    fn makes(&self, column: &Column) -> bool {
        let (Source::Id(path) | Source::Path(path)) = column.source else { return false };
        self.path.len() <= path.len() && self.path.iter().zip(path).all(|(own, key)| own == key)
    }

    /// Returns true if a column can do without the field.
    fn spares(&self, column: &Column) -> bool {
        let is_text = matches!(column.sql, SqlType::Text | SqlType::Json);
        let may =
            column.nullable || column.default.is_some() || (self.action == FieldEffect::Mask && is_text);
        may || !self.makes(column)
    }
}

/// The kind that stands for any place in any object.
const ANY: &str = "*";

/// Shows the field as in `customer.email`.
impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{} ({:?})", self.kind.as_deref().unwrap_or(ANY), self.path.join("."), self.action)
    }
}
