//! From schemas to types.

use super::{Lowering, is_deleted, keys};
use crate::ir::{Body, Enum, Fate, Field, FieldFacts, Key, Struct, Type, Union};
use crate::spec::{Node, Property, Shape, StringFormat};
use indexmap::IndexMap;

/// The handwritten type of objects without documented fields.
const EMPTY: &str = "EmptyObject";
/// The handwritten type of what is not decoded.
const RAW: &str = "RawJson";
/// The field that holds the reason of a bank, for which there is a handwritten enum.
const DECLINE_CODE: &str = "decline_code";
/// The handwritten type of all errors of version 2 of the API: they differ in prose and in the value of `code`.
const V2_ERROR: &str = "V2Error";

impl Lowering<'_> {
    /// Lowers a schema of the document.
    pub(super) fn schema(&mut self, name: &str, node: &Node) {
        let fate = match &node.shape {
            Shape::Object(_) if is_v2_error(name) => Fate::Mapped(V2_ERROR),
            Shape::Object(properties) if properties.is_empty() => Fate::Mapped(EMPTY),
            Shape::Object(properties) if is_stub(properties) && is_deleted(name) => Fate::Mapped("Deleted"),
            Shape::Object(properties) => {
                self.structure(name, node, properties);
                Fate::Emitted
            }
            Shape::Free => Fate::Mapped(EMPTY),
            Shape::AnyOf(members) => {
                let key = self.named_union(name, members);
                self.item_description(&key, node);
                if key == name { Fate::Emitted } else { Fate::Merged(key) }
            }
            _ => {
                self.report(&node.pointer, "a schema of the document that is neither an object nor a union");
                return;
            }
        };
        self.fate(name, fate);
    }

    fn item_description(&mut self, key: &str, node: &Node) {
        if let Some(item) = self.package.items.get_mut(key) {
            item.description.clone_from(&node.description);
        }
    }

    fn structure(&mut self, key: &str, node: &Node, properties: &IndexMap<String, Property>) {
        let object = node.constant("object").map(str::to_owned);
        // What is listed has an id, even where previews of its kind have none, as those of invoices in versions before 2025.
        let has_id = |id: &Property| !id.node.nullable && (id.required || self.lists(key).root.is_some());
        let identified = object.is_some() && properties.get("id").is_some_and(has_id);
        let mut fields = Vec::with_capacity(properties.len());
        for (name, property) in properties {
            if name == "object" && object.is_some() {
                continue;
            }
            let is_id = name == "id" && identified;
            let ty = if is_id {
                Type::Id(self.id_kind(&[live_schema(key).to_owned()]))
            } else {
                self.ty(key, name, &property.node)
            };
            let optional = !is_id && (!property.required || property.node.nullable);
            fields.push(Field {
                key: name.clone(),
                ty,
                optional,
                facts: facts_of(property),
                description: property.node.description.clone(),
                docs: Vec::new(),
            });
        }
        // Stripe sends the id first and the rest in alphabetical order; the decoder relies on it for speed alone.
        fields.sort_by(|a, b| (a.key != "id", &a.key).cmp(&(b.key != "id", &b.key)));
        self.item(
            key.to_owned(),
            node.description.as_ref(),
            Body::Struct(Struct { object, identified, fields }),
        );
    }

    /// The type of the property `name` of the object `owner`.
    pub(super) fn ty(&mut self, owner: &str, name: &str, node: &Node) -> Type {
        if !node.expansions.is_empty() {
            return Type::Expandable(self.id_kind(&node.expansions));
        }
        match &node.shape {
            Shape::Boolean => Type::Plain("bool"),
            Shape::Integer { time: true } => Type::Plain("Timestamp"),
            Shape::Integer { time: false } => Type::Plain("i64"),
            Shape::Number => Type::Plain("Decimal"),
            Shape::String(format) => self.string(owner, name, *format),
            Shape::Enum(values) => self.enumeration(owner, name, values),
            Shape::Array(items) => Type::Vec(Box::new(self.ty(owner, name, items))),
            Shape::Map(values) => Type::Map(Box::new(self.ty(owner, name, values))),
            Shape::Free => Type::Plain(RAW),
            Shape::Object(properties) => self.inline(owner, name, node, properties),
            Shape::Ref(target) => self.reference(target),
            Shape::AnyOf(members) => self.union(owner, name, node, members),
        }
    }

    pub(super) fn string(&mut self, owner: &str, name: &str, format: StringFormat) -> Type {
        match format {
            StringFormat::Currency => Type::Plain("Currency"),
            StringFormat::Decimal => Type::Plain("Decimal"),
            StringFormat::Int64 => Type::Plain("Int64"),
            StringFormat::DateTime => Type::Plain("DateTime"),
            StringFormat::Binary => Type::Plain("String"),
            StringFormat::Plain if is_currency(name) => Type::Plain("Currency"),
            StringFormat::Plain if name == DECLINE_CODE => Type::Plain("DeclineCode"),
            StringFormat::Plain => match self.facts.fixups().plain_id_of(owner, name) {
                Some(resource) if self.document.schemas.contains_key(resource) => {
                    Type::Id(self.id_kind(&[resource.to_owned()]))
                }
                _ => Type::Plain("String"),
            },
        }
    }

    /// An enum for each place; which are the same thing is decided later.
    pub(super) fn enumeration(&mut self, owner: &str, name: &str, values: &[String]) -> Type {
        let mut values: Vec<String> = values.iter().filter(|value| !value.is_empty()).cloned().collect();
        values.sort_unstable();
        values.dedup();
        if values.iter().all(|value| value == "true" || value == "false") {
            return Type::Plain("bool");
        }
        let key = format!("enum {}.{name}", owner.strip_prefix("params ").unwrap_or(owner));
        self.item(key.clone(), None, Body::Enum(Enum { values: Vec::new(), uses: Vec::new() }));
        if let Some(Body::Enum(item)) = self.package.items.get_mut(&key).map(|item| &mut item.body) {
            // A union may have an enum in several of its members.
            item.values.extend(values);
            item.values.sort_unstable();
            item.values.dedup();
            if item.uses.is_empty() {
                item.uses.push((owner.to_owned(), name.to_owned()));
            }
        }
        Type::Item(key)
    }

    fn inline(
        &mut self,
        owner: &str,
        name: &str,
        node: &Node,
        properties: &IndexMap<String, Property>,
    ) -> Type {
        if properties.is_empty() {
            return Type::Plain(EMPTY);
        }
        if node.constant("object") == Some("list") {
            if let Some(Shape::Array(items)) = properties.get("data").map(|data| &data.node.shape) {
                return Type::List(Box::new(self.ty(owner, name, items)));
            }
            self.report(&node.pointer, format!("a list without `data`, only {:?}", keys(properties)));
        }
        let key: Key = format!("{owner}.{name}");
        self.structure(&key, node, properties);
        Type::Item(key)
    }

    pub(super) fn reference(&mut self, target: &str) -> Type {
        let node = self.document.schemas.get(target);
        match node.map(|node| &node.shape) {
            Some(Shape::Object(_)) if is_v2_error(target) => Type::Plain(V2_ERROR),
            Some(Shape::Object(properties)) if properties.is_empty() => Type::Plain(EMPTY),
            Some(Shape::Object(properties)) if is_deleted(target) && is_stub(properties) => {
                Type::Deleted(self.id_kind(&[live_schema(target).to_owned()]))
            }
            Some(Shape::Free) => Type::Plain(EMPTY),
            _ => Type::Item(target.to_owned()),
        }
    }

    fn union(&mut self, owner: &str, name: &str, node: &Node, members: &[Node]) -> Type {
        if let [only] = members {
            return self.ty(owner, name, only);
        }
        let targets: Vec<&str> = members
            .iter()
            .filter_map(|member| match &member.shape {
                Shape::Ref(target) => Some(target.as_str()),
                _ => None,
            })
            .collect();
        // What a secret key is answered, and what a publishable one is: only the first is for us.
        if let [full, client] = targets[..]
            && client.ends_with("_client")
        {
            return self.reference(full);
        }
        if targets.len() != members.len() {
            self.report(&node.pointer, "a union of other things than schemas of the document");
            return Type::Plain(RAW);
        }
        let key = self.named_union(&union_key(&targets), members);
        if let Some(Body::Union(union)) = self.package.items.get_mut(&key).map(|item| &mut item.body) {
            union.uses.push((owner.to_owned(), name.to_owned()));
        }
        Type::Item(key)
    }

    /// Adds the union of some schemas under `key`, or finds the one that is there under another.
    fn named_union(&mut self, key: &str, members: &[Node]) -> Key {
        let mut arms = Vec::new();
        for member in members {
            let Shape::Ref(target) = &member.shape else {
                self.report(&member.pointer, "a member that is not a schema of the document");
                continue;
            };
            let object = self.document.schemas.get(target).and_then(|node| node.constant("object"));
            match object {
                Some(object) => arms.push((object.to_owned(), self.reference(target))),
                None => self.report(&member.pointer, "a member that no `object` field tells apart"),
            }
        }
        arms.sort_by(|a, b| a.0.cmp(&b.0));
        let equal = self.package.items.iter().find(|(_, item)| match &item.body {
            Body::Union(union) => union.members == arms,
            _ => false,
        });
        if let Some((found, _)) = equal {
            return found.clone();
        }
        self.item(key.to_owned(), None, Body::Union(Union { members: arms, uses: Vec::new() }));
        key.to_owned()
    }
}

