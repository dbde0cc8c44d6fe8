//! Reading a schema.

use super::error::{Problem, escape};
use super::node::{Node, Property, Shape, StringFormat};
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, ArrayType, IntegerFormat, ObjectType, ReferenceOr, Schema, SchemaKind, StringType,
    Type, VariantOrUnknownOrEmpty as Known,
};
use serde_json::Value;
use std::borrow::Borrow;

/// Reads a schema; what has no known shape is added to `problems`.
pub(super) fn read_schema<S: Borrow<Schema>>(
    schema: &ReferenceOr<S>,
    pointer: &str,
    problems: &mut Vec<Problem>,
) -> Node {
    let mut reader = SchemaReader { pointer, problems };
    match schema {
        ReferenceOr::Reference { reference } => {
            Node::of(reader.reference(reference).map_or(Shape::Free, Shape::Ref), pointer)
        }
        ReferenceOr::Item(schema) => reader.node(schema.borrow()),
    }
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
    fn unknown(&mut self, message: impl Into<String>) -> Shape {
        self.report(message);
        Shape::Free
    }

    fn node(&mut self, schema: &Schema) -> Node {
        let data = &schema.schema_data;
        if data.discriminator.is_some() {
            self.report("unknown keyword `discriminator`");
        }
        Node {
            shape: self.shape(schema),
            nullable: data.nullable,
            expansions: self.expansions(data.extensions.get("x-expansionResources")),
            description: data.description.clone().filter(|text| !text.is_empty()),
            title: data.title.clone(),
            max_length: match &schema.schema_kind {
                SchemaKind::Type(Type::String(string)) => string.max_length,
                _ => None,
            },
            deprecated: data.deprecated,
            pointer: self.pointer.to_owned(),
        }
    }

    fn shape(&mut self, schema: &Schema) -> Shape {
        match &schema.schema_kind {
            SchemaKind::Type(Type::Boolean(_)) => Shape::Boolean,
            SchemaKind::Type(Type::Integer(integer)) => Shape::Integer { time: is_time(&integer.format) },
            SchemaKind::Type(Type::Number(_)) => Shape::Number,
            SchemaKind::Type(Type::String(string)) => self.string(string),
            SchemaKind::Type(Type::Array(array)) => self.array(array),
            SchemaKind::Type(Type::Object(object)) => self.object(object, schema),
            SchemaKind::AnyOf { any_of } => self.any_of(any_of, "anyOf"),
            SchemaKind::OneOf { one_of } => self.any_of(one_of, "oneOf"),
            SchemaKind::AllOf { .. } => self.unknown("unknown keyword `allOf`"),
            SchemaKind::Not { .. } => self.unknown("unknown keyword `not`"),
            SchemaKind::Any(any) => match &any.typ {
                Some(name)
                    if ["array", "boolean", "integer", "number", "object", "string"]
                        .contains(&name.as_str()) =>
                {
                    self.unknown(format!("keywords that do not go with the type `{name}`"))
                }
                Some(name) => self.unknown(format!("unknown type `{name}`")),
                None => self.unknown("neither `type` nor `$ref` nor `anyOf`"),
            },
        }
    }

    fn child<S: Borrow<Schema>>(&mut self, schema: &ReferenceOr<S>, under: &str) -> Node {
        read_schema(schema, &format!("{}/{under}", self.pointer), self.problems)
    }

    fn reference(&mut self, reference: &str) -> Option<String> {
        let name = reference.strip_prefix("#/components/schemas/");
        if name.is_none() {
            self.report("a reference that does not lead to `#/components/schemas`");
        }
        name.map(str::to_owned)
    }

    /// An array that does not say what it holds, as those of 2018, holds anything.
    fn array(&mut self, array: &ArrayType) -> Shape {
        let items = match &array.items {
            Some(items) => self.child(items, "items"),
            None => Node::of(Shape::Free, self.pointer),
        };
        Shape::Array(Box::new(items))
    }

    fn any_of(&mut self, variants: &[ReferenceOr<Schema>], keyword: &str) -> Shape {
        if variants.is_empty() {
            return self.unknown("a union without members");
        }
        let nodes = variants.iter().enumerate();
        Shape::AnyOf(nodes.map(|(index, schema)| self.child(schema, &format!("{keyword}/{index}"))).collect())
    }

    fn string(&mut self, string: &StringType) -> Shape {
        if !string.enumeration.is_empty() {
            let values: Option<Vec<String>> = string.enumeration.iter().cloned().collect();
            return values
                .map_or_else(|| self.unknown("an `enum` of other things than strings"), Shape::Enum);
        }
        Shape::String(match &string.format {
            Known::Empty => StringFormat::Plain,
            Known::Item(openapiv3::StringFormat::DateTime) => StringFormat::DateTime,
            Known::Item(openapiv3::StringFormat::Binary) => StringFormat::Binary,
            Known::Item(openapiv3::StringFormat::Date) => StringFormat::Plain,
            Known::Item(other) => {
                self.report(format!("unknown format `{other:?}`"));
                StringFormat::Plain
            }
            Known::Unknown(format) => self.format(format),
        })
    }

    fn format(&mut self, format: &str) -> StringFormat {
        match format {
            "currency" => StringFormat::Currency,
            "decimal" => StringFormat::Decimal,
            "int64" => StringFormat::Int64,
            // What a link holds is not ours to interpret.
            "uri" | "email" => StringFormat::Plain,
            other => {
                self.report(format!("unknown format `{other}`"));
                StringFormat::Plain
            }
        }
    }

    /// Stripe's documents have `x-expandableFields` in the schema of each object that has properties or could have some, so
    /// that an object without any is told from any JSON object. Parameters have no such mark, and for them both are the same.
    fn object(&mut self, object: &ObjectType, schema: &Schema) -> Shape {
        match &object.additional_properties {
            _ if !object.properties.is_empty() => Shape::Object(self.properties(object)),
            Some(AdditionalProperties::Schema(values)) => {
                Shape::Map(Box::new(self.child(values.as_ref(), "additionalProperties")))
            }
            Some(AdditionalProperties::Any(false)) => Shape::Object(IndexMap::new()),
            _ if schema.schema_data.extensions.contains_key("x-expandableFields") => {
                Shape::Object(IndexMap::new())
            }
            _ => Shape::Free,
        }
    }

    fn properties(&mut self, object: &ObjectType) -> IndexMap<String, Property> {
        let required: Vec<&str> = object.required.iter().map(String::as_str).collect();
        for name in required.iter().filter(|name| !object.properties.contains_key(**name)) {
            self.report(format!("requires `{name}`, which is not a property"));
        }
        let properties = object.properties.iter().map(|(name, schema)| {
            let under = format!("properties/{}", escape(name));
            let node = self.child(schema, &under);
            (name.clone(), Property { node, required: required.contains(&name.as_str()) })
        });
        properties.collect()
    }

    fn expansions(&mut self, expansions: Option<&Value>) -> Vec<String> {
        let Some(expansions) = expansions else { return Vec::new() };
        let Some(targets) = expansions.get("oneOf").and_then(Value::as_array) else {
            self.report("`x-expansionResources` without `oneOf`");
            return Vec::new();
        };
        let references =
            targets.iter().map(|target| target.get("$ref").and_then(Value::as_str).unwrap_or_default());
        references.filter_map(|reference| self.reference(reference)).collect()
    }
}

fn is_time(format: &Known<IntegerFormat>) -> bool {
    matches!(format, Known::Unknown(format) if format == "unix-time")
}
