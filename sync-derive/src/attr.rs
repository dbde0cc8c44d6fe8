//! The attributes in `#[stripe(…)]` and their values. [`table`] lists all attributes, [`parse`] reads them.

mod case;
mod choice;
mod filter;
mod parse;
mod place;
mod slot;
#[macro_use]
mod table;
mod user_link;
mod values;

pub(crate) use case::Case;
pub(crate) use filter::{FilterAttribute, FilterComparison};
pub(crate) use place::{PathStep, Place};
pub(crate) use table::{Effect, FieldAttributes, Row, StructAttributes};
pub(crate) use user_link::UserLink;

use proc_macro2::Span;
use syn::{Ident, LitStr, Type};

/// The key of a row.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum ChildKey {
    #[default]
    Id,
    Position,
    Value,
}

/// The action on rows of deleted objects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnDelete {
    Delete,
    Flag,
    Keep,
}

/// The action on rows of objects that no longer match the filter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unmatched {
    Remove,
    Flag,
}

/// The action if an object lacks a required value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum AbsentPolicy {
    /// The object becomes a dead letter.
    Refuse,
    /// The column is NULL.
    Null,
}

/// The author of `sqlx::FromRow`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum FromRow {
    Derive,
    Own,
}

/// The type of the column for the whole object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum RawType {
    Text,
    Json,
    Jsonb,
}

/// The value of `split = Model` or `split(Model, by = ",", absent = keep)`.
pub(crate) struct SplitAttribute {
    pub(crate) model: Type,
    pub(crate) by: Option<LitStr>,
    /// True if the rows are kept when the text is absent.
    pub(crate) keep_if_absent: bool,
}

/// The value of `default`.
pub(crate) struct DefaultValue {
    pub(crate) value: Literal,
    pub(crate) span: Span,
}

pub(crate) enum Literal {
    Text(LitStr),
    Integer(i64),
    Boolean(bool),
}

/// A name, with or without quotes.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// The value of `account` or `account = name`.
pub(crate) struct AccountName {
    pub(crate) name: Option<Name>,
}

/// The name of an attribute.
pub(crate) struct AttributeName {
    pub(crate) text: String,
    pub(crate) ident: Ident,
}