/// Returns the facts of a property that its type does not show.
pub(super) fn facts_of(property: &Property) -> FieldFacts {
    let Node { nullable, deprecated, max_length, .. } = &property.node;
    // Texts of which nothing else is known have this length.
    let max_length = max_length.filter(|length| *length != USUAL_LENGTH);
    FieldFacts { nullable: *nullable, absent: !property.required, deprecated: *deprecated, max_length }
}

/// The length that nearly all texts may have.
const USUAL_LENGTH: usize = 5000;

/// Returns true if a text is a currency code, judged by the name of its field.
pub(crate) fn is_currency(name: &str) -> bool {
    name == "currency" || name.ends_with("_currency")
}

fn union_key(targets: &[&str]) -> Key {
    let mut targets = targets.to_vec();
    targets.sort_unstable();
    format!("union {}", targets.join("|"))
}

fn is_v2_error(schema: &str) -> bool {
    schema == "v2.error" || schema.starts_with("v2.error.")
}

/// `{id, object, deleted}` and nothing else.
fn is_stub(properties: &IndexMap<String, Property>) -> bool {
    properties.len() == 3 && ["id", "object", "deleted"].iter().all(|key| properties.contains_key(*key))
}

/// The schema of the object that the stub `schema` stands for.
fn live_schema(schema: &str) -> &str {
    schema.strip_prefix("deleted_").unwrap_or(schema)
}
