//! The documentation of operations: a line from the verb and its object, and the page of Stripe's reference.

use super::words::with_article;
use crate::ir::{Item, Operation, Output};

/// The pages of Stripe's reference.
const DOCS: &str = "https://docs.stripe.com/api";

/// Returns the line and the link.
pub(super) fn paragraphs(item: &Item, operation: &Operation) -> Vec<String> {
    let mut paragraphs = vec![line(&item.name)];
    paragraphs.extend(page(operation).map(|page| format!("[Reference]({page})")));
    paragraphs
}

/// `CreateInvoicePreview` → `Creates an invoice preview.`
fn line(name: &str) -> String {
    let words = words(name);
    let Some((verb, rest)) = words.split_first() else { return String::new() };
    let verb = third_person(verb);
    let rest = rest.join(" ").to_lowercase();
    let is_plural = rest.ends_with('s') && !["ss", "us"].iter().any(|end| rest.ends_with(end));
    if is_plural {
        return format!("{verb} {rest}.");
    }
    format!("{verb} {}.", with_article(&rest))
}

fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in name.chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() => word.push(letter),
            _ => words.push(letter.to_string()),
        }
    }
    words
}

fn third_person(verb: &str) -> String {
    let vowel = |letter: char| "aeiou".contains(letter);
    match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(vowel) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|end| verb.ends_with(end)) => format!("{verb}es"),
        _ => format!("{verb}s"),
    }
}

/// The page of an operation of version 1.
fn page(operation: &Operation) -> Option<String> {
    let path = operation.path.strip_prefix("/v1/")?;
    let parts: Vec<&str> = path.split('/').filter(|part| !part.starts_with('{')).collect();
    let one = path.ends_with('}');
    let verb = match (operation.method.as_str(), &operation.output) {
        (_, Output::Search(_)) => None,
        ("get", Output::List(_)) => Some("list"),
        ("get", _) => Some("retrieve"),
        ("delete", _) => Some("delete"),
        (_, _) if one => Some("update"),
        _ if path.matches('{').count() > 0 => None,
        _ => Some("create"),
    };
    let parts: Vec<&str> = parts.into_iter().chain(verb).collect();
    Some(format!("{DOCS}/{}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_says_what_is_done_to_what() {
        for (name, expected) in [
            ("CreateInvoicePreview", "Creates an invoice preview."),
            ("ListCustomers", "Lists customers."),
            ("SearchCharges", "Searches charges."),
            ("AddInvoiceLines", "Adds invoice lines."),
            ("RetrieveBalanceSettings", "Retrieves balance settings."),
            ("VerifyCustomerSource", "Verifies a customer source."),
            ("AttachPaymentMethod", "Attaches a payment method."),
        ] {
            assert_eq!(line(name), expected);
        }
    }
}
