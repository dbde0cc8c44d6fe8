//! The intermediate representation: what is to be written, as plain data. Nothing of OpenAPI is left in it, and no Rust
//! text yet.

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
    /// What became of each schema of the document.
    pub coverage: IndexMap<Key, Fate>,
}

/// What became of a schema.
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
    /// What it is.
    pub body: Body,
    /// The file it is written to, without extension; given by the placing pass.
    pub module: String,
    /// The prose of the document, where it is kept.
    pub description: Option<String>,
}

/// What an [`Item`] is.
#[derive(Debug, Clone)]
pub enum Body {
    /// A struct.
    Struct(Struct),
    /// An open enum.
    Enum(Enum),
    /// A union of objects told apart by their `object` field.
    Union(Union),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Struct {
    /// The constant value of its `object` field, which is checked and not stored.
    pub object: Option<String>,
    /// Whether the first field is an id that must be there.
    pub identified: bool,
    /// The fields, in the order in which Stripe sends them.
    pub fields: Vec<Field>,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// The JSON key.
    pub key: String,
    /// What it holds.
    pub ty: Type,
    /// Whether it may be null or absent.
    pub optional: bool,
    /// The prose of the document, where it is kept.
    pub description: Option<String>,
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

/// A kind of id.
#[derive(Debug, Clone)]
pub struct IdKind {
    /// The Rust name of the kind; its id type has the suffix `Id`.
    pub name: String,
    /// The `object` values of the objects it can name.
    pub objects: Vec<String>,
}

/// What is known of a resource beside its fields.
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
    /// Whether it has a time of creation in seconds.
    pub created: bool,
    /// Whether a stub stands for it once it is deleted.
    pub deleted: bool,
    /// The path at which one is read.
    pub retrieve: Option<String>,
    /// The list of all of them.
    pub list: Option<List>,
    /// The lists that need a parent.
    pub parent_lists: Vec<List>,
    /// Fields that hold ids and can be expanded: path, kinds, array.
    pub expandable: Vec<(String, Vec<String>, bool)>,
    /// Embedded lists: path, kinds, always there.
    pub nested_lists: Vec<(String, Vec<String>, bool)>,
    /// The types of its events.
    pub events: Vec<String>,
    /// The features it needs: those of the resources it embeds. Given by the placing pass.
    pub needs: BTreeSet<String>,
}

/// A list operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The path, with its parameters in braces.
    pub path: String,
    /// How pages follow on each other.
    pub style: Paging,
    /// Query parameters that must be given.
    pub required: Vec<String>,
    /// Query parameters that filter.
    pub filters: Vec<String>,
    /// The walks that together show all objects.
    pub passes: Vec<Vec<(String, String)>>,
}

/// How the pages of a list follow on each other.
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
            Self::Item(key) => each(key),
            Self::Vec(inner) | Self::List(inner) | Self::Map(inner) => inner.each_item(each),
            Self::Plain(_) | Self::Id(_) | Self::Expandable(_) | Self::Deleted(_) => {}
        }
    }

    /// Replaces the key of every item inside.
    pub fn map_items(&mut self, replace: &impl Fn(&Key) -> Option<Key>) {
        match self {
            Self::Item(key) => {
                if let Some(other) = replace(key) {
                    *key = other;
                }
            }
            Self::Vec(inner) | Self::List(inner) | Self::Map(inner) => inner.map_items(replace),
            Self::Plain(_) | Self::Id(_) | Self::Expandable(_) | Self::Deleted(_) => {}
        }
    }
}

impl Item {
    /// Calls `each` with the key of every item that this one holds by value.
    pub fn each_item<'t>(&'t self, each: &mut impl FnMut(&'t Key)) {
        match &self.body {
            Body::Struct(structure) => structure.fields.iter().for_each(|field| field.ty.each_item(each)),
            Body::Union(union) => union.members.iter().for_each(|(_, ty)| ty.each_item(each)),
            Body::Enum(_) => {}
        }
    }
}
