//! The documentation of fields, parameters and operations: a sentence of the tables or the words of the name, and what follows from
//! the facts. Stripe's prose is not copied.

mod operations;
mod params;
mod words;

use super::prove::{OnlyExpanded, includable, is_by_type, only_expanded};
use crate::facts::DocFacts;
use crate::ir::{Body, Field, Item, Key, Package, Resource, Struct, Type};
use std::collections::HashMap;
use words::{is_money, link, of_facts, of_type, paragraphs, unit};

/// Documents everything. All types have names by now.
pub fn document(package: &mut Package, facts: &DocFacts) {
    let mut documented: HashMap<Key, Vec<Vec<String>>> = HashMap::new();
    let mut operations: HashMap<Key, Vec<String>> = HashMap::new();
    let includable: Vec<Vec<String>> =
        package.resources.iter().map(|resource| includable(package, &resource.object, facts)).collect();
    for (resource, paths) in package.resources.iter_mut().zip(includable) {
        resource.includable = paths;
    }
    // Paths that lead nowhere are refused by the proof.
    let (expanded, _) = only_expanded(package, facts);
    for (key, item) in &package.items {
        let docs = match &item.body {
            Body::Struct(structure) => {
                let resource = package.resources.iter().find(|resource| resource.key == *key);
                let holder = FieldHolder { package, key, structure, resource, facts, expanded: &expanded };
                structure.fields.iter().map(|field| holder.field(field)).collect()
            }
            Body::Params(params) => {
                params.fields.iter().map(|param| params::param(package, param, None)).collect()
            }
            Body::Operation(operation) => {
                operations.insert(key.clone(), operations::paragraphs(item, operation));
                params::params(package, operation, facts)
            }
            _ => continue,
        };
        documented.insert(key.clone(), docs);
    }
    for (object, path) in facts.only_expanded() {
        let resource = package.resources.iter_mut().find(|resource| resource.object == object);
        resource.into_iter().for_each(|resource| resource.only_expanded.push(path.to_owned()));
    }
    for (key, docs) in documented {
        put(&mut package.items[&key], docs, operations.remove(&key).unwrap_or_default());
    }
}

fn put(item: &mut Item, docs: Vec<Vec<String>>, own: Vec<String>) {
    match &mut item.body {
        Body::Struct(structure) => {
            structure.fields.iter_mut().zip(docs).for_each(|(field, docs)| field.docs = docs);
        }
        Body::Params(params) => {
            params.fields.iter_mut().zip(docs).for_each(|(param, docs)| param.docs = docs)
        }
        Body::Operation(operation) => {
            operation.docs = own;
            let params = operation.segments.iter_mut().chain(&mut operation.params);
            params.zip(docs).for_each(|(param, docs)| param.docs = docs);
        }
        _ => {}
    }
}

/// The struct that holds a field, and what is known of both.
struct FieldHolder<'h> {
    package: &'h Package,
    key: &'h Key,
    structure: &'h Struct,
    resource: Option<&'h Resource>,
    facts: &'h DocFacts,
    expanded: &'h OnlyExpanded,
}

impl FieldHolder<'_> {
    fn field(&self, field: &Field) -> Vec<String> {
        let object = self.structure.object.as_deref().unwrap_or_default();
        let sentence = self.facts.sentence(object, &field.key).map(str::to_owned);
        let by_type = || {
            is_by_type(self.package, self.structure, &field.key)
                .then(|| format!("Details where `type` is `{}`.", field.key))
        };
        let sentence = sentence.or_else(by_type);
        let mut facts: Vec<String> = self.unit(field).into_iter().collect();
        facts.extend(of_type(self.package, &field.key, &field.ty));
        facts.extend(self.expansion(field));
        facts.extend(of_facts(&field.facts));
        facts.extend(self.presence(field));
        let link = self.resource.and_then(|resource| link(resource, &field.key));
        paragraphs(sentence, &field.key, &facts, link)
    }

    /// The unit of an amount.
    fn unit(&self, field: &Field) -> Option<String> {
        if field.ty != Type::Plain("i64") || !is_money(&field.key) {
            return unit(&field.key, &field.ty);
        }
        let has_currency = self.structure.fields.iter().any(|field| field.key == "currency");
        Some(
            if has_currency { "in minor units of `currency`" } else { "in minor units of the currency" }
                .to_owned(),
        )
    }

    /// Why a field is an `Option`.
    fn presence(&self, field: &Field) -> Option<String> {
        if self.expanded.contains(&(self.key.clone(), field.key.clone())) {
            return Some("absent unless expanded".to_owned());
        }
        let words = match (field.optional, field.facts.nullable, field.facts.absent) {
            (false, ..) => return None,
            (true, true, true) => "may be null or absent",
            (true, true, false) => "may be null",
            (true, false, _) => "may be absent",
        };
        Some(words.to_owned())
    }

    /// The constant by which a field is expanded.
    fn expansion(&self, field: &Field) -> Option<String> {
        let Resource { expandable, includable, .. } = self.resource?;
        let found =
            expandable.iter().any(|expansion| expansion.path == field.key) || includable.contains(&field.key);
        let constant = format!("EXPAND_{}", field.key.to_uppercase());
        found.then(|| format!("expand it by [`{constant}`](Self::{constant})"))
    }
}
