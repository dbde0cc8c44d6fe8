//! From the parameters of operations to types.

use super::Lowering;
use super::schema::facts_of;
use crate::ir::{Body, FieldFacts, Key, Keyword, Param, Params, Source, Type};
use crate::spec::{Node, Property, Shape, StringFormat};
use indexmap::IndexMap;

/// The bounds of a range.
const LIMITS: [&str; 4] = ["gt", "gte", "lt", "lte"];

impl Lowering<'_> {
    /// The parameters of `owner`, an operation or other parameters.
    pub(super) fn params<'p>(
        &mut self,
        owner: &str,
        properties: impl IntoIterator<Item = (&'p String, &'p Property)>,
    ) -> Vec<Param> {
        let mut params: Vec<Param> = properties
            .into_iter()
            .map(|(name, property)| Param {
                key: name.clone(),
                ty: self.param_type(owner, name, &property.node),
                required: property.required,
                facts: facts_of(property),
                docs: Vec::new(),
                description: property.node.description.clone(),
            })
            .collect();
        params.sort_by(|a, b| a.key.cmp(&b.key));
        params
    }

    /// The type of the parameter `name` of `owner`.
    fn param_type(&mut self, owner: &str, name: &str, node: &Node) -> Type {
        let ty = match &node.shape {
            Shape::Boolean => Type::Plain("bool"),
            Shape::Integer { time: true } => Type::Plain("Timestamp"),
            Shape::Integer { time: false } => Type::Plain("i64"),
            Shape::Number => Type::Plain("Decimal"),
            Shape::String(format) => self.param_string(name, *format),
            Shape::Enum(values) => return self.param_enum(owner, name, values),
            Shape::Array(items) if name == "expand" && is_text(items) => return Type::Expand,
            // What it holds is not said, as in 2018: any text can be sent.
            Shape::Array(items) if matches!(items.shape, Shape::Free) => {
                Type::Vec(Box::new(Type::Plain("String")))
            }
            Shape::Array(items) => Type::Vec(Box::new(self.param_type(owner, name, items))),
            Shape::Map(values) => Type::Map(Box::new(self.map_values(owner, name, values))),
            Shape::Object(properties) if !properties.is_empty() => self.nested(owner, name, properties),
            Shape::Object(_) | Shape::Free => Type::Plain("EmptyObject"),
            Shape::AnyOf(members) => return self.alternatives(owner, name, node, members),
            Shape::Ref(_) => {
                self.report(&node.pointer, "a parameter that refers to an object");
                Type::Plain("RawJson")
            }
        };
        if node.nullable { clearable(ty) } else { ty }
    }

    fn param_string(&mut self, name: &str, format: StringFormat) -> Type {
        if format == StringFormat::Binary { Type::Plain("Upload") } else { self.string("", name, format) }
    }

    /// Each key of a set of metadata can be cleared.
    fn map_values(&mut self, owner: &str, name: &str, values: &Node) -> Type {
        let ty = self.param_type(owner, name, values);
        if name == "metadata" { clearable(ty) } else { ty }
    }

    /// The empty string among the values of an enum clears the field.
    fn param_enum(&mut self, owner: &str, name: &str, values: &[String]) -> Type {
        let clears = values.iter().any(String::is_empty);
        let ty = self.enumeration(owner, name, values);
        if clears { clearable(ty) } else { ty }
    }

    fn nested(&mut self, owner: &str, name: &str, properties: &IndexMap<String, Property>) -> Type {
        if let Some(range) = range(properties) {
            return range;
        }
        let place = format!("{}.{name}", place_of(owner));
        let key = format!("params {place}");
        let fields = self.params(&key, properties);
        self.item(key.clone(), None, Body::Params(Params { place, fields, uses: Vec::new() }));
        self.used(&key, owner, name);
        Type::Item(key)
    }

    /// Notes that `owner` holds the item.
    fn used(&mut self, key: &str, owner: &str, name: &str) {
        if let Some(uses) = self.package.items.get_mut(key).and_then(|item| item.uses_mut()) {
            let used = (owner.to_owned(), name.to_owned());
            if !uses.contains(&used) {
                uses.push(used);
            }
        }
    }

    fn alternatives(&mut self, owner: &str, name: &str, node: &Node, members: &[Node]) -> Type {
        let (clearing, others): (Vec<&Node>, Vec<&Node>) = members
            .iter()
            .partition(|member| matches!(&member.shape, Shape::Enum(values) if values == &[String::new()]));
        let ty = match others[..] {
            [only] => self.param_type(owner, name, only),
            [one, two] => match (&one.shape, &two.shape) {
                (Shape::Enum(values), _) => self.keyword(owner, name, values, two),
                (_, Shape::Enum(values)) => self.keyword(owner, name, values, one),
                (Shape::Object(limits), Shape::Integer { .. }) if range(limits).is_some() => {
                    self.nested(owner, name, limits)
                }
                (Shape::Object(one), Shape::Object(two)) => {
                    let both = united(one, two);
                    self.nested(owner, name, &both)
                }
                (Shape::Object(properties), Shape::String(_)) => self.source(owner, name, properties),
                _ => self.unknown_union(node),
            },
            _ => self.unknown_union(node),
        };
        if clearing.is_empty() { ty } else { clearable(ty) }
    }

    fn unknown_union(&mut self, node: &Node) -> Type {
        self.report(&node.pointer, "a parameter that may be several things");
        Type::Plain("RawJson")
    }

    fn keyword(&mut self, owner: &str, name: &str, values: &[String], other: &Node) -> Type {
        let other = self.param_type(owner, name, other);
        let mut values = values.to_vec();
        values.sort_unstable();
        let key: Key = format!("keyword {}.{name}", place_of(owner));
        self.item(key.clone(), None, Body::Keyword(Keyword { values, other, uses: Vec::new() }));
        self.used(&key, owner, name);
        Type::Item(key)
    }

    fn source(&mut self, owner: &str, name: &str, properties: &IndexMap<String, Property>) -> Type {
        let params = self.nested(owner, name, properties);
        let key: Key = format!("source {}.{name}", place_of(owner));
        self.item(key.clone(), None, Body::Source(Source { params, uses: Vec::new() }));
        self.used(&key, owner, name);
        Type::Item(key)
    }

    /// The type of a parameter in the path: an id, where it is one of a resource.
    pub(super) fn segment(&mut self, path: &str, name: &str) -> Param {
        let end = path.find(&format!("{{{name}}}")).map_or(path.len(), |at| at + name.len() + 2);
        let read = self.package.resources.iter().find(|it| it.retrieve.as_deref() == path.get(..end));
        let kind = read.and_then(|resource| resource.id.clone());
        let ty = match (kind, self.facts.fixups().plain_id(name)) {
            (Some(kind), _) => Type::Id(kind),
            (None, Some(resource)) if self.document.schemas.contains_key(resource) => {
                Type::Id(self.id_kind(&[resource.to_owned()]))
            }
            _ => Type::Plain("String"),
        };
        Param {
            key: name.to_owned(),
            ty,
            required: true,
            facts: FieldFacts::default(),
            description: None,
            docs: Vec::new(),
        }
    }
}

