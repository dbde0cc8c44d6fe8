//! The documentation of fields, parameters and operations: a sentence of the tables or the words of the name, and what follows from
//! the facts. Stripe's prose is not copied.

mod operations;
mod params;

use super::prove::{OnlyExpanded, is_by_type, only_expanded};
use crate::facts::DocFacts;
use crate::ir::{Body, Facts, Field, Item, Key, Package, Resource, Struct, Type};
use std::collections::HashMap;

/// The number of values that are named.
const NAMED: usize = 6;

/// Documents everything. All types have names by now.
pub fn document(package: &mut Package, facts: &DocFacts) {
    let mut documented: HashMap<Key, Vec<Vec<String>>> = HashMap::new();
    let mut operations: HashMap<Key, Vec<String>> = HashMap::new();
    // Paths that lead nowhere are refused by the proof.
    let (expanded, _) = only_expanded(package, facts);
    for (key, item) in &package.items {
        let docs = match &item.body {
            Body::Struct(structure) => {
                let resource = package.resources.iter().find(|resource| resource.key == *key);
                let holder = Holder { package, key, structure, resource, facts, expanded: &expanded };
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
struct Holder<'h> {
    package: &'h Package,
    key: &'h Key,
    structure: &'h Struct,
    resource: Option<&'h Resource>,
    facts: &'h DocFacts,
    expanded: &'h OnlyExpanded,
}

impl Holder<'_> {
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
        let expandable = &self.resource?.expandable;
        let found = expandable.iter().any(|expansion| expansion.path == field.key);
        let constant = format!("EXPAND_{}", field.key.to_uppercase());
        found.then(|| format!("expand it by [`{constant}`](Self::{constant})"))
    }
}

/// Returns true if an integer with this name is an amount of money.
fn is_money(name: &str) -> bool {
    const WORDS: [&str; 9] =
        ["amount", "amounts", "balance", "fee", "fees", "net", "subtotal", "total", "price"];
    const OTHERS: [&str; 3] = ["count", "days", "percent"];
    let has = |words: &[&str]| name.split('_').any(|word| words.contains(&word));
    has(&WORDS) && !has(&OTHERS)
}

fn unit(name: &str, ty: &Type) -> Option<String> {
    match ty {
        Type::Plain("Timestamp") => Some("a time in seconds since 1970".to_owned()),
        Type::Plain("i64" | "Decimal") if name.contains("percent") => Some("in percent".to_owned()),
        Type::Plain("Decimal") => Some("an exact decimal".to_owned()),
        Type::Clearable(inner) => unit(name, inner),
        _ => None,
    }
}

fn of_type(package: &Package, name: &str, ty: &Type) -> Option<String> {
    let objects = |kind: &Key| -> String {
        let objects = package.kinds.get(kind).map(|kind| kind.objects.as_slice()).unwrap_or_default();
        let named: Vec<String> = objects.iter().take(NAMED).map(|object| format!("`{object}`")).collect();
        let rest = if objects.len() > NAMED { " or others" } else { "" };
        format!("{}{rest}", named.join(" or "))
    };
    match ty {
        Type::Id(_) if name == "id" => None,
        Type::Id(kind) => Some(format!("the id of {}", with_article(&objects(kind)))),
        Type::Expandable(kind) => Some(format!("the id of {}; expandable", with_article(&objects(kind)))),
        Type::Item(key) => match &package.items.get(key)?.body {
            Body::Enum(item) if item.values.len() <= NAMED => {
                let values: Vec<String> = item.values.iter().map(|value| format!("`{value}`")).collect();
                Some(format!("one of {}", values.join(", ")))
            }
            Body::Enum(item) => Some(format!("one of {} values", item.values.len())),
            _ => None,
        },
        Type::Vec(inner) | Type::Clearable(inner) => of_type(package, name, inner),
        _ => None,
    }
}

fn of_facts(facts: &Facts) -> Vec<String> {
    let length = facts.max_length.map(|length| format!("at most {length} characters"));
    let deprecated = facts.deprecated.then(|| "deprecated by Stripe".to_owned());
    length.into_iter().chain(deprecated).collect()
}

/// The place of a field in Stripe's reference.
fn link(resource: &Resource, field: &str) -> Option<String> {
    let page = resource.page()?;
    let object = resource.object.replace('.', "_");
    Some(format!("[Reference]({page}#{object}_object-{field})"))
}

/// A sentence, or else the words of the name, and what is known beside.
fn paragraphs(sentence: Option<String>, name: &str, facts: &[String], link: Option<String>) -> Vec<String> {
    match sentence {
        Some(sentence) => {
            let facts = unsaid(&sentence, facts);
            let facts = (!facts.is_empty()).then(|| format!("{}.", capitalized(&facts)));
            let parts: Vec<String> = std::iter::once(sentence).chain(facts).chain(link).collect();
            vec![parts.join(" ")]
        }
        None => {
            let facts = facts.join("; ");
            let words = capitalized(&name.replace('_', " "));
            let first = if facts.is_empty() { format!("{words}.") } else { format!("{words}: {facts}.") };
            vec![std::iter::once(first).chain(link).collect::<Vec<_>>().join(" ")]
        }
    }
}

/// Returns the facts that a sentence does not state itself, as one text.
fn unsaid(sentence: &str, facts: &[String]) -> String {
    let sentence = sentence.to_lowercase();
    let unsaid = facts.iter().filter(|fact| !sentence.contains(fact.as_str()));
    unsaid.map(String::as_str).collect::<Vec<_>>().join("; ")
}

/// Returns a noun, which may begin with a quote, behind its article.
fn with_article(noun: &str) -> String {
    let vowel = noun.trim_start_matches('`').starts_with(['a', 'e', 'i', 'o']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
