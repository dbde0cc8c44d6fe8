//! A schema of the document, in the few shapes that Stripe uses.

use indexmap::IndexMap;

/// A schema.
#[derive(Debug, Clone)]
pub struct Node {
    /// The shape of the values.
    pub shape: Shape,
    /// True if a value may be null.
    pub nullable: bool,
    /// The schemas that may stand in for an id once it is expanded; empty if it is not expandable.
    pub expansions: Vec<String>,
    /// The prose, if the document has it.
    pub description: Option<String>,
    /// The name that the document gives to the schema of a parameter.
    pub title: Option<String>,
    /// The length that a text may have, in characters.
    pub max_length: Option<usize>,
    /// True if it is deprecated.
    pub deprecated: bool,
    /// The JSON pointer of the schema in the document.
    pub pointer: String,
}

/// The shape of the values of a schema.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A boolean.
    Boolean,
    /// An integer; true for seconds since 1970.
    Integer {
        /// True if it is marked as seconds since 1970.
        time: bool,
    },
    /// A number that is not always an integer.
    Number,
    /// A string.
    String(StringFormat),
    /// One of some strings.
    Enum(Vec<String>),
    /// An array.
    Array(Box<Node>),
    /// An object whose keys are data.
    Map(Box<Node>),
    /// An object with known properties.
    Object(IndexMap<String, Property>),
    /// Any JSON object.
    Free,
    /// Another schema of the document.
    Ref(String),
    /// One of several.
    AnyOf(Vec<Node>),
}

/// The content of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StringFormat {
    /// Text.
    Plain,
    /// The code of a currency.
    Currency,
    /// A decimal number.
    Decimal,
    /// An integer of 64 bits.
    Int64,
    /// A time in the form of RFC 3339.
    DateTime,
    /// The bytes of a file.
    Binary,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// Its schema.
    pub node: Node,
    /// True if the document lists it as required.
    pub required: bool,
}

impl Node {
    /// A schema of which nothing is known but its shape.
    pub(super) fn of(shape: Shape, pointer: &str) -> Self {
        Self {
            shape,
            nullable: false,
            expansions: Vec::new(),
            description: None,
            title: None,
            max_length: None,
            deprecated: false,
            pointer: pointer.to_owned(),
        }
    }

    /// The properties, if it is an object with known ones.
    pub fn properties(&self) -> Option<&IndexMap<String, Property>> {
        match &self.shape {
            Shape::Object(properties) => Some(properties),
            _ => None,
        }
    }

    /// The name of the schema that it refers to, if it does nothing else.
    pub fn reference(&self) -> Option<&str> {
        match &self.shape {
            Shape::Ref(name) => Some(name),
            _ => None,
        }
    }

    /// The only value that the property `name` may have, as `customer` for `object`.
    pub fn constant(&self, name: &str) -> Option<&str> {
        match &self.properties()?.get(name)?.node.shape {
            Shape::Enum(values) if values.len() == 1 => values.first().map(String::as_str),
            _ => None,
        }
    }

    /// Forgets the prose, here and inside.
    pub(super) fn drop_prose(&mut self) {
        self.description = None;
        match &mut self.shape {
            Shape::Array(node) | Shape::Map(node) => node.drop_prose(),
            Shape::Object(properties) => {
                properties.values_mut().for_each(|property| property.node.drop_prose());
            }
            Shape::AnyOf(nodes) => nodes.iter_mut().for_each(Self::drop_prose),
            _ => {}
        }
    }

    /// Calls `each` with the name and the pointer of every schema that this one refers to.
    pub fn each_reference<'n>(&'n self, each: &mut impl FnMut(&'n str, &'n str)) {
        match &self.shape {
            Shape::Ref(name) => each(name, &self.pointer),
            Shape::Array(node) | Shape::Map(node) => node.each_reference(each),
            Shape::Object(properties) => {
                properties.values().for_each(|property| property.node.each_reference(each));
            }
            Shape::AnyOf(nodes) => nodes.iter().for_each(|node| node.each_reference(each)),
            _ => {}
        }
    }
}
