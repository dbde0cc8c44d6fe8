//! The intermediate representation: what is to be written, as plain data. Nothing of OpenAPI is left in it, and no Rust
//! text yet.

mod target;

pub use target::OutputTarget;
mod model;

pub use model::{Content, Group, Model, ModelField, Target};

use indexmap::IndexMap;
use std::collections::BTreeSet;

/// Identifies an [`Item`]: the name of a schema, the path of an anonymous object, or the members of an enum or union.
pub type Key = String;

/// Everything to be written.
#[derive(Debug, Default)]
pub struct Package {
    /// The API version.
    pub version: String,
    /// The types, by their keys.
    pub items: IndexMap<Key, Item>,
    /// The kinds of ids.
    pub kinds: IndexMap<Key, IdKind>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// The outcome of each schema of the document.
    pub coverage: IndexMap<Key, Fate>,
    /// The output target of the types.
    pub target: OutputTarget,
}

/// The outcome of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It is a type of its own.
    Emitted,
    /// It is equal to another, which stands for it.
    Merged(Key),
    /// A handwritten type stands for it.
    Mapped(&'static str),
}

/// A type.
#[derive(Debug, Clone)]
pub struct Item {
    /// The name of the Rust type; given by the naming pass.
    pub name: String,
    /// The definition.
    pub body: Body,
    /// The file it is written to, without extension; given by the placing pass.
    pub module: String,
    /// The prose of the document, where it is kept.
    pub description: Option<String>,
}

/// The definition of an [`Item`].
#[derive(Debug, Clone)]
pub enum Body {
    /// A struct.
    Struct(Struct),
    /// An open enum.
    Enum(Enum),
    /// A union of objects told apart by their `object` field.
    Union(Union),
    /// Parameters inside those of an operation.
    Params(Params),
    /// A keyword, or a value.
    Keyword(Keyword),
    /// The id of something that exists, or the parameters of something new.
    Source(Source),
    /// An operation.
    Operation(Box<Operation>),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Struct {
    /// The constant value of its `object` field, which is checked and not stored.
    pub object: Option<String>,
    /// True if the first field is a required id.
    pub identified: bool,
    /// The fields, in the order in which Stripe sends them.
    pub fields: Vec<Field>,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The JSON key.
    pub key: String,
    /// The type of its value.
    pub ty: Type,
    /// True if it may be null or absent.
    pub optional: bool,
    /// The facts that the type does not show.
    pub facts: FieldFacts,
    /// The prose of the document, where it is kept.
    pub description: Option<String>,
    /// The additional documentation as paragraphs, set by the documenting pass.
    pub docs: Vec<String>,
}

/// The facts of a field or parameter that its type does not show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FieldFacts {
    /// True if it may be null.
    pub nullable: bool,
    /// True if it may be absent.
    pub absent: bool,
    /// True if it is deprecated.
    pub deprecated: bool,
    /// The length that a text may have, in characters.
    pub max_length: Option<usize>,
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// A handwritten type without parameters, by its Rust name.
    Plain(&'static str),
    /// The id of a kind of object.
    Id(Key),
    /// An id that can be expanded.
    Expandable(Key),
    /// The stub of a deleted object, by the kind of its id.
    Deleted(Key),
    /// An item.
    Item(Key),
    /// An array.
    Vec(Box<Type>),
    /// A page of a list.
    List(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// An object that may be deleted, and the kind of its id.
    MaybeDeleted(Key, Key),
    /// A value, or that it should be cleared.
    Clearable(Box<Type>),
    /// Limits for values of a handwritten type.
    Range(&'static str),
    /// A path of `expand` into what the operation answers.
    Expand,
}

/// An open enum.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The values, in alphabetical order.
    pub values: Vec<String>,
    /// The fields that hold it: the key of the struct and the JSON key.
    pub uses: Vec<(Key, String)>,
}

/// A union of objects.
#[derive(Debug, Clone)]
pub struct Union {
    /// The members: the value of their `object` field and their type.
    pub members: Vec<(String, Type)>,
    /// The fields that hold it: the key of the struct and the JSON key.
    pub uses: Vec<(Key, String)>,
}

/// Parameters inside those of an operation.
#[derive(Debug, Clone)]
pub struct Params {
    /// The first place in the document.
    pub place: Key,
    /// The parameters.
    pub fields: Vec<Param>,
    /// The operations or parameters that hold it, and the name of the parameter there.
    pub uses: Vec<(Key, String)>,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name.
    pub key: String,
    /// The type of its value.
    pub ty: Type,
    /// True if it is required.
    pub required: bool,
    /// The facts that the type does not show.
    pub facts: FieldFacts,
    /// The prose of the document, where it is kept.
    pub description: Option<String>,
    /// The additional documentation as paragraphs, set by the documenting pass.
    pub docs: Vec<String>,
}

/// A keyword, or a value.
#[derive(Debug, Clone)]
pub struct Keyword {
    /// The keywords.
    pub values: Vec<String>,
    /// The type of other values.
    pub other: Type,
    /// The operations or parameters that hold it, and the name of the parameter there.
    pub uses: Vec<(Key, String)>,
}

/// The id of something that exists, or the parameters of something new.
#[derive(Debug, Clone)]
pub struct Source {
    /// The parameters.
    pub params: Type,
    /// The operations or parameters that hold it, and the name of the parameter there.
    pub uses: Vec<(Key, String)>,
}

/// An operation of the API.
#[derive(Debug, Clone)]
pub struct Operation {
    /// `get`, `post`, `put` or `delete`.
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// True if it is deprecated.
    pub deprecated: bool,
    /// The host that answers it, where it is another than that of the rest.
    pub host: Option<String>,
    /// The encoding of its parameters.
    pub encoding: Encoding,
    /// The parameters in the path.
    pub segments: Vec<Param>,
    /// The others.
    pub params: Vec<Param>,
    /// The response.
    pub output: Output,
    /// The resource that it belongs to.
    pub resource: Key,
    /// The documentation as paragraphs, set by the documenting pass.
    pub docs: Vec<String>,
}

/// The encoding of the parameters of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In the query, or as a form.
    Form,
    /// As JSON.
    Json,
    /// As parts, of which some may be files.
    Multipart,
}

/// The response of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// A value.
    One(Type),
    /// A list in the manner of version 1.
    List(Type),
    /// A list in the manner of version 2.
    PagedList(Type),
    /// Search results.
    Search(Type),
    /// A document that is not JSON.
    Binary,
}

