//! What `#[stripe(…)]` can say: which attributes there are, and what each holds. How they are read is in [`parse`].

mod case;
mod link;
mod parse;
mod place;
mod values;
mod words;

pub(crate) use case::Case;
pub(crate) use place::{Place, Step};

use proc_macro2::Span;
use syn::{Ident, LitStr, Path, Type};

/// What stands on the struct.
#[derive(Default)]
pub(crate) struct StructAttributes {
    pub(crate) object: Option<Type>,
    pub(crate) table: Option<LitStr>,
    pub(crate) schema: Option<LitStr>,
    pub(crate) krate: Option<Path>,
    pub(crate) key: Option<(Key, Span)>,
    pub(crate) account: Option<Named>,
    pub(crate) livemode: Option<Named>,
    pub(crate) on_delete: Option<OnDelete>,
    pub(crate) absent: Option<Absent>,
    pub(crate) raw: Option<(RawType, Span)>,
    pub(crate) rename_all: Option<Case>,
    pub(crate) indexes: Vec<Vec<Name>>,
    pub(crate) hooks: Option<Path>,
}

/// What stands on a field.
#[derive(Default)]
pub(crate) struct FieldAttributes {
    pub(crate) id: Option<Span>,
    pub(crate) path: Option<Place>,
    pub(crate) column: Option<LitStr>,
    pub(crate) references: Option<Type>,
    pub(crate) foreign_key: Option<Span>,
    pub(crate) children: Option<Type>,
    pub(crate) split: Option<Split>,
    pub(crate) key: Option<(Key, Span)>,
    pub(crate) parent: Option<Type>,
    pub(crate) metadata: Option<LitStr>,
    pub(crate) json: Option<Span>,
    pub(crate) raw: Option<(RawType, Span)>,
    pub(crate) with: Option<Path>,
    pub(crate) default: Option<Default>,
    pub(crate) local: Option<(Span, Option<LitStr>)>,
    pub(crate) link: Option<UserLink>,
    pub(crate) skip: Option<Span>,
    pub(crate) index: Option<Span>,
    pub(crate) account: Option<Span>,
    pub(crate) livemode: Option<Span>,
    pub(crate) deleted: Option<Span>,
    pub(crate) position: Option<Span>,
    pub(crate) value: Option<Span>,
}

/// By what rows are told apart.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Key {
    #[default]
    Id,
    Position,
    Value,
}

/// What becomes of the rows of deleted objects.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum OnDelete {
    Delete,
    Flag,
    Keep,
}

/// The row of an object that lacks a value which a field must have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Absent {
    /// There is none.
    Refuse,
    /// There is one, with NULL.
    Null,
}

/// The type of the column for the whole object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum RawType {
    Text,
    Json,
    Jsonb,
}

/// `split = Model`, or `split(Model, by = ",", absent = keep)`.
pub(crate) struct Split {
    pub(crate) model: Type,
    pub(crate) by: Option<LitStr>,
    /// Whether the rows stay where there is no text.
    pub(crate) keeps: bool,
}

/// `link(users, on = email, by = login, key = id, create(name = full_name))`
pub(crate) struct UserLink {
    pub(crate) table: Name,
    pub(crate) on: Name,
    pub(crate) by: Option<Name>,
    pub(crate) key: Option<Name>,
    /// Whether a row is made if there is none, and what it gets beside the text.
    pub(crate) create: Option<Vec<(Name, Name)>>,
}

/// A constant.
pub(crate) struct Default {
    pub(crate) value: Literal,
    pub(crate) span: Span,
}

pub(crate) enum Literal {
    Text(LitStr),
    Integer(i64),
    Boolean(bool),
}

/// A name in quotes or without.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) text: String,
    pub(crate) span: Span,
}

/// `account`, or `account = name`.
pub(crate) struct Named {
    pub(crate) name: Option<Name>,
}

/// The name of an attribute, where it stands.
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) ident: Ident,
}