/// The place of an operation, or of parameters.
fn place_of(owner: &str) -> &str {
    owner.strip_prefix("params ").unwrap_or(owner)
}

fn clearable(ty: Type) -> Type {
    match ty {
        Type::Clearable(_) => ty,
        _ => Type::Clearable(Box::new(ty)),
    }
}

fn is_text(node: &Node) -> bool {
    matches!(node.shape, Shape::String(_))
}

/// The type, if these are the limits of a range of times.
fn range(properties: &IndexMap<String, Property>) -> Option<Type> {
    if properties.len() != LIMITS.len() || !LIMITS.iter().all(|limit| properties.contains_key(*limit)) {
        return None;
    }
    Some(Type::Range(match properties[0].node.shape {
        Shape::String(_) => "DateTime",
        _ => "Timestamp",
    }))
}

/// The parameters of two alternatives in one: either can be given through it.
fn united(one: &IndexMap<String, Property>, two: &IndexMap<String, Property>) -> IndexMap<String, Property> {
    let mut both = one.clone();
    for (name, property) in two {
        let Some(known) = both.get_mut(name) else {
            both.insert(name.clone(), property.clone());
            continue;
        };
        known.required &= property.required;
        if let (Shape::Object(one), Shape::Object(two)) = (&known.node.shape, &property.node.shape) {
            known.node.shape = Shape::Object(united(one, two));
        }
    }
    for (name, property) in &mut both {
        property.required &= one.contains_key(name) && two.contains_key(name);
    }
    both
}