/// A kind of id.
#[derive(Debug, Clone)]
pub struct IdKind {
    /// The Rust name of the kind; its id type has the suffix `Id`.
    pub name: String,
    /// The `object` values of the objects it can name.
    pub objects: Vec<String>,
}

/// The facts of a resource.
#[derive(Debug, Clone)]
pub struct Resource {
    /// The key of its struct.
    pub key: Key,
    /// The value of its `object` field.
    pub object: String,
    /// Its cargo feature.
    pub feature: String,
    /// The kind of its id, if it has one that is always there.
    pub id: Option<Key>,
    /// True if it has a time of creation in seconds.
    pub created: bool,
    /// True if a stub replaces the deleted object.
    pub deleted: bool,
    /// The path at which one is read.
    pub retrieve: Option<String>,
    /// The list of all of them.
    pub list: Option<List>,
    /// The lists that need a parent.
    pub parent_lists: Vec<List>,
    /// Fields that hold ids and can be expanded.
    pub expandable: Vec<Expansion>,
    /// The dotted paths of fields that are absent unless expanded. Given by the documenting pass, from the facts.
    pub only_expanded: Vec<String>,
    /// Embedded lists: path, kinds, always there.
    pub nested_lists: Vec<(String, Vec<String>, bool)>,
    /// Paths of embedded resources, through which longer paths of `expand` lead.
    pub embedded: Vec<String>,
    /// Paths of fields that are absent unless expanded. Set by the documenting pass.
    pub includable: Vec<String>,
    /// The types of its events.
    pub events: Vec<String>,
    /// The resources that it embeds, by their features. Given by the placing pass.
    pub needs: BTreeSet<String>,
    /// The types that only its operations return. Set by the placing pass.
    pub answers: BTreeSet<String>,
}

impl Resource {
    /// The page of Stripe's reference about the object, by the path of its list.
    pub fn page(&self) -> Option<String> {
        let list = self.list.as_ref().or(self.parent_lists.first())?;
        let (_, path) = list.path.split_once("/v1/")?;
        let parts: Vec<&str> = path.split('/').filter(|part| !part.starts_with('{')).collect();
        Some(format!("https://docs.stripe.com/api/{}/object", parts.join("/")))
    }

    /// The cargo feature of the object alone, without its operations.
    pub fn type_feature(&self) -> String {
        type_feature(&self.feature)
    }
}

/// The cargo feature of an object alone, by that of its resource.
pub fn type_feature(feature: &str) -> String {
    format!("type-{feature}")
}

/// A field that holds an id and can be expanded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expansion {
    /// The dotted path of the field inside the object.
    pub path: String,
    /// The values of `object` of what it can name.
    pub targets: Vec<String>,
    /// The kind of the id.
    pub kind: Key,
    /// True if it is an array of ids.
    pub array: bool,
}

/// A list operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The path, with its parameters in braces.
    pub path: String,
    /// The value of `object` of those by whose id it is asked for, if that is all it needs. Given by the pass for parents.
    pub parent: Option<String>,
    /// The style of paging.
    pub style: Paging,
    /// Query parameters that must be given.
    pub required: Vec<String>,
    /// Query parameters that filter.
    pub filters: Vec<String>,
    /// The walks that together show all objects.
    pub passes: Vec<Vec<(String, String)>>,
}

/// The style of paging of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// All at once.
    Whole,
    /// By the last id.
    Cursor,
    /// By the URL of the next page.
    Url,
}

