//! From the spelling of the document to that of Rust.

use heck::ToUpperCamelCase;
use std::collections::HashMap;

/// `checkout.session` → `CheckoutSession`.
pub fn pascal(text: &str) -> String {
    text.replace('.', "_").to_upper_camel_case()
}

/// `entry` → `entries`.
pub(super) fn plural(word: &str) -> String {
    let vowel = |letter: char| "aeiou".contains(letter);
    match word.strip_suffix('y') {
        Some(start) if !start.ends_with(vowel) => format!("{start}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

/// The variants for the values of an enum.
pub fn variant_names(values: &[String]) -> Vec<String> {
    let names: Vec<String> = values.iter().map(|value| variant_name(value)).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    names.iter().for_each(|name| *counts.entry(name).or_default() += 1);
    let told_apart = |(value, name): (&String, &String)| match counts.get(name.as_str()) {
        Some(1) => name.clone(),
        // `GMT-0` and `GMT0` are told apart by the sign.
        _ => variant_name(&value.replace('-', "_minus_")),
    };
    values.iter().zip(&names).map(told_apart).collect()
}

/// The variant for a value of an enum.
pub fn variant_name(value: &str) -> String {
    let mut spelled = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '*' => spelled.push_str("all"),
            '+' => spelled.push_str("_plus_"),
            character if character.is_alphanumeric() => spelled.push(character),
            _ => spelled.push('_'),
        }
    }
    // `1.0.2` is a version, whose parts must stay apart.
    let name = if value.starts_with(|first: char| first.is_ascii_digit()) {
        format!("V{}", spelled.to_upper_camel_case())
    } else {
        spelled.to_upper_camel_case()
    };
    match name.as_str() {
        // Not allowed even as a raw identifier.
        "Self" => "Self_".to_owned(),
        _ => name,
    }
}

/// The longest sequence of words that both have in order.
pub(super) fn common_subsequence(a: &[String], b: &[String]) -> Vec<String> {
    let mut lengths = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, left) in a.iter().enumerate().rev() {
        for (j, right) in b.iter().enumerate().rev() {
            lengths[i][j] = if left == right {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    let (mut i, mut j, mut common) = (0, 0, Vec::new());
    while i < a.len() && j < b.len() {
        if a[i] == b[j] {
            common.push(a[i].clone());
            (i, j) = (i + 1, j + 1);
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}
