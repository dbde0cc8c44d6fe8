//! The words for the facts of a field or parameter, and the paragraphs that they make.

use crate::ir::{Body, FieldFacts, Key, Package, Resource, Type};

/// The number of values that are named.
const NAMED: usize = 6;

/// Returns true if an integer with this name is an amount of money.
pub(super) fn is_money(name: &str) -> bool {
    const WORDS: [&str; 9] =
        ["amount", "amounts", "balance", "fee", "fees", "net", "subtotal", "total", "price"];
    const OTHERS: [&str; 3] = ["count", "days", "percent"];
    let has = |words: &[&str]| name.split('_').any(|word| words.contains(&word));
    has(&WORDS) && !has(&OTHERS)
}

pub(super) fn unit(name: &str, ty: &Type) -> Option<String> {
    match ty {
        Type::Plain("Timestamp") => Some("a time in seconds since 1970".to_owned()),
        Type::Plain("i64" | "Decimal") if name.contains("percent") => Some("in percent".to_owned()),
        Type::Plain("Decimal") => Some("an exact decimal".to_owned()),
        Type::Clearable(inner) => unit(name, inner),
        _ => None,
    }
}

pub(super) fn of_type(package: &Package, name: &str, ty: &Type) -> Option<String> {
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

pub(super) fn of_facts(facts: &FieldFacts) -> Vec<String> {
    let length = facts.max_length.map(|length| format!("at most {length} characters"));
    let deprecated = facts.deprecated.then(|| "deprecated by Stripe".to_owned());
    length.into_iter().chain(deprecated).collect()
}

/// The place of a field in Stripe's reference.
pub(super) fn link(resource: &Resource, field: &str) -> Option<String> {
    let page = resource.page()?;
    let object = resource.object.replace('.', "_");
    Some(format!("[Reference]({page}#{object}_object-{field})"))
}

/// A sentence, or else the words of the name, and what is known beside.
pub(super) fn paragraphs(
    sentence: Option<String>,
    name: &str,
    facts: &[String],
    link: Option<String>,
) -> Vec<String> {
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
pub(super) fn unsaid(sentence: &str, facts: &[String]) -> String {
    let sentence = sentence.to_lowercase();
    let unsaid = facts.iter().filter(|fact| !sentence.contains(fact.as_str()));
    unsaid.map(String::as_str).collect::<Vec<_>>().join("; ")
}

/// Returns a noun, which may begin with a quote, behind its article.
pub(super) fn with_article(noun: &str) -> String {
    let vowel = noun.trim_start_matches('`').starts_with(['a', 'e', 'i', 'o']);
    format!("{} {noun}", if vowel { "an" } else { "a" })
}

pub(super) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
