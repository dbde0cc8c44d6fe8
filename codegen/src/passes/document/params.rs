//! The documentation of parameters: a sentence of the tables, or that of the field of the object which they set or filter by.

use super::words::{capitalized, is_money, of_facts, of_type, paragraphs, unit, unsaid};
use crate::facts::DocFacts;
use crate::ir::{Operation, Output, Package, Param, Type};

/// Returns the paragraphs of each parameter of an operation, those in its path first.
pub(super) fn params(package: &Package, operation: &Operation, facts: &DocFacts) -> Vec<Vec<String>> {
    let segments = operation.segments.iter().map(|segment| param(package, segment, None));
    let sentence = |param| sentence(package, operation, facts, param);
    let others = operation.params.iter().map(|it| param(package, it, sentence(it)));
    segments.chain(others).collect()
}

/// Returns the sentence on a parameter.
fn sentence(package: &Package, operation: &Operation, facts: &DocFacts, given: &Param) -> Option<String> {
    let name = given.key.as_str();
    if let Some(sentence) = facts.parameter(name) {
        return Some(sentence.to_owned());
    }
    let resource = package.resources.iter().find(|resource| resource.key == operation.resource)?;
    let has_field = package.structure(&resource.key)?.fields.iter().any(|field| field.key == name);
    match (&operation.output, operation.method.as_str()) {
        (Output::List(_) | Output::PagedList(_), _) => {
            let words = match given.ty {
                Type::Range(_) => format!("Only objects whose `{name}` is in this range."),
                _ => format!("Only objects with this `{name}`."),
            };
            has_field.then_some(words)
        }
        // An action on an object takes what its own name says; only what creates or updates one sets its fields.
        (Output::One(_), "post") if sets_fields(operation) => {
            facts.sentence(&resource.object, name).filter(|_| has_field).map(str::to_owned)
        }
        _ => None,
    }
}

/// Returns true if an operation creates or updates an object: its path ends with a list or an id.
fn sets_fields(operation: &Operation) -> bool {
    let segments = operation.path.split('/').filter(|part| part.starts_with('{')).count();
    operation.path.ends_with('}') || segments == 0
}

/// Returns the paragraphs of a parameter.
pub(super) fn param(package: &Package, param: &Param, sentence: Option<String>) -> Vec<String> {
    let mut facts: Vec<String> = match (&param.ty, is_money(&param.key)) {
        (Type::Plain("i64"), true) => vec!["in minor units of the currency".to_owned()],
        (ty, _) => unit(&param.key, ty).into_iter().collect(),
    };
    facts.extend(of_type(package, &param.key, &param.ty));
    facts.extend(of_facts(&param.facts));
    if matches!(param.ty, Type::Clearable(_)) {
        facts.push("can be cleared".to_owned());
    }
    let Some(sentence) = sentence else { return paragraphs(None, &param.key, &facts, None) };
    // One paragraph: setters are read in a list.
    let facts = unsaid(&sentence, &facts);
    let facts = if facts.is_empty() { facts } else { format!(" {}.", capitalized(&facts)) };
    vec![format!("{sentence}{facts}")]
}
