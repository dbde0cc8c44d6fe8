//! A schema of the document, in the few shapes that Stripe uses.

use super::document::{Problem, escape};
use indexmap::IndexMap;
use serde_json::{Map, Value};

/// A schema.
#[derive(Debug, Clone)]
pub struct Node {
    /// What its values look like.
    pub shape: Shape,
    /// Whether a value may be null.
    pub nullable: bool,
    /// The schemas that may stand in for an id once it is expanded; empty if it is not expandable.
    pub expansions: Vec<String>,
    /// The prose, if the document has it.
    pub description: Option<String>,
    /// Where the schema stands in the document.
    pub pointer: String,
}

/// What the values of a schema look like.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A boolean.
    Boolean,
    /// An integer; true for seconds since 1970.
    Integer {
        /// Whether it is marked as seconds since 1970.
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

/// What a string holds.
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
    /// Whether the document lists it as required.
    pub required: bool,
}

impl Node {
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

/// The keywords whose meaning is known. Others are a problem, except extensions (`x-…`).
const KEYWORDS: [&str; 17] = [
    "$ref",
    "additionalProperties",
    "anyOf",
    "deprecated",
    "description",
    "enum",
    "format",
    "items",
    "maxLength",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "title",
    "type",
    "minimum",
];

pub(super) fn read_schema(json: &Value, pointer: &str, problems: &mut Vec<Problem>) -> Node {
    let mut reader = SchemaReader { pointer, problems };
    let Some(schema) = json.as_object() else {
        return reader.unknown("not a schema");
    };
    for key in schema.keys() {
        if !KEYWORDS.contains(&key.as_str()) && !key.starts_with("x-") {
            reader.report(format!("unknown keyword `{key}`"));
        }
    }
    let shape = reader.shape(schema);
    Node {
        shape,
        nullable: schema.get("nullable").and_then(Value::as_bool).unwrap_or(false),
        expansions: reader.expansions(schema),
        description: text(schema, "description").filter(|text| !text.is_empty()).map(str::to_owned),
        pointer: pointer.to_owned(),
    }
}

fn text<'v>(schema: &'v Map<String, Value>, key: &str) -> Option<&'v str> {
    schema.get(key).and_then(Value::as_str)
}

struct SchemaReader<'a> {
    pointer: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl SchemaReader<'_> {
    fn report(&mut self, message: impl Into<String>) {
        self.problems.push(Problem { pointer: self.pointer.to_owned(), message: message.into() });
    }

    /// Reports the schema and stands something in for it, so that all problems are found in one go.
    fn unknown(&mut self, message: impl Into<String>) -> Node {
        self.report(message);
        Node {
            shape: Shape::Free,
            nullable: false,
            expansions: Vec::new(),
            description: None,
            pointer: self.pointer.to_owned(),
        }
    }

    fn shape(&mut self, schema: &Map<String, Value>) -> Shape {
        if let Some(reference) = schema.get("$ref") {
            return self.reference(reference).map_or(Shape::Free, Shape::Ref);
        }
        if let Some(variants) = schema.get("anyOf").or_else(|| schema.get("oneOf")) {
            return self.any_of(variants);
        }
        match text(schema, "type") {
            Some("boolean") => Shape::Boolean,
            Some("integer") => Shape::Integer { time: text(schema, "format") == Some("unix-time") },
            Some("number") => Shape::Number,
            Some("string") => self.string(schema),
            Some("array") => match schema.get("items") {
                Some(items) => Shape::Array(Box::new(self.child(items, "items"))),
                None => {
                    self.report("an array without `items`");
                    Shape::Free
                }
            },
            Some("object") => self.object(schema),
            Some(other) => {
                self.report(format!("unknown type `{other}`"));
                Shape::Free
            }
            None => {
                self.report("neither `type` nor `$ref` nor `anyOf`");
                Shape::Free
            }
        }
    }

    fn child(&mut self, json: &Value, under: &str) -> Node {
        read_schema(json, &format!("{}/{under}", self.pointer), self.problems)
    }

    fn reference(&mut self, reference: &Value) -> Option<String> {
        let name = reference.as_str().and_then(|text| text.strip_prefix("#/components/schemas/"));
        if name.is_none() {
            self.report("a reference that does not lead to `#/components/schemas`");
        }
        name.map(str::to_owned)
    }

    fn any_of(&mut self, variants: &Value) -> Shape {
        let Some(variants) = variants.as_array().filter(|variants| !variants.is_empty()) else {
            self.report("a union without members");
            return Shape::Free;
        };
        let nodes = variants.iter().enumerate();
        Shape::AnyOf(nodes.map(|(index, json)| self.child(json, &format!("anyOf/{index}"))).collect())
    }

    fn string(&mut self, schema: &Map<String, Value>) -> Shape {
        if let Some(values) = schema.get("enum") {
            let values: Option<Vec<String>> = values
                .as_array()
                .and_then(|values| values.iter().map(|value| value.as_str().map(str::to_owned)).collect());
            return values.map_or_else(
                || {
                    self.report("an `enum` of other things than strings");
                    Shape::Free
                },
                Shape::Enum,
            );
        }
        Shape::String(match text(schema, "format") {
            None => StringFormat::Plain,
            Some("currency") => StringFormat::Currency,
            Some("decimal") => StringFormat::Decimal,
            Some("int64") => StringFormat::Int64,
            Some("date-time") => StringFormat::DateTime,
            Some("binary") => StringFormat::Binary,
            // What a link holds is not ours to interpret.
            Some("uri" | "email" | "date") => StringFormat::Plain,
            Some(other) => {
                self.report(format!("unknown format `{other}`"));
                StringFormat::Plain
            }
        })
    }

    fn object(&mut self, schema: &Map<String, Value>) -> Shape {
        let properties = schema.get("properties").and_then(Value::as_object);
        match (properties, schema.get("additionalProperties")) {
            (None, Some(values)) if values.is_object() => {
                Shape::Map(Box::new(self.child(values, "additionalProperties")))
            }
            (None, _) => Shape::Free,
            (Some(properties), _) => Shape::Object(self.properties(schema, properties)),
        }
    }

    fn properties(
        &mut self,
        schema: &Map<String, Value>,
        properties: &Map<String, Value>,
    ) -> IndexMap<String, Property> {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .map(|names| names.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default();
        for name in required.iter().filter(|name| !properties.contains_key(**name)) {
            self.report(format!("requires `{name}`, which is not a property"));
        }
        properties
            .iter()
            .map(|(name, json)| {
                let node = self.child(json, &format!("properties/{}", escape(name)));
                (name.clone(), Property { node, required: required.contains(&name.as_str()) })
            })
            .collect()
    }

    fn expansions(&mut self, schema: &Map<String, Value>) -> Vec<String> {
        let Some(expansions) = schema.get("x-expansionResources") else { return Vec::new() };
        let Some(targets) = expansions.get("oneOf").and_then(Value::as_array) else {
            self.report("`x-expansionResources` without `oneOf`");
            return Vec::new();
        };
        targets
            .iter()
            .filter_map(|target| {
                let reference = target.get("$ref").cloned().unwrap_or_default();
                self.reference(&reference)
            })
            .collect()
    }
}