impl Package {
    /// The operations.
    pub fn operations(&self) -> impl Iterator<Item = (&Key, &Operation)> {
        self.items.iter().filter_map(|(key, item)| match &item.body {
            Body::Operation(operation) => Some((key, &**operation)),
            _ => None,
        })
    }

    /// The operation behind a key, if it is one.
    pub fn operation(&self, key: &str) -> Option<&Operation> {
        match self.items.get(key).map(|item| &item.body) {
            Some(Body::Operation(operation)) => Some(operation),
            _ => None,
        }
    }

    /// The struct behind a key, if it is one.
    pub fn structure(&self, key: &str) -> Option<&Struct> {
        match self.items.get(key).map(|item| &item.body) {
            Some(Body::Struct(structure)) => Some(structure),
            _ => None,
        }
    }
}

impl Type {
    /// Calls `each` with the key of every item inside.
    pub fn each_item<'t>(&'t self, each: &mut impl FnMut(&'t Key)) {
        match self {
            Self::Item(key) | Self::MaybeDeleted(key, _) => each(key),
            Self::Vec(inner) | Self::List(inner) | Self::Map(inner) | Self::Clearable(inner) => {
                inner.each_item(each);
            }
            Self::Plain(_)
            | Self::Id(_)
            | Self::Expandable(_)
            | Self::Deleted(_)
            | Self::Range(_)
            | Self::Expand => {}
        }
    }

    /// Calls `each` with the kind of every id inside.
    pub fn each_kind<'t>(&'t self, each: &mut impl FnMut(&'t Key)) {
        match self {
            Self::Id(kind) | Self::Expandable(kind) | Self::Deleted(kind) | Self::MaybeDeleted(_, kind) => {
                each(kind);
            }
            Self::Vec(inner) | Self::List(inner) | Self::Map(inner) | Self::Clearable(inner) => {
                inner.each_kind(each);
            }
            Self::Plain(_) | Self::Item(_) | Self::Range(_) | Self::Expand => {}
        }
    }

    /// Replaces the key of every item inside.
    pub fn map_items(&mut self, replace: &impl Fn(&Key) -> Option<Key>) {
        match self {
            Self::Item(key) | Self::MaybeDeleted(key, _) => {
                if let Some(other) = replace(key) {
                    *key = other;
                }
            }
            Self::Vec(inner) | Self::List(inner) | Self::Map(inner) | Self::Clearable(inner) => {
                inner.map_items(replace);
            }
            Self::Plain(_)
            | Self::Id(_)
            | Self::Expandable(_)
            | Self::Deleted(_)
            | Self::Range(_)
            | Self::Expand => {}
        }
    }
}

impl Output {
    /// The type of the value, or of those in the list.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::One(ty) | Self::List(ty) | Self::PagedList(ty) | Self::Search(ty) => Some(ty),
            Self::Binary => None,
        }
    }

    /// Returns a mutable reference to it.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::One(ty) | Self::List(ty) | Self::PagedList(ty) | Self::Search(ty) => Some(ty),
            Self::Binary => None,
        }
    }
}

impl Item {
    /// The holder that gives the item its name, if recorded.
    pub fn uses(&self) -> Option<&Vec<(Key, String)>> {
        match &self.body {
            Body::Enum(Enum { uses, .. })
            | Body::Union(Union { uses, .. })
            | Body::Params(Params { uses, .. })
            | Body::Keyword(Keyword { uses, .. })
            | Body::Source(Source { uses, .. }) => Some(uses),
            Body::Struct(_) | Body::Operation(_) => None,
        }
    }

    /// Returns a mutable reference to it.
    pub fn uses_mut(&mut self) -> Option<&mut Vec<(Key, String)>> {
        match &mut self.body {
            Body::Enum(Enum { uses, .. })
            | Body::Union(Union { uses, .. })
            | Body::Params(Params { uses, .. })
            | Body::Keyword(Keyword { uses, .. })
            | Body::Source(Source { uses, .. }) => Some(uses),
            Body::Struct(_) | Body::Operation(_) => None,
        }
    }

    /// Calls `each` with the key of every item that this one holds by value; of an operation also what it answers.
    pub fn each_item<'t>(&'t self, each: &mut impl FnMut(&'t Key)) {
        match &self.body {
            Body::Params(params) => params.fields.iter().for_each(|param| param.ty.each_item(each)),
            Body::Operation(operation) => {
                operation.params.iter().for_each(|param| param.ty.each_item(each));
                operation.output.ty().into_iter().for_each(|ty| ty.each_item(each));
            }
            Body::Keyword(keyword) => keyword.other.each_item(each),
            Body::Source(source) => source.params.each_item(each),
            Body::Struct(structure) => structure.fields.iter().for_each(|field| field.ty.each_item(each)),
            Body::Union(union) => union.members.iter().for_each(|(_, ty)| ty.each_item(each)),
            Body::Enum(_) => {}
        }
    }
}
