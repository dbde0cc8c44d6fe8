//! The ready-made models: structs with the derive, as plain data.

use super::{Key, Type};

/// Models that are compiled together.
#[derive(Debug, Clone)]
pub struct Group {
    /// The cargo feature.
    pub name: String,
    /// The subject of the group.
    pub about: String,
    /// The groups that they need.
    pub needs: Vec<String>,
    /// The features of the types crate that they need.
    pub features: Vec<String>,
    /// The models that have a list; those of their children stand with them.
    pub models: Vec<Model>,
}

/// A model.
#[derive(Debug, Clone)]
pub struct Model {
    /// The struct of what a row is made from.
    pub key: Key,
    /// The value of its `object` field.
    pub object: String,
    /// The name of the model's struct.
    pub name: String,
    /// The table.
    pub table: String,
    /// The paths of the lists that show its objects; none for what is embedded in others.
    pub lists: Vec<String>,
    /// The columns, and the fields for child rows, in their order.
    pub fields: Vec<ModelField>,
    /// True if the whole object is stored.
    pub raw: bool,
    /// The models of its child rows.
    pub children: Vec<Model>,
}

impl Model {
    /// Returns those of some paths, which are absent unless expanded, that its columns need.
    pub fn expansions<'m>(&'m self, only_expanded: &'m [String]) -> impl Iterator<Item = &'m String> {
        let is_inside = |place: &str, path: &str| {
            place.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        only_expanded.iter().filter(move |expanded| {
            self.fields.iter().any(|field| match &field.content {
                Content::Place { path, .. } => is_inside(path, expanded),
                Content::Children { .. } => is_inside(&field.name, expanded),
                Content::Parent { .. } => false,
            })
        })
    }
}

/// A field of a model.
#[derive(Debug, Clone)]
pub struct ModelField {
    /// The name of the column.
    pub name: String,
    /// The source of the field.
    pub content: Content,
}

/// The source of a field of a model.
#[derive(Debug, Clone)]
pub enum Content {
    /// A place of the object.
    Place {
        /// The place.
        path: String,
        /// A scalar; none for what is kept as JSON.
        ty: Option<Type>,
        /// True if it may be null or absent.
        optional: bool,
        /// The model whose rows it names.
        references: Option<Target>,
    },
    /// The id of the row that this one belongs to.
    Parent {
        /// The model of that row.
        model: Target,
        /// The kind of its id.
        id: Key,
    },
    /// Rows of their own.
    Children {
        /// Their model.
        model: String,
    },
}

/// A model that another names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its struct.
    pub model: String,
    /// The group in which it is compiled.
    pub group: String,
}
